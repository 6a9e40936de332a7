import { chmodSync, mkdirSync, mkdtempSync, readlinkSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { type Account, canReach, parsePasswd } from './account.ts';
import { makeLibraryLinks } from './binaries.ts';
import { accessRules, identityMap } from './create-cluster.ts';
import { asDatabaseError } from './database-error.ts';
import { type Migration, migrate, planMigrations, readMigrations } from './migrate.ts';
import { parsePostmasterFile } from './postmaster-file.ts';
import { startTestDatabase } from './start-test-database.ts';

const base = mkdtempSync(join(tmpdir(), 'parts-'));
afterAll(() => rmSync(base, { recursive: true }));

describe('postmaster.pid', () => {
  it('is read as PostgreSQL writes it', () => {
    const text = '4242\n/data/database\n1790000000\n5432\n/data/run/database\n\n  123  456\nready   \n';
    expect(parsePostmasterFile(text)).toEqual({
      pid: 4242,
      clusterFolder: '/data/database',
      socketFolder: '/data/run/database',
      status: 'ready',
    });
    expect(parsePostmasterFile('-77\n/x\n')).toMatchObject({ pid: 77, status: 'unknown' });
  });

  it('never yields a process id that is none', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const parsed = parsePostmasterFile(text);
        return parsed === null || (Number.isSafeInteger(parsed.pid) && parsed.pid > 0);
      }),
    );
  });
});

describe('the account', () => {
  it('is found in passwd, and is never root', () => {
    const text =
      'root:x:0:0::/root:/bin/sh\nsluis-db:x:999:998::/:/usr/sbin/nologin\nevil:x:0:0::/:/bin/sh\n';
    expect(parsePasswd(text, 'sluis-db')).toEqual({ name: 'sluis-db', uid: 999, gid: 998 });
    expect(parsePasswd(text, 'evil')).toBeNull();
    expect(parsePasswd(text, 'sluis')).toBeNull();
  });

  it.runIf(process.getuid?.() === 0)('can not reach what lies under a closed folder', () => {
    const account: Account = { name: 'nobody', switchTo: { uid: 65534, gid: 65534 } };
    const closed = join(base, 'closed');
    mkdirSync(closed, { mode: 0o700 });
    chmodSync(base, 0o755);
    expect(canReach(account, closed)).toBe(true);
    expect(canReach(account, join(closed, 'data'))).toBe(false);
  });
});

describe('who may log in', () => {
  it('is said by rules that name our roles, our database and nothing else', () => {
    const lines = accessRules().trim().split('\n').slice(1);
    expect(lines).toEqual([
      'local sluis sluis_owner,sluis_intake,sluis_playback,sluis_ledger,sluis_erasure,sluis_access peer map=sluis',
      'local all all reject',
    ]);
  });

  it('stands quoted, whatever the account is called', () => {
    expect(identityMap('a"b c')).toContain('sluis "a""b c" sluis_intake\n');
  });
});

describe('library links', () => {
  it('are made from the package’s list, again and again', () => {
    const native = join(base, 'pkg', 'native');
    mkdirSync(join(native, 'lib'), { recursive: true });
    const list = [{ source: 'native/lib/liba.so.1.2', target: 'native/lib/liba.so.1' }];
    writeFileSync(join(native, 'pg-symlinks.json'), JSON.stringify(list));
    expect(makeLibraryLinks(native)).toBe(true);
    expect(makeLibraryLinks(native)).toBe(true);
    expect(readlinkSync(join(native, 'lib', 'liba.so.1'))).toBe('liba.so.1.2');
  });
});

describe('trouble with the database', () => {
  const of = (code: string) => asDatabaseError(Object.assign(new Error('quotes "content"'), { code }));

  it('is told apart: gone, full, or the caller’s own', () => {
    for (const code of ['08006', '57P01', '57P03', '53300', 'ECONNREFUSED', 'ENOENT', 'EPIPE']) {
      expect(of(code)).toMatchObject({ code: 'database-unavailable', status: 503 });
    }
    expect(of('53100')).toMatchObject({ code: 'disk-full', status: 507 });
    expect(of('23505')).toMatchObject({ code: '23505' });
    expect(String(of('53100'))).not.toMatch(/content/);
    expect(asDatabaseError('text')).toBe('text');
  });
});

describe('migrations', () => {
  const migration = (number: number, checksum = `c${number}`): Migration => ({
    ...{ layer: 'vault', number, checksum },
    name: `000${number}-x.sql`,
    sql: '',
  });

  it('are applied from where the last start stopped', () => {
    const wanted = [migration(1), migration(2), migration(3)];
    expect(planMigrations(wanted, [migration(1)]).map(({ number }) => number)).toEqual([2, 3]);
    expect(planMigrations(wanted, [{ layer: 'access', number: 9, checksum: '' }])).toHaveLength(3);
  });

  it('are refused when one was edited after it was applied, or is unknown here', () => {
    expect(() => planMigrations([migration(1)], [migration(1, 'other')])).toThrow(
      expect.objectContaining({ code: 'migration-changed' }),
    );
    expect(() => planMigrations([migration(1)], [migration(1), migration(2)])).toThrow(
      expect.objectContaining({ code: 'database-newer' }),
    );
  });

  it('have numbers without a gap', async () => {
    const folder = join(base, 'gap');
    mkdirSync(folder);
    writeFileSync(join(folder, '0002-second.sql'), '');
    await expect(readMigrations({ layer: 'vault', directory: pathToFileURL(folder) })).rejects.toMatchObject({
      code: 'migration-misnamed',
    });
  });

  it('leave nothing of one that fails, keep those before it, and go on when it is mended', async () => {
    const folder = join(base, 'failing');
    mkdirSync(folder);
    const folders = [{ layer: 'shop', directory: pathToFileURL(folder) }];
    writeFileSync(join(folder, '0001-first.sql'), 'create schema shop');
    writeFileSync(join(folder, '0002-second.sql'), 'create table shop.half (a int); select nonsense');
    const database = await startTestDatabase();
    await expect(migrate(database, folders)).rejects.toMatchObject({ code: 'migration-failed' });
    const { rows } = await database.pool('owner').query("select to_regclass('shop.half') as half");
    expect(rows).toEqual([{ half: null }]);
    writeFileSync(join(folder, '0002-second.sql'), 'create table shop.half (a int)');
    expect(await migrate(database, folders)).toEqual({ applied: ['shop/0002-second.sql'] });
    await database.close();
  });

  it('are applied once when two servers start at the same time', async () => {
    const folder = join(base, 'twice');
    mkdirSync(folder);
    writeFileSync(join(folder, '0001-first.sql'), 'select pg_sleep(0.2); create schema twice');
    const folders = [{ layer: 'twice', directory: pathToFileURL(folder) }];
    const database = await startTestDatabase();
    const results = await Promise.all([migrate(database, folders), migrate(database, folders)]);
    expect(results.flatMap(({ applied }) => applied)).toEqual(['twice/0001-first.sql']);
    await database.close();
  });
});
