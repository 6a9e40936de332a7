/** The access layer: may this person, on this device, from here, now, for this purpose, open this? See README.md. */
import type { MigrationFolder } from '#ground';

export type {
  Access,
  AccessEvent,
  AccessOptions,
  Approval,
  Caller,
  EnrolmentLink,
  Gates,
  MachineCaller,
  NewPerson,
  NewToken,
  PersonCaller,
  PersonView,
  Proposed,
  PublicKeyJwk,
  RequestFacts,
  StartedSession,
  TokenScope,
  TokenView,
} from './access.ts';
export { tokenScopes } from './access.ts';
export { AccessDenied } from './access-denied.ts';
export type { Shift } from './conditions/in-shift.ts';
export { createAccess } from './create-access.ts';
export { controls } from './decide/controls.ts';
export { decide } from './decide/decide.ts';
export type {
  AccessFacts,
  AccessRequest,
  Because,
  Control,
  ControlId,
  ConversationFacts,
  Decision,
  Grant,
  Reason,
} from './decide/facts.ts';
export { type ListScope, needToKnow } from './decide/need-to-know.ts';
export { gates } from './gates.ts';
export { type AccessPolicy, defaultPolicy } from './policy.ts';
export { type Ability, abilities, hasAbility, isRole, type Role, roleConflict, roles } from './roles.ts';
export { clearCookie } from './sessions/cookie.ts';

export const migrations: MigrationFolder = {
  layer: 'access',
  directory: new URL('./migrations/', import.meta.url),
};
