import type { Pool, PoolClient } from 'pg';
import { asDatabaseError, type Clock, SluisError } from '#ground';
import { createMemoryTree, type MemoryTree, proveInclusion } from '#ledger';
import type { OutboxRow } from '../sql/outbox.ts';
import { type Batch, commitBatch } from './commit-batch.ts';
import { getSigned, openTree, type TreeParts } from './open-tree.ts';
import type { PlacedEntry } from './place-entry.ts';
import type { SignedTree } from './sign-tree.ts';
import type { LedgerHealth, LedgerReceipt } from './types.ts';
import { within } from './within.ts';

export type SequencerParts = TreeParts & {
  pool: Pool;
  clock: Clock;
  /** After each new signature; must not throw. */
  onSigned: (signed: SignedTree, tree: MemoryTree) => void;
};

export type Sequencer = {
  append(row: OutboxRow): Promise<LedgerReceipt>;
  signed(): SignedTree;
  /** What this process saw signed, or null when it saw nothing signed yet. */
  seen(): SignedTree | null;
  /** The hash that stands at this place of the tree in memory; null when there is none. */
  hashAt(index: number): Uint8Array | null;
  health(): LedgerHealth;
  stop(): Promise<void>;
};

type Waiting = {
  row: OutboxRow;
  resolve: (receipt: LedgerReceipt) => void;
  reject: (error: unknown) => void;
};

const limits = {
  /** One transaction carries this many entries at most: group commit, still well under a second. */
  batchEntries: 500,
  /** More than this waiting means that the disk cannot keep up: refusing is better than growing. */
  mostWaiting: 10_000,
  /** Notices can be lost with a connection: the outbox is also looked at this often. */
  tickMs: 1_000,
  /** Reading all rows again each second would help nobody when they are known not to fit. */
  ticksWhenPeopleAreNeeded: 30,
  /** A server that was just killed holds its lock until PostgreSQL notices. */
  takeoverMs: 3_000,
} as const;

/**
 * The one that gives entries their place. It holds one database connection, whose session lock makes it the only sequencer;
 * every batch runs on that same connection, so that losing it loses the right to write as well. Order of things: rows
 * committed → tree grown → root signed → receipts handed out. Whatever fails in between, nobody gets a receipt.
 */
export async function startSequencer(parts: SequencerParts): Promise<Sequencer> {
  const { pool, tenantId, clock, logger, answerMs } = parts;
  const waiting: Waiting[] = [];
  let client: PoolClient | null = null;
  let tree = createMemoryTree();
  let lastMs = 0;
  let signed: SignedTree = { size: 0, root: await tree.root(), note: '' };
  let closedCode: string | null = 'ledger-starting';
  let outboxWaits = true;
  let stopping = false;
  let working = false;
  let running: Promise<void> = Promise.resolve();

  async function open(): Promise<void> {
    const connection = await pool.connect();
    const onError = () => lose(connection, 'database-unavailable');
    connection.on('error', onError);
    connection.on('notification', () => {
      outboxWaits = true;
      wake();
    });
    try {
      const opened = await openTree(connection, parts, seen());
      client = connection;
      ({ tree, lastMs, signed } = opened);
      closedCode = null;
      outboxWaits = true;
      parts.onSigned(signed, tree);
    } catch (error) {
      discard(connection);
      throw error;
    }
  }

  const seen = (): SignedTree | null => (signed.note === '' ? null : signed);

  /** The connection that holds the lock is gone, and with it the right to write. An older one's end is no news. */
  function lose(connection: PoolClient, code: string): void {
    if (connection === client) close(code);
  }

  /** From now on everything is refused, until a fresh start has read and signed all of it again. */
  function close(code: string): void {
    closedCode = code;
    if (client) discard(client);
    client = null;
    for (const one of waiting.splice(0)) one.reject(closedError(code));
  }

  async function runBatch(connection: PoolClient): Promise<void> {
    const appended = waiting.splice(0, limits.batchEntries);
    const rejectAll = (error: unknown) => {
      for (const one of appended) one.reject(error);
    };
    let batch: Batch;
    try {
      const outboxLimit = outboxWaits ? limits.batchEntries : 0;
      // Before, not after: a notice that comes meanwhile sets it again.
      outboxWaits = false;
      batch = await within(
        answerMs,
        'database-unavailable',
        commitBatch(connection, {
          ...{ tenantId, lastMs, outboxLimit },
          size: tree.size,
          nowMs: clock.nowMs(),
          appended: appended.map((one) => one.row),
        }),
      );
    } catch (error) {
      logger.error('ledger-batch-failed', { code: codeOf(error) });
      // It may have been committed all the same: only reading the rows again tells.
      lose(connection, 'database-unavailable');
      return rejectAll(asDatabaseError(error));
    }
    for (const { hash } of batch.placed) tree.append(hash);
    lastMs = batch.placed.at(-1)?.row.atMs ?? lastMs;
    outboxWaits ||= batch.more;
    try {
      await signNow();
      const receipts = await Promise.all(appended.map((one) => receiptFor(batch.placeOf.get(one.row)!)));
      for (const [at, one] of appended.entries()) one.resolve(receipts[at]!);
    } catch (error) {
      const code = codeOf(error);
      logger.error('ledger-not-signed', { code });
      if (code === 'ledger-misfit' || code === 'ledger-signature') lose(connection, code);
      rejectAll(error);
    }
  }

  async function signNow(): Promise<void> {
    if (signed.size === tree.size && signed.note !== '') return;
    signed = await getSigned(parts, tree, signed.size);
    parts.onSigned(signed, tree);
  }

  async function receiptFor({ row }: PlacedEntry): Promise<LedgerReceipt> {
    const proof = await proveInclusion(row.sequence, signed.size, tree.readNode);
    return {
      index: row.sequence,
      leaf: row.leaf,
      treeSize: signed.size,
      proof,
      checkpoint: signed.note,
    };
  }

  /** One at a time: a batch, or reading everything anew. */
  function work(task: () => Promise<void>): void {
    if (working || stopping) return;
    working = true;
    running = task().finally(() => {
      working = false;
      // Whoever got a receipt may have appended again before this line was reached.
      if (client && waiting.length > 0) wake();
    });
  }

  function wake(): void {
    work(async () => {
      while (client && !stopping && (waiting.length > 0 || outboxWaits || signed.size < tree.size)) {
        const before = { size: tree.size, signedSize: signed.size };
        await runBatch(client);
        // Nothing moved: the signer is away. The next tick tries again.
        const moved = tree.size > before.size || signed.size > before.signedSize;
        if (!moved && waiting.length === 0) break;
      }
    });
  }

  function reopen(): void {
    work(async () => {
      try {
        await open();
      } catch (error) {
        closedCode = codeOf(asDatabaseError(error));
        logger.error('ledger-closed', { code: closedCode });
      }
    });
  }

  let ticks = 0;
  const timer = setInterval(() => {
    ticks++;
    if (client) {
      outboxWaits = true;
      wake();
    } else if (!needsPeople(closedCode) || ticks % limits.ticksWhenPeopleAreNeeded === 0) {
      reopen();
    }
  }, limits.tickMs);
  timer.unref();

  try {
    await withPatience(open);
  } catch (error) {
    closedCode = codeOf(asDatabaseError(error));
    if (closedCode === 'ledger-in-use') {
      clearInterval(timer);
      throw error;
    }
    // The server still starts, so that posture can say what is wrong; nothing can be appended, so nothing is played.
    logger.error('ledger-closed', { code: closedCode });
  }
  wake();

  return {
    append(row) {
      return new Promise((resolve, reject) => {
        if (stopping || closedCode !== null) return reject(closedError(closedCode ?? 'ledger-stopping'));
        if (waiting.length >= limits.mostWaiting) return reject(closedError('ledger-overloaded'));
        waiting.push({ row: { ...row, occurredMs: clock.nowMs() }, resolve, reject });
        wake();
      });
    },
    signed: () => signed,
    seen,
    hashAt: (index) => (index < tree.size ? tree.readNode(0, index) : null),
    health: () =>
      closedCode === null
        ? {
            ...{ state: 'running', size: tree.size, signedSize: signed.size },
            aheadMs: Math.max(0, lastMs - clock.nowMs()),
          }
        : { state: 'closed', code: closedCode },
    async stop() {
      clearInterval(timer);
      stopping = true;
      // What waits is refused; what is being written is written to its end.
      for (const one of waiting.splice(0)) one.reject(closedError('ledger-stopping'));
      await running;
      close('ledger-stopping');
    },
  };
}

function codeOf(error: unknown): string {
  return error instanceof SluisError ? error.code : 'ledger-failed';
}

function closedError(code: string): SluisError {
  return new SluisError(
    'ledger-unavailable',
    'The ledger cannot be written now, so nothing is opened or received. Try again in a moment; posture tells more.',
    { status: 503, details: { because: code } },
  );
}

/** Only a person can say why; coming back by itself would need another database, key folder or anchor. */
function needsPeople(code: string | null): boolean {
  return code === 'ledger-misfit' || code === 'ledger-signature' || code === 'ledger-key-differs';
}

/** Ends the connection itself, and with it the lock. */
function discard(connection: PoolClient): void {
  connection.removeAllListeners('notification');
  connection.on('error', () => undefined);
  connection.release(true);
}

async function withPatience(open: () => Promise<void>): Promise<void> {
  for (let waitedMs = 0; ; waitedMs += 250) {
    try {
      return await open();
    } catch (error) {
      if (codeOf(error) !== 'ledger-in-use' || waitedMs >= limits.takeoverMs) throw error;
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
  }
}
