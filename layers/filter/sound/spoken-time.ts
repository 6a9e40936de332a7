import type { Turn } from '#ground';
import type { MaskInterval } from '../types.ts';

/**
 * Times of words are rarely exact, and a breath belongs to what is said around it: this much before and after what the transcript
 * knows is kept. Whatever lies further away is silence, or was not transcribed; both are silenced.
 */
export const keptAroundMs = 600;

/** When, as the transcript knows it, each party spoke: words where they have times, whole turns otherwise. Sorted, merged. */
export function spokenTimes(turns: readonly Turn[]): MaskInterval[][] {
  const parties = turns.reduce((most, { party }) => Math.max(most, party + 1), 0);
  return Array.from({ length: parties }, (_, party) =>
    mergeIntervals(turns.filter((turn) => turn.party === party).flatMap(timesOf)),
  );
}

function timesOf({ startMs, endMs, words }: Turn): MaskInterval[] {
  const timed = (words ?? []).filter((word) => word.endMs > word.startMs);
  // A recogniser that gives some words of a turn no length knows no better than the turn when they were said.
  if (timed.length > 0 && timed.length === words?.length) {
    return timed.map((word) => ({ startMs: word.startMs, endMs: word.endMs }));
  }
  if (startMs !== undefined && endMs !== undefined && endMs > startMs) return [{ startMs, endMs }];
  return timed.map((word) => ({ startMs: word.startMs, endMs: word.endMs }));
}

/** Everything that is not near to `spoken`, to the end of any recording. */
export function unspokenTimes(spoken: readonly MaskInterval[]): MaskInterval[] {
  const kept = mergeIntervals(
    spoken.map(({ startMs, endMs }) => ({ startMs: startMs - keptAroundMs, endMs: endMs + keptAroundMs })),
  );
  const gaps: MaskInterval[] = [];
  let from = 0;
  for (const { startMs, endMs } of kept) {
    if (startMs > from) gaps.push({ startMs: from, endMs: startMs });
    from = endMs;
  }
  return [...gaps, { startMs: from, endMs: Number.POSITIVE_INFINITY }];
}

export function mergeIntervals(intervals: readonly MaskInterval[]): MaskInterval[] {
  const merged: MaskInterval[] = [];
  for (const one of intervals.toSorted((a, b) => a.startMs - b.startMs)) {
    const last = merged.at(-1);
    if (last && one.startMs <= last.endMs) last.endMs = Math.max(last.endMs, one.endMs);
    else merged.push({ ...one });
  }
  return merged;
}
