import { type Checkpoint, openCheckpoint } from './checkpoint.ts';
import { decodeLeaf } from './leaf.ts';
import { createMemoryTree, type MemoryTree } from './memory-tree.ts';
import type { NoteKey } from './signed-note.ts';
import { decodeBundle, decodeHashTile, type Tile, tilePath, tilesOf, tileWidth } from './tiles.ts';
import { hashLeaf } from './tree.ts';

/** Where published tiles are read from. `null`: not there. */
export type LogSource = { read(path: string): Promise<Uint8Array | null> };

export type VerifyReason =
  | 'no-checkpoint'
  | 'checkpoint-signature'
  | 'missing'
  | 'entry-changed'
  | 'entry-malformed'
  | 'sequence'
  | 'time-backwards'
  | 'root'
  | 'anchor-differs'
  | 'anchor-longer'
  | 'anchor-signature';

export type VerifyResult =
  | { ok: true; size: number; root: Uint8Array; anchors: number }
  | { ok: false; size: number; firstBadIndex: number; reason: VerifyReason };

/**
 * Recomputes everything from the entries alone: canonical form, sequence, time, hashes, root, signature; and compares
 * with every checkpoint that was also written elsewhere.
 *
 * @param anchors signed checkpoints kept away from the log; one that the log does not fit tells that it was rewritten
 * @returns the first entry that does not fit. Where only an anchor knows (entries and hashes were rewritten together),
 *   that is the first entry after the last anchor that still fits.
 */
export async function verifyLog(
  source: LogSource,
  key: NoteKey,
  anchors: readonly string[] = [],
): Promise<VerifyResult> {
  const note = await source.read('checkpoint');
  if (note === null) return { ok: false, size: 0, firstBadIndex: 0, reason: 'no-checkpoint' };
  const checkpoint = openCheckpoint(Buffer.from(note).toString('utf8'), key);
  if (checkpoint === null) return { ok: false, size: 0, firstBadIndex: 0, reason: 'checkpoint-signature' };
  const bad = (firstBadIndex: number, reason: VerifyReason): VerifyResult => ({
    ok: false,
    size: checkpoint.size,
    firstBadIndex,
    reason,
  });

  const tree = createMemoryTree();
  const misfit = await readEntries(source, checkpoint.size, tree);
  if (misfit) return bad(misfit.index, misfit.reason);

  const kept = anchors.map((anchor) => openCheckpoint(anchor, key));
  if (kept.includes(null)) return bad(0, 'anchor-signature');
  const anchored = await compareAnchors(kept as Checkpoint[], checkpoint, tree);
  if (anchored) return bad(anchored.index, anchored.reason);

  const root = await tree.root();
  if (Buffer.compare(root, checkpoint.root) !== 0) return bad(lastFitting(kept as Checkpoint[]), 'root');
  return { ok: true, size: checkpoint.size, root, anchors: anchors.length };
}

type Misfit = { index: number; reason: VerifyReason } | null;

/** Fills the tree; every entry must be canonical, in its place, not earlier than the one before, and as its tile says. */
async function readEntries(source: LogSource, size: number, tree: MemoryTree): Promise<Misfit> {
  let time = 0;
  for (const tile of tilesOf(size).filter((one) => one.level === 'entries')) {
    const first = tile.index * tileWidth;
    const entries = await readTile(source, tile, decodeBundle);
    const hashes = await readTile(source, { ...tile, level: 0 }, decodeHashTile);
    if (entries === null || hashes === null) return { index: first, reason: 'missing' };
    for (const [at, entry] of entries.entries()) {
      const index = first + at;
      const hash = hashLeaf(entry);
      if (Buffer.compare(hash, hashes[at]!) !== 0) return { index, reason: 'entry-changed' };
      const leaf = leafOrNull(entry);
      if (leaf === null) return { index, reason: 'entry-malformed' };
      if (leaf.sequence !== index) return { index, reason: 'sequence' };
      if (leaf.time < time) return { index, reason: 'time-backwards' };
      time = leaf.time;
      tree.append(hash);
    }
  }
  return null;
}

/**
 * The tile as it must be for this size; null when it is not there or not a tile. A log may drop a partial tile once the full
 * one is there, which then begins with the same (c2sp.org/tlog-tiles, "Partial tiles").
 */
async function readTile(
  source: LogSource,
  tile: Tile,
  decode: (bytes: Uint8Array, width: number) => Uint8Array[],
): Promise<Uint8Array[] | null> {
  for (const width of new Set([tile.width, tileWidth])) {
    const bytes = await source.read(tilePath({ ...tile, width }));
    if (bytes === null) continue;
    try {
      return decode(bytes, width).slice(0, tile.width);
    } catch {
      return null;
    }
  }
  return null;
}

function leafOrNull(entry: Uint8Array) {
  try {
    return decodeLeaf(entry);
  } catch {
    return null;
  }
}

async function compareAnchors(anchors: Checkpoint[], now: Checkpoint, tree: MemoryTree): Promise<Misfit> {
  let fitting = 0;
  for (const anchor of [...anchors].sort((a, b) => a.size - b.size)) {
    if (anchor.size > now.size) return { index: now.size, reason: 'anchor-longer' };
    const differs = Buffer.compare(await tree.root(anchor.size), anchor.root) !== 0;
    if (differs || anchor.origin !== now.origin) return { index: fitting, reason: 'anchor-differs' };
    fitting = anchor.size;
  }
  return null;
}

function lastFitting(anchors: Checkpoint[]): number {
  return anchors.reduce((size, anchor) => Math.max(size, anchor.size), 0);
}
