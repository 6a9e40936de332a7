import { mkdir, readdir, readFile, rm, rmdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { PoolClient } from 'pg';
import { writeFileDurably } from '#ground';
import {
  encodeBundle,
  encodeHashTile,
  type MemoryTree,
  type Tile,
  tilePath,
  tilesOf,
  tileWidth,
} from '#ledger';
import { selectEntriesFrom } from '../sql/entries.ts';
import type { SignedTree } from './sign-tree.ts';

/**
 * Writes what is new as c2sp.org/tlog-tiles files: tiles first, the checkpoint last, so that a reader never sees a
 * checkpoint whose tiles are not there. Partial tiles that a fuller one replaces are removed afterwards.
 */
export async function publishLog(
  folder: string,
  signed: SignedTree,
  tree: MemoryTree,
  readLeaves: (first: number, count: number) => Promise<Uint8Array[]>,
): Promise<void> {
  const before = await publishedSize(folder);
  const tiles = tilesOf(signed.size, Math.min(before, signed.size));
  for (const tile of tiles) {
    const bytes =
      tile.level === 'entries'
        ? encodeBundle(await readLeaves(tile.index * tileWidth, tile.width))
        : await encodeHashTile(tile, tree.readNode);
    const path = join(folder, tilePath(tile));
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    await writeFileDurably(path, bytes);
  }
  await writeFileDurably(join(folder, 'checkpoint'), signed.note);
  if (before < signed.size) await removePartials(folder, before, tiles);
}

/** How far the folder goes; 0 when there is no readable checkpoint. Only a hint of where to start writing. */
async function publishedSize(folder: string): Promise<number> {
  try {
    const size = Number((await readFile(join(folder, 'checkpoint'), 'utf8')).split('\n')[1]);
    return Number.isSafeInteger(size) && size >= 0 ? size : 0;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return 0;
    throw error;
  }
}

async function removePartials(folder: string, before: number, tiles: readonly Tile[]): Promise<void> {
  const written = new Set(tiles.map(tilePath));
  for (const tile of tilesOf(before, before)) {
    const path = tilePath(tile);
    if (tile.width === tileWidth || written.has(path)) continue;
    await rm(join(folder, path), { force: true });
    // The folder of partial tiles goes with the last of them.
    const siblings = await readdir(join(folder, dirname(path))).catch(() => ['unreadable']);
    if (siblings.length === 0) await rmdir(join(folder, dirname(path)));
  }
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
