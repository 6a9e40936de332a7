import type { RedactedTurn } from '../types.ts';

export type WordPlace = { start: number; end: number };

/**
 * Where the words that are left stand in the redacted text: in their order, never inside a mark (its label is no spoken word).
 * Null for one that is not found.
 */
export function placeStoredWords({ text, words = [], marks }: RedactedTurn): (WordPlace | null)[] {
  let from = 0;
  return words.map((word) => {
    if (word.text === '') return null;
    for (let start = text.indexOf(word.text, from); start >= 0; start = text.indexOf(word.text, start + 1)) {
      const end = start + word.text.length;
      if (marks.some((mark) => mark.start < end && mark.end > start)) continue;
      from = end;
      return { start, end };
    }
    return null;
  });
}
