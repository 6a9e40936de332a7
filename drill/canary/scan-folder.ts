import { closeSync, openSync, readdirSync, readSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { CanaryHit } from './canary.ts';
import type { Scanner } from './scan.ts';

/** Files larger than this are read in pieces that overlap, so that nothing hides at a cut. */
const pieceBytes = 32 * 1024 * 1024;
const overlapBytes = 64 * 1024;

export type FolderScan = { hits: CanaryHit[]; files: number; bytes: number };

/** Looks through every file under a folder, names included. */
export function scanFolder(scanner: Scanner, folder: string): FolderScan {
  const result: FolderScan = { hits: [], files: 0, bytes: 0 };
  for (const path of filesUnder(folder)) {
    const place = relative(folder, path);
    result.files += 1;
    result.bytes += statSync(path).size;
    result.hits.push(...scanFile(scanner, path, place));
  }
  return result;
}

/** A file's name and everything in it. A file that went away meanwhile holds nothing. */
export function scanFile(scanner: Scanner, path: string, place: string): CanaryHit[] {
  const hits = scanner.scan(Buffer.from(place, 'utf8'), `name of ${place}`);
  try {
    for (const piece of piecesOf(path)) hits.push(...scanner.scan(piece, place));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  return hits;
}

export function filesUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesUnder(path);
    return entry.isFile() ? [path] : [];
  });
}

function* piecesOf(path: string): Generator<Buffer> {
  const size = statSync(path).size;
  const descriptor = openSync(path, 'r');
  try {
    for (let at = 0; at < size; at += pieceBytes - overlapBytes) {
      const piece = Buffer.alloc(Math.min(pieceBytes, size - at));
      const length = readSync(descriptor, piece, 0, piece.length, at);
      yield piece.subarray(0, length);
      if (at + length >= size) return;
    }
  } finally {
    closeSync(descriptor);
  }
}
