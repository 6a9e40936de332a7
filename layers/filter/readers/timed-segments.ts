import type { Turn, Word } from '#ground';
import { settleTimes, type Unit, unitMs } from './times.ts';
import { type SpokenWord, turnsOfWords } from './turns.ts';

/** What a recogniser heard in one go, in the unit of its format. Words may lack times, or be missing. */
export type Segment = {
  party: number;
  text: string;
  start: number;
  end: number;
  words?: readonly LooseWord[] | undefined;
};
export type LooseWord = {
  text: string;
  start?: number | null | undefined;
  end?: number | null | undefined;
  confidence?: number | undefined;
};

/** Turns from segments: with their words where these make up the text, with the segment's own times otherwise. */
export function turnsOfSegments(segments: readonly Segment[], unit: Unit, statedMs?: number | null): Turn[] {
  const turns = segments.map(({ party, text, start, end, words = [] }): Turn => {
    const times = { startMs: start * unitMs[unit], endMs: end * unitMs[unit] };
    const timed = timedWords(words, times, unit);
    if (timed.length === 0 || !covers(timed, text)) return { party, text: text.trim(), ...times };
    return { party, text: timed.map((one) => one.text).join(' '), ...times, words: timed };
  });
  return settleTimes(turns, unit, statedMs);
}

/**
 * Some recognisers leave the times of numbers out, of all things: such a word was said between its neighbours. Where that is no
 * time at all it has no length, and is then looked for in its whole segment.
 */
function timedWords(
  words: readonly LooseWord[],
  within: { startMs: number; endMs: number },
  unit: Unit,
): Word[] {
  const scale = unitMs[unit];
  const starts: number[] = [];
  let next = within.endMs;
  for (let at = words.length - 1; at >= 0; at--) {
    starts[at] = next;
    next = words[at]!.start == null ? next : words[at]!.start! * scale;
  }
  let before = within.startMs;
  return words.map((one, at): Word => {
    const startMs = one.start == null ? before : one.start * scale;
    const endMs = one.end == null ? Math.max(startMs, starts[at]!) : one.end * scale;
    before = endMs;
    const { confidence } = one;
    return { text: one.text.trim(), startMs, endMs, ...(confidence !== undefined && { confidence }) };
  });
}

/** Words of the whole file that belong to no segment: they are taken when they make up what the segments say. */
export function turnsOfLooseWords(
  words: readonly SpokenWord[],
  segments: readonly Segment[],
  unit: Unit,
  statedMs?: number | null,
): Turn[] {
  const text = segments.map((segment) => segment.text).join(' ');
  if (words.length === 0 || !covers(words, text)) return turnsOfSegments(segments, unit, statedMs);
  return turnsOfWords(settleTimes([...words], unit, statedMs));
}

const leastShare = 0.9;

/** A list of words may be cut off, or a sample: what it lacks nobody would look at. */
function covers(words: readonly { text: string }[], text: string): boolean {
  let letters = 0;
  for (const word of words) letters += lettersIn(word.text);
  return letters >= lettersIn(text) * leastShare;
}

const lettersIn = (text: string) => text.replaceAll(/[^\p{L}\p{N}]+/gu, '').length;
