import type { PoolClient } from 'pg';
import type { TenantId } from '#ground';
import { createMemoryTree } from '#ledger';
import { checkRows } from './check-rows.ts';
import { firstDifference } from './first-difference.ts';
import { compareKnown, type KnownCheckpoint, readKnown } from './known-checkpoints.ts';
import { type EntryKeys, openEntry } from './seal-entry.ts';
import type { SignedTree } from './sign-tree.ts';
import type { RowsVerifyResult } from './types.ts';

/**
 * Recomputes everything from the rows: places, times, columns, details, hashes, and the root at every size that is known to
 * have been signed. Knowing of nothing that was signed is not a yes.
 */
export async function verifyRows(parts: {
  tenantId: TenantId;
  origin: string;
  folder: string;
  anchorFolder?: string | undefined;
  verifierKey: string;
  keys: EntryKeys;
  run: <T>(work: (client: PoolClient) => Promise<T>) => Promise<T>;
  /** What this process saw signed. */
  signed: SignedTree | null;
}): Promise<RowsVerifyResult> {
  const { tenantId, origin, folder, keys, run, signed } = parts;
  // Before the rows: entries are placed meanwhile, and each of these must be found among them.
  const known = await readKnown(parts);
  const tree = createMemoryTree();
  let detailMisfit = -1;
  const misfit = await run((client) =>
    checkRows(client, tenantId, (hash, leaf, row) => {
      tree.append(hash);
      if (detailMisfit < 0 && row.detail.length > 0 && openEntry(row, leaf.detail, keys) === null) {
        detailMisfit = leaf.sequence;
      }
    }),
  );
  const { size } = signed ?? tree;
  if (misfit) return { ok: false, size, ...misfit };
  const mine: KnownCheckpoint[] = signed
    ? [{ origin, size: signed.size, root: signed.root, from: 'signed' }]
    : [];
  const checkpoints = [...mine, ...known.checkpoints];
  if (known.otherKey) return { ok: false, size, firstBadIndex: 0, reason: 'anchor-key' };
  if (checkpoints.length === 0) return { ok: false, size, firstBadIndex: 0, reason: 'unsigned' };
  const differing = await compareKnown(checkpoints, origin, tree);
  if (differing) {
    const { reason, firstBadIndex } = differing;
    // The published hashes tell the very entry; the checkpoints only between which two it lies.
    const found = reason === 'root' ? await firstDifference(folder, tree) : null;
    return { ok: false, size, reason, firstBadIndex: found ?? firstBadIndex };
  }
  if (detailMisfit >= 0) return { ok: false, size, firstBadIndex: detailMisfit, reason: 'detail' };
  return { ok: true, size };
}
