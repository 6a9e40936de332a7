import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { decodeHashTile, type MemoryTree, tilePath, tilesOf } from '#ledger';

/** The first entry whose hash is not the published one. 0 when the published tiles cannot tell. */
export async function firstDifference(folder: string, tree: MemoryTree): Promise<number> {
  for (const tile of tilesOf(tree.size).filter((one) => one.level === 0)) {
    let hashes: Uint8Array[];
    try {
      hashes = decodeHashTile(await readFile(join(folder, tilePath(tile))), tile.width);
    } catch {
      return tile.index * 256;
    }
    for (const [at, hash] of hashes.entries()) {
      const index = tile.index * 256 + at;
      if (Buffer.compare(hash, tree.readNode(0, index)) !== 0) return index;
    }
  }
  return 0;
}
