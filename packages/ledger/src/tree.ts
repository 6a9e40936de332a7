import { createHash } from 'node:crypto';
import { LedgerError } from './ledger-error.ts';

/**
 * Merkle tree of RFC 9162, section 2.1 (the same as RFC 6962's), SHA-256.
 * A node (level, index) is the hash of the complete subtree over the leaves [index * 2^level, (index + 1) * 2^level).
 */
export type ReadNode = (level: number, index: number) => Uint8Array | Promise<Uint8Array>;

const leafPrefix = Uint8Array.of(0);
const nodePrefix = Uint8Array.of(1);

export function hashLeaf(entry: Uint8Array): Uint8Array {
  return createHash('sha256').update(leafPrefix).update(entry).digest();
}

export function hashNode(left: Uint8Array, right: Uint8Array): Uint8Array {
  return createHash('sha256').update(nodePrefix).update(left).update(right).digest();
}

/** The root of the empty tree. */
export const emptyRoot: Uint8Array = createHash('sha256').digest();

/** The largest power of two smaller than `n` (n ≥ 2). */
function split(n: number): number {
  return 2 ** Math.floor(Math.log2(n - 1));
}

function isPowerOfTwo(n: number): boolean {
  return 2 ** Math.round(Math.log2(n)) === n;
}

/** Hash over the leaves [start, end), start aligned as the recursion makes it. */
async function hashRange(start: number, end: number, read: ReadNode): Promise<Uint8Array> {
  const size = end - start;
  if (isPowerOfTwo(size)) return read(Math.round(Math.log2(size)), start / size);
  const middle = start + split(size);
  return hashNode(await hashRange(start, middle, read), await hashRange(middle, end, read));
}

/** Root of the tree over the first `size` leaves. */
export async function treeRoot(size: number, read: ReadNode): Promise<Uint8Array> {
  return size === 0 ? emptyRoot : hashRange(0, size, read);
}

/**
 * RFC 9162, section 2.1.3.1.
 * @throws LedgerError 'range'
 */
export async function proveInclusion(index: number, size: number, read: ReadNode): Promise<Uint8Array[]> {
  if (!(index >= 0 && index < size))
    throw new LedgerError('range', `entry ${index} is not in a tree of ${size}`);
  const proof: Uint8Array[] = [];
  let start = 0;
  let end = size;
  const siblings: [number, number][] = [];
  while (end - start > 1) {
    const middle = start + split(end - start);
    if (index < middle) {
      siblings.push([middle, end]);
      end = middle;
    } else {
      siblings.push([start, middle]);
      start = middle;
    }
  }
  for (const [from, to] of siblings.reverse()) proof.push(await hashRange(from, to, read));
  return proof;
}

/**
 * That the tree of `first` leaves is a beginning of the tree of `second`. RFC 9162, section 2.1.4.1.
 * @throws LedgerError 'range'
 */
export async function proveConsistency(first: number, second: number, read: ReadNode): Promise<Uint8Array[]> {
  if (!(first >= 0 && first <= second))
    throw new LedgerError('range', `no consistency from ${first} to ${second}`);
  if (first === 0 || first === second) return [];
  const steps: [number, number][] = [];
  let start = 0;
  let end = second;
  let whole = true;
  while (first !== end) {
    const middle = start + split(end - start);
    if (first <= middle) {
      steps.push([middle, end]);
      end = middle;
    } else {
      steps.push([start, middle]);
      start = middle;
      whole = false;
    }
  }
  const proof = whole ? [] : [await hashRange(start, end, read)];
  for (const [from, to] of steps.reverse()) proof.push(await hashRange(from, to, read));
  return proof;
}
