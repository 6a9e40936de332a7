import { chunkBytes } from '#seal';
import type { PartStore } from './part-store.ts';
import type { StoringStream, StoringThreads } from './storing-threads.ts';

/** What one part hands over at a time: a whole number of chunks, so that none is held back and copied. */
const mostBatchBytes = 32 * chunkBytes;
const leastBatchBytes = 4 * chunkBytes;
/** The batches of all parts together hold no more than this (down to the least of each). */
const sharedBytes = 32 * 1024 * 1024;
/** Kept for the next parts while nothing is stored. */
const pooledBytes = 8 * 1024 * 1024;
/** Batches of one part that are with its thread while the next is gathered. */
const mostUnderWay = 2;

/**
 * Stores long parts by threads, while the process goes on reading, masking, and playing to others. What fits into one batch
 * is stored in place: handing it over would cost more than sealing it. The objects are of the same kind either way.
 */
export function createThreadedPartStore(inPlace: PartStore, threads: StoringThreads): PartStore {
  const pool = createPool();
  let parts = 0;

  return async (part, source) => {
    const batches = createBatches(pool, batchBytes(++parts));
    const underWay: Promise<void>[] = [];
    let stream: StoringStream | null = null;
    // The key is copied: what was given may be wiped while the thread still starts.
    const begin = () => threads.begin({ ...part, key: Uint8Array.from(part.key) });
    const handOver = (to: StoringStream) => {
      const { batch, length } = batches.take();
      const written = to.write(batch, length).then(pool.giveBack);
      // Whoever waits for it hears of its failure; until then it is not an unheard one.
      written.catch(() => undefined);
      underWay.push(written);
    };
    try {
      for await (const chunk of source) {
        for (let at = 0; at < chunk.length; ) {
          at += batches.fill(chunk, at);
          if (!batches.isFull()) continue;
          stream ??= begin();
          handOver(stream);
          if (underWay.length > mostUnderWay) await underWay.shift();
        }
      }
      if (stream === null) {
        const { batch, length } = batches.take();
        const stored = await inPlace(part, once(new Uint8Array(batch, 0, length)));
        pool.giveBack(batch);
        return stored;
      }
      handOver(stream);
      await Promise.all(underWay);
      return await (stream as StoringStream).finish();
    } catch (error) {
      await (stream as StoringStream | null)?.abandon();
      throw error;
    } finally {
      batches.close();
      parts--;
    }
  };
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

function batchBytes(parts: number): number {
  const share = Math.floor(sharedBytes / (mostUnderWay + 1) / parts / chunkBytes) * chunkBytes;
  return Math.max(leastBatchBytes, Math.min(mostBatchBytes, share));
}

/** Full-sized buffers that are used again, by one part after the other: new ones would keep the garbage collector busy. */
type Pool = { take(sizeBytes: number): ArrayBuffer; giveBack(buffer: ArrayBuffer): void };

function createPool(): Pool {
  const free: ArrayBuffer[] = [];
  return {
    take: (sizeBytes) => (sizeBytes === mostBatchBytes && free.pop()) || new ArrayBuffer(sizeBytes),
    giveBack(buffer) {
      if (buffer.byteLength === mostBatchBytes && free.length * mostBatchBytes < pooledBytes)
        free.push(buffer);
    },
  };
}

/** Gathers bytes into buffers of the pool, `sizeBytes` at a time. */
function createBatches(pool: Pool, sizeBytes: number) {
  let batch: Uint8Array<ArrayBuffer> | null = null;
  let length = 0;
  return {
    /** Takes what fits of `chunk` from `from` on; tells how many bytes. */
    fill(chunk: Uint8Array, from: number): number {
      batch ??= new Uint8Array(pool.take(sizeBytes));
      const count = Math.min(sizeBytes - length, chunk.length - from);
      batch.set(chunk.subarray(from, from + count), length);
      length += count;
      return count;
    },
    isFull: () => length === sizeBytes,
    take(): { batch: ArrayBuffer; length: number } {
      const taken = { batch: batch?.buffer ?? pool.take(sizeBytes), length };
      batch = null;
      length = 0;
      return taken;
    },
    /** Lets go of what was gathered and not taken. */
    close() {
      if (batch) pool.giveBack(batch.buffer);
      batch = null;
    },
  };
}
