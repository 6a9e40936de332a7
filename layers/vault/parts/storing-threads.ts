import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { SluisError } from '#ground';
import type { PartToStore, StoredPart } from './part-store.ts';
import type { Answer, Request, StoringPlace } from './storing-thread.ts';

/** One part on its way through a thread. What is asked is done in the order of the asking. */
export type StoringStream = {
  /** Hands the first `length` bytes over; gives the batch back, for more, once they are sealed. */
  write(batch: ArrayBuffer, length: number): Promise<ArrayBuffer>;
  finish(): Promise<StoredPart>;
  /** Resolves when nothing of it is left. */
  abandon(): Promise<void>;
};

export type StoringThreads = { begin(part: PartToStore): StoringStream };

/** A request without the numbers that this file gives it. */
type Asked = Request extends infer Each
  ? Each extends Request
    ? Omit<Each, 'id' | 'stream'>
    : never
  : never;
type Waiting = { resolve(answer: Answer): void; reject(error: Error): void };
type Thread = { worker: Worker; waiting: Map<number, Waiting>; streams: number; ended: boolean };

/** A thread's heap holds its code and little more; what it seals lies outside of it. */
const limits = { maxOldGenerationSizeMb: 128, maxYoungGenerationSizeMb: 4 };

/**
 * Threads that seal and store in one place, each started when it is first needed. One core is left to what reads and
 * answers requests. A thread that dies fails what it was storing, and the next part gets a new one.
 */
export function createStoringThreads(
  place: StoringPlace,
  count = Math.max(1, availableParallelism() - 1),
  file = new URL('./storing-thread.ts', import.meta.url),
): StoringThreads {
  const threads: (Thread | undefined)[] = new Array<Thread | undefined>(count).fill(undefined);
  let numbers = 0;

  function start(at: number): Thread {
    const worker = new Worker(file, { workerData: place, resourceLimits: limits });
    const thread: Thread = { worker, waiting: new Map(), streams: 0, ended: false };
    const end = (cause?: unknown) => {
      thread.ended = true;
      if (threads[at] === thread) threads[at] = undefined;
      for (const one of thread.waiting.values()) one.reject(ended(cause));
      thread.waiting.clear();
    };
    worker.on('message', (answer: Answer) => {
      const one = thread.waiting.get(answer.id);
      thread.waiting.delete(answer.id);
      if (answer.failure) one?.reject(asError(answer.failure));
      else one?.resolve(answer);
    });
    worker.on('error', end);
    worker.on('exit', () => end());
    // An idle thread keeps nobody from ending.
    worker.unref();
    threads[at] = thread;
    return thread;
  }

  return {
    begin(part) {
      const stream = numbers++;
      const at = leastBusy(threads);
      const thread = threads[at] ?? start(at);
      if (thread.streams++ === 0) thread.worker.ref();
      const ask = (asked: Asked, transfer: ArrayBuffer[] = []): Promise<Answer> => {
        if (thread.ended) return Promise.reject(ended());
        return new Promise((resolve, reject) => {
          const id = numbers++;
          thread.waiting.set(id, { resolve, reject });
          thread.worker.postMessage({ ...asked, id, stream } satisfies Request, transfer);
        });
      };
      const leave = () => {
        if (--thread.streams === 0) thread.worker.unref();
      };
      const begun = ask({ kind: 'begin', part });
      // Heard of by the first write, which fails then too.
      begun.catch(() => undefined);
      return {
        async write(batch, length) {
          const written = ask({ kind: 'write', batch, length }, [batch]);
          written.catch(() => undefined);
          await begun;
          return (await written).batch!;
        },
        async finish() {
          const { stored } = await ask({ kind: 'finish' });
          leave();
          return stored!;
        },
        async abandon() {
          // A thread that ended left a `.part`, which the sweep removes.
          await ask({ kind: 'abandon' }).catch(() => undefined);
          leave();
        },
      };
    },
  };
}

function leastBusy(threads: readonly (Thread | undefined)[]): number {
  const load = threads.map((thread) => thread?.streams ?? 0);
  return load.indexOf(Math.min(...load));
}

function asError({ code, message, status, details }: NonNullable<Answer['failure']>): SluisError {
  return new SluisError(code, message, { status, details });
}

function ended(cause?: unknown): SluisError {
  return new SluisError(
    'storing-thread-ended',
    'What was storing this conversation ended. Nothing was stored; send it again.',
    { status: 503, cause },
  );
}
