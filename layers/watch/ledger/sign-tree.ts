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
  let from = knownSize;
  for (let attempts = 0; ; attempts++) {
    try {
      return { size, root, note: await attempt(from) };
    } catch (error) {
      const signedSize = notExtended(error);
      if (signedSize === null) throw error;
      // Refused although it was shown that the tree extends what the signer says it signed; or the signer knows more.
      if (signedSize > size || signedSize === from || attempts === mostAttempts)
        throw misfit(size, signedSize, error);
      from = signedSize;
    }
  }
}

/** An answer given up on may still be signed meanwhile, and move the signer on. */
const mostAttempts = 5;

function misfit(size: number, signedSize: number, cause: unknown): SluisError {
  return new SluisError(
    'ledger-misfit',
    `The ledger's rows (${size}) do not continue what was signed (${signedSize} entries). Nothing is played until it is known why: run "sluis ledger verify" and compare with the anchor.`,
    { status: 503, details: { size, signedSize }, cause },
  );
}

function notExtended(error: unknown): number | null {
  if (!(error instanceof SluisError) || error.code !== 'ledger-not-extended') return null;
  const { signedSize } = error.details;
  return typeof signedSize === 'number' ? signedSize : null;
}
