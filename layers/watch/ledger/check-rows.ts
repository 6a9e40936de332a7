import type { PoolClient } from 'pg';
import { decodeLeaf, hashLeaf, type Leaf, LedgerError } from '#ledger';
import { type EntryRow, selectEntriesFrom } from '../sql/entries.ts';

export type RowMisfit = {
  firstBadIndex: number;
  reason: 'missing' | 'malformed' | 'sequence' | 'columns' | 'time';
};

const rowsARead = 2_000;

/**
 * Reads every row in order and hands on the hash of its leaf. Stops at the first that is missing, not canonical, out of place,
 * dated back, or whose columns (what the console filters by) say something else than its leaf.
 */
export async function checkRows(
  client: PoolClient,
  tenantId: string,
  onLeaf: (hash: Uint8Array, leaf: Leaf, row: EntryRow) => void,
): Promise<RowMisfit | null> {
  let next = 0;
  let lastMs = 0;
  for (;;) {
    const rows = await selectEntriesFrom(client, tenantId, next, rowsARead);
    for (const row of rows) {
      if (row.sequence !== next) return { firstBadIndex: next, reason: 'missing' };
      const leaf = readLeaf(row.leaf);
      if (leaf === null) return { firstBadIndex: next, reason: 'malformed' };
      if (leaf.sequence !== next || leaf.tenant !== tenantId)
        return { firstBadIndex: next, reason: 'sequence' };
      if (leaf.time < lastMs) return { firstBadIndex: next, reason: 'time' };
      if (!sameAsLeaf(row, leaf)) return { firstBadIndex: next, reason: 'columns' };
      onLeaf(hashLeaf(row.leaf), leaf, row);
      lastMs = leaf.time;
      next++;
    }
    if (rows.length < rowsARead) return null;
  }
}

/** What is searched by must say what the leaf says. */
export function sameAsLeaf(row: EntryRow, { type, actor, subject, time, sequence }: Leaf): boolean {
  return (
    row.sequence === sequence &&
    row.type === type &&
    row.actor === actor &&
    row.subject === subject &&
    row.atMs === time
  );
}

/** Null when the bytes are no leaf. */
export function readLeaf(bytes: Uint8Array): Leaf | null {
  try {
    return decodeLeaf(bytes);
  } catch (error) {
    if (error instanceof LedgerError) return null;
    throw error;
  }
}
