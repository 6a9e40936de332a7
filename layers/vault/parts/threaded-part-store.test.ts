import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { chunkedSealer } from '#seal';
import { createFolderStore } from '../objects/folder-store.ts';
import { storeInPlace } from './part-store.ts';
import { createStoringThreads } from './storing-threads.ts';
import { createThreadedPartStore } from './threaded-part-store.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sluis-parts-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const megabyte = 1024 * 1024;
const filesIn = (path: string) =>
  readdirSync(path, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
const newPart = () => ({
  objectId: randomUUID(),
  key: new Uint8Array(randomBytes(32)),
  context: Buffer.from('a part of a test'),
});
const threadFile = new URL('./storing-thread.ts', import.meta.url);

function partStore(where = folder, file = threadFile) {
  const inPlace = storeInPlace(chunkedSealer, createFolderStore(where));
  return createThreadedPartStore(inPlace, createStoringThreads({ folder: where }, 2, file));
}

async function* piecesOf(bytes: Uint8Array, sizes: readonly number[]): AsyncGenerator<Uint8Array> {
  for (let at = 0, step = 0; at < bytes.length; step++) {
    const size = sizes[step % sizes.length]!;
    yield bytes.subarray(at, at + size);
    at += size;
  }
}

async function opened(part: ReturnType<typeof newPart>): Promise<Buffer> {
  const object = (await createFolderStore(folder).open(part.objectId))!;
  const message = await chunkedSealer.open(part.key, part.context, object);
  const parts: Uint8Array[] = [];
  for await (const piece of message.read(0, message.sizeBytes)) parts.push(piece);
  return Buffer.concat(parts);
}

describe('a part that is stored by a thread', () => {
  it('opens to what was given, however it came in, and is hashed as it lies there', async () => {
    const store = partStore();
    const size = fc.oneof(
      fc.nat(40_000),
      fc.nat(3 * megabyte),
      // Where a batch, or a chunk, ends with the part.
      fc.constantFrom(0, 512 * 1024, 1024 * 1024, 512 * 1024 + 1, 1024 * 1024 - 1),
    );
    const cuts = fc.array(fc.integer({ min: 1_000, max: 300_000 }), { minLength: 1, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(size, cuts, async (sizeBytes, sizes) => {
        const plain = randomBytes(sizeBytes);
        const part = newPart();
        const stored = await store(part, piecesOf(plain, sizes));
        expect((await opened(part)).equals(plain)).toBe(true);
        const object = (await createFolderStore(folder).open(part.objectId))!;
        expect(stored.sizeBytes).toBe(object.sizeBytes);
        const hash = createHash('sha256')
          .update(await object.read(0, object.sizeBytes))
          .digest();
        expect(hash.equals(stored.sha256)).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  it('is not mixed up with others that come at the same time', async () => {
    const store = partStore();
    const all = Array.from({ length: 12 }, (_, at) => ({
      part: newPart(),
      plain: randomBytes(at * 200_000),
    }));
    await Promise.all(all.map(({ part, plain }) => store(part, piecesOf(plain, [70_000]))));
    for (const { part, plain } of all) expect((await opened(part)).equals(plain)).toBe(true);
  });

  it('leaves the key that it was given as it is', async () => {
    const part = newPart();
    const key = Uint8Array.from(part.key);
    await partStore()(part, piecesOf(randomBytes(megabyte), [65_536]));
    expect(part.key).toEqual(key);
  });
});

describe('a part that cannot be stored leaves nothing', () => {
  it('when its source fails, early or late, with the reason of the source', async () => {
    const store = partStore();
    for (const sizeBytes of [10, megabyte, 3 * megabyte]) {
      const failing = (async function* () {
        yield* piecesOf(randomBytes(sizeBytes), [65_536]);
        throw new Error('cut off');
      })();
      await expect(store(newPart(), failing)).rejects.toThrow('cut off');
    }
    expect(filesIn(folder)).toEqual([]);
  });

  it('when the disk refuses, and says what to do', async () => {
    const file = join(folder, 'not-a-folder');
    writeFileSync(file, '');
    const store = partStore(file);
    await expect(store(newPart(), piecesOf(randomBytes(megabyte), [65_536]))).rejects.toMatchObject({
      code: 'object-store-unavailable',
      status: 503,
    });
  });

  it('when a name is no UUID, which is never a path', async () => {
    const part = { ...newPart(), objectId: '../../escaped' };
    await expect(partStore()(part, piecesOf(randomBytes(megabyte), [65_536]))).rejects.toMatchObject({
      code: 'object-name',
    });
    expect(existsSync(join(folder, '..', '..', 'escaped.part'))).toBe(false);
  });

  it('when its thread ends, and the next part is stored by a new one', async () => {
    const broken = join(folder, '..', `${randomUUID()}.broken`);
    const file = join(folder, '..', `${randomUUID()}.mjs`);
    writeFileSync(broken, '');
    writeFileSync(
      file,
      `import { existsSync } from 'node:fs';
       if (existsSync(${JSON.stringify(broken)})) process.exit(1);
       await import(${JSON.stringify(String(threadFile))});`,
    );
    try {
      const store = partStore(folder, pathToFileURL(file));
      await expect(store(newPart(), piecesOf(randomBytes(megabyte), [65_536]))).rejects.toMatchObject({
        code: 'storing-thread-ended',
        status: 503,
      });
      rmSync(broken);
      const part = newPart();
      const plain = randomBytes(megabyte);
      await store(part, piecesOf(plain, [65_536]));
      expect((await opened(part)).equals(plain)).toBe(true);
    } finally {
      rmSync(broken, { force: true });
      rmSync(file, { force: true });
    }
  });
});
