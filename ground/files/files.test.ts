import { execFileSync, spawn } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import {
  asFileError,
  lockDataFolder,
  makeOwnFolder,
  openDataFolder,
  runFolderFor,
  writeFileDurably,
} from './index.ts';

const base = mkdtempSync(join(tmpdir(), 'files-'));
afterAll(() => rmSync(base, { recursive: true }));

describe('writeFileDurably', () => {
  it('replaces a file whole, with the mode asked for, and leaves no part behind', async () => {
    const path = join(base, 'durable');
    await writeFileDurably(path, 'old');
    await writeFileDurably(path, Buffer.from('new'), 0o400);
    expect(readFileSync(path, 'utf8')).toBe('new');
    expect(statSync(path).mode & 0o777).toBe(0o400);
    expect(readdirSync(base).filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  it('leaves the old file and no part when it fails', async () => {
    const target = join(base, 'a-folder');
    mkdirSync(join(target, 'full'), { recursive: true });
    await expect(writeFileDurably(target, 'x')).rejects.toThrow();
    expect(existsSync(join(target, 'full'))).toBe(true);
    expect(readdirSync(base).filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  it('calls a full disk by its name', () => {
    expect(asFileError(Object.assign(new Error(), { code: 'ENOSPC' }))).toMatchObject({
      code: 'disk-full',
      status: 507,
    });
    const other = new Error('other');
    expect(asFileError(other)).toBe(other);
  });
});

describe('openDataFolder', () => {
  const open = (path: string, kind: 'production' | 'sandbox') =>
    openDataFolder({ path, kind, newId: () => '11111111-1111-4111-8111-111111111111', nowMs: 0 });

  it('makes a folder for its owner alone, and finds it again as it was', async () => {
    const path = join(base, 'data');
    const first = await open(path, 'production');
    expect(first.isNew).toBe(true);
    expect(statSync(path).mode & 0o777).toBe(0o700);
    await first.update({ origin: 'http://localhost:7300', database: { kind: 'embedded', major: 18 } });
    const second = await open(path, 'production');
    expect(second.isNew).toBe(false);
    expect(second.marker).toEqual(first.marker);
    expect(second.marker.origin).toBe('http://localhost:7300');
  });

  it('keeps sandbox and server out of each other’s data', async () => {
    const real = join(base, 'real');
    const play = join(base, 'play');
    await open(real, 'production');
    await open(play, 'sandbox');
    await expect(open(real, 'sandbox')).rejects.toMatchObject({ code: 'data-folder-other-kind' });
    await expect(open(play, 'production')).rejects.toMatchObject({ code: 'data-folder-other-kind' });
  });

  it('puts nothing into a folder that holds other things', async () => {
    const path = join(base, 'photos');
    mkdirSync(path);
    writeFileSync(join(path, 'holiday.jpg'), '');
    await expect(open(path, 'production')).rejects.toMatchObject({ code: 'data-folder-foreign' });
    expect(readdirSync(path)).toEqual(['holiday.jpg']);
  });

  it('refuses a marker that it does not understand instead of starting afresh', async () => {
    const path = join(base, 'newer');
    mkdirSync(path);
    for (const text of ['{"format":2}', 'half a fi']) {
      writeFileSync(join(path, 'sluis.json'), text);
      await expect(open(path, 'production')).rejects.toMatchObject({ code: 'data-folder-not-understood' });
    }
  });

  it('takes absolute paths only and says when the folder can not be made', async () => {
    await expect(open('data', 'production')).rejects.toMatchObject({ code: 'data-folder-relative' });
    const file = join(base, 'file');
    writeFileSync(file, '');
    await expect(open(join(file, 'data'), 'production')).rejects.toMatchObject({
      code: 'data-folder-unusable',
    });
  });
});

describe('lockDataFolder', () => {
  it('lets one process in at a time, and the next one when it is gone', async () => {
    const run = join(base, 'run');
    mkdirSync(run);
    const lock = await lockDataFolder(run);
    await expect(lockDataFolder(run)).rejects.toMatchObject({ code: 'data-folder-in-use' });
    await lock.release();
    await (await lockDataFolder(run)).release();
  });

  it('is free again after kill -9', async () => {
    const run = join(base, 'killed');
    mkdirSync(run);
    const module = JSON.stringify(new URL('./lock-data-folder.ts', import.meta.url).href);
    const script = `const { lockDataFolder } = await import(${module}); await lockDataFolder(${JSON.stringify(run)});
      process.stdout.write('locked'); setInterval(() => {}, 1000);`;
    const holder = spawn(process.execPath, ['--input-type=module', '-e', script], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await new Promise((resolve) => holder.stdout.once('data', resolve));
    await expect(lockDataFolder(run)).rejects.toMatchObject({ code: 'data-folder-in-use' });
    holder.kill('SIGKILL');
    await new Promise((resolve) => holder.once('exit', resolve));
    await (await lockDataFolder(run)).release();
  });
});

describe('the run folder', () => {
  it('is inside the data where a socket’s path fits, and always the same short place where not', () => {
    expect(runFolderFor('/srv/data', 'id')).toBe('/srv/data/run');
    const long = `/srv/${'x'.repeat(100)}`;
    const short = runFolderFor(long, 'id');
    expect(Buffer.byteLength(`${short}/database/.s.PGSQL.5432`)).toBeLessThan(100);
    expect(runFolderFor(long, 'id')).toBe(short);
    expect(runFolderFor(long, 'other')).not.toBe(short);
    expect(runFolderFor('/srv/data', 'id', false)).toBe(short);
  });

  it('closes a folder that stood open, and refuses a link or another one’s folder', () => {
    const path = join(base, 'own');
    makeOwnFolder(path, 0o700);
    chmodSync(path, 0o777);
    makeOwnFolder(path, 0o700);
    expect(statSync(path).mode & 0o777).toBe(0o700);
    const link = join(base, 'link');
    symlinkSync(path, link);
    expect(() => makeOwnFolder(link, 0o700)).toThrow(/belongs to somebody else/);
    const owner = Number(execFileSync('id', ['-u'], { encoding: 'utf8' }));
    expect(() => makeOwnFolder(path, 0o700, { uid: owner + 12345, gid: 1 })).toThrow(
      /belongs to somebody else/,
    );
  });
});
