import { foldedCode } from './fold.ts';

/**
 * Words in one open-addressing table that is asked about a stretch of text where it stands: no word that is known is
 * cut out, lowered or freed again. Built once, never changed.
 */
export class WordTable {
  readonly words: readonly string[];
  readonly #slots: Int32Array;
  readonly #hashes: Int32Array;
  readonly #mask: number;

  /** The words are folded (see `fold`). */
  constructor(words: readonly string[]) {
    this.words = words;
    let size = 16;
    while (size < words.length * 2) size *= 2;
    this.#mask = size - 1;
    this.#slots = new Int32Array(size).fill(-1);
    this.#hashes = Int32Array.from(words, hashOf);
    for (let index = 0; index < words.length; index++) {
      let slot = spread(this.#hashes[index]!) & this.#mask;
      while (this.#slots[slot] !== -1) slot = (slot + 1) & this.#mask;
      this.#slots[slot] = index;
    }
  }

  /** The index of the word that stands in the text from `start` to `end`, or -2. `hash` is that of its folded codes. */
  find(text: string, start: number, end: number, hash: number): number {
    let slot = spread(hash) & this.#mask;
    for (;;) {
      const index = this.#slots[slot]!;
      if (index === -1) return -2;
      if (this.#hashes[index] === hash && this.#isAt(index, text, start, end)) return index;
      slot = (slot + 1) & this.#mask;
    }
  }

  #isAt(index: number, text: string, start: number, end: number): boolean {
    const word = this.words[index]!;
    if (word.length !== end - start) return false;
    for (let i = 0; i < word.length; i++)
      if (foldedCode(text.charCodeAt(start + i)) !== word.charCodeAt(i)) return false;
    return true;
  }
}

/** FNV-1a over the folded codes, one at a time. */
export const startHash = 0x811c9dc5 | 0;
export const addToHash = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);

const spread = (hash: number): number => hash ^ (hash >>> 15);

function hashOf(word: string): number {
  let hash = startHash;
  for (let i = 0; i < word.length; i++) hash = addToHash(hash, word.charCodeAt(i));
  return hash;
}
