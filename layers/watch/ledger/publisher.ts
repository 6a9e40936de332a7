import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Logger, writeFileDurably } from '#ground';
import type { MemoryTree } from '#ledger';
import { anchorName, verifierKeyName } from './known-checkpoints.ts';
import { publishLog } from './publish-log.ts';
import type { SignedTree } from './sign-tree.ts';

export type Publisher = {
  /** Something new was signed. Returns at once. */
  notice(signed: SignedTree, tree: MemoryTree): void;
  /** What could not be written last, or null. */
  trouble(): string | null;
  /** Writes what is left and stops. */
  close(): Promise<void>;
};

/** Not for every entry a file: readers of the published log are seconds behind at most. */
const quietMs = 500;
/** Checkpoints that are kept elsewhere are kept for ever: one in ten seconds tells enough. */
const anchorEveryMs = 10_000;
/** What cannot be written now is tried again this often. */
const retryMs = 5_000;
/** Not the clock that is handed in: one that is set back must not stop the anchoring. */
const elapsedMs = (): number => performance.now();

/** Keeps the published folder and the anchor up with the ledger, one writing at a time. */
export function createPublisher(options: {
  folder: string;
  anchorFolder?: string | undefined;
  verifierKey: string;
  readLeaves: (first: number, count: number) => Promise<Uint8Array[]>;
  logger: Logger;
}): Publisher {
  let latest: { signed: SignedTree; tree: MemoryTree } | null = null;
  let writtenSize = -1;
  let anchoredSize = -1;
  let anchoredMs = Number.NEGATIVE_INFINITY;
  let trouble: string | null = null;
  let differing: string | null = null;
  let timer: NodeJS.Timeout | null = null;
  let queue: Promise<void> = Promise.resolve();

  async function write(last: boolean): Promise<void> {
    if (latest === null) return;
    const { signed, tree } = latest;
    try {
      if (writtenSize < 0) await publishKey(options.verifierKey, options);
      if (signed.size !== writtenSize) await publishLog(options.folder, signed, tree, options.readLeaves);
      writtenSize = signed.size;
      const due = last || elapsedMs() - anchoredMs >= anchorEveryMs;
      if (options.anchorFolder && due && signed.size !== anchoredSize) {
        await writeOnce(options.anchorFolder, anchorName(signed.size), signed.note);
        anchoredSize = signed.size;
        anchoredMs = elapsedMs();
      }
      trouble = differing;
    } catch (error) {
      trouble = (error as NodeJS.ErrnoException).code ?? 'failed';
      // Not forgotten with the next checkpoint: only a person can say why.
      if (trouble === 'anchor-differs') differing = trouble;
      options.logger.error('ledger-not-published', { code: trouble });
    }
  }

  let closed = false;
  const schedule = (inMs: number) => {
    if (closed) return;
    timer ??= setTimeout(() => {
      timer = null;
      queue = queue.then(() => write(false));
      void queue.then(() => {
        const behind = options.anchorFolder !== undefined && anchoredSize !== writtenSize;
        if (trouble !== null && trouble !== differing) schedule(retryMs);
        else if (behind) schedule(quietMs);
      });
    }, inMs).unref();
  };

  return {
    notice(signed, tree) {
      latest = { signed, tree };
      schedule(quietMs);
    },
    trouble: () => trouble,
    async close() {
      closed = true;
      if (timer) clearTimeout(timer);
      queue = queue.then(() => write(true));
      await queue;
    },
  };
}

/** Beside the log for convenience; in the anchor it stays what it was first, so that a new key there is noticed. */
async function publishKey(
  key: string,
  places: { folder: string; anchorFolder?: string | undefined },
): Promise<void> {
  await mkdir(places.folder, { recursive: true, mode: 0o700 });
  await writeFileDurably(join(places.folder, verifierKeyName), `${key}\n`);
  if (places.anchorFolder) await writeOnce(places.anchorFolder, verifierKeyName, `${key}\n`);
}

/**
 * Whole or not there, and never written again: what was anchored first counts. An empty file is what a power cut may leave of
 * one. Something else under the same name means that somebody anchored another history.
 */
async function writeOnce(folder: string, name: string, text: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const path = join(folder, name);
  const there = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '';
    throw error;
  });
  if (there === '') return writeFileDurably(path, text);
  if (there !== text) throw Object.assign(new Error('another is anchored'), { code: 'anchor-differs' });
}
