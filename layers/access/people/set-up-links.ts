import type { PoolClient } from 'pg';
import type { EnrolmentLink, NewPerson, PersonView } from '../access.ts';
import { issueLink } from '../enrolment/links.ts';
import type { Role } from '../roles.ts';
import type { Room } from '../store/room.ts';
import { addPerson } from './add-person.ts';
import { listPeople } from './person-rows.ts';
import { readSetUp } from './set-up-state.ts';

type SetUpLink = { role: Role; name: string; link: EnrolmentLink };

const first: readonly NewPerson[] = [
  { name: 'First security administrator', login: 'administrator1', roles: ['security-administrator'] },
  { name: 'Second security administrator', login: 'administrator2', roles: ['security-administrator'] },
  { name: 'Key officer', login: 'key-officer', roles: ['key-officer'] },
];

/**
 * Links for those that set-up waits for, for whoever stands at the server: the first three where there is nobody yet,
 * afterwards those of them who did not enrol. Each call makes new ones and the old ones stop working.
 */
export async function setUpLinks(room: Room): Promise<SetUpLink[]> {
  return room.run(async (client) => {
    const { inSetUp } = await readSetUp(client, room);
    if (!inSetUp) return [];
    const people = await listPeople(client, room.directory);
    const waiting = people.length === 0 ? await addFirst(client, room) : await withoutCreator(client, people);
    const links: SetUpLink[] = [];
    for (const { id, name, roles } of waiting) {
      const role = roles[0];
      if (role) links.push({ role, name, link: await issueLink(client, room, id, null) });
    }
    return links;
  });
}

async function addFirst(client: PoolClient, room: Room): Promise<PersonView[]> {
  const people: PersonView[] = [];
  for (const person of first) people.push(await addPerson(client, room, person, null));
  return people;
}

async function withoutCreator(client: PoolClient, people: readonly PersonView[]): Promise<PersonView[]> {
  const { rows } = await client.query<{ id: string }>(
    "select id from access.people where state = 'invited' and created_by is null",
  );
  const ids = new Set(rows.map(({ id }) => id));
  return people.filter(({ id }) => ids.has(id));
}
