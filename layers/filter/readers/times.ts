import type { Word } from '#ground';
import { refuse } from '../refusal.ts';

/** What one of a unit is in milliseconds. A tick of .NET is a hundred nanoseconds. */
export const unitMs = { seconds: 1_000, milliseconds: 1, ticks: 1e-4, microseconds: 1e-3 } as const;
export type Unit = keyof typeof unitMs;

/**
 * Durations that carry their unit: "1.3s" (Google), "PT1M3.5S" (ISO 8601), "00:00:01,300" (clock). Null for anything else.
 */
export function readDuration(text: string): number | null {
  const seconds = /^(\d{1,9}(?:\.\d{1,9})?)s$/.exec(text);
  if (seconds) return Number(seconds[1]) * 1_000;
  const iso = /^PT(?:(\d{1,6})H)?(?:(\d{1,8})M)?(?:(\d{1,9}(?:[.,]\d{1,9})?)S)?$/.exec(text);
  if (iso && (iso[1] ?? iso[2] ?? iso[3]) !== undefined) {
    const [hours, minutes, rest] = iso.slice(1).map((part) => Number((part ?? '0').replace(',', '.')));
    return ((hours! * 60 + minutes!) * 60 + rest!) * 1_000;
  }
  return readClock(text);
}

/** `1:02:03.5`, `02:03`, `00:00:01,300`. */
export function readClock(text: string): number | null {
  const clock = /^(?:(\d{1,5}):)?(\d{1,3}):([0-5]?\d(?:[.,]\d{1,9})?)$/.exec(text);
  if (!clock) return null;
  const [hours, minutes, seconds] = clock.slice(1).map((part) => Number((part ?? '0').replace(',', '.')));
  return Math.round(((hours! * 60 + minutes!) * 60 + seconds!) * 1_000_000) / 1_000;
}

/** People say a character in 40 to 120 ms; with pauses, and with numbers written as digits, up to some hundreds. */
const quickestMsACharacter = 8;
const slowestMsACharacter = 3_000;
/** Fewer words or turns than this tell nothing. */
const leastEvidence = 5;

/** A word, or a turn with or without words. */
type Span = {
  text: string;
  startMs?: number;
  endMs?: number;
  words?: Word[];
  redacted?: { startMs: number; endMs: number }[];
};

/**
 * Words or turns whose times are in milliseconds, whatever the file's were. Files are converted on their way, and times in
 * seconds where the format has milliseconds would mask the wrong thousandth of a recording; so the pace of the speech is
 * looked at. What fits the unit of the format stays. What fits exactly one other is read so. What fits none is refused, and so
 * is what lies far beyond the length that the file itself states.
 * @param spans times in milliseconds if the file keeps to `declared`
 * @throws SluisError 'times-unit', 'times-beyond-duration'
 */
export function settleTimes<Kind extends Span>(
  spans: Kind[],
  declared: Unit,
  statedMs?: number | null,
): Kind[] {
  const pace = medianPace(spans);
  const factor = pace === null ? 1 : factorFor(pace, declared);
  const settled = factor === 1 ? spans : spans.map((span) => scaled(span, factor));
  if (statedMs && statedMs > 0 && lastOf(settled) > statedMs * 1.5 + 5_000) {
    throw refuse('times-beyond-duration');
  }
  return settled;
}

const fits = (pace: number) => pace >= quickestMsACharacter && pace <= slowestMsACharacter;

function factorFor(pace: number, declared: Unit): number {
  if (fits(pace)) return 1;
  const factors = (['seconds', 'milliseconds', 'ticks'] as const)
    .map((unit) => unitMs[unit] / unitMs[declared])
    .filter((factor) => fits(pace * factor));
  if (factors.length !== 1) throw refuse('times-unit');
  return factors[0]!;
}

/** Milliseconds a character, the middle one of all words, or of all turns where words have no times. */
function medianPace(spans: readonly Span[]): number | null {
  const words = spans.flatMap((span) => span.words ?? []);
  const paces: number[] = [];
  for (const { text, startMs, endMs } of words.length >= leastEvidence ? words : spans) {
    if (startMs !== undefined && endMs !== undefined && endMs > startMs && text.length > 0) {
      paces.push((endMs - startMs) / text.length);
    }
  }
  if (paces.length < leastEvidence) return null;
  paces.sort((a, b) => a - b);
  return paces[Math.floor(paces.length / 2)]!;
}

function scaled<Kind extends Span>(span: Kind, factor: number): Kind {
  return {
    ...span,
    ...(span.startMs !== undefined && { startMs: span.startMs * factor }),
    ...(span.endMs !== undefined && { endMs: span.endMs * factor }),
    ...(span.words && { words: span.words.map((word) => scaled(word, factor)) }),
    ...(span.redacted && {
      redacted: span.redacted.map(({ startMs, endMs }) => ({
        startMs: startMs * factor,
        endMs: endMs * factor,
      })),
    }),
  };
}

function lastOf(spans: readonly Span[]): number {
  let last = 0;
  for (const { startMs = 0, endMs = 0, words = [] } of spans) {
    last = Math.max(last, startMs, endMs, words.at(-1)?.endMs ?? 0);
  }
  return last;
}
