import type { PoolClient } from 'pg';
import { type PersonId, SluisError } from '#ground';
import type { NewPerson, PersonView } from '../access.ts';
import type { Room } from '../store/room.ts';
import { checkNewPerson } from './check-new-person.ts';
import { findByLogin, findPerson, freeLogin, insertPerson } from './person-rows.ts';

/** Makes a person who has no way of signing in yet. Checked again here: roles may have changed since it was asked for. */
export async function addPerson(
  client: PoolClient,
  room: Room,
  person: NewPerson,
  createdBy: PersonId | null,
): Promise<PersonView> {
  checkNewPerson(person);
  const { directory } = room;
  if (person.login !== undefined && (await findByLogin(client, directory, person.login))) throw loginTaken();
  const id = room.newId() as PersonId;
  await insertPerson(client, room, {
    ...{ id, createdBy, name: person.name.trim(), roles: person.roles },
    login: person.login ?? (await freeLogin(client, directory, person.name)),
    team: person.team ?? null,
    language: person.language ?? null,
    agentIds: person.agentIds ?? [],
  });
  await room.write({
    type: 'person.created',
    actor: createdBy === null ? { kind: 'system', id: 'set-up' } : { kind: 'person', id: createdBy },
    subject: { kind: 'person', id },
    detail: { roles: person.roles.join(' ') },
  });
  return (await findPerson(client, directory, id)) as PersonView;
}

function loginTaken(): SluisError {
  return new SluisError('login-taken', 'Somebody has this login already. Choose another one.', {
    status: 409,
  });
}
