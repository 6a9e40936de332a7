import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Checkpoint, decodeNoteKey, type MemoryTree, openCheckpoint } from '#ledger';

/** Names of what lies in the anchor folder; `sluis ledger verify` looks for the same. */
export const anchorName = (size: number): string => `checkpoint-${String(size).padStart(12, '0')}.note`;
export const verifierKeyName = 'verifier.key';
const anchorForm = /^checkpoint-\d{12}\.note$/;

/** A newer anchored checkpoint commits to all that an older one did: the last ones are enough to notice another history. */
const anchorsRead = 50;

export type KnownCheckpoint = Checkpoint & { from: 'signed' | 'published' | 'anchor' };

type Known = {
  checkpoints: KnownCheckpoint[];
  /** The anchor was begun by a ledger that another key signed. */
  otherKey: boolean;
  /** What could not be consulted, or null. */
  trouble: 'anchor-unreadable' | null;
};

/**
 * What was signed before, according to the published log and the anchor: they may know more than a database and a key
 * service that were both put back to yesterday.
 */
export async function readKnown(places: {
  folder: string;
  anchorFolder?: string | undefined;
  verifierKey: string;
}): Promise<Known> {
  const { folder, anchorFolder, verifierKey } = places;
  const key = decodeNoteKey(verifierKey);
  const known: Known = { checkpoints: [], otherKey: false, trouble: null };
  const take = (note: string | null, from: KnownCheckpoint['from']) => {
    const checkpoint = note === null ? null : openCheckpoint(note, key);
    if (checkpoint) known.checkpoints.push({ ...checkpoint, from });
    return checkpoint !== null;
  };
  take(await textOrNull(join(folder, 'checkpoint')), 'published');
  if (anchorFolder === undefined) return known;
  try {
    const first = await textOrNull(join(anchorFolder, verifierKeyName));
    known.otherKey = first !== null && first.trim() !== '' && first.trim() !== verifierKey.trim();
    const names = (await readdir(anchorFolder)).filter((name) => anchorForm.test(name));
    for (const name of names.sort().slice(-anchorsRead)) {
      // One that does not open may be half-written; it proves nothing either way.
      if (!take(await textOrNull(join(anchorFolder, name)), 'anchor')) known.trouble = 'anchor-unreadable';
    }
  } catch (error) {
    if (!isMissing(error)) known.trouble = 'anchor-unreadable';
  }
  return known;
}

export type KnownMisfit = {
  firstBadIndex: number;
  reason: 'missing' | 'root' | 'anchor-differs' | 'anchor-longer';
};

/** The first known checkpoint that these entries do not fit, the smallest first; null when all fit. */
export async function compareKnown(
  checkpoints: readonly KnownCheckpoint[],
  origin: string,
  tree: MemoryTree,
): Promise<(KnownMisfit & { from: KnownCheckpoint['from'] }) | null> {
  let fitting = 0;
  for (const { from, size, root, ...one } of [...checkpoints].sort((a, b) => a.size - b.size)) {
    const anchored = from === 'anchor';
    if (size > tree.size)
      return { from, firstBadIndex: tree.size, reason: anchored ? 'anchor-longer' : 'missing' };
    if (one.origin !== origin || Buffer.compare(await tree.root(size), root) !== 0)
      return { from, firstBadIndex: fitting, reason: anchored ? 'anchor-differs' : 'root' };
    fitting = size;
  }
  return null;
}

async function textOrNull(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

function isMissing(error: unknown): boolean {
  const { code } = error as NodeJS.ErrnoException;
  return code === 'ENOENT' || code === 'ENOTDIR';
}
