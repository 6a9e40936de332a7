import type { FindingType } from '#detect';
import type { ConversationClass, Language, Turn } from '#ground';
import { delicateOf } from '../delicate-of.ts';
import { indexWords } from '../index-words.ts';
import { placeFinding } from '../sound/place-finding.ts';
import type { Delicate, Mark, MaskInterval, RedactedTurn } from '../types.ts';
import { placeStoredWords, type WordPlace } from './place-stored-words.ts';
import { standInFor } from './stand-in.ts';
import { type WidePassage, widenPassage } from './widen-passage.ts';

/** What a person found that the filter had missed: a place in the text as it is stored. */
export type Passage = { turn: number; start: number; end: number; type: FindingType };

export type StoredWords = {
  turns: readonly RedactedTurn[];
  delicate?: Delicate | undefined;
  language: Language;
  class: ConversationClass;
};

export type MaskedPassage = {
  turns: RedactedTurn[];
  delicate: Delicate;
  counts: Partial<Record<FindingType, number>>;
  /** What must leave the sound as well. */
  mask: MaskInterval;
  /** Words of the index, before and after; and what was taken out, which must not be found under any of its words. */
  index: { before: string[]; after: string[]; taken: string };
};

const recogniser = 'person@1';

/**
 * Takes one more passage out of a conversation that was filtered and stored before. Pure (randomness comes in). Whole words go, and marks that it
 * touches become part of it. Null where nothing of it was readable any more.
 */
export function maskPassage(
  stored: StoredWords,
  passage: Passage,
  random: (sizeBytes: number) => Uint8Array,
): MaskedPassage | null {
  const turn = stored.turns[passage.turn];
  if (!turn) return null;
  const wide = widenPassage(turn.text, turn.marks, passage.start, passage.end);
  if (wide === null) return null;
  const { start, end, touched } = wide;
  const label = `[${passage.type}]`;
  const words = placeStoredWords(turn);
  const found = placePassage(stored.turns, passage.turn, words, start, end);
  const mark: Mark = {
    ...markOf(passage.type, { start, end: start + label.length }, touched, found),
    standIn: standInOf(turn.text, wide, stored.language, random),
  };
  const shift = label.length - (end - start);
  const turns = stored.turns.map((one, at): RedactedTurn => {
    if (at !== passage.turn) return one;
    const kept = one.marks.filter((old) => !touched.includes(old));
    const moved = kept.map((old) =>
      old.start < end ? old : { ...old, start: old.start + shift, end: old.end + shift },
    );
    return {
      ...withoutWords(one, words, start, end),
      text: one.text.slice(0, start) + label + one.text.slice(end),
      marks: [...moved, mark].sort((a, b) => a.start - b.start),
    };
  });
  const [before, after] = [indexWords(stored.turns), indexWords(turns)];
  return {
    turns: withoutCues(turns, before, after),
    delicate: delicateAfter(stored, turns),
    counts: countMarks(turns),
    mask: { startMs: found.startMs, endMs: found.endMs },
    index: { before, after, taken: turn.text.slice(start, end) },
  };
}

/** Why another passage was found may name a word that is gone now. */
function withoutCues(
  turns: readonly RedactedTurn[],
  before: readonly string[],
  after: readonly string[],
): RedactedTurn[] {
  const left = new Set(after);
  const gone = new Set(before.filter((word) => !left.has(word)));
  const namesGone = ({ why }: Mark) =>
    why.cue
      ?.toLowerCase()
      .split(/[^\p{L}\p{M}\p{N}]+/u)
      .some((word) => gone.has(word)) === true;
  return turns.map((turn) => ({
    ...turn,
    marks: turn.marks.map((mark) => {
      if (!namesGone(mark)) return mark;
      const { cue: _gone, ...why } = mark.why;
      return { ...mark, why };
    }),
  }));
}

/** Marks inside it keep what stands for them. */
function standInOf(
  text: string,
  { start, end, touched }: WidePassage,
  language: Language,
  random: (sizeBytes: number) => Uint8Array,
): string {
  let written = '';
  let readTo = start;
  for (const mark of touched.toSorted((a, b) => a.start - b.start)) {
    written += standInFor(text.slice(readTo, mark.start), language, random);
    written += mark.standIn ?? text.slice(mark.start, mark.end);
    readTo = mark.end;
  }
  return written + standInFor(text.slice(readTo, end), language, random);
}

type Found = MaskInterval & { estimated: boolean; isKnown: boolean };

/** When it was said. Where the transcript does not tell for sure, rather too much of the sound than too little. */
function placePassage(
  turns: readonly RedactedTurn[],
  at: number,
  words: readonly (WordPlace | null)[],
  start: number,
  end: number,
): Found {
  const turn = withTimes(turns[at]!);
  const isSure = knowsAll(turn, words, start, end);
  const spoken: Turn = { ...turn, words: isSure ? (turn.words ?? []) : [] };
  // Labels are shorter or longer than what they stand for: between them a place in the text tells little of the place in time.
  const isWhole = !isSure && turn.marks.length > 0;
  const placed = placeFinding(
    spoken,
    isSure ? words : [],
    isWhole ? 0 : start,
    isWhole ? turn.text.length : end,
  );
  if (placed) return { ...placed, isKnown: true };
  const before = turns.slice(0, at).findLast((one) => one.startMs !== undefined);
  const after = turns.slice(at + 1).find((one) => one.endMs !== undefined);
  const startMs = turn.startMs ?? before?.startMs ?? 0;
  const endMs = after?.endMs ?? Number.POSITIVE_INFINITY;
  return {
    startMs,
    endMs: endMs > startMs ? endMs : Number.POSITIVE_INFINITY,
    estimated: true,
    isKnown: false,
  };
}

/** A turn may have its times in its words alone. */
function withTimes(turn: RedactedTurn): RedactedTurn {
  const words = turn.words ?? [];
  const starts = [turn.startMs ?? [], words.map(({ startMs }) => startMs)].flat();
  const ends = [turn.endMs ?? [], words.map(({ endMs }) => endMs)].flat();
  return {
    ...turn,
    ...(starts.length > 0 && { startMs: Math.min(...starts) }),
    ...(ends.length > 0 && { endMs: Math.max(...ends) }),
  };
}

/** True when each letter and digit of the passage belongs to a word of which it is known when it was said, or to a mark. */
function knowsAll(
  { text, marks }: RedactedTurn,
  words: readonly (WordPlace | null)[],
  start: number,
  end: number,
): boolean {
  if (words.includes(null)) return false;
  const places = [...words.flatMap((one) => one ?? []), ...marks];
  for (let at = start; at < end; at++) {
    const isKnown = places.some((place) => place.start <= at && at < place.end);
    if (!isKnown && /[\p{L}\p{M}\p{N}\p{Cs}]/u.test(text.charAt(at))) return false;
  }
  return true;
}

/** The words with their times, without those of the passage; without any where it is not sure which those are. */
function withoutWords(
  turn: RedactedTurn,
  words: readonly (WordPlace | null)[],
  start: number,
  end: number,
): RedactedTurn {
  if (!turn.words) return turn;
  if (!knowsAll(turn, words, start, end)) return { ...withTimes(turn), words: [] };
  const isOutside = (place: WordPlace | null | undefined) =>
    place != null && (place.end <= start || place.start >= end);
  return { ...turn, words: turn.words.filter((_, at) => isOutside(words[at])) };
}

function markOf(
  type: FindingType,
  place: { start: number; end: number },
  touched: readonly Mark[],
  found: Found,
): Mark {
  const starts = touched.flatMap(({ startMs }) => startMs ?? []);
  const ends = touched.flatMap(({ endMs }) => endMs ?? []);
  const isEstimated = found.estimated || touched.some(({ estimated }) => estimated);
  return {
    ...{ ...place, type, score: 1, recogniser, why: {} },
    asked: touched.some(({ asked }) => asked),
    answered: touched.some(({ answered }) => answered),
    ...(found.isKnown && {
      startMs: Math.round(Math.min(found.startMs, ...starts)),
      endMs: Math.round(Math.max(found.endMs, ...ends)),
    }),
    ...(isEstimated && { estimated: true }),
  };
}

/** Reasons come from what is left. A proposal stays: taking a word out must not make a conversation less strict. */
function delicateAfter(stored: StoredWords, turns: readonly RedactedTurn[]): Delicate {
  const spoken = turns.map(({ role, text }) => ({ speaker: role === 'agent' ? 'agent' : 'customer', text }));
  const now = delicateOf(spoken, stored.language, stored.class);
  return stored.delicate?.proposes ? { ...now, proposes: stored.delicate.proposes } : now;
}

function countMarks(turns: readonly RedactedTurn[]): MaskedPassage['counts'] {
  const counts: MaskedPassage['counts'] = {};
  for (const { type } of turns.flatMap(({ marks }) => marks)) counts[type] = (counts[type] ?? 0) + 1;
  return counts;
}
