import { SluisError } from '#ground';
import type { NewPerson } from '../access.ts';
import { type Role, roleConflict } from '../roles.ts';

/** Throws with what is wrong about a person that somebody wants to make. */
export function checkNewPerson({ name, roles, login }: NewPerson): void {
  checkRoles(roles);
  if (name.trim().length < 2 || name.length > 100) throw wrong('name');
  if (login !== undefined && !/^[a-z0-9][a-z0-9.@_-]{1,59}$/.test(login)) throw wrong('login');
}

export function checkRoles(roles: readonly Role[]): void {
  if (roles.length === 0 || new Set(roles).size !== roles.length) throw wrong('roles');
  const conflict = roleConflict(roles);
  if (!conflict) return;
  throw new SluisError(
    'roles-conflict',
    `Nobody holds both ${conflict.keeper} and ${conflict.reader}: who configures or looks over does not listen.`,
    { status: 422, details: conflict },
  );
}

function wrong(at: string): SluisError {
  return new SluisError('person-invalid', `The ${at} of the person is missing or not of the right form.`, {
    status: 422,
    details: { at },
  });
}
