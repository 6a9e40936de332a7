import { mkdir, open } from 'node:fs/promises';
import { join } from 'node:path';
import { flushFolder, type Logger, writeFileDurably } from '#ground';
import type { MemoryTree } from '#ledger';
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

/** Keeps the published folder and the anchor up with the ledger, one writing at a time. */
export function createPublisher(options: {
  folder: string;
  anchorFolder?: string | undefined;
  verifierKey?: string | undefined;
  readLeaves: (first: number, count: number) => Promise<Uint8Array[]>;
  nowMs: () => number;
  logger: Logger;
}): Publisher {
  let latest: { signed: SignedTree; tree: MemoryTree } | null = null;
  let writtenSize = -1;
  let anchoredSize = -1;
  let anchoredMs = Number.NEGATIVE_INFINITY;
  let trouble: string | null = null;
  let timer: NodeJS.Timeout | null = null;
  let queue: Promise<void> = Promise.resolve();

  async function write(last: boolean): Promise<void> {
    if (latest === null) return;
    const { signed, tree } = latest;
    try {
      if (writtenSize < 0 && options.verifierKey) await publishKey(options.verifierKey, options);
      if (signed.size !== writtenSize) await publishLog(options.folder, signed, tree, options.readLeaves);
      writtenSize = signed.size;
      const due = last || options.nowMs() - anchoredMs >= anchorEveryMs;
      if (options.anchorFolder && due && signed.size !== anchoredSize) {
        await anchor(options.anchorFolder, signed);
        anchoredSize = signed.size;
        anchoredMs = options.nowMs();
      }
      trouble = null;
    } catch (error) {
      trouble = (error as NodeJS.ErrnoException).code ?? 'failed';
      options.logger.error('ledger-not-published', { code: trouble });
    }
  }

  const schedule = () => {
    timer ??= setTimeout(() => {
      timer = null;
      queue = queue.then(() => write(false));
      void queue.then(() => {
        const behind = options.anchorFolder !== undefined && anchoredSize !== writtenSize;
        if (trouble !== null || behind) schedule();
      });
    }, quietMs).unref();
  };

  return {
    notice(signed, tree) {
      latest = { signed, tree };
      schedule();
    },
    trouble: () => trouble,
    async close() {
      if (timer) clearTimeout(timer);
      queue = queue.then(() => write(true));
      await queue;
    },
  };
}

const verifierKeyFile = 'verifier.key';

/** Beside the log for convenience; in the anchor it stays what it was first, so that a new key there is noticed. */
async function publishKey(
  key: string,
  places: { folder: string; anchorFolder?: string | undefined },
): Promise<void> {
  await mkdir(places.folder, { recursive: true, mode: 0o700 });
  await writeFileDurably(join(places.folder, verifierKeyFile), `${key}\n`);
  if (places.anchorFolder) await createOnce(places.anchorFolder, verifierKeyFile, `${key}\n`);
}

/** One file a checkpoint, made new and never written again: the folder may lie on a medium that allows no more. */
async function anchor(folder: string, signed: SignedTree): Promise<void> {
  await createOnce(folder, `checkpoint-${String(signed.size).padStart(12, '0')}.note`, signed.note);
}

async function createOnce(folder: string, name: string, text: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  try {
    const file = await open(join(folder, name), 'wx', 0o600);
    try {
      await file.writeFile(text);
      await file.datasync();
    } finally {
      await file.close();
    }
    await flushFolder(folder);
  } catch (error) {
    // Written before a restart: the first one counts.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
}
