import type { PoolClient } from 'pg';
import { isUuid, type Language, type PersonId } from '#ground';
import type { PersonView } from '../access.ts';
import { isRole } from '../roles.ts';
import type { Directory } from '../store/directory.ts';
import type { Room } from '../store/room.ts';

type PersonRow = {
  id: PersonId;
  state: PersonView['state'];
  roles: string[];
  team: string | null;
  language: string | null;
  sealed: Buffer;
  enrolled_ms: string | null;
  has_totp: boolean;
  has_passkey: boolean;
};

const columns = `
  people.id, people.state, people.roles, people.team, people.language, people.sealed, people.enrolled_ms,
  people.totp_sealed is not null as has_totp,
  exists (select 1 from access.passkeys where passkeys.tenant_id = people.tenant_id and passkeys.person_id = people.id)
    as has_passkey`;

export function viewOf(row: PersonRow, directory: Directory): PersonView {
  const { name, login } = directory.open<{ name: string; login: string }>(`person|${row.id}`, row.sealed);
  return {
    ...{ id: row.id, name, login, team: row.team, state: row.state },
    roles: row.roles.filter(isRole),
    language: row.language as Language | null,
    methods: [
      ...(row.has_passkey ? (['passkey'] as const) : []),
      ...(row.has_totp ? (['totp'] as const) : []),
    ],
    enrolledMs: row.enrolled_ms === null ? null : Number(row.enrolled_ms),
  };
}

export async function findPerson(
  client: PoolClient,
  directory: Directory,
  id: string,
): Promise<PersonView | null> {
  if (!isUuid(id)) return null;
  const { rows } = await client.query<PersonRow>(`select ${columns} from access.people where id = $1`, [id]);
  return rows[0] ? viewOf(rows[0], directory) : null;
}

export async function findByLogin(
  client: PoolClient,
  directory: Directory,
  login: string,
): Promise<PersonView | null> {
  const { rows } = await client.query<PersonRow>(
    `select ${columns} from access.people where login_hash = $1`,
    [directory.hash('login', login)],
  );
  return rows[0] ? viewOf(rows[0], directory) : null;
}

export async function listPeople(client: PoolClient, directory: Directory): Promise<PersonView[]> {
  const { rows } = await client.query<PersonRow>(
    `select ${columns} from access.people order by created_ms, id`,
  );
  return rows.map((row) => viewOf(row, directory));
}

export type PersonToInsert = {
  id: PersonId;
  name: string;
  login: string;
  roles: readonly string[];
  team: string | null;
  language: Language | null;
  agentIds: readonly string[];
  createdBy: PersonId | null;
};

export async function insertPerson(client: PoolClient, room: Room, person: PersonToInsert): Promise<void> {
  const { directory, tenantId, clock, random } = room;
  await client.query(
    `insert into access.people
       (tenant_id, id, state, roles, team, language, sealed, login_hash, user_handle, created_ms, created_by)
     values ($1, $2, 'invited', $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      tenantId,
      person.id,
      person.roles,
      person.team,
      person.language,
      directory.seal(`person|${person.id}`, { name: person.name, login: person.login }),
      directory.hash('login', person.login),
      Buffer.from(random(32)),
      clock.nowMs(),
      person.createdBy,
    ],
  );
  for (const agentId of person.agentIds) {
    await client.query(
      'insert into access.agent_ids (tenant_id, agent_hash, person_id) values ($1, $2, $3) on conflict do nothing',
      [tenantId, directory.hash('agent', agentId), person.id],
    );
  }
}

export async function personOfAgent(
  client: PoolClient,
  directory: Directory,
  agentId: string,
): Promise<PersonId | null> {
  const { rows } = await client.query<{ person_id: PersonId }>(
    'select person_id from access.agent_ids where agent_hash = $1',
    [directory.hash('agent', agentId)],
  );
  return rows[0]?.person_id ?? null;
}

/** "Anne de Vries" → "anne.de.vries", with a number where that is taken. */
export async function freeLogin(client: PoolClient, directory: Directory, wanted: string): Promise<string> {
  const base =
    wanted
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replaceAll(/[^a-z0-9]+/g, '.')
      .replaceAll(/^\.+|\.+$/g, '')
      .slice(0, 40) || 'person';
  for (let number = 1; ; number += 1) {
    const login = number === 1 ? base : `${base}.${number}`;
    const { rowCount } = await client.query('select 1 from access.people where login_hash = $1', [
      directory.hash('login', login),
    ]);
    if (!rowCount) return login;
  }
}
