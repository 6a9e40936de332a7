import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { decodeHashTile, type MemoryTree, tilePath, tilesOf, tileWidth } from '#ledger';

/** The first entry whose hash is not the published one; null when the published tiles cannot tell. */
export async function firstDifference(folder: string, tree: MemoryTree): Promise<number | null> {
  const published = await publishedSize(folder);
  for (const tile of tilesOf(Math.min(published, tree.size)).filter((one) => one.level === 0)) {
    const first = tile.index * tileWidth;
    const width = Math.min(tileWidth, published - first);
    let hashes: Uint8Array[];
    try {
      hashes = decodeHashTile(await readFile(join(folder, tilePath({ ...tile, width }))), width);
    } catch {
      return null;
    }
    for (const [at, hash] of hashes.slice(0, tile.width).entries()) {
      if (Buffer.compare(hash, tree.readNode(0, first + at)) !== 0) return first + at;
    }
  }
  return null;
}

/** How many entries the published log has, by its own account; 0 when it tells nothing. */
export async function publishedSize(folder: string): Promise<number> {
  try {
    const size = Number((await readFile(join(folder, 'checkpoint'), 'utf8')).split('\n')[1]);
    return Number.isSafeInteger(size) && size >= 0 ? size : 0;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return 0;
    throw error;
  }
}
