import { maximumLeafBytes } from './leaf.ts';
import { LedgerError } from './ledger-error.ts';
import type { ReadNode } from './tree.ts';

/** c2sp.org/tlog-tiles: a tile holds up to 256 hashes or entries. */
export const tileWidth = 256;
const tileHeight = 8;
const hashBytes = 32;

/** A tile of hashes (`level` a number) or an entry bundle. `width` 256 is a full tile. */
export type Tile = { level: number | 'entries'; index: number; width: number };

/** e.g. tile/0/x001/x234/067 or tile/entries/000.p/17 */
export function tilePath(tile: Tile): string {
  let digits = String(tile.index);
  digits = digits.padStart(Math.ceil(digits.length / 3) * 3, '0');
  const groups = digits.match(/.{3}/g)!;
  const name = groups.map((group, at) => (at < groups.length - 1 ? `x${group}` : group)).join('/');
  return `tile/${tile.level}/${name}${tile.width === tileWidth ? '' : `.p/${tile.width}`}`;
}

/** Every tile of a tree of `size` entries, those that `from` entries had in full left out. */
export function tilesOf(size: number, from = 0): Tile[] {
  const tiles: Tile[] = [];
  for (const level of ['entries' as const, 0]) tiles.push(...row(level, size, from));
  for (
    let level = 1, nodes = Math.floor(size / tileWidth), had = Math.floor(from / tileWidth);
    nodes > 0;
    level++
  ) {
    tiles.push(...row(level, nodes, had));
    nodes = Math.floor(nodes / tileWidth);
    had = Math.floor(had / tileWidth);
  }
  return tiles;
}

function* row(level: Tile['level'], nodes: number, from: number): Generator<Tile> {
  for (let index = Math.floor(from / tileWidth); index * tileWidth < nodes; index++) {
    yield { level, index, width: Math.min(tileWidth, nodes - index * tileWidth) };
  }
}

/** The bytes of a tile of hashes. */
export async function encodeHashTile(tile: Tile, read: ReadNode): Promise<Uint8Array> {
  if (tile.level === 'entries') throw new LedgerError('tile', 'an entry bundle holds entries, not hashes');
  const hashes: Uint8Array[] = [];
  for (let at = 0; at < tile.width; at++) {
    hashes.push(await read(tile.level * tileHeight, tile.index * tileWidth + at));
  }
  return Buffer.concat(hashes);
}

/** @throws LedgerError 'tile' */
export function decodeHashTile(bytes: Uint8Array, width: number): Uint8Array[] {
  if (bytes.length !== width * hashBytes)
    throw new LedgerError('tile', `a tile of ${width} hashes has another length`);
  return Array.from({ length: width }, (_, at) => bytes.subarray(at * hashBytes, (at + 1) * hashBytes));
}

/** Entry bundle: each entry after its length in 16 bits, big-endian. */
export function encodeBundle(entries: readonly Uint8Array[]): Uint8Array {
  return Buffer.concat(
    entries.flatMap((entry) => {
      if (entry.length > maximumLeafBytes)
        throw new LedgerError('tile', 'an entry is longer than 65535 bytes');
      return [Uint8Array.of(entry.length >> 8, entry.length & 255), entry];
    }),
  );
}

/** @throws LedgerError 'tile' unless the bytes are exactly `width` entries */
export function decodeBundle(bytes: Uint8Array, width: number): Uint8Array[] {
  const entries: Uint8Array[] = [];
  let at = 0;
  while (at < bytes.length) {
    const length = (bytes[at]! << 8) | (bytes[at + 1] ?? 0);
    if (at + 2 + length > bytes.length) throw new LedgerError('tile', 'an entry bundle is cut short');
    entries.push(bytes.subarray(at + 2, at + 2 + length));
    at += 2 + length;
  }
  if (entries.length !== width)
    throw new LedgerError('tile', `expected ${width} entries, found ${entries.length}`);
  return entries;
}
