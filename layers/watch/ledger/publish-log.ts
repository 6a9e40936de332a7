import { mkdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { PoolClient } from 'pg';
import { writeFileDurably } from '#ground';
import {
  encodeBundle,
  encodeHashTile,
  hashLeaf,
  type MemoryTree,
  type Tile,
  tilePath,
  tilesOf,
  tileWidth,
} from '#ledger';
import { selectEntriesFrom } from '../sql/entries.ts';
import { publishedSize } from './first-difference.ts';
import type { SignedTree } from './sign-tree.ts';

/**
 * Writes what is new as c2sp.org/tlog-tiles files: tiles first, the checkpoint last, so that a reader never sees a
 * checkpoint whose tiles are not there.
 */
export async function publishLog(
  folder: string,
  signed: SignedTree,
  tree: MemoryTree,
  readLeaves: (first: number, count: number) => Promise<Uint8Array[]>,
): Promise<void> {
  // Only a hint of where to start writing.
  const before = await publishedSize(folder);
  const tiles = tilesOf(signed.size, Math.min(before, signed.size));
  for (const tile of tiles) {
    const bytes =
      tile.level === 'entries'
        ? encodeBundle(await placedLeaves(tile, tree, readLeaves))
        : await encodeHashTile(tile, tree.readNode);
    const path = join(folder, tilePath(tile));
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    await writeFileDurably(path, bytes);
  }
  await writeFileDurably(join(folder, 'checkpoint'), signed.note);
  await removePartials(folder, tiles);
}

/**
 * Partial tiles go once their full tile is there, never earlier: somebody may be reading by an older checkpoint
 * (c2sp.org/tlog-tiles, "Partial tiles").
 */
async function removePartials(folder: string, tiles: readonly Tile[]): Promise<void> {
  for (const tile of tiles) {
    if (tile.width === tileWidth)
      await rm(join(folder, `${tilePath(tile)}.p`), { recursive: true, force: true });
  }
}

/** What was changed in the database since it was placed is not published as if it had been so. */
async function placedLeaves(
  tile: Tile,
  tree: MemoryTree,
  readLeaves: (first: number, count: number) => Promise<Uint8Array[]>,
): Promise<Uint8Array[]> {
  const first = tile.index * tileWidth;
  const leaves = await readLeaves(first, tile.width);
  const same = leaves.every((leaf, at) => Buffer.compare(hashLeaf(leaf), tree.readNode(0, first + at)) === 0);
  if (same && leaves.length === tile.width) return leaves;
  throw Object.assign(new Error('rows are not what was placed'), { code: 'ledger-misfit' });
}

/** Leaves from the database, in order. */
export function leavesFrom(
  tenantId: string,
  run: <T>(work: (client: PoolClient) => Promise<T>) => Promise<T>,
) {
  return async (first: number, count: number): Promise<Uint8Array[]> => {
    const rows = await run((client) => selectEntriesFrom(client, tenantId, first, count));
    return rows.map((row) => row.leaf);
  };
}
