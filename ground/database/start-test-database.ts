import { createHash, randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { ownName } from './account.ts';
import { testAdministrator } from './create-cluster.ts';
import { migrate, readMigrations } from './migrate.ts';
import { createPools } from './pools.ts';
import { roleName } from './role-name.ts';
import {
  createTestClusterHome,
  ensureTestCluster,
  removeTestCluster,
  sharedClusterVariable,
} from './test-cluster.ts';
import { type Database, databaseRoles, type MigrationFolder } from './types.ts';

/**
 * A real PostgreSQL for a test: a fresh database with the migrations applied and the roles that production has. The
 * cluster is shared by a whole vitest run and started by whoever asks first; outside vitest it is the caller's alone
 * and ends with `close`. Without fsync: for what must survive power cuts, use `openDatabase`.
 */
export async function startTestDatabase(folders: readonly MigrationFolder[] = []): Promise<Database> {
  const shared = process.env[sharedClusterVariable];
  const home = shared ?? createTestClusterHome();
  const { socketFolder } = await ensureTestCluster(home);
  const template = await templateFor(socketFolder, folders);
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  const version = await asAdministrator(socketFolder, async (client) => {
    await createDatabase(client, name, template);
    return (
      (await client.query<{ server_version: string }>('show server_version')).rows[0]?.server_version ?? ''
    );
  });
  const pools = poolsFor(socketFolder, name);
  return {
    pool: pools.pool,
    description: { kind: 'embedded', version, account: ownName(), leastPrivilege: true },
    async close() {
      await pools.end();
      if (!shared) return removeTestCluster(home);
      await asAdministrator(socketFolder, (client) =>
        client.query(`drop database if exists ${name} with (force)`),
      );
    },
  };
}

function poolsFor(socketFolder: string, database: string) {
  return createPools((role) => ({ host: socketFolder, port: 5432, user: roleName(role), database, max: 8 }));
}

/** A database to copy from, made once for each set of migrations. */
async function templateFor(socketFolder: string, folders: readonly MigrationFolder[]): Promise<string> {
  const migrations = (await Promise.all(folders.map(readMigrations))).flat();
  const digest = createHash('sha256').update(JSON.stringify(migrations)).digest('hex').slice(0, 16);
  const name = `template_${digest}`;
  await asAdministrator(socketFolder, async (client) => {
    // Released with the connection; other workers wait here until the template is whole.
    await client.query('select pg_advisory_lock(1)');
    const { rowCount } = await client.query(
      'select 1 from pg_database where datname = $1 and datistemplate',
      [name],
    );
    if (rowCount) return;
    await client.query(`drop database if exists ${name} with (force)`);
    await createDatabase(client, name, 'template0');
    const pools = poolsFor(socketFolder, name);
    try {
      await migrate(pools, folders);
    } finally {
      await pools.end();
    }
    await client.query(`alter database ${name} is_template true`);
  });
  return name;
}

async function createDatabase(client: Client, name: string, template: string): Promise<void> {
  await client.query(
    `create database ${name} template ${template} owner ${roleName('owner')} strategy file_copy`,
  );
  await client.query(`revoke all on database ${name} from public`);
  await client.query(`grant connect on database ${name} to ${databaseRoles.map(roleName).join(', ')}`);
}

async function asAdministrator<T>(socketFolder: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({
    host: socketFolder,
    port: 5432,
    user: testAdministrator,
    database: 'postgres',
  });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
