import type { PoolClient } from 'pg';
import { type PersonId, SluisError } from '#ground';
import type { PersonView } from '../access.ts';
import type { Role } from '../roles.ts';
import type { Room } from '../store/room.ts';
import { checkRoles } from './check-new-person.ts';
import { findPerson } from './person-rows.ts';

/** Other roles from now on; every request reads them anew, so that open sessions have them at once. */
export async function changeRoles(
  client: PoolClient,
  room: Room,
  personId: PersonId,
  roles: readonly Role[],
  changedBy: PersonId,
): Promise<PersonView> {
  checkRoles(roles);
  const { rowCount } = await client.query(
    "update access.people set roles = $2 where id = $1 and state <> 'left'",
    [personId, roles],
  );
  if (rowCount !== 1) throw personUnknown();
  await room.write({
    type: 'person.changed',
    actor: { kind: 'person', id: changedBy },
    subject: { kind: 'person', id: personId },
    detail: { roles: roles.join(' ') },
  });
  return (await findPerson(client, room.directory, personId)) as PersonView;
}

export function personUnknown(): SluisError {
  return new SluisError('person-unknown', 'There is no such person, or they have left.', { status: 404 });
}
