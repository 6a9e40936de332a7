import type { AudioFormat } from '#audio';
import { type Key, samplesOf } from './made-keys.ts';

/**
 * Somebody who reads keys from what masking left. He knows to the millisecond where each key was, has both channels, and tries windows of
 * 10 ms everywhere around it: for each the energy at the eight frequencies, as it is, and against the spectrum beside them (whitened),
 * which brings out a tone under louder speech.
 */
const windowMs = 10;
const stepMs = 2.5;
/** As far around a key as he looks. Keys beside it would be read for it. */
const aroundMs = 20;

const tones = [697, 770, 852, 941, 1209, 1336, 1477, 1633];
/** Between and beside the tones: what speech has there, it has at the tones as well. */
const beside = [560, 620, 655, 733, 811, 896, 1_000, 1_070, 1_140, 1_272, 1_406, 1_555, 1_720, 1_800];

export type Reading = {
  /** The key that stands out most, by energy and whitened. */
  digits: [number, number];
  /** By how many times it stands out. */
  scores: [number, number];
};

export function readResidue(format: AudioFormat, sound: Buffer, keys: readonly Key[]): Reading[] {
  const channels = Array.from({ length: format.channels }, (_, channel) => samplesOf(format, sound, channel));
  const length = Math.round((windowMs * format.sampleRate) / 1000);
  const shape = Float64Array.from({ length }, (_, at) => 0.54 - 0.46 * Math.cos((2 * Math.PI * at) / length));
  const waves = [...tones, ...beside].map((hz) => wave(hz, format.sampleRate, shape));
  return keys.map((key) => {
    const best: Reading = { digits: [-1, -1], scores: [0, 0] };
    for (let ms = key.startMs - aroundMs; ms + windowMs <= key.endMs + aroundMs; ms += stepMs) {
      const from = Math.round((ms * format.sampleRate) / 1000);
      for (const samples of channels) readWindow(samples, from, waves, best);
    }
    return best;
  });
}

function readWindow(
  samples: Float64Array,
  from: number,
  waves: readonly { cos: Float64Array; sin: Float64Array }[],
  best: Reading,
): void {
  const length = waves[0]!.cos.length;
  if (from < 0 || from + length > samples.length) return;
  let energy = 0;
  for (let at = 0; at < length; at++) energy += samples[from + at]! ** 2;
  if (energy < 1e-9) return;
  const powers = waves.map(({ cos, sin }) => {
    let real = 0;
    let imaginary = 0;
    for (let at = 0; at < length; at++) {
      real += samples[from + at]! * cos[at]!;
      imaginary += samples[from + at]! * sin[at]!;
    }
    return real ** 2 + imaginary ** 2;
  });
  const [lowest, highest] = [powers.slice(8, 15), powers.slice(15)].map(medianOf) as [number, number];
  // Of white noise, all of its energy spread evenly over the window's frequencies.
  const even = energy * 0.4;
  keep(best, 0, powers, even, even);
  keep(best, 1, powers, lowest, highest);
}

/** How far the strongest low and the strongest high tone both stand out; the weaker one decides. */
function keep(best: Reading, way: 0 | 1, powers: readonly number[], low: number, high: number): void {
  let [row, column] = [0, 4];
  for (let tone = 1; tone < 4; tone++) {
    if (powers[tone]! > powers[row]!) row = tone;
    if (powers[tone + 4]! > powers[column]!) column = tone + 4;
  }
  const score = Math.min(powers[row]! / low, powers[column]! / high);
  if (score <= best.scores[way]) return;
  best.scores[way] = score;
  best.digits[way] = row * 4 + column - 4;
}

function wave(hz: number, sampleRate: number, shape: Float64Array) {
  const angle = (2 * Math.PI * hz) / sampleRate;
  return {
    cos: shape.map((weight, at) => weight * Math.cos(angle * at)),
    sin: shape.map((weight, at) => weight * Math.sin(angle * at)),
  };
}

function medianOf(values: readonly number[]): number {
  return Math.max(1e-12, values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!);
}
