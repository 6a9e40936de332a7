import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SluisError, writeFileDurably } from '#ground';
import { type Checkpoint, signCheckpoint, verifyConsistency } from '#ledger';

export type SignRequest = { origin: string; size: number; root: Uint8Array; consistency: Uint8Array[] };

export type Witness = {
  /** Signs a checkpoint that extends the last one; refuses any other. One at a time, durable before it answers. */
  sign(request: SignRequest): Promise<string>;
  /** Entries under the last checkpoint that was signed. */
  signedSize(): number;
  /** The root that was signed for this size within the last minutes, or null. */
  recentRoot(size: number): Uint8Array | null;
};

/** Openings race with other entries: a proof may be against a checkpoint that is no longer the newest. */
const recentCheckpoints = 4096;

/**
 * Remembers what it signed last, on its own disk, and signs only what provably extends it (RFC 9162, section 2.1.4). A
 * ledger that was cut, reordered or written anew gets no signature any more.
 */
export function openWitness(folder: string, name: string, seed: Uint8Array): Witness {
  const path = join(folder, 'witness.json');
  let last = readLast(path);
  const recent = new Map<number, Uint8Array>([[last.size, last.root]]);
  let queue: Promise<unknown> = Promise.resolve();

  async function signNext(request: SignRequest): Promise<string> {
    const { origin, size, root } = request;
    refuseOtherHand(readLast(path), last);
    const sameLog = last.origin === '' || last.origin === origin;
    if (!sameLog || !verifyConsistency(last.size, size, last.root, root, request.consistency)) {
      throw new SluisError(
        'ledger-not-extended',
        `The ledger of ${size} entries does not extend the one of ${last.size} that was signed before. Nothing was signed: the ledger was changed, or an older one was put back.`,
        { status: 409, details: { size, signedSize: last.size } },
      );
    }
    const note = signCheckpoint({ origin, size, root }, name, seed);
    await writeFileDurably(
      path,
      JSON.stringify({ origin, size, root: Buffer.from(root).toString('base64') }),
      0o600,
    );
    last = { origin, size, root };
    recent.set(size, root);
    if (recent.size > recentCheckpoints) recent.delete(recent.keys().next().value!);
    return note;
  }

  return {
    sign(request) {
      const result = queue.then(() => signNext(request));
      queue = result.catch(() => undefined);
      return result;
    },
    signedSize: () => last.size,
    recentRoot: (size) => recent.get(size) ?? null,
  };
}

/** Two services on one folder would sign two histories: whoever finds the other's hand in the file stops. */
function refuseOtherHand(found: Checkpoint, last: Checkpoint): void {
  const same =
    found.origin === last.origin && found.size === last.size && Buffer.compare(found.root, last.root) === 0;
  if (same) return;
  throw new SluisError(
    'witness-changed',
    'The file in which the key service keeps its last checkpoint was changed by something else (witness.json). Nothing was signed. See that only one key service runs on this key folder and that nobody put an older copy back, then start again.',
    { status: 409 },
  );
}

function readLast(path: string): Checkpoint {
  try {
    const { origin, size, root } = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
    const bytes = Buffer.from(String(root), 'base64');
    if (typeof origin === 'string' && Number.isSafeInteger(size) && bytes.length === 32) {
      return { origin, size: size as number, root: bytes };
    }
  } catch (cause) {
    throw damaged(cause);
  }
  throw damaged(undefined);
}

/** Starting over from nothing would sign a rewritten ledger: closed instead. */
function damaged(cause: unknown): SluisError {
  return new SluisError(
    'witness-missing',
    'The key service no longer knows which checkpoint it signed last (witness.json is missing or damaged). Put the newest copy of it back: without it a ledger that was written anew could not be told from the right one.',
    { cause },
  );
}
