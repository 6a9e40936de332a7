import type { Mark } from '../types.ts';

export type WidePassage = { start: number; end: number; touched: Mark[] };

/**
 * Half a word left readable tells the rest: a passage grows to the words and marks that it touches. Null when nothing of it is
 * readable: marks and spaces alone.
 */
export function widenPassage(
  text: string,
  marks: readonly Mark[],
  from: number,
  to: number,
): WidePassage | null {
  const isIn = (at: number) => marks.some((mark) => mark.start <= at && at < mark.end);
  let [start, end] = wholeLetters(text, from, to);
  const isReadable = text
    .slice(start, end)
    .split('')
    .some((letter, at) => letter.trim() !== '' && !isIn(start + at));
  if (!isReadable) return null;
  const words = [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)]
    .map(({ 0: word, index }) => ({ start: index, end: index + word.length }))
    .filter((word) => !isIn(word.start));
  const touches = (one: { start: number; end: number }) => one.start < end && one.end > start;
  for (let grown = -1; grown !== end - start; ) {
    grown = end - start;
    for (const one of [...words, ...marks].filter(touches)) {
      start = Math.min(start, one.start);
      end = Math.max(end, one.end);
    }
  }
  return { start, end, touched: marks.filter(touches) };
}

/** Half a surrogate pair is no letter. */
function wholeLetters(text: string, from: number, to: number): [start: number, end: number] {
  const isLow = (at: number) =>
    /[\uDC00-\uDFFF]/.test(text.charAt(at)) && /[\uD800-\uDBFF]/.test(text.charAt(at - 1));
  return [isLow(from) ? from - 1 : from, isLow(to) ? to + 1 : to];
}
