import type { PersonId } from '#ground';
import type { Approval } from '../access.ts';
import type { Role } from '../roles.ts';

/** Who may be the second person for what. Nobody here can listen, save the privacy officer, by grants of others. */
const deciders: Readonly<Record<Approval['kind'], readonly Role[]>> = {
  'person.create': ['security-administrator'],
  'person.roles': ['security-administrator'],
  'enrolment.issue': ['security-administrator'],
  'token.create': ['security-administrator'],
  'grant.give': ['privacy-officer', 'security-administrator'],
};

/** Roles that may be a second person, or hold a share of the keys: never made by one person, not even in set-up. */
export const secondRoles: readonly Role[] = ['security-administrator', 'privacy-officer', 'key-officer'];

export type Decider = {
  id: PersonId;
  roles: readonly Role[];
  enrolledMs: number | null;
  enrolledInSetUp: boolean;
};

export type Refusal = 'own-request' | 'about-you' | 'role-decides-nothing' | 'new-account';

/** Why somebody may not decide, or null. Pure. */
export function whyNotDecide(
  approval: { kind: Approval['kind']; requestedBy: PersonId; about: PersonId | null },
  decider: Decider,
  { nowMs, newAccountMs }: { nowMs: number; newAccountMs: number },
  secondPerson: (isAnother: boolean) => boolean,
): Refusal | null {
  if (!secondPerson(approval.requestedBy !== decider.id)) return 'own-request';
  if (!secondPerson(approval.about !== decider.id)) return 'about-you';
  const may = Object.hasOwn(deciders, approval.kind) ? deciders[approval.kind] : [];
  if (!may.some((role) => decider.roles.includes(role))) return 'role-decides-nothing';
  const { enrolledMs, enrolledInSetUp } = decider;
  const isNew = enrolledMs === null || !(nowMs - enrolledMs >= newAccountMs);
  return isNew && !enrolledInSetUp ? 'new-account' : null;
}
