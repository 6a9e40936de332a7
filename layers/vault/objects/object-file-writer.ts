import { createHash } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';
import { rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { flushFolder } from '#ground';
import type { ObjectWriter } from './object-store.ts';
import { asStoreError } from './store-error.ts';

/** One upload alone gathers half a mebibyte before it writes, while as much is being written: fewer, larger writes. */
const mostGatheredBytes = 512 * 1024;
/** All of them together hold no more than this, ... */
const sharedBytes = 32 * 1024 * 1024;
/** ... down to a few sealed chunks each, below which writes cost more than memory. */
const leastGatheredBytes = 64 * 1024;
/** A long recording goes to the disk while it comes: nobody waits at its end for all of it to be flushed. */
const syncedBytes = 8 * 1024 * 1024;

/** What the writers of one store share: thousands of slow uploads must not hold half a mebibyte each. */
export type Gathering = { writers: number };

function gatheredLimit({ writers }: Gathering): number {
  return Math.max(leastGatheredBytes, Math.min(mostGatheredBytes, sharedBytes / Math.max(1, writers)));
}

/** Writes `path` by way of `path.part`, which exists and is `file`. */
export function createObjectFileWriter(path: string, file: FileHandle, gathering: Gathering): ObjectWriter {
  const hash = createHash('sha256');
  const writing = oneAtATime();
  const syncing = oneAtATime();
  let gathered: Uint8Array[] = [];
  let gatheredBytes = 0;
  let unsyncedBytes = 0;
  let sizeBytes = 0;
  let state: 'writing' | 'closed' | 'finished' | 'gone' = 'writing';
  gathering.writers++;

  /** Resolves when what was gathered before is written; what is gathered now is on its way then. */
  async function flush(): Promise<void> {
    const batch = gathered;
    unsyncedBytes += gatheredBytes;
    gathered = [];
    gatheredBytes = 0;
    await writing.start(() => writeAll(file, batch));
    if (unsyncedBytes < syncedBytes || syncing.isBusy()) return;
    unsyncedBytes = 0;
    await syncing.start(() => file.datasync());
  }

  async function close(): Promise<void> {
    if (state !== 'writing') return;
    state = 'closed';
    gathered = [];
    gathering.writers--;
    await file.close();
  }

  return {
    async write(bytes) {
      if (bytes.length === 0) return;
      hash.update(bytes);
      sizeBytes += bytes.length;
      gathered.push(bytes);
      gatheredBytes += bytes.length;
      if (gatheredBytes < gatheredLimit(gathering)) return;
      try {
        await flush();
      } catch (error) {
        throw asStoreError(error);
      }
    },

    async finish() {
      try {
        await flush();
        await writing.settled();
        // What an earlier sync could not write, a later one does not tell of again: its failure is this object's.
        await syncing.settled();
        await file.datasync();
        await close();
        await rename(`${path}.part`, path);
        state = 'finished';
        await flushFolder(dirname(path));
      } catch (error) {
        throw asStoreError(error);
      }
      return { sizeBytes, sha256: hash.digest() };
    },

    async abort() {
      if (state === 'gone') return;
      const finished = state === 'finished';
      await writing.settled().catch(() => undefined);
      await syncing.settled().catch(() => undefined);
      await close().catch(() => undefined);
      state = 'gone';
      await rm(`${path}.part`, { force: true });
      if (finished) await rm(path, { force: true });
    },
  };
}

/** Work that goes on beside: the next waits for the one before, and hears of its failure. */
function oneAtATime() {
  let last: Promise<void> = Promise.resolve();
  let busy = false;
  return {
    isBusy: () => busy,
    async start(work: () => Promise<void>): Promise<void> {
      await last;
      busy = true;
      last = work().finally(() => {
        busy = false;
      });
      // Whoever asks next, or for `settled`, hears of it.
      last.catch(() => undefined);
    },
    settled: () => last,
  };
}

async function writeAll(file: FileHandle, batch: Uint8Array[]): Promise<void> {
  let left = batch;
  while (left.length > 0) {
    const { bytesWritten } = await file.writev(left);
    left = after(left, bytesWritten);
  }
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
