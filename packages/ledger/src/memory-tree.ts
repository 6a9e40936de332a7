import { LedgerError } from './ledger-error.ts';
import { hashNode, treeRoot } from './tree.ts';

export type MemoryTree = {
  readonly size: number;
  /** Appends one leaf hash (32 bytes); returns its index. */
  append(leafHash: Uint8Array): number;
  /** Hash of a complete subtree. Throws LedgerError 'range' where it is not complete. */
  readNode(level: number, index: number): Uint8Array;
  root(size?: number): Promise<Uint8Array>;
  /** Forgets the leaves from `size` on: what could not be made durable must not be built on. */
  truncate(size: number): void;
};

/** All node hashes in memory: 64 bytes an entry. */
export function createMemoryTree(): MemoryTree {
  const levels: Uint8Array[][] = [[]];

  function readNode(level: number, index: number): Uint8Array {
    const hash = levels[level]?.[index];
    if (hash === undefined) throw new LedgerError('range', `no complete node ${index} at level ${level}`);
    return hash;
  }

  return {
    get size() {
      return levels[0]!.length;
    },
    append(leafHash) {
      const at = levels[0]!.length;
      levels[0]!.push(leafHash);
      for (let level = 0, index = at; index % 2 === 1; level++) {
        const parent = hashNode(readNode(level, index - 1), readNode(level, index));
        index = Math.floor(index / 2);
        if (levels[level + 1] === undefined) levels.push([]);
        levels[level + 1]!.push(parent);
      }
      return at;
    },
    readNode,
    root(size = levels[0]!.length) {
      if (size > levels[0]!.length)
        throw new LedgerError('range', `the tree has only ${levels[0]!.length} entries`);
      return treeRoot(size, readNode);
    },
    truncate(size) {
      for (let level = 0, keep = size; level < levels.length; level++, keep = Math.floor(keep / 2)) {
        levels[level]!.length = Math.min(levels[level]!.length, keep);
      }
    },
  };
}
