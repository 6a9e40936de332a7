import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testAdministrator } from './create-cluster.ts';
import { openDatabase } from './open-database.ts';
import { connectionFromUrl, openExternalDatabase } from './open-external.ts';
import { startTestDatabase } from './start-test-database.ts';
import { ensureTestCluster, sharedClusterVariable } from './test-cluster.ts';
import type { Database, DatabaseChoice } from './types.ts';

let database: Database;
let administrator: Client;
let url: (user: string) => string;

beforeAll(async () => {
  database = await startTestDatabase();
  const { socketFolder: folder } = await ensureTestCluster(process.env[sharedClusterVariable] ?? '');
  const { rows } = await database.pool('owner').query<{ name: string }>('select current_database() as name');
  const name = rows[0]?.name ?? '';
  url = (user) => `postgresql://${user}@/${name}?host=${encodeURIComponent(folder)}`;
  administrator = new Client({ host: folder, user: testAdministrator, database: name });
  await administrator.connect();
  await administrator.query(`
    create role external_login login noinherit;
    grant sluis_owner, sluis_intake, sluis_playback, sluis_ledger, sluis_erasure, sluis_access to external_login;
    create role external_powerless login;
    grant connect on database ${name} to external_login, external_powerless`);
});

afterAll(async () => {
  await administrator.query(
    'drop owned by external_login, external_powerless; drop role external_login, external_powerless',
  );
  await administrator.end();
  await database.close();
});

describe('an external database', () => {
  it('gives each pool its role, from a login that can do nothing itself', async () => {
    const external = await openExternalDatabase(url('external_login'), () => {});
    expect(external.description).toMatchObject({
      kind: 'external',
      account: 'external_login',
      leastPrivilege: true,
    });
    for (const role of ['owner', 'intake', 'access'] as const) {
      const { rows } = await external.pool(role).query('select current_user as who');
      expect(rows).toEqual([{ who: `sluis_${role}` }]);
    }
    await external.close();
  });

  it('tells when its login could do everything', async () => {
    const external = await openExternalDatabase(url(testAdministrator), () => {});
    expect(external.description.leastPrivilege).toBe(false);
    await external.close();
  });

  it('says what an administrator has to run when the login can not become the roles', async () => {
    const refused = openExternalDatabase(url('external_powerless'), () => {});
    await expect(refused).rejects.toMatchObject({ code: 'database-roles-missing' });
    await expect(refused).rejects.toThrow(/create role sluis_intake[\s\S]*grant create on database/);
  });

  it('says what is wrong with login, name or address', async () => {
    await expect(openExternalDatabase(url('nobody_here'), () => {})).rejects.toMatchObject({
      code: 'database-refused',
    });
    const otherName = url('external_login').replace(/\/test_\w+\?/, '/no_such_database?');
    await expect(openExternalDatabase(otherName, () => {})).rejects.toMatchObject({
      code: 'database-missing',
    });
    await expect(openExternalDatabase('postgresql://u@/d?host=/nowhere', () => {})).rejects.toMatchObject({
      code: 'database-unavailable',
      status: 503,
    });
  });

  it('is remembered as the choice of the data folder', async () => {
    const choices: DatabaseChoice[] = [];
    const opened = await openDatabase({
      ...{ dataFolder: '/nowhere', dataId: 'x', url: url('external_login') },
      recordChoice: (choice) => void choices.push(choice),
    });
    await opened.close();
    expect(choices).toEqual([{ kind: 'external' }]);
  });
});

describe('SLUIS_DATABASE_URL', () => {
  it.each([
    'postgresql://u:p@localhost:5432/d',
    'postgres://u@127.0.0.1/d',
    'postgresql://u@/d?host=/run/postgresql',
    'postgresql://u:p@db.example.org/d?sslmode=verify-full',
  ])('may be %s', (value) => {
    expect(connectionFromUrl(value)).toEqual({ connectionString: value });
  });

  it.each([
    ['postgresql://u:secret@db.example.org/d', 'database-url-without-tls'],
    ['postgresql://u:secret@db.example.org/d?sslmode=prefer', 'database-url-without-tls'],
    ['postgresql://u:secret@db.example.org/d?sslmode=no-verify', 'database-url-without-tls'],
    ['postgresql://u:secret@localhost/d?host=db.example.org', 'database-url-without-tls'],
    [
      'postgresql://u:secret@db.example.org/d?sslmode=require&uselibpqcompat=true',
      'database-url-without-tls',
    ],
    ['postgresql://u:secret@localhost/d?options=-c%20role%3Dpostgres', 'database-url-invalid'],
    ['mysql://u:secret@localhost/d', 'database-url-invalid'],
    ['secret', 'database-url-invalid'],
  ])('may not be %s, and is not repeated in the error', (value, code) => {
    expect(() => connectionFromUrl(value)).toThrow(expect.objectContaining({ code }));
    expect(() => connectionFromUrl(value)).toThrow(/^(?!.*secret)/);
  });
});
