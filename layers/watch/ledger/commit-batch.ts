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

/**
 * One transaction: entries into their places, their outbox rows away. Rejects unless PostgreSQL says that it committed;
 * then it may have committed all the same, and the caller must read again what stands there.
 */
export async function commitBatch(
  connection: PoolClient,
  batch: {
    tenantId: string;
    /** Entries that have their place already. */
    size: number;
    lastMs: number;
    nowMs: number;
    appended: readonly OutboxRow[];
    /** Rows to take from the outbox, at most; 0 to leave it alone. */
    outboxLimit: number;
  },
): Promise<Batch> {
  const { tenantId, outboxLimit } = batch;
  await connection.query('begin');
  if (outboxLimit > 0) await dropPlaced(connection, tenantId);
  const fromOutbox = outboxLimit > 0 ? await selectOutbox(connection, tenantId, outboxLimit) : [];
  const placed: PlacedEntry[] = [];
  const placeOf = new Map<OutboxRow, PlacedEntry>();
  let { lastMs } = batch;
  for (const row of [...fromOutbox, ...batch.appended]) {
    const entry = placeEntry(row, tenantId, batch.size + placed.length, { lastMs, nowMs: batch.nowMs });
    lastMs = entry.row.atMs;
    placeOf.set(row, entry);
    placed.push(entry);
  }
  const rows = placed.map((one) => one.row);
  const ids = fromOutbox.map((row) => row.id);
  if (rows.length > 0) await insertEntries(connection, tenantId, rows);
  if (ids.length > 0) await deleteOutbox(connection, tenantId, ids);
  const { command } = await connection.query('commit');
  // After an error inside, PostgreSQL answers COMMIT with a rollback and no complaint.
  if (command !== 'COMMIT') throw new Error('the transaction was rolled back');
  return { placed, placeOf, more: outboxLimit > 0 && fromOutbox.length === outboxLimit };
}
