import { createHash } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { asFileError, flushFolder, isUuid, SluisError } from '#ground';
import type { ObjectStore, ObjectWriter } from './object-store.ts';

/** Gathered before a write: fewer, larger writes; bounds what one slow upload holds in memory. */
const writeBytes = 1024 * 1024;

/**
 * Objects as files, two levels of folders deep, readable by this account alone. Life of one: `NAME.part` → written →
 * fdatasync → renamed to `NAME` → the folder synced. A name without `.part` is whole.
 */
export function createFolderStore(folder: string): ObjectStore {
  const folders = new Map<string, Promise<void>>();
  const pathOf = (objectId: string): string => {
    // The name becomes a path: nothing but a UUID may.
    if (!isUuid(objectId)) throw new SluisError('object-name', 'An object is named by a UUID.');
    return join(folder, objectId.slice(0, 2), objectId.slice(2, 4), objectId);
  };
  /** Made once, and known to survive a power cut before anything is put inside. */
  const ensureFolder = (path: string): Promise<void> => {
    let made = folders.get(path);
    if (!made) {
      made = makeDurably(path).catch((error) => {
        folders.delete(path);
        throw error;
      });
      folders.set(path, made);
    }
    return made;
  };

  return {
    async create(objectId) {
      const path = pathOf(objectId);
      try {
        await ensureFolder(dirname(path));
        return writerTo(path, await open(`${path}.part`, 'wx', 0o600));
      } catch (error) {
        throw asFileError(error);
      }
    },

    async open(objectId) {
      const path = pathOf(objectId);
      try {
        const { size } = await stat(path);
        return { sizeBytes: size, read: (start, end) => readRange(path, start, end) };
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
        throw error;
      }
    },

    async remove(objectId) {
      const path = pathOf(objectId);
      await rm(path, { force: true });
      await flushFolder(dirname(path)).catch((error: NodeJS.ErrnoException) => {
        if (error.code !== 'ENOENT') throw error;
      });
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

function writerTo(path: string, file: FileHandle): ObjectWriter {
  const hash = createHash('sha256');
  let gathered: Uint8Array[] = [];
  let gatheredBytes = 0;
  let sizeBytes = 0;
  let state: 'open' | 'finished' | 'gone' = 'open';

  async function flush(): Promise<void> {
    const batch = gathered;
    gathered = [];
    gatheredBytes = 0;
    let left = batch;
    while (left.length > 0) {
      const { bytesWritten } = await file.writev(left);
      left = after(left, bytesWritten);
    }
  }

  return {
    async write(bytes) {
      if (bytes.length === 0) return;
      hash.update(bytes);
      sizeBytes += bytes.length;
      gathered.push(bytes);
      gatheredBytes += bytes.length;
      try {
        if (gatheredBytes >= writeBytes) await flush();
      } catch (error) {
        throw asFileError(error);
      }
    },
    async finish() {
      try {
        await flush();
        await file.datasync();
        await file.close();
        await rename(`${path}.part`, path);
        await flushFolder(dirname(path));
        state = 'finished';
      } catch (error) {
        throw asFileError(error);
      }
      return { sizeBytes, sha256: hash.digest() };
    },
    async abort() {
      if (state === 'gone') return;
      await file.close().catch(() => undefined);
      await rm(`${path}.part`, { force: true });
      if (state === 'finished') await rm(path, { force: true });
      state = 'gone';
    },
  };
}

/** What is left of the buffers after the first `written` bytes: writev may write less than all. */
function after(buffers: Uint8Array[], written: number): Uint8Array[] {
  let skip = written;
  for (const [at, buffer] of buffers.entries()) {
    if (skip < buffer.length) return [buffer.subarray(skip), ...buffers.slice(at + 1)];
    skip -= buffer.length;
  }
  return [];
}

async function readRange(path: string, start: number, end: number): Promise<Uint8Array> {
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
}

async function makeDurably(path: string): Promise<void> {
  const first = await mkdir(path, { recursive: true, mode: 0o700 });
  if (first === undefined) return;
  // Every folder whose entry is new: from the parent of the first that was made down to the one before the last.
  for (let at = dirname(path); at.length >= dirname(first).length; at = dirname(at)) await flushFolder(at);
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return [];
    throw error;
  }
}
