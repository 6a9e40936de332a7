import type { PersonCaller } from '../access.ts';
import { AccessDenied } from '../access-denied.ts';
import { type Ability, hasAbility } from '../roles.ts';

/** What is no content: by role alone, and never for somebody whose session has one factor. */
export function demand({ person, session }: PersonCaller, ability: Ability): void {
  if (!hasAbility(person.roles, ability)) throw new AccessDenied([{ control: 'ROLE', code: 'role-may-not' }]);
  if (session.factors.length < 2) throw new AccessDenied([{ control: 'MFA', code: 'one-factor' }]);
}
