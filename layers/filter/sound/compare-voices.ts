import type { Voices } from '#audio';
import type { MaskInterval } from '../types.ts';
import { keptAroundMs, mergeIntervals } from './spoken-time.ts';

/** How a recording and its transcript fit together. */
export type Fit = {
  /** Voice that the transcript knows nothing of, in any channel; silenced. At least `leastTellableMs` each. */
  untranscribed: MaskInterval[];
  /** All of that together. */
  untranscribedMs: number;
  /** How much of what the transcript says was spoken falls on voice, 0 to 1. */
  agreement: number;
  /** By how much the transcript runs ahead (negative: behind), where that fits clearly better. 0 otherwise. */
  shiftMs: number;
  /** A channel that is heard, of which the transcript knows hardly anything while it knows the other. */
  silentChannel: boolean;
};

/** Shorter ones are a cough, or the end of a word. */
const leastTellableMs = 300;
/** As far as a shift is looked for. */
const furthestShiftMs = 10_000;
/** Less than this proves nothing. */
const leastSpokenMs = 3_000;
/** Less than this is no shift, but how exact times are. */
const leastShiftMs = 400;
/** Bins from one shift that is tried to the next: voices are much longer than that. */
const searchStep = 2;
/** Correlation as good as this is no question; a shift must give at least `goodEnough`, and be `clearlyBetter` than none. */
const [noQuestion, goodEnough, clearlyBetter] = [0.6, 0.45, 0.25];
/** A channel of which less than this share is known, beside one of which more than that is. */
const [hardlyKnown, wellKnown] = [0.2, 0.7];
const leastHeardMs = 5_000;

/**
 * Compares where there is voice with where the transcript has words, party by party. What is silenced does not depend on it: this
 * tells what was, and finds transcripts that cannot be this recording's. `tones` are keys: no voice that a transcript could miss, though
 * somebody may speak over them.
 */
export function compareVoices(
  voices: Voices,
  spokenByParty: readonly (readonly MaskInterval[])[],
  tones: readonly MaskInterval[] = [],
): Fit {
  const { binMs, channels } = voices;
  const bins = channels[0]?.length ?? 0;
  const anyVoice = new Uint8Array(bins);
  for (const channel of channels) for (let at = 0; at < bins; at++) anyVoice[at]! |= channel[at]!;
  const spoken = mergeIntervals(spokenByParty.flat());
  const kept = binsOf(spoken, bins, binMs, keptAroundMs);
  const pressed = binsOf(tones, bins, binMs, 0);
  const knownOrPressed = kept.map((bin, at) => bin | pressed[at]!);
  const untranscribed = runsOf(anyVoice, knownOrPressed, binMs).filter(
    ({ startMs, endMs }) => endMs - startMs >= leastTellableMs,
  );
  const words = placesOf(binsOf(spoken, bins, binMs, 0));
  const enough = words.length * binMs >= leastSpokenMs;
  const parties = spokenByParty
    .filter((times) => times.length > 0)
    .map((times) => placesOf(binsOf(times, bins, binMs, 0)));
  return {
    untranscribed,
    untranscribedMs: untranscribed.reduce((sum, { startMs, endMs }) => sum + endMs - startMs, 0),
    agreement: enough ? shareOn(anyVoice, words) : 1,
    shiftMs: enough ? findShift({ anyVoice, channels, words, parties, binMs }) : 0,
    silentChannel: hasSilentChannel(channels, knownOrPressed, binMs),
  };
}

function binsOf(
  intervals: readonly MaskInterval[],
  count: number,
  binMs: number,
  aroundMs: number,
): Uint8Array {
  const bins = new Uint8Array(count);
  for (const { startMs, endMs } of intervals) {
    const from = Math.max(0, Math.round((startMs - aroundMs) / binMs));
    bins.fill(
      1,
      Math.min(from, count),
      Math.min(count, Math.max(from, Math.round((endMs + aroundMs) / binMs))),
    );
  }
  return bins;
}

/** Where `heard` is set and `known` is not. */
function runsOf(heard: Uint8Array, known: Uint8Array, binMs: number): MaskInterval[] {
  const runs: MaskInterval[] = [];
  let from = -1;
  for (let at = 0; at <= heard.length; at++) {
    const inside = at < heard.length && heard[at] === 1 && known[at] === 0;
    if (inside && from < 0) from = at;
    if (inside || from < 0) continue;
    runs.push({ startMs: Math.round(from * binMs), endMs: Math.round(at * binMs) });
    from = -1;
  }
  return runs;
}

function placesOf(bins: Uint8Array): Int32Array {
  const places = new Int32Array(bins.reduce((sum, bin) => sum + bin, 0));
  for (let at = 0, next = 0; at < bins.length; at++) if (bins[at] === 1) places[next++] = at;
  return places;
}

function shareOn(heard: Uint8Array, places: Int32Array): number {
  let on = 0;
  for (const at of places) on += heard[at]!;
  return on / places.length;
}

type Series = {
  anyVoice: Uint8Array;
  channels: readonly Uint8Array[];
  words: Int32Array;
  parties: readonly Int32Array[];
  binMs: number;
};

/**
 * The shift at which pauses fall on pauses and words on voice. In a call that is all talk the sides tell more than the whole: each
 * channel is compared with the party that fits it best.
 */
function findShift({ anyVoice, channels, words, parties, binMs }: Series): number {
  const whole = correlator(anyVoice, words);
  const sides = channels.map((channel) => parties.map((places) => correlator(channel, places)));
  const twoSided = channels.length > 1 && parties.length > 1;
  const fitAt = (shift: number) => {
    if (!twoSided) return whole(shift);
    const best = sides.map((side) => Math.max(...side.map((correlate) => correlate(shift))));
    return Math.max(whole(shift), best.reduce((sum, one) => sum + one, 0) / best.length);
  };
  const unshifted = fitAt(0);
  if (unshifted >= noQuestion) return 0;
  let best = { fit: unshifted, shift: 0 };
  const furthest = Math.round(furthestShiftMs / binMs);
  for (let shift = -furthest; shift <= furthest; shift += searchStep) {
    const fit = fitAt(shift);
    if (fit > best.fit) best = { fit, shift };
  }
  const shiftMs = Math.round(best.shift * binMs);
  const clear = best.fit >= goodEnough && best.fit - unshifted >= clearlyBetter;
  return clear && Math.abs(shiftMs) >= leastShiftMs ? shiftMs : 0;
}

/** Pearson's correlation of "heard" and "spoken", bin by bin, with what was spoken moved by a shift. 0 where one never changes. */
function correlator(heard: Uint8Array, places: Int32Array): (shift: number) => number {
  const count = heard.length;
  const voiced = heard.reduce((sum, bin) => sum + bin, 0);
  if (voiced === 0 || voiced === count) return () => 0;
  return (shift) => {
    let both = 0;
    let spoken = 0;
    for (const at of places) {
      const place = at + shift;
      if (place < 0 || place >= count) continue;
      spoken++;
      both += heard[place]!;
    }
    const spread = Math.sqrt(spoken * (count - spoken)) * Math.sqrt(voiced * (count - voiced));
    return spread === 0 ? 0 : (count * both - spoken * voiced) / spread;
  };
}

function hasSilentChannel(channels: readonly Uint8Array[], kept: Uint8Array, binMs: number): boolean {
  const shares = channels.map((channel) => {
    let heard = 0;
    let known = 0;
    for (let at = 0; at < channel.length; at++) {
      heard += channel[at]!;
      known += channel[at]! & kept[at]!;
    }
    return heard * binMs < leastHeardMs ? null : known / heard;
  });
  const told = shares.filter((share) => share !== null);
  return told.some((share) => share < hardlyKnown) && told.some((share) => share > wellKnown);
}
