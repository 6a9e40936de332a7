import type { Pool, PoolClient } from 'pg';
import { asDatabaseError, type Clock, type Logger, SluisError, type TenantId } from '#ground';
import { createMemoryTree, type MemoryTree, proveInclusion } from '#ledger';
import { insertEntries } from '../sql/entries.ts';
import { dedicateToTenant, listenToOutbox, takeLeadership } from '../sql/leadership.ts';
import { deleteOutbox, type OutboxRow, selectOutbox } from '../sql/outbox.ts';
import { checkRows } from './check-rows.ts';
import { type PlacedEntry, placeEntry } from './place-entry.ts';
import { type SignedTree, signTree } from './sign-tree.ts';
import type { CheckpointSigner, LedgerHealth, LedgerReceipt } from './types.ts';

export type SequencerParts = {
  pool: Pool;
  tenantId: TenantId;
  signer: CheckpointSigner;
  origin: string;
  clock: Clock;
  logger: Logger;
  /** After each new signature; must not throw. */
  onSigned: (signed: SignedTree, tree: MemoryTree) => void;
};

export type Sequencer = {
  append(row: OutboxRow): Promise<LedgerReceipt>;
  signed(): SignedTree;
  health(): LedgerHealth;
  stop(): Promise<void>;
};

type Waiting = {
  row: OutboxRow;
  resolve: (receipt: LedgerReceipt) => void;
  reject: (error: unknown) => void;
};

/** One transaction carries this many entries at most: group commit, still well under a second. */
const batchEntries = 500;
/** More than this waiting means that the disk cannot keep up: refusing is better than growing. */
const mostWaiting = 10_000;
/** Notices can be lost with a connection: the outbox is also looked at this often. */
const tickMs = 1_000;

/**
 * The one that gives entries their place. It holds one database connection, whose session lock makes it the only sequencer;
 * every batch runs on that same connection, so that losing it loses the right to write as well. Order of things: rows
 * committed → tree grown → root signed → receipts handed out. Whatever fails in between, nobody gets a receipt.
 */
export async function startSequencer(parts: SequencerParts): Promise<Sequencer> {
  const { pool, tenantId, signer, origin, clock, logger } = parts;
  const waiting: Waiting[] = [];
  let client: PoolClient | null = null;
  let tree = createMemoryTree();
  let lastMs = 0;
  let signed: SignedTree = { size: 0, root: await tree.root(), note: '' };
  let closedCode: string | null = 'ledger-starting';
  let outboxWaits = true;
  let stopping = false;
  let running: Promise<void> = Promise.resolve();

  async function open(): Promise<void> {
    const connection = await pool.connect();
    const lost = () => close('database-unavailable');
    try {
      connection.on('error', lost);
      await dedicateToTenant(connection, tenantId);
      if (!(await takeLeadership(connection, tenantId))) {
        throw new SluisError(
          'ledger-in-use',
          'Another Sluis server writes this ledger already. Stop it first: two on one database are not supported.',
          { status: 503 },
        );
      }
      await listenToOutbox(connection);
      connection.on('notification', () => {
        outboxWaits = true;
        wake();
      });
      const grown = createMemoryTree();
      lastMs = 0;
      const misfit = await checkRows(connection, tenantId, (hash, leaf) => {
        grown.append(hash);
        lastMs = leaf.time;
      });
      if (misfit) throw misfitError(misfit.firstBadIndex);
      const first = await signTree(signer, origin, grown, Math.min(signed.size, grown.size));
      client = connection;
      tree = grown;
      signed = first;
      closedCode = null;
      outboxWaits = true;
      parts.onSigned(signed, tree);
    } catch (error) {
      connection.removeListener('error', lost);
      connection.on('error', () => undefined);
      connection.release(true);
      throw asDatabaseError(error);
    }
  }

  /** From now on everything is refused, until a fresh start has read and signed all of it again. */
  function close(code: string): void {
    closedCode = code;
    const connection = client;
    client = null;
    connection?.removeAllListeners('notification');
    connection?.on('error', () => undefined);
    connection?.release(true);
    for (const one of waiting.splice(0)) one.reject(closedError(code));
  }

  async function runBatch(connection: PoolClient): Promise<void> {
    const appended = waiting.splice(0, batchEntries);
    try {
      const placed = await commitBatch(connection, appended);
      for (const { hash } of placed) tree.append(hash);
      lastMs = placed.at(-1)?.row.atMs ?? lastMs;
    } catch (error) {
      for (const one of appended) one.reject(asDatabaseError(error));
      logger.error('ledger-batch-failed', { code: codeOf(error) });
      return close('database-unavailable');
    }
    try {
      await signNow();
      for (const one of appended) one.resolve(await receiptFor(one.row));
    } catch (error) {
      for (const one of appended) one.reject(error);
      const code = codeOf(error);
      logger.error('ledger-not-signed', { code });
      if (code === 'ledger-misfit') close(code);
    }
  }

  const indexOf = new Map<OutboxRow, PlacedEntry>();

  async function commitBatch(connection: PoolClient, appended: readonly Waiting[]): Promise<PlacedEntry[]> {
    await connection.query('begin');
    const fromOutbox = outboxWaits ? await selectOutbox(connection, tenantId, batchEntries) : [];
    const placed: PlacedEntry[] = [];
    let timeMs = lastMs;
    indexOf.clear();
    for (const row of [...fromOutbox, ...appended.map((one) => one.row)]) {
      const entry = placeEntry(row, tenantId, tree.size + placed.length, timeMs);
      timeMs = entry.row.atMs;
      indexOf.set(row, entry);
      placed.push(entry);
    }
    if (placed.length > 0)
      await insertEntries(
        connection,
        tenantId,
        placed.map((one) => one.row),
      );
    if (fromOutbox.length > 0)
      await deleteOutbox(
        connection,
        tenantId,
        fromOutbox.map((row) => row.id),
      );
    await connection.query('commit');
    outboxWaits = fromOutbox.length === batchEntries;
    return placed;
  }

  async function signNow(): Promise<void> {
    if (signed.size === tree.size && signed.note !== '') return;
    signed = await signTree(signer, origin, tree, signed.size);
    parts.onSigned(signed, tree);
  }

  async function receiptFor(row: OutboxRow): Promise<LedgerReceipt> {
    const placed = indexOf.get(row)!;
    const index = placed.row.sequence;
    const proof = await proveInclusion(index, signed.size, tree.readNode);
    return { index, leaf: placed.row.leaf, treeSize: signed.size, proof, checkpoint: signed.note };
  }

  let working = false;
  function wake(): void {
    if (working || stopping) return;
    working = true;
    running = (async () => {
      while (client && (waiting.length > 0 || outboxWaits || signed.size < tree.size)) {
        const before = { size: tree.size, signedSize: signed.size };
        await runBatch(client);
        // Nothing moved: the signer is away. The next tick tries again.
        const moved = tree.size > before.size || signed.size > before.signedSize;
        if (!moved && waiting.length === 0) break;
      }
    })().finally(() => {
      working = false;
      // Whoever got a receipt may have appended again before this line was reached.
      if (client && waiting.length > 0) wake();
    });
  }

  const timer = setInterval(() => {
    if (stopping) return;
    if (client) {
      outboxWaits = true;
      return wake();
    }
    if (working) return;
    working = true;
    running = open()
      .catch((error: unknown) => {
        closedCode = codeOf(error);
        logger.error('ledger-closed', { code: closedCode });
      })
      .finally(() => {
        working = false;
      });
  }, tickMs);
  timer.unref();

  try {
    await open();
  } catch (error) {
    closedCode = codeOf(error);
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
        if (waiting.length >= mostWaiting) return reject(closedError('ledger-overloaded'));
        waiting.push({ row: { ...row, occurredMs: clock.nowMs() }, resolve, reject });
        wake();
      });
    },
    signed: () => signed,
    health: () =>
      closedCode === null
        ? { state: 'running', size: tree.size, signedSize: signed.size }
        : { state: 'closed', code: closedCode },
    async stop() {
      clearInterval(timer);
      await running;
      stopping = true;
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

function misfitError(index: number): SluisError {
  return new SluisError(
    'ledger-misfit',
    `Entry ${index} of the ledger was changed in the database. Nothing is played until it is known why: run "sluis ledger verify" and compare with the anchor.`,
    { status: 503, details: { index } },
  );
}
