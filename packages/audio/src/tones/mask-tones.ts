import { type AudioFormat, blockAlign } from '../format.ts';
import type { Interval, Masker } from '../masker.ts';
import { createToneFinder, type FrameRange } from './find-tones.ts';

/**
 * Masked before and after what was found. A receiver needs a part of a tone to be sure of it; whoever reads ten milliseconds that were
 * left over does not. `betweenMs`: keys that follow each other within this are masked at one go, as one of them may lie under speech, and
 * as their number and rhythm tell what was typed.
 */
export const toneMargins = { beforeMs: 40, afterMs: 20, betweenMs: 1_000 } as const;

export type ToneMasker = {
  /** Sound in pieces of any length. Returns what is masked by now, which comes about a second and a half late. */
  push(data: Uint8Array): Uint8Array[];
  /** The sound is over: returns what was still held. */
  finish(): Uint8Array[];
  /** Where there were tones, in any channel, and what was masked for them. Keys that follow each other closely are one. */
  readonly tones: Interval[];
};

/** Finds keypad tones in any channel and masks them in every one: they leak from one into the other. What `masker` masks goes on as it was. */
export function createToneMasker(format: AudioFormat, masker: Masker): ToneMasker {
  const finder = createToneFinder(format);
  const align = blockAlign(format);
  const framesOf = (ms: number) => Math.ceil((ms * format.sampleRate) / 1000);
  const before = framesOf(toneMargins.beforeMs);
  const after = framesOf(toneMargins.afterMs);
  const between = framesOf(toneMargins.betweenMs);
  const held: Uint8Array[] = [];
  const masked: FrameRange[] = [];
  let carry = new Uint8Array(0);
  /** The instant at which the first of the held pieces ends. */
  let firstEnds = 0;

  /** Sorted, though two channels may tell of the same moment one after the other. */
  const mask = ({ start, end }: FrameRange) => {
    const wanted = { start: Math.max(0, start - before), end: end + after };
    const last = masked.at(-1);
    if (last === undefined || start - last.end > between) {
      masker.mask(wanted.start, wanted.end);
      masked.push(wanted);
      return;
    }
    if (wanted.start < last.start) {
      masker.mask(wanted.start, last.start);
      last.start = wanted.start;
    }
    if (wanted.end > last.end) {
      masker.mask(last.end, wanted.end);
      last.end = wanted.end;
    }
  };

  const release = (settled: number): Uint8Array[] => {
    const out: Uint8Array[] = [];
    while (held.length > 0 && firstEnds <= settled) {
      out.push(masker.push(held.shift()!));
      firstEnds += (held[0]?.length ?? 0) / align;
    }
    return out;
  };

  const hold = (piece: Uint8Array) => {
    if (piece.length === 0) return;
    if (held.length === 0) firstEnds += piece.length / align;
    held.push(piece);
    for (const tone of finder.push(piece)) mask(tone);
  };

  return {
    push(data) {
      // An empty piece must not take the place of what is carried.
      if (data.length === 0) return release(finder.settled - between);
      // An instant that lies across two pieces goes on its own, so that the rest of the second need not be copied.
      const missing = carry.length === 0 ? 0 : Math.min(align - carry.length, data.length);
      if (missing > 0) {
        carry = concat(carry, data.subarray(0, missing));
        if (carry.length < align) return [];
        hold(carry);
      }
      const usable = data.length - ((data.length - missing) % align);
      hold(data.subarray(missing, usable));
      carry = new Uint8Array(data.subarray(usable));
      return release(finder.settled - between);
    },
    finish() {
      for (const tone of finder.finish()) mask(tone);
      return release(Number.POSITIVE_INFINITY);
    },
    get tones() {
      const msOf = (frame: number) => (frame / format.sampleRate) * 1000;
      const length = masker.frames;
      return masked
        .filter(({ start }) => start < length)
        .map(({ start, end }) => ({
          startMs: Math.floor(msOf(start)),
          endMs: Math.ceil(msOf(Math.min(end, length))),
        }));
    },
  };
}

function concat(left: Uint8Array, right: Uint8Array): Uint8Array<ArrayBuffer> {
  const joined = new Uint8Array(left.length + right.length);
  joined.set(left, 0);
  joined.set(right, left.length);
  return joined;
}
