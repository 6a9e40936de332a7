import { type AudioFormat, blockAlign, bytesPerSample } from '../format.ts';
import { sampleDecoders } from './decode-samples.ts';

/** ITU-T Q.23: a key sounds one tone of the low group (the first four) and one of the high group, in Hz. */
export const toneFrequencies = [697, 770, 852, 941, 1209, 1336, 1477, 1633] as const;

/** Of each of the eight tones the real and the imaginary part, then the energy of the whole block. */
export const measuresPerBlock = 17;
export const energyAt = 16;

/** A tone of 40 ms, wherever it begins, holds three whole blocks. */
const blockMs = 10;
/** What comes faster is averaged down to about this (a glance: left out), and then halved. */
const filteredRate = 8_000;

/**
 * The half-band filter (-1, 0, 9, 16, 9, 0, -1) / 32 less itself four samples later: nothing of 0 Hz and of a quarter of the rate, most of
 * an eighth of it. One sample in two is taken.
 */
const taps = [-1, 0, 9, 16, 10, 0, -10, -16, -9, 0, 1].map((tap) => tap / 32);
const reach = (taps.length - 1) / 2;

/** Measures the block of one channel whose first instant lies at byte `at` of `data`; around it lie `margin` instants. */
type Measure = (data: Uint8Array, at: number, channel: number, out: Float64Array, outAt: number) => void;

export type BlockMeter = {
  /** Instants of a block. */
  frames: number;
  /** Instants before and after a block that are read as well. */
  margin: number;
  seconds: number;
  /** What a measure, squared, is multiplied by to give its share of the block's energy. */
  toEnergy: number;
  measure: Measure;
  /** What a measure, squared, is multiplied by to give the amplitude squared of a sine between -1 and 1. */
  toPower: Float64Array;
  /** For less work, and with what lies above 2 kHz folded in. */
  glance: Measure;
  glanceToPower: Float64Array;
};

export function createBlockMeter(format: AudioFormat): BlockMeter {
  const { sampleRate } = format;
  const align = blockAlign(format);
  const width = bytesPerSample(format.encoding);
  const decode = sampleDecoders[format.encoding];
  const averaged = Math.max(1, Math.floor(sampleRate / filteredRate));
  const rate = sampleRate / averaged / 2;
  const frames = Math.round((sampleRate * blockMs) / 1000);
  const half = Math.floor(frames / averaged / 4);
  const samples = 2 * half;
  const sumUp = createSums(half, rate);
  const filtered = new Float64Array(2 * samples + 2 * reach);
  const raw = averaged === 1 ? filtered : new Float64Array(filtered.length * averaged);
  const thin = new Float64Array(samples + 2);
  const toPower = (gainAt: (frequency: number) => number) =>
    Float64Array.from(toneFrequencies, (frequency) => (2 / samples / gainAt(frequency)) ** 2);

  return {
    frames,
    margin: (reach + 1) * averaged,
    seconds: frames / sampleRate,
    toEnergy: 2 / samples,
    measure(data, at, channel, out, outAt) {
      decode(data, at + channel * width - reach * averaged * align, align, raw.length, raw);
      if (averaged > 1) average(raw, averaged, filtered);
      filter(filtered, thin, samples);
      sumUp(thin, out, outAt);
    },
    toPower: toPower(
      (frequency) =>
        gainOf(new Array(averaged).fill(1 / averaged), frequency / sampleRate) *
        gainOf(taps, frequency / rate / 2),
    ),
    glance(data, at, channel, out, outAt) {
      const step = 2 * averaged * align;
      decode(data, at + channel * width - 2 * step, step, thin.length, thin);
      for (let index = 0; index < samples; index++) thin[index] = thin[index + 2]! - thin[index]!;
      sumUp(thin, out, outAt);
    },
    glanceToPower: toPower((frequency) => gainOf([-1, 0, 1], frequency / rate)),
  };
}

/**
 * The Fourier sums of a block at the eight tones. Around the middle of the block a cosine is even and a sine odd: sums and differences of
 * mirrored samples halve the work. Four tones at a time, because that many sums fit into registers.
 */
function createSums(half: number, rate: number) {
  const waves = new Float64Array(half * 16);
  for (let pair = 0; pair < half; pair++) {
    for (const [tone, frequency] of toneFrequencies.entries()) {
      const angle = (2 * Math.PI * frequency * (pair + 0.5)) / rate;
      waves[pair * 16 + 2 * tone] = Math.cos(angle);
      waves[pair * 16 + 2 * tone + 1] = -Math.sin(angle);
    }
  }
  const sums = new Float64Array(half);
  const differences = new Float64Array(half);
  const sumGroup = (group: number, out: Float64Array, to: number) => {
    let r0 = 0;
    let i0 = 0;
    let r1 = 0;
    let i1 = 0;
    let r2 = 0;
    let i2 = 0;
    let r3 = 0;
    let i3 = 0;
    for (let pair = 0, at = group; pair < half; pair++, at += 16) {
      const sum = sums[pair]!;
      const difference = differences[pair]!;
      r0 += sum * waves[at]!;
      i0 += difference * waves[at + 1]!;
      r1 += sum * waves[at + 2]!;
      i1 += difference * waves[at + 3]!;
      r2 += sum * waves[at + 4]!;
      i2 += difference * waves[at + 5]!;
      r3 += sum * waves[at + 6]!;
      i3 += difference * waves[at + 7]!;
    }
    out[to] = r0;
    out[to + 1] = i0;
    out[to + 2] = r1;
    out[to + 3] = i1;
    out[to + 4] = r2;
    out[to + 5] = i2;
    out[to + 6] = r3;
    out[to + 7] = i3;
  };
  return (samples: Float64Array, out: Float64Array, outAt: number) => {
    let energy = 0;
    for (let pair = 0; pair < half; pair++) {
      const after = samples[half + pair]!;
      const before = samples[half - 1 - pair]!;
      sums[pair] = after + before;
      differences[pair] = after - before;
      energy += after * after + before * before;
    }
    out[outAt + energyAt] = energy;
    sumGroup(0, out, outAt);
    sumGroup(8, out, outAt + 8);
  };
}

function average(from: Float64Array, by: number, out: Float64Array): void {
  for (let index = 0; index < out.length; index++) {
    let sum = 0;
    for (let part = index * by; part < (index + 1) * by; part++) sum += from[part]!;
    out[index] = sum / by;
  }
}

function filter(from: Float64Array, out: Float64Array, count: number): void {
  const outer = -taps[0]!;
  const inner = taps[2]!;
  const middle = taps[3]!;
  const near = taps[4]!;
  for (let index = 0, at = 0; index < count; index++, at += 2) {
    out[index] =
      inner * (from[at + 2]! - from[at + 8]!) +
      middle * (from[at + 3]! - from[at + 7]!) +
      near * (from[at + 4]! - from[at + 6]!) -
      outer * (from[at]! - from[at + 10]!);
  }
}

/** What a filter leaves of the amplitude of a sine of so many cycles a sample. */
function gainOf(weights: readonly number[], cycles: number): number {
  let real = 0;
  let imaginary = 0;
  for (const [at, weight] of weights.entries()) {
    real += weight * Math.cos(2 * Math.PI * cycles * at);
    imaginary += weight * Math.sin(2 * Math.PI * cycles * at);
  }
  return Math.hypot(real, imaginary);
}
