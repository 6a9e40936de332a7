import type { PoolClient } from 'pg';
import { insertEntries } from '../sql/entries.ts';
import { deleteOutbox, dropPlaced, type OutboxRow, selectOutbox } from '../sql/outbox.ts';
import { type PlacedEntry, placeEntry } from './place-entry.ts';

export type Batch = {
  /** In their order in the tree; those from the outbox first. */
  placed: PlacedEntry[];
  /** Where an appended row came to stand. */
  placeOf: ReadonlyMap<OutboxRow, PlacedEntry>;
  /** The outbox may hold more. */
  more: boolean;
};

type Work = {
  tenantId: string;
  /** Entries that have their place already. */
  size: number;
  lastMs: number;
  nowMs: number;
  appended: readonly OutboxRow[];
  /** Rows to take from the outbox, at most; 0 to leave it alone. */
  outboxLimit: number;
};

/**
 * One transaction: entries into their places, their outbox rows away. Rejects unless PostgreSQL says that it committed;
 * then it may have committed all the same, and the caller must read again what stands there.
 */
export async function commitBatch(connection: PoolClient, work: Work): Promise<Batch> {
  const { tenantId, outboxLimit, appended } = work;
  if (outboxLimit === 0) {
    const batch = place(appended, work);
    // One statement is a transaction of its own: no round trips for its borders.
    if (appended.length > 0) await insertEntries(connection, tenantId, rowsOf(batch));
    return { ...batch, more: false };
  }
  await connection.query('begin');
  await dropPlaced(connection, tenantId);
  const fromOutbox = await selectOutbox(connection, tenantId, outboxLimit);
  const batch = place([...fromOutbox, ...appended], work);
  const ids = fromOutbox.map((row) => row.id);
  if (batch.placed.length > 0) await insertEntries(connection, tenantId, rowsOf(batch));
  if (ids.length > 0) await deleteOutbox(connection, tenantId, ids);
  const { command } = await connection.query('commit');
  // After an error inside, PostgreSQL answers COMMIT with a rollback and no complaint.
  if (command !== 'COMMIT') throw new Error('the transaction was rolled back');
  return { ...batch, more: fromOutbox.length === outboxLimit };
}

function place(rows: readonly OutboxRow[], { tenantId, size, nowMs, ...work }: Work): Omit<Batch, 'more'> {
  const placed: PlacedEntry[] = [];
  const placeOf = new Map<OutboxRow, PlacedEntry>();
  let { lastMs } = work;
  for (const row of rows) {
    const entry = placeEntry(row, tenantId, size + placed.length, { lastMs, nowMs });
    lastMs = entry.row.atMs;
    placeOf.set(row, entry);
    placed.push(entry);
  }
  return { placed, placeOf };
}

const rowsOf = ({ placed }: Pick<Batch, 'placed'>) => placed.map((one) => one.row);
