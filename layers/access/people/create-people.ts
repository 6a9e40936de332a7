import type { PoolClient } from 'pg';
import { type PersonId, SluisError } from '#ground';
import type { Access, EnrolmentLink, NewPerson, PersonCaller, PersonView } from '../access.ts';
import { insertApproval } from '../approvals/approval-rows.ts';
import { secondRoles } from '../approvals/who-decides.ts';
import { burnLinks, issueLink } from '../enrolment/links.ts';
import type { Role } from '../roles.ts';
import { demand } from '../sessions/demand.ts';
import { endSessionsOf } from '../sessions/session-rows.ts';
import type { Room } from '../store/room.ts';
import { addPerson } from './add-person.ts';
import { changeRoles, personUnknown } from './change-roles.ts';
import { checkNewPerson, checkRoles } from './check-new-person.ts';
import { findByLogin, findPerson, listPeople, personOfAgent } from './person-rows.ts';
import { setUpLinks } from './set-up-links.ts';
import { readSetUp } from './set-up-state.ts';

export function createPeople(room: Room): Access['people'] {
  return {
    list: () => room.run((client) => listPeople(client, room.directory)),
    find: (id) => room.run((client) => findPerson(client, room.directory, id)),
    names: (ids) => namesOf(room, ids),
    ofAgent: (agentId) => room.run((client) => personOfAgent(client, room.directory, agentId)),
    propose: (caller, person) => proposePerson(room, caller, person),
    proposeRoles: (caller, id, roles) => proposeRoles(room, caller, id, roles),
    deactivate: (caller, id) => deactivate(room, caller, id),
    proposeLink: (caller, id) => proposeLink(room, caller, id),
    async setLanguage({ person }, language) {
      await room.run((client) =>
        client.query('update access.people set language = $2 where id = $1', [person.id, language]),
      );
    },
    seed: (person) =>
      room.run(async (client) => {
        const made = await addPerson(client, room, person, null);
        return { person: made, link: await issueLink(client, room, made.id, null) };
      }),
    setUpLinks: () => setUpLinks(room),
  };
}

async function namesOf(room: Room, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const wanted = new Set(ids);
  const people = await room.run((client) => listPeople(client, room.directory));
  return new Map(people.filter(({ id }) => wanted.has(id)).map(({ id, name }) => [id, name]));
}

/** What one person may do alone during set-up, and never with roles that make a second person. */
async function mayActAlone(client: PoolClient, room: Room, roles: readonly Role[]): Promise<boolean> {
  const { inSetUp } = await readSetUp(client, room);
  return inSetUp && !roles.some((role) => secondRoles.includes(role));
}

async function proposePerson(room: Room, caller: PersonCaller, person: NewPerson) {
  demand(caller, 'people.manage');
  checkNewPerson(person);
  return room.run(async (client) => {
    if (person.login !== undefined && (await findByLogin(client, room.directory, person.login))) {
      throw new SluisError('login-taken', 'Somebody has this login already. Choose another one.', {
        status: 409,
      });
    }
    if (await mayActAlone(client, room, person.roles)) {
      return { done: await addPerson(client, room, person, caller.person.id) };
    }
    const waiting = await insertApproval(client, room, 'person.create', caller.person.id, {
      ...{ payload: person, about: null },
      values: { name: person.name, roles: person.roles.join(' '), ...(person.team && { team: person.team }) },
    });
    await proposed(room, caller, waiting.id);
    return { waiting };
  });
}

async function proposeRoles(room: Room, caller: PersonCaller, id: PersonId, roles: readonly Role[]) {
  demand(caller, 'people.manage');
  checkRoles(roles);
  return room.run(async (client) => {
    const person = await requirePerson(client, room, id);
    if (await mayActAlone(client, room, [...person.roles, ...roles])) {
      return { done: await changeRoles(client, room, id, roles, caller.person.id) };
    }
    const waiting = await insertApproval(client, room, 'person.roles', caller.person.id, {
      ...{ payload: { personId: id, roles }, about: id },
      values: { name: person.name, before: person.roles.join(' '), roles: roles.join(' ') },
    });
    await proposed(room, caller, waiting.id);
    return { waiting };
  });
}

async function proposed(room: Room, caller: PersonCaller, approval: string): Promise<void> {
  await room.write({
    type: 'person.proposed',
    actor: { kind: 'person', id: caller.person.id },
    subject: { kind: 'approval', id: approval },
    detail: {},
  });
}

/** One suffices: whoever must go is gone with everything that was theirs. */
async function deactivate(room: Room, caller: PersonCaller, id: PersonId): Promise<void> {
  demand(caller, 'people.manage');
  await room.run(async (client) => {
    const person = await requirePerson(client, room, id);
    await refuseLast(client, person);
    const nowMs = room.clock.nowMs();
    await client.query(
      `update access.people set state = 'left', left_ms = $2, password_hash = null, totp_sealed = null where id = $1`,
      [id, nowMs],
    );
    await endSessionsOf(client, room, id);
    await burnLinks(client, room, id);
    await client.query(
      'update access.tokens set revoked_ms = $2 where owner_id = $1 and revoked_ms is null',
      [id, nowMs],
    );
    await room.write({
      type: 'person.deactivated',
      actor: { kind: 'person', id: caller.person.id },
      subject: { kind: 'person', id },
      detail: { roles: person.roles.join(' ') },
    });
  });
}

/** Locked, so that two administrators do not close each other's account at the same moment. */
async function refuseLast(client: PoolClient, person: PersonView): Promise<void> {
  if (!person.roles.includes('security-administrator')) return;
  const { rows } = await client.query<{ id: string }>(
    `select id from access.people where state = 'active' and 'security-administrator' = any(roles)
     order by id for update`,
  );
  if (rows.some(({ id }) => id !== person.id)) return;
  throw new SluisError(
    'last-administrator',
    'This is the last security administrator. Bring in another one first; nobody could close accounts then.',
    { status: 409 },
  );
}

async function proposeLink(room: Room, caller: PersonCaller, id: PersonId) {
  demand(caller, 'people.manage');
  return room.run(
    async (
      client,
    ): Promise<{ done: EnrolmentLink } | { waiting: Awaited<ReturnType<typeof insertApproval>> }> => {
      const person = await requirePerson(client, room, id);
      if (person.enrolledMs === null) {
        await refuseForeign(client, person);
        return { done: await issueLink(client, room, id, caller.person.id) };
      }
      if (await collectApproved(client, room, caller.person.id, id)) {
        return { done: await issueLink(client, room, id, caller.person.id) };
      }
      const waiting = await insertApproval(client, room, 'enrolment.issue', caller.person.id, {
        ...{ payload: { personId: id }, about: id },
        values: { name: person.name, roles: person.roles.join(' '), person: id },
      });
      return { waiting };
    },
  );
}

/** The first administrators and the key officer get their links where the server is, not from each other. */
async function refuseForeign(client: PoolClient, person: PersonView): Promise<void> {
  if (!person.roles.some((role) => secondRoles.includes(role))) return;
  const { rows } = await client.query('select 1 from access.people where id = $1 and created_by is null', [
    person.id,
  ]);
  if (rows.length === 0) return;
  throw new SluisError(
    'link-at-terminal',
    'The links of set-up are printed where the server runs. Start it again there to get a new one.',
    { status: 409 },
  );
}

/** True, once, when somebody else approved a link that this person asked for. */
async function collectApproved(
  client: PoolClient,
  room: Room,
  requestedBy: PersonId,
  about: PersonId,
): Promise<boolean> {
  const { rows } = await client.query<{ id: string; sealed: Buffer }>(
    `select id, sealed from access.approvals
     where kind = 'enrolment.issue' and state = 'approved' and requested_by = $1 and collected_ms is null
       and expires_ms > $2 order by requested_ms for update`,
    [requestedBy, room.clock.nowMs()],
  );
  const row = rows.find(
    ({ id, sealed }) =>
      room.directory.open<{ payload: { personId: PersonId } }>(`approval|${id}`, sealed).payload.personId ===
      about,
  );
  if (!row) return false;
  await client.query('update access.approvals set collected_ms = $2 where id = $1', [
    row.id,
    room.clock.nowMs(),
  ]);
  return true;
}

async function requirePerson(client: PoolClient, room: Room, id: PersonId): Promise<PersonView> {
  const person = await findPerson(client, room.directory, id);
  if (!person || person.state === 'left') throw personUnknown();
  return person;
}
