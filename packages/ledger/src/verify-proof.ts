import { emptyRoot, hashNode } from './tree.ts';

function same(left: Uint8Array, right: Uint8Array): boolean {
  return Buffer.compare(left, right) === 0;
}

/** Whole numbers up to 2^53 - 1 only: bit operators in JavaScript would cut them to 32 bits. */
function isSize(n: number): boolean {
  return Number.isSafeInteger(n) && n >= 0;
}

const isOdd = (n: number) => n % 2 === 1;
const half = (n: number) => Math.floor(n / 2);

/** RFC 9162, section 2.1.3.2. False for anything that is not a proof; never throws. */
export function verifyInclusion(
  leafHash: Uint8Array,
  index: number,
  size: number,
  proof: readonly Uint8Array[],
  root: Uint8Array,
): boolean {
  if (!isSize(index) || !isSize(size) || index >= size) return false;
  let fn = index;
  let sn = size - 1;
  let hash = leafHash;
  for (const sibling of proof) {
    if (sn === 0 || sibling.length !== 32) return false;
    if (isOdd(fn) || fn === sn) {
      hash = hashNode(sibling, hash);
      while (!isOdd(fn) && fn !== 0) {
        fn = half(fn);
        sn = half(sn);
      }
    } else {
      hash = hashNode(hash, sibling);
    }
    fn = half(fn);
    sn = half(sn);
  }
  return sn === 0 && same(hash, root);
}

/** RFC 9162, section 2.1.4.2. An empty tree is consistent with every tree. Never throws. */
export function verifyConsistency(
  first: number,
  second: number,
  firstRoot: Uint8Array,
  secondRoot: Uint8Array,
  proof: readonly Uint8Array[],
): boolean {
  if (!isSize(first) || !isSize(second) || first > second) return false;
  if (proof.some((hash) => hash.length !== 32)) return false;
  if (first === second) return proof.length === 0 && same(firstRoot, secondRoot);
  if (first === 0) return proof.length === 0 && same(firstRoot, emptyRoot);
  if (proof.length === 0) return false;
  const path = Number.isInteger(Math.log2(first)) ? [firstRoot, ...proof] : [...proof];
  let fn = first - 1;
  let sn = second - 1;
  while (isOdd(fn)) {
    fn = half(fn);
    sn = half(sn);
  }
  let firstHash = path[0]!;
  let secondHash = path[0]!;
  for (const hash of path.slice(1)) {
    if (sn === 0) return false;
    if (isOdd(fn) || fn === sn) {
      firstHash = hashNode(hash, firstHash);
      secondHash = hashNode(hash, secondHash);
      while (!isOdd(fn) && fn !== 0) {
        fn = half(fn);
        sn = half(sn);
      }
    } else {
      secondHash = hashNode(secondHash, hash);
    }
    fn = half(fn);
    sn = half(sn);
  }
  return sn === 0 && same(firstHash, firstRoot) && same(secondHash, secondRoot);
}
