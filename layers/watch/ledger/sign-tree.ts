import { SluisError } from '#ground';
import { type MemoryTree, proveConsistency } from '#ledger';
import type { CheckpointSigner } from './types.ts';

export type SignedTree = { size: number; root: Uint8Array; note: string };

/**
 * Gets the tree as it stands signed. `knownSize` is what we believe was signed last; after a restart the signer may know
 * more, and says so: then it is shown that the tree extends that.
 * @throws SluisError 'ledger-misfit' when it does not; whatever the signer throws when it cannot be reached
 */
export async function signTree(
  signer: CheckpointSigner,
  origin: string,
  tree: MemoryTree,
  knownSize: number,
): Promise<SignedTree> {
  const { size } = tree;
  const root = await tree.root();
  const attempt = async (from: number) =>
    signer.signCheckpoint({
      origin,
      size,
      root,
      consistency: await proveConsistency(from, size, tree.readNode),
    });
  try {
    return { size, root, note: await attempt(knownSize) };
  } catch (error) {
    const signedSize = notExtended(error);
    if (signedSize === null) throw error;
    try {
      if (signedSize <= size) return { size, root, note: await attempt(signedSize) };
    } catch (again) {
      if (notExtended(again) === null) throw again;
    }
    throw new SluisError(
      'ledger-misfit',
      `The ledger's rows (${size}) do not continue what was signed (${signedSize} entries). Nothing is played until it is known why: run "sluis ledger verify" and compare with the anchor.`,
      { status: 503, details: { size, signedSize }, cause: error },
    );
  }
}

function notExtended(error: unknown): number | null {
  if (!(error instanceof SluisError) || error.code !== 'ledger-not-extended') return null;
  const { signedSize } = error.details;
  return typeof signedSize === 'number' ? signedSize : null;
}
