import type { Party, Turn, Word } from '#ground';
import { refuse } from '../refusal.ts';

/** A word as a reader found it, whoever said it. */
export type SpokenWord = Word & { party: number };

export const mostTurns = 100_000;
const mostWords = 1_000_000;
const mostParties = 100;
/** No conversation lasts a week; instants since 1970 and other clocks do. */
const longestMs = 7 * 24 * 3_600_000;
/** A pause this long ends a turn also when the other side said nothing. */
const pauseMs = 3_000;
/** Recognisers round: a word may begin this much before the one it follows. */
const roundingMs = 200;
/** A word may end this much after its turn; more than this is another clock. */
const overhangMs = 2_000;

/**
 * Sentence marks that a recogniser lists as words of their own belong to the word before them. A word without times, which may be a
 * digit, stays one: it gets no length, and is then looked for in its whole turn.
 */
export function joinMark<Kind extends Word>(words: Kind[], mark: string): void {
  const last = words.at(-1);
  if (!last) return;
  if (!/[\p{L}\p{N}]/u.test(mark)) last.text += mark.trim();
  else words.push({ ...last, text: mark.trim(), startMs: last.endMs });
}

/** Turns out of words with times: a new one whenever the speaker changes or pauses. The text is the words with spaces. */
export function turnsOfWords(words: readonly SpokenWord[]): Turn[] {
  if (words.length > mostWords) throw refuse('transcript-too-large');
  const turns: Turn[] = [];
  for (const { party, ...word } of words.toSorted((a, b) => a.startMs - b.startMs)) {
    const last = turns.at(-1);
    if (last && last.party === party && word.startMs - last.endMs! < pauseMs) {
      last.words!.push(word);
      last.text += ` ${word.text}`;
      last.endMs = Math.max(last.endMs!, word.endMs);
    } else {
      turns.push({ party, text: word.text, startMs: word.startMs, endMs: word.endMs, words: [word] });
    }
  }
  return turns;
}

/** Sense in the times, for every reader: none negative, none ends before it begins, none of one speaker runs back. */
export function checkTurns(turns: readonly Turn[], parties: readonly Party[]): void {
  if (parties.length > mostParties) throw refuse('too-many-parties');
  if (turns.length > mostTurns) throw refuse('transcript-too-large');
  if (!turns.some((turn) => /\S/.test(turn.text))) throw refuse('transcript-empty');
  const lastStart = new Map<number, number>();
  let words = 0;
  for (const turn of turns) {
    // Whoever it is has a place in lists that are as long as the highest place.
    if (!Number.isInteger(turn.party) || turn.party < 0 || turn.party >= mostParties) {
      throw refuse('too-many-parties');
    }
    if (turn.startMs !== undefined) {
      inOrder(turn.startMs, turn.endMs ?? turn.startMs, lastStart.get(turn.party) ?? 0);
      lastStart.set(turn.party, Math.max(turn.startMs, lastStart.get(turn.party) ?? 0));
    }
    for (const { startMs, endMs } of turn.redacted ?? []) inOrder(startMs, endMs, startMs);
    let before = turn.startMs ?? 0;
    for (const word of turn.words ?? []) {
      inOrder(word.startMs, word.endMs, before);
      if (turn.endMs !== undefined && word.endMs > turn.endMs + overhangMs) throw refuse('times-contradict');
      // Never down again: many small steps back are a long way.
      before = Math.max(before, word.startMs);
      words++;
    }
  }
  if (words > mostWords) throw refuse('transcript-too-large');
}

function inOrder(startMs: number, endMs: number, afterMs: number): void {
  const sound = Number.isFinite(startMs) && Number.isFinite(endMs) && startMs >= 0;
  if (!sound || endMs < startMs || startMs < afterMs - roundingMs) throw refuse('times-backwards');
  if (endMs > longestMs) throw refuse('times-unit');
}
