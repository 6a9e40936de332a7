import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  createMemoryTree,
  emptyRoot,
  hashLeaf,
  proveConsistency,
  proveInclusion,
  verifyConsistency,
  verifyInclusion,
} from './index.ts';

/** Entries and roots of the reference implementation of RFC 6962 (the same tree as RFC 9162's). */
const entries = [
  '',
  '00',
  '10',
  '2021',
  '3031',
  '40414243',
  '5051525354555657',
  '606162636465666768696a6b6c6d6e6f',
];
const roots = [
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
];

function treeOf(size: number) {
  const tree = createMemoryTree();
  for (let at = 0; at < size; at++) tree.append(hashLeaf(Buffer.from(`entry ${at}`)));
  return tree;
}

const flip = (hash: Uint8Array, bit: number) => {
  const changed = Uint8Array.from(hash);
  changed[bit >> 3] = changed[bit >> 3]! ^ (1 << (bit & 7));
  return changed;
};

describe('the tree', () => {
  it('has the roots of the reference implementation', async () => {
    const tree = createMemoryTree();
    expect(await tree.root()).toEqual(emptyRoot);
    for (const [at, entry] of entries.entries()) {
      tree.append(hashLeaf(Buffer.from(entry, 'hex')));
      expect(Buffer.from(await tree.root()).toString('hex')).toBe(roots[at]);
    }
    expect(Buffer.from(await tree.root(3)).toString('hex')).toBe(roots[2]);
  });

  it('forgets what was cut off and grows again to the same roots', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: 70 }), fc.nat(70), async (size, keep) => {
        const tree = treeOf(size);
        const whole = await tree.root();
        const cut = Math.min(size, keep);
        tree.truncate(cut);
        expect(tree.size).toBe(cut);
        for (let at = cut; at < size; at++) tree.append(hashLeaf(Buffer.from(`entry ${at}`)));
        expect(await tree.root()).toEqual(whole);
      }),
    );
  });
});

describe('an inclusion proof', () => {
  it('holds for every entry of every tree, and for no other place, leaf, root or length', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 300 }), fc.nat(), fc.nat(255), async (size, pick, bit) => {
        const tree = treeOf(size);
        const index = pick % size;
        const leaf = tree.readNode(0, index);
        const root = await tree.root();
        const proof = await proveInclusion(index, size, tree.readNode);
        expect(verifyInclusion(leaf, index, size, proof, root)).toBe(true);
        expect(verifyInclusion(flip(leaf, bit), index, size, proof, root)).toBe(false);
        expect(verifyInclusion(leaf, index, size, proof, flip(root, bit))).toBe(false);
        expect(verifyInclusion(leaf, index, size, [...proof, randomBytes(32)], root)).toBe(false);
        if (proof.length > 0) {
          expect(verifyInclusion(leaf, index, size, proof.slice(1), root)).toBe(false);
          expect(verifyInclusion(leaf, (index + 1) % size, size, proof, root)).toBe(false);
          const changed = proof.with(0, flip(proof[0]!, bit));
          expect(verifyInclusion(leaf, index, size, changed, root)).toBe(false);
        }
      }),
    );
  });

  it('is false, not an error, for sizes that are none', () => {
    for (const [index, size] of [
      [0, 0],
      [5, 5],
      [-1, 3],
      [0.5, 3],
      [0, Number.NaN],
      [0, 2 ** 60],
    ]) {
      expect(verifyInclusion(emptyRoot, index!, size!, [], emptyRoot)).toBe(false);
    }
  });
});

describe('a consistency proof', () => {
  it('holds between every two sizes of one log, and not with a changed root or proof', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(200), fc.nat(200), fc.nat(255), async (a, b, bit) => {
        const [first, second] = a < b ? [a, b] : [b, a];
        const tree = treeOf(second);
        const before = await tree.root(first);
        const after = await tree.root(second);
        const proof = await proveConsistency(first, second, tree.readNode);
        expect(verifyConsistency(first, second, before, after, proof)).toBe(true);
        expect(verifyConsistency(first, second, flip(before, bit), after, proof)).toBe(false);
        if (first > 0) expect(verifyConsistency(first, second, before, flip(after, bit), proof)).toBe(false);
        if (proof.length > 0) {
          expect(verifyConsistency(first, second, before, after, proof.slice(1))).toBe(false);
          const changed = proof.with(-1, flip(proof.at(-1)!, bit));
          expect(verifyConsistency(first, second, before, after, changed)).toBe(false);
        }
      }),
    );
  });

  it('does not hold between a log and one that was written anew from some entry on', async () => {
    const tree = treeOf(40);
    const before = await tree.root();
    tree.truncate(20);
    for (let at = 20; at < 60; at++) tree.append(hashLeaf(Buffer.from(`other ${at}`)));
    const proof = await proveConsistency(40, 60, tree.readNode);
    expect(verifyConsistency(40, 60, before, await tree.root(), proof)).toBe(false);
  });
});
