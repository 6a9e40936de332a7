import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createFolderStore } from './folder-store.ts';
import { createObjectFileWriter } from './object-file-writer.ts';

let folder: string;
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'sluis-objects-')), 'objects');
});
afterEach(() => rmSync(join(folder, '..'), { recursive: true, force: true }));

const names = () =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map((one) => one.name);

describe('an object in a folder', () => {
  it('is what was written, however it came, with its size and hash', async () => {
    const store = createFolderStore(folder);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 0, max: 900_000 }), { maxLength: 8 }), async (sizes) => {
        const id = randomUUID();
        const pieces = sizes.map((size) => randomBytes(size));
        const whole = Buffer.concat(pieces);
        const writer = await store.create(id);
        for (const piece of pieces) await writer.write(piece);
        const stored = await writer.finish();
        expect(stored.sizeBytes).toBe(whole.length);
        expect(Buffer.compare(stored.sha256, createHash('sha256').update(whole).digest())).toBe(0);
        const object = (await store.open(id))!;
        expect(object.sizeBytes).toBe(whole.length);
        expect(Buffer.compare(await object.read(0, whole.length), whole)).toBe(0);
        const middle = Math.floor(whole.length / 2);
        expect(Buffer.compare(await object.read(middle, whole.length), whole.subarray(middle))).toBe(0);
      }),
      { numRuns: 25 },
    );
  });

  it('is not there before it is finished, and not after it was given up at any point', async () => {
    const store = createFolderStore(folder);
    for (const bytes of [0, 100, 3_000_000]) {
      const id = randomUUID();
      const writer = await store.create(id);
      await writer.write(randomBytes(bytes));
      expect(await store.open(id)).toBeNull();
      await writer.abort();
      await writer.abort();
    }
    const id = randomUUID();
    const writer = await store.create(id);
    await writer.finish();
    await writer.abort();
    expect(await store.open(id)).toBeNull();
    expect(names()).toEqual([]);
  });

  it('lies under two levels of folders that only this account can enter, and is never written over', async () => {
    const store = createFolderStore(folder);
    const id = randomUUID();
    await (await store.create(id)).finish();
    const path = join(folder, id.slice(0, 2), id.slice(2, 4), id);
    expect(statSync(path).mode & 0o777).toBe(0o600);
    for (const above of [folder, join(folder, id.slice(0, 2)), join(path, '..')]) {
      expect(statSync(above).mode & 0o777).toBe(0o700);
    }
    const again = await store.create(id);
    await expect(store.create(id)).rejects.toMatchObject({ code: 'object-store-unavailable' });
    await again.abort();
  });

  it('is named by a UUID and by nothing that could lead elsewhere', async () => {
    const store = createFolderStore(folder);
    for (const name of ['../../etc/passwd', `${randomUUID()}/..`, '', randomUUID().toUpperCase()]) {
      await expect(store.create(name)).rejects.toMatchObject({ code: 'object-name' });
      await expect(store.open(name)).rejects.toMatchObject({ code: 'object-name' });
      await expect(store.remove(name)).rejects.toMatchObject({ code: 'object-name' });
    }
  });

  it('finds its place again after somebody removed the folders', async () => {
    const store = createFolderStore(folder);
    const id = randomUUID();
    await (await store.create(id)).finish();
    rmSync(folder, { recursive: true });
    await (await store.create(id)).finish();
    expect(await store.open(id)).not.toBeNull();
  });

  it('is listed with its age, finished or not, and nothing else is taken for one', async () => {
    const store = createFolderStore(folder);
    expect(await Array.fromAsync(store.list())).toEqual([]);
    const id = randomUUID();
    await (await store.create(id)).finish();
    const half = randomUUID();
    const writer = await store.create(half);
    writeFileSync(join(folder, 'README'), '');
    const listed = await Array.fromAsync(store.list());
    expect(new Map(listed.map((one) => [one.objectId, one.finished]))).toEqual(
      new Map([
        [id, true],
        [half, false],
      ]),
    );
    await writer.abort();
  });
});

describe('trouble with the disk', () => {
  /** A file whose calls fail from a moment on. */
  async function writerOn(change: Partial<Record<'writev' | 'datasync', () => Promise<never>>>) {
    const path = join(folder, '..', 'object');
    const file = await open(`${path}.part`, 'wx', 0o600);
    const failing = new Proxy(file, {
      get: (target, name) => {
        const value = change[name as 'writev'] ?? Reflect.get(target, name);
        return typeof value === 'function' ? value.bind(target) : value;
      },
    }) as FileHandle;
    return { path, writer: createObjectFileWriter(path, failing, { writers: 0 }) };
  }
  const trouble = (code: string) => async (): Promise<never> => {
    throw Object.assign(new Error(`${code}: /secret/path`), { code, syscall: 'write' });
  };

  it.each([
    ['ENOSPC', 'disk-full', 507],
    ['EIO', 'object-store-unavailable', 503],
    ['EMFILE', 'object-store-busy', 503],
  ])(
    '%s while writing is %s, also when it shows late, and leaves nothing',
    async (code, expected, status) => {
      const { path, writer } = await writerOn({ writev: trouble(code) });
      const writing = (async () => {
        for (let at = 0; at < 4; at++) await writer.write(randomBytes(700_000));
        await writer.finish();
      })();
      await expect(writing).rejects.toMatchObject({ code: expected, status });
      await expect(writing).rejects.toThrow(/^(?!.*secret)/);
      await writer.abort();
      expect(existsSync(path) || existsSync(`${path}.part`)).toBe(false);
    },
  );

  it('that shows in an early sync fails the object, although the last sync is fine', async () => {
    let syncs = 0;
    const { path, writer } = await writerOn({
      datasync: (async () => {
        if (++syncs === 1) throw Object.assign(new Error(), { code: 'EIO', syscall: 'fdatasync' });
      }) as () => Promise<never>,
    });
    const writing = (async () => {
      for (let at = 0; at < 20; at++) await writer.write(randomBytes(600_000));
      await writer.finish();
    })();
    await expect(writing).rejects.toMatchObject({ code: 'object-store-unavailable' });
    await writer.abort();
    expect(existsSync(path) || existsSync(`${path}.part`)).toBe(false);
  });

  it('that keeps an object from being read is told as such, not as a missing object', async () => {
    const store = createFolderStore(folder);
    const id = randomUUID();
    const path = join(folder, id.slice(0, 2), id.slice(2, 4));
    await (await store.create(id)).finish();
    rmSync(path, { recursive: true });
    writeFileSync(path, 'a file where a folder should be');
    await expect(store.open(id)).rejects.toMatchObject({ code: 'object-store-unavailable', status: 503 });
  });
});

it('many writers share what they may hold in memory', async () => {
  const store = createFolderStore(folder);
  const writers = await Promise.all(Array.from({ length: 300 }, () => store.create(randomUUID())));
  // More than a share, less than what one alone may hold: written already.
  const piece = randomBytes(150_000);
  for (const writer of writers) await writer.write(piece);
  await expect
    .poll(() => {
      const sizes = readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((one) => one.isFile())
        .map((one) => statSync(join(one.parentPath, one.name)).size);
      return sizes.filter((size) => size === piece.length).length;
    })
    .toBe(writers.length);
  for (const writer of writers) await writer.abort();
});
