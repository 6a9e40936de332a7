import { open, readdir, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { flushFolder, isUuid, SluisError } from '#ground';
import { createDurableFolders } from './durable-folders.ts';
import { createObjectFileWriter, type Gathering } from './object-file-writer.ts';
import type { ObjectStore, StoredObject } from './object-store.ts';
import { asStoreError } from './store-error.ts';

/**
 * Objects as files, two levels of folders deep, readable by this account alone. Life of one: `NAME.part` → written →
 * fdatasync → renamed to `NAME` → the folder synced. A name without `.part` is whole.
 */
export function createFolderStore(folder: string): ObjectStore {
  const folders = createDurableFolders(folder);
  const gathering: Gathering = { writers: 0 };
  const levels = (objectId: string): [string, string] => {
    // The name becomes a path: nothing but a UUID may.
    if (!isUuid(objectId)) throw new SluisError('object-name', 'An object is named by a UUID.');
    return [objectId.slice(0, 2), objectId.slice(2, 4)];
  };
  const pathOf = (objectId: string): string => join(folder, ...levels(objectId), objectId);
  const openPart = async (objectId: string) => {
    const path = join(await folders.ensure(...levels(objectId)), objectId);
    return { path, file: await open(`${path}.part`, 'wx', 0o600) };
  };

  return {
    async create(objectId) {
      try {
        const { path, file } = await openPart(objectId).catch((error: NodeJS.ErrnoException) => {
          if (error.code !== 'ENOENT') throw error;
          folders.forget();
          return openPart(objectId);
        });
        return createObjectFileWriter(path, file, gathering);
      } catch (error) {
        throw asStoreError(error);
      }
    },

    async open(objectId) {
      const path = pathOf(objectId);
      try {
        const { size } = await stat(path);
        return { sizeBytes: size, read: (start, end) => readRange(path, start, end) } satisfies StoredObject;
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
        throw asStoreError(error);
      }
    },

    async remove(objectId) {
      const path = pathOf(objectId);
      try {
        await rm(path, { force: true });
        await flushFolder(dirname(path));
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw asStoreError(error);
      }
    },

    async removeUnfinished(objectId) {
      await rm(`${pathOf(objectId)}.part`, { force: true });
    },

    async *list() {
      for (const first of await namesIn(folder)) {
        for (const second of await namesIn(join(folder, first))) {
          for (const name of await namesIn(join(folder, first, second))) {
            const objectId = name.replace(/\.part$/, '');
            if (!isUuid(objectId)) continue;
            const state = await stat(join(folder, first, second, name)).catch(() => null);
            if (state) yield { objectId, finished: !name.endsWith('.part'), changedMs: state.mtimeMs };
          }
        }
      }
    },
  };
}

async function readRange(path: string, start: number, end: number): Promise<Uint8Array> {
  try {
    const file = await open(path, 'r');
    try {
      const bytes = Buffer.allocUnsafe(end - start);
      let have = 0;
      while (have < bytes.length) {
        const { bytesRead } = await file.read(bytes, have, bytes.length - have, start + have);
        if (bytesRead === 0) break;
        have += bytesRead;
      }
      return bytes.subarray(0, have);
    } finally {
      await file.close();
    }
  } catch (error) {
    throw asStoreError(error);
  }
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return [];
    throw asStoreError(error);
  }
}
