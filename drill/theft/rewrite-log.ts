import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import {
  createMemoryTree,
  decodeBundle,
  encodeBundle,
  encodeHashTile,
  hashLeaf,
  type LogSource,
  signCheckpoint,
  tilePath,
  tilesOf,
} from '#ledger';

/** Reads a published log as a verifier does. */
export function folderSource(folder: string): LogSource {
  return {
    async read(path) {
      try {
        return readFileSync(join(folder, path));
      } catch {
        return null;
      }
    },
  };
}

/** Origin and size, from the text of a checkpoint, signature or not. */
export function headOf(folder: string): { origin: string; size: number } {
  const [origin = '', size = '0'] = readFileSync(join(folder, 'checkpoint'), 'utf8').split('\n');
  return { origin, size: Number(size) };
}

/** All entries of a published log, as they are. */
export function readEntries(folder: string): Uint8Array[] {
  return tilesOf(headOf(folder).size)
    .filter(({ level }) => level === 'entries')
    .flatMap((tile) => decodeBundle(readFileSync(join(folder, tilePath(tile))), tile.width));
}

/**
 * Writes a log anew with other entries: tiles, hashes and root all fit each other. `seed` signs the new head; without
 * one, the head that was there stays.
 */
export async function rewriteLog(
  folder: string,
  entries: readonly Uint8Array[],
  signer?: { name: string; seed: Uint8Array },
): Promise<void> {
  const { origin } = headOf(folder);
  const tree = createMemoryTree();
  for (const entry of entries) tree.append(hashLeaf(entry));
  rmSync(join(folder, 'tile'), { recursive: true, force: true });
  for (const tile of tilesOf(entries.length)) {
    const path = join(folder, tilePath(tile));
    mkdirSync(dirname(path), { recursive: true });
    const first = tile.index * 256;
    const bytes =
      tile.level === 'entries'
        ? encodeBundle(entries.slice(first, first + tile.width))
        : await encodeHashTile(tile, async (level, index) => tree.readNode(level, index));
    writeFileSync(path, bytes);
  }
  if (!signer) return;
  const checkpoint = { origin, size: entries.length, root: await tree.root() };
  writeFileSync(join(folder, 'checkpoint'), signCheckpoint(checkpoint, signer.name, signer.seed));
}
