import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { firstTenant, inTransaction } from '#ground';
import { enrol, type Member, openStage, password, type Stage, setUp } from '../access-for-test.ts';

let stage: Stage;
let dump: string;
let member: Member;
let token: string;
let link: string;
const name = 'Wilhelmina Zonneveld';

const tables = [
  ...['people', 'agent_ids', 'passkeys', 'enrolments', 'sessions', 'tokens', 'approvals', 'grants'],
  ...['set_up', 'samples', 'openings'],
];

beforeAll(async () => {
  stage = await openStage();
  const { first } = await setUp(stage);
  const { people, tokens } = stage.access;
  const seeded = await people.seed({
    name,
    login: 'wilhelmina',
    roles: ['agent'],
    agentIds: ['vendor-agent-77'],
  });
  member = await enrol(stage, seeded.link.link);
  link = (await people.seed({ name: 'Still Invited', roles: ['agent'] })).link.link;
  await stage.access.enrolment.totpStart(link, password);
  token = (
    await tokens.seed({ name: 'Recorder of Zonneveld', scopes: ['ingest'], networks: ['::1'], days: 1 })
  ).token;
  await people.propose(first.caller, { name: 'Proposed Zonneveld', login: 'proposed', roles: ['agent'] });
  dump = await inTransaction(stage.database.pool('access'), firstTenant, async (client) => {
    const parts: string[] = [];
    for (const table of tables) {
      const { rows } = await client.query<{ text: string | null }>(
        `select string_agg(${table}::text, ' ') as text from access.${table}`,
      );
      parts.push(rows[0]?.text ?? '');
    }
    return parts.join('\n');
  });
});
afterAll(() => stage.close());

/** A text as it is, and as PostgreSQL writes its bytes. */
const forms = (value: string | Uint8Array) => [
  ...(typeof value === 'string' ? [value] : []),
  Buffer.from(value).toString('hex'),
  Buffer.from(value).toString('base64').replaceAll('=', ''),
];

describe('a copy of the database', () => {
  it('names nobody and opens nothing', () => {
    expect(dump).toContain(member.id);
    const secrets: Record<string, string | Uint8Array> = {
      ...{ name, login: 'wilhelmina', agent: 'vendor-agent-77', person: 'Zonneveld' },
      ...{ password, totp: member.totp, cookie: member.cookie, link, token },
      cookieBytes: Buffer.from(member.cookie, 'base64url'),
    };
    for (const [what, secret] of Object.entries(secrets)) {
      for (const form of forms(secret)) expect(dump.includes(form), what).toBe(false);
    }
  });

  it('is of no use with another directory key: nobody can be found, and nothing is opened', async () => {
    const other = stage.again({ directoryKey: new Uint8Array(32) });
    await expect(
      other.signIn.password(member.device.request(stage.clock), {
        login: member.login,
        password,
        code: member.code(),
      }),
    ).rejects.toMatchObject({ code: 'sign-in-refused' });
    await expect(other.people.list()).rejects.toThrow();
  });

  it('shows nothing of one person when their sealed name is put in another’s place', async () => {
    await inTransaction(stage.database.pool('access'), firstTenant, (client) =>
      client.query(
        `update access.people set sealed = (select sealed from access.people where id = $1) where login_hash <>
         (select login_hash from access.people where id = $1) and state = 'invited'`,
        [member.id],
      ),
    );
    await expect(stage.access.people.list()).rejects.toThrow();
  });
});

describe('the database role of this layer', () => {
  it('reaches nothing of another tenant, and rewrites no grant and no opening', async () => {
    const pool = stage.database.pool('access');
    const elsewhere = '00000000-0000-4000-8000-000000000002' as typeof firstTenant;
    for (const table of tables) {
      const { rows } = await inTransaction(pool, elsewhere, (client) =>
        client.query<{ count: string }>(`select count(*) from access.${table}`),
      );
      expect(rows[0]?.count, table).toBe('0');
      await expect(pool.query(`select 1 from access.${table}`), table).rejects.toThrow();
    }
    for (const statement of [
      ...[
        'update access.grants set expires_ms = 0',
        'delete from access.grants',
        'delete from access.openings',
      ],
      ...[
        'update access.openings set opened_ms = 0',
        'delete from access.people',
        'delete from access.approvals',
      ],
      ...[
        'update access.set_up set completed_ms = 0',
        'delete from access.set_up',
        'delete from access.sessions',
      ],
    ]) {
      await expect(
        inTransaction(pool, firstTenant, (client) => client.query(statement)),
        statement,
      ).rejects.toThrow();
    }
  });

  it('is not let in by the roles of other layers', async () => {
    for (const role of ['intake', 'playback', 'ledger', 'erasure'] as const) {
      await expect(
        inTransaction(stage.database.pool(role), firstTenant, (client) =>
          client.query('select 1 from access.people'),
        ),
        role,
      ).rejects.toThrow();
    }
  });
});
