import { Client, type PoolConfig } from 'pg';
import { SluisError } from '../error.ts';
import { oldestMajor } from './binaries.ts';
import { asDatabaseError } from './database-error.ts';
import { createPools } from './pools.ts';
import { roleName } from './role-name.ts';
import { type Database, type DatabaseRole, databaseRoles } from './types.ts';

/**
 * Somebody else's PostgreSQL. We log in as the one role of the URL and each pool becomes its own role through a
 * startup option; the login role should be able to do nothing itself (docs/operations/external-postgresql.md).
 */
export async function openExternalDatabase(
  url: string,
  onIdleError: (error: Error) => void,
): Promise<Database> {
  const base = connectionFromUrl(url);
  const facts = await prepare(base);
  const pools = createPools((role) => ({ ...base, options: `-c role=${roleName(role)}` }), onIdleError);
  return {
    pool: pools.pool,
    description: { kind: 'external', ...facts },
    close: () => pools.end(),
  };
}

/** pg checks the certificate for each of these (verify-full is what they all mean to it). */
const checkedModes = ['verify-full', 'verify-ca', 'require'];

/** Never repeats the URL, which may hold a password. */
export function connectionFromUrl(url: string): PoolConfig {
  let parsed: URL;
  try {
    // "user@/database?host=/folder" is an address to PostgreSQL and none to WHATWG.
    parsed = new URL(url.replace('@/', '@localhost/'));
    if (!/^postgres(ql)?:$/.test(parsed.protocol)) throw new Error('scheme');
  } catch {
    throw new SluisError(
      'database-url-invalid',
      'SLUIS_DATABASE_URL is not an address of PostgreSQL. It looks like postgresql://user@host:5432/database?sslmode=verify-full.',
    );
  }
  const setting = (name: string) => parsed.searchParams.get(name) ?? '';
  if (setting('options') !== '') {
    throw new SluisError(
      'database-url-invalid',
      'SLUIS_DATABASE_URL must not carry "options": Sluis sets its role there.',
    );
  }
  const host = setting('host') || decodeURIComponent(parsed.hostname);
  if (!isLocal(host) && (!checkedModes.includes(setting('sslmode')) || setting('uselibpqcompat') !== '')) {
    throw new SluisError(
      'database-url-without-tls',
      'SLUIS_DATABASE_URL names another machine without checked TLS. Add sslmode=verify-full (and sslrootcert=…) to it.',
    );
  }
  return { connectionString: url };
}

function isLocal(host: string): boolean {
  return host === '' || host.startsWith('/') || ['localhost', '127.0.0.1', '::1', '[::1]'].includes(host);
}

type Facts = { version: string; account: string; leastPrivilege: boolean };

async function prepare(base: PoolConfig): Promise<Facts> {
  const client = new Client({ connectionTimeoutMillis: 15_000, ...base });
  client.on('error', () => {});
  try {
    await client.connect();
  } catch (error) {
    throw explainConnection(error);
  }
  try {
    const { rows } = await client.query<Facts & { number: number; database: string; createsRoles: boolean }>(`
      select current_setting('server_version') as version, current_setting('server_version_num')::int as number,
             session_user as account, current_database() as database,
             not (rolsuper or rolbypassrls) as "leastPrivilege", rolsuper or rolcreaterole as "createsRoles"
      from pg_roles where rolname = session_user`);
    const facts = rows[0] as (typeof rows)[0];
    if (facts.number < oldestMajor * 10_000) {
      throw new SluisError(
        'database-too-old',
        `The server of SLUIS_DATABASE_URL is PostgreSQL ${facts.version}; ${oldestMajor} is the oldest that works.`,
      );
    }
    await prepareRoles(client, facts.createsRoles, facts.database);
    return { version: facts.version, account: facts.account, leastPrivilege: facts.leastPrivilege };
  } finally {
    await client.end();
  }
}

/** Makes the roles where the login may; otherwise says what an administrator has to run. */
async function prepareRoles(client: Client, mayCreate: boolean, databaseName: string): Promise<void> {
  const missing = await unusableRoles(client);
  const owns = await ownerMayCreate(client);
  if (missing.length === 0 && owns) return;
  const statements = setUpStatements(missing, databaseName);
  try {
    if (!mayCreate) throw new Error('not allowed');
    for (const statement of statements) await client.query(statement);
    if ((await unusableRoles(client)).length > 0 || !(await ownerMayCreate(client)))
      throw new Error('still missing');
  } catch (cause) {
    throw new SluisError(
      'database-roles-missing',
      'The login of SLUIS_DATABASE_URL cannot become the roles that Sluis uses. Let an administrator of the database run:\n' +
        `${setUpStatements([...databaseRoles], databaseName).join(';\n')};`,
      { cause },
    );
  }
}

function setUpStatements(missing: DatabaseRole[], database: string): string[] {
  const quoted = `"${database.replaceAll('"', '""')}"`;
  return [
    ...missing.flatMap((role) => [
      `do $$ begin create role ${roleName(role)} nologin noinherit; exception when duplicate_object then null; end $$`,
      `grant ${roleName(role)} to current_user`,
    ]),
    `grant create on database ${quoted} to ${roleName('owner')}`,
  ];
}

async function unusableRoles(client: Client): Promise<DatabaseRole[]> {
  const missing: DatabaseRole[] = [];
  for (const role of databaseRoles) {
    try {
      await client.query(`set role ${roleName(role)}`);
      await client.query('reset role');
    } catch {
      missing.push(role);
    }
  }
  return missing;
}

async function hasRole(client: Client, name: string): Promise<boolean> {
  return (await client.query('select 1 from pg_roles where rolname = $1', [name])).rowCount === 1;
}

async function ownerMayCreate(client: Client): Promise<boolean> {
  if (!(await hasRole(client, roleName('owner')))) return false;
  const { rows } = await client.query<{ may: boolean }>(
    "select has_database_privilege($1, current_database(), 'CREATE') as may",
    [roleName('owner')],
  );
  return rows[0]?.may === true;
}

function explainConnection(error: unknown): unknown {
  const code = (error as { code?: string }).code ?? '';
  if (/^28/.test(code)) {
    return new SluisError(
      'database-refused',
      'The database of SLUIS_DATABASE_URL refuses this login. Check user and password.',
      {
        cause: error,
      },
    );
  }
  if (code === '3D000') {
    return new SluisError(
      'database-missing',
      'The database that SLUIS_DATABASE_URL names does not exist. Create it first.',
      {
        cause: error,
      },
    );
  }
  return asDatabaseError(error);
}
