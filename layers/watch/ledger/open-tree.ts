import type { PoolClient } from 'pg';
import { type Logger, SluisError, type TenantId } from '#ground';
import { createMemoryTree, decodeNoteKey, type MemoryTree, openCheckpoint } from '#ledger';
import { dedicateToTenant, listenToOutbox, takeLeadership } from '../sql/leadership.ts';
import { checkRows } from './check-rows.ts';
import { compareKnown, type KnownCheckpoint, readKnown } from './known-checkpoints.ts';
import { type SignedTree, signTree } from './sign-tree.ts';
import type { CheckpointSigner } from './types.ts';
import { within } from './within.ts';

export type TreeParts = {
  tenantId: TenantId;
  signer: CheckpointSigner;
  origin: string;
  /** What the signer's notes, and what was published and anchored, must open under. */
  verifierKey: string;
  folder: string;
  anchorFolder?: string | undefined;
  /** How long the signer may take; longer counts as no signature. */
  answerMs: number;
  logger: Logger;
};

export type OpenedTree = { tree: MemoryTree; lastMs: number; signed: SignedTree };

/**
 * Makes this connection the only sequencer, reads all rows, and gets them signed. Rejects when another server holds the
 * ledger or when the rows are not what was signed, published or anchored before.
 *
 * @param before what this process saw signed last
 */
export async function openTree(
  connection: PoolClient,
  parts: TreeParts,
  before: SignedTree | null,
): Promise<OpenedTree> {
  await dedicateToTenant(connection, parts.tenantId);
  if (!(await takeLeadership(connection, parts.tenantId))) {
    throw new SluisError(
      'ledger-in-use',
      'Another Sluis server writes this ledger already. Stop it first: two on one database are not supported.',
      { status: 503 },
    );
  }
  await listenToOutbox(connection);
  const tree = createMemoryTree();
  let lastMs = 0;
  const misfit = await checkRows(connection, parts.tenantId, (hash, leaf) => {
    tree.append(hash);
    lastMs = leaf.time;
  });
  if (misfit) throw misfitError(misfit.firstBadIndex);
  await refuseOtherHistory(parts, before, tree);
  const signed = await getSigned(parts, tree, Math.min(before?.size ?? 0, tree.size));
  return { tree, lastMs, signed };
}

/** The signer's answer counts only when it is what was asked for, under the key that verifiers know. */
export async function getSigned(
  { signer, origin, verifierKey, answerMs }: TreeParts,
  tree: MemoryTree,
  knownSize: number,
): Promise<SignedTree> {
  const work = signTree(signer, origin, tree, knownSize);
  const signed = await within(answerMs, 'key-service-unavailable', work);
  const checkpoint = openCheckpoint(signed.note, decodeNoteKey(verifierKey));
  const fits =
    checkpoint !== null &&
    checkpoint.origin === origin &&
    checkpoint.size === signed.size &&
    Buffer.compare(checkpoint.root, signed.root) === 0;
  if (fits) return signed;
  throw new SluisError(
    'ledger-signature',
    'What the key service signed does not open under its own public key. Nothing is opened until it does: start Sluis again, and see that the key folder is the one it was set up with.',
    { status: 503 },
  );
}

async function refuseOtherHistory(
  parts: TreeParts,
  before: SignedTree | null,
  tree: MemoryTree,
): Promise<void> {
  const known = await readKnown(parts);
  if (known.trouble) parts.logger.warn('ledger-anchor-not-consulted', { code: known.trouble });
  if (known.otherKey) {
    throw new SluisError(
      'ledger-key-differs',
      'The anchor (SLUIS_ANCHOR) belongs to a ledger that another key signed. Name the key folder and the anchor that belong together; for a new installation name an empty anchor folder.',
      { status: 503 },
    );
  }
  const mine: KnownCheckpoint[] = before
    ? [{ origin: parts.origin, size: before.size, root: before.root, from: 'signed' }]
    : [];
  const misfit = await compareKnown([...mine, ...known.checkpoints], parts.origin, tree);
  if (misfit) throw misfitError(misfit.firstBadIndex);
}

function misfitError(index: number): SluisError {
  return new SluisError(
    'ledger-misfit',
    `From entry ${index} on, the ledger's rows in the database are not what was signed. Nothing is played until it is known why: run "sluis ledger verify" and compare with the anchor.`,
    { status: 503, details: { index } },
  );
}
