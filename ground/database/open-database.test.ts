import { type ChildProcess, spawn } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DataFolder, openDataFolder } from '../files/index.ts';
import { stopPostmaster } from './cluster.ts';
import { openClusterCopy } from './open-cluster-copy.ts';
import { openDatabase } from './open-database.ts';
import { readPostmasterFile } from './postmaster-file.ts';
import { isAlive, waitUntil } from './processes.ts';
import type { Database } from './types.ts';

const base = mkdtempSync(join(realpathSync(tmpdir()), 'db-'));
chmodSync(base, 0o755);
const dataId = '22222222-2222-4222-8222-222222222222';
const path = join(base, 'data');
let folder: DataFolder;
const children: ChildProcess[] = [];
const postmaster = () => readPostmasterFile(join(path, 'database'));

function open(changes: Partial<Parameters<typeof openDatabase>[0]> = {}): Promise<Database> {
  return openDatabase({
    dataFolder: path,
    dataId,
    choice: folder.marker.database,
    recordChoice: (database) => folder.update({ database }),
    ...changes,
  });
}

/** Starts the writing server; resolves with a reader of its lines. */
async function startServer(mode: string) {
  const file = fileURLToPath(new URL('./server-for-test.ts', import.meta.url));
  const child = spawn(process.execPath, [file, path, mode], { stdio: ['ignore', 'pipe', 'inherit'] });
  children.push(child);
  let text = '';
  child.stdout.setEncoding('utf8').on('data', (more: string) => {
    text += more;
  });
  expect(await waitUntil(() => text.includes('open\n'), 60_000)).toBe(true);
  return { child, lines: () => text.split('\n').slice(0, -1) };
}

const lastStored = (lines: string[]) =>
  Number(lines.findLast((line) => line.startsWith('stored '))?.split(' ')[1] ?? 0);

async function rowsOf(database: Database): Promise<number> {
  const { rows } = await database
    .pool('owner')
    .query('select count(*)::int as n, max(number) as last from test.rows');
  expect(rows[0].n).toBe(rows[0].last);
  return rows[0].n;
}

beforeAll(async () => {
  folder = await openDataFolder({ path, kind: 'production', newId: () => dataId, nowMs: 0 });
  const database = await open();
  await database
    .pool('owner')
    .query('create schema test; create table test.rows (number integer primary key)');
  await database.close();
});

afterAll(async () => {
  for (const child of children) child.kill('SIGKILL');
  const running = postmaster();
  if (running && isAlive(running.pid)) await stopPostmaster(running.pid);
  rmSync(base, { recursive: true });
});

describe('openDatabase', () => {
  it('records what it chose, listens on a socket alone, keeps checksums, and stops with us', async () => {
    expect(folder.marker.database).toMatchObject({
      kind: expect.stringMatching(/embedded|system/),
      major: expect.any(Number),
    });
    const database = await open();
    const show = async (name: string) =>
      Object.values((await database.pool('owner').query(`show ${name}`)).rows[0])[0];
    expect(await show('listen_addresses')).toBe('');
    expect(await show('data_checksums')).toBe('on');
    expect(await show('fsync')).toBe('on');
    expect(await show('synchronous_commit')).toBe('on');
    expect(await show('ssl')).toBe('off');
    expect(await show('log_min_error_statement')).toBe('panic');
    const state = postmaster();
    expect(statSync(state?.socketFolder ?? '').mode & 0o777).toBe(0o700);
    expect(statSync(join(path, 'database')).mode & 0o077).toBe(0);
    await database.close();
    expect(isAlive(state?.pid ?? 0)).toBe(false);
    expect(existsSync(join(path, 'database', 'postmaster.pid'))).toBe(false);
  });

  it('gives each pool its own role, and none the superuser', async () => {
    const database = await open();
    const { rows } = await database
      .pool('ledger')
      .query(
        'select session_user as who, (select rolsuper from pg_roles where rolname = session_user) as super',
      );
    expect(rows).toEqual([{ who: 'sluis_ledger', super: false }]);
    await database.close();
  });

  it('lets nobody in as superuser, and no role into another database', async () => {
    const database = await open();
    const login = (user: string, name: string) =>
      new Client({ host: postmaster()?.socketFolder ?? '', user, database: name }).connect();
    await expect(login('sluis_superuser', 'sluis')).rejects.toThrow(/pg_hba.conf rejects/);
    await expect(login('sluis_superuser', 'postgres')).rejects.toThrow(/pg_hba.conf rejects/);
    await expect(login('sluis_owner', 'postgres')).rejects.toThrow(/pg_hba.conf rejects/);
    await database.close();
  });

  it('writes nothing of a failing statement into its log', async () => {
    const database = await open();
    await expect(database.pool('owner').query("select 'Jan de Vries'::uuid")).rejects.toThrow();
    await expect(
      database
        .pool('owner')
        .query('insert into test.rows values (0), (0) returning $1::text', ['Jan de Vries']),
    ).rejects.toThrow();
    await database.close();
    expect(readFileSync(join(path, 'logs', 'postgresql.log'), 'utf8')).not.toMatch(/Vries/);
  });

  it('never switches between its own and another database silently', async () => {
    await expect(open({ url: 'postgresql://u@localhost/d' })).rejects.toMatchObject({
      code: 'database-switched',
    });
    await expect(open({ choice: { kind: 'external' } })).rejects.toMatchObject({ code: 'database-switched' });
  });

  it('does not begin an empty database where one should be, nor open files of another version', async () => {
    const choice = { kind: 'embedded' as const, clusterFolder: join(base, 'lost'), major: 18 };
    await expect(open({ choice })).rejects.toMatchObject({ code: 'database-files-missing' });
    mkdirSync(join(base, 'older'));
    writeFileSync(join(base, 'older', 'PG_VERSION'), '9\n');
    await expect(open({ choice: { ...choice, clusterFolder: join(base, 'older') } })).rejects.toMatchObject({
      code: 'database-version-differs',
    });
  });

  it('starts although postmaster.pid names a living process that is something else', async () => {
    const stale = [String(process.pid), join(path, 'database'), '0', '5432', '', '', '', 'ready'].join('\n');
    writeFileSync(join(path, 'database', 'postmaster.pid'), stale);
    const database = await open();
    expect((await database.pool('owner').query('select 1 as one')).rows).toEqual([{ one: 1 }]);
    await database.close();
  });
});

describe('after kill -9 of the server process', () => {
  it('the next start takes over the PostgreSQL that was left behind, with every row that was acknowledged', async () => {
    const server = await startServer('write');
    expect(await waitUntil(() => lastStored(server.lines()) >= 20, 30_000)).toBe(true);
    server.child.kill('SIGKILL');
    await new Promise((resolve) => server.child.once('close', resolve));
    const orphan = postmaster();
    expect(isAlive(orphan?.pid ?? 0)).toBe(true);
    const notices: string[] = [];
    const database = await open({ onNotice: ({ event }) => notices.push(event) });
    expect(notices).toContain('cluster-adopted');
    expect(postmaster()?.pid).toBe(orphan?.pid);
    expect(await rowsOf(database)).toBeGreaterThanOrEqual(lastStored(server.lines()));
    await database.close();
    expect(isAlive(orphan?.pid ?? 0)).toBe(false);
  });

  it('a taken-over PostgreSQL that dies is started again', async () => {
    const server = await startServer('idle');
    server.child.kill('SIGKILL');
    await new Promise((resolve) => server.child.once('close', resolve));
    const notices: string[] = [];
    const database = await open({ onNotice: ({ event }) => notices.push(event) });
    process.kill(postmaster()?.pid ?? 0, 'SIGKILL');
    await expect.poll(() => notices, { timeout: 30_000 }).toContain('server-restarted');
    expect((await database.pool('intake').query('select 1 as one')).rows).toEqual([{ one: 1 }]);
    await database.close();
  });
});

describe('after kill -9 of PostgreSQL itself', () => {
  it('it comes back by itself, writing goes on, and no acknowledged row is lost, three times over', async () => {
    const server = await startServer('write');
    for (let round = 0; round < 3; round += 1) {
      const before = lastStored(server.lines());
      expect(await waitUntil(() => lastStored(server.lines()) > before + 10, 30_000)).toBe(true);
      const { pid } = postmaster() ?? { pid: 0 };
      const seen = server.lines().length;
      process.kill(pid, 'SIGKILL');
      const isBack = () => server.lines().slice(seen).includes('server-restarted');
      expect(await waitUntil(isBack, 60_000)).toBe(true);
      const afterCrash = server.lines().length;
      expect(await waitUntil(() => lastStored(server.lines().slice(afterCrash)) > 0, 30_000)).toBe(true);
    }
    server.child.kill('SIGKILL');
    await new Promise((resolve) => server.child.once('close', resolve));
    const database = await open();
    const { rows } = await database.pool('owner').query<{ number: number }>('select number from test.rows');
    const there = new Set(rows.map(({ number }) => number));
    const told = server.lines().filter((line) => line.startsWith('stored '));
    expect(told.length).toBeGreaterThan(30);
    expect(told.map((line) => Number(line.split(' ')[1])).filter((number) => !there.has(number))).toEqual([]);
    await database.close();
  });
});

describe('a copy of the files', () => {
  it('opens for whoever holds it, as a thief of the disk would open it', async () => {
    const copy = join(base, 'copy');
    cpSync(join(path, 'database'), copy, { recursive: true });
    const opened = await openClusterCopy({ clusterFolder: copy, socketFolder: join(base, 'copy-run') });
    expect(await opened.query('select count(*) > 30 as many from test.rows')).toEqual([{ many: true }]);
    await opened.close();
  });

  it('is not opened where a server runs', async () => {
    const database = await open();
    const opening = openClusterCopy({
      clusterFolder: join(path, 'database'),
      socketFolder: join(base, 'never'),
    });
    await expect(opening).rejects.toMatchObject({ code: 'cluster-in-use' });
    await database.close();
  });
});
