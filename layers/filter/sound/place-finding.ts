import type { Turn } from '#ground';
import type { MaskInterval } from '../types.ts';

export type Placed = MaskInterval & { estimated: boolean };

/** Where each word of a turn stands in its text; null for one that is not found, which then counts as anywhere. */
export function placeWords(turn: Turn): ({ start: number; end: number } | null)[] {
  let from = 0;
  return (turn.words ?? []).map((word) => {
    const start = turn.text.indexOf(word.text, from);
    if (start < 0) return null;
    from = start + word.text.length;
    return { start, end: from };
  });
}

/** A turn up to this long is masked whole when only its own times are known. */
const wholeTurnMs = 6_000;
/** People do not speak evenly: an estimated place is widened by this share of its turn on both sides, and at least by… */
const slackShare = 0.15;
const leastSlackMs = 2_000;

/**
 * When the characters [start, end) of a turn were spoken. From the words' own times where every one of them is placed;
 * estimated from the turn's times otherwise, generously; null where the turn has no times, or no length.
 */
export function placeFinding(
  turn: Turn,
  words: readonly ({ start: number; end: number } | null)[],
  start: number,
  end: number,
): Placed | null {
  const touched = (turn.words ?? []).filter((_, at) => {
    const place = words[at];
    return place && place.start < end && place.end > start;
  });
  // Recognisers give a word no length when they do not know when it was said: such times prove nothing.
  const timed = touched.every((word) => word.endMs > word.startMs);
  if (touched.length > 0 && timed && !words.includes(null)) {
    const startMs = Math.min(...touched.map((word) => word.startMs));
    return { startMs, endMs: Math.max(...touched.map((word) => word.endMs)), estimated: false };
  }
  if (turn.startMs === undefined || turn.endMs === undefined || turn.endMs <= turn.startMs) return null;
  const lengthMs = turn.endMs - turn.startMs;
  if (lengthMs <= wholeTurnMs) return { startMs: turn.startMs, endMs: turn.endMs, estimated: true };
  const slackMs = Math.max(leastSlackMs, lengthMs * slackShare);
  const at = (place: number) => turn.startMs! + (lengthMs * place) / Math.max(1, turn.text.length);
  return {
    startMs: Math.max(turn.startMs, at(start) - slackMs),
    endMs: Math.min(turn.endMs, at(end) + slackMs),
    estimated: true,
  };
}
