import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  type AudioFormat,
  alawToLinear,
  blockAlign,
  createWavReader,
  linearToAlaw,
  linearToUlaw,
  ulawToLinear,
} from '#audio';

/** A key that was pressed: which of the 16, and where. */
export type Key = { digit: number; startMs: number; endMs: number };

/** A recording with keys in its first channel, and the same one without: what is left of a key is where the two differ. */
export type KeyedRecording = { format: AudioFormat; sound: Buffer; without: Buffer; keys: Key[] };

export type Kind = {
  name: string;
  /** Level of each tone, in dBm0, at least and at most. */
  levels: readonly [number, number];
  toneMs: readonly [number, number];
  /** Speech in the same channel, by its level while it lasts; null for a line with noise and speech in the other channel. */
  underSpeechDbm0: number | null;
  /** How much of what is typed here may be left. */
  wanted: 'nothing' | 'told';
};

/** What real keypads, menus and diallers send, then what is hard. */
export const kinds: readonly Kind[] = [
  { name: 'on the line', levels: [-25, -3], toneMs: [40, 140], underSpeechDbm0: null, wanted: 'nothing' },
  {
    name: 'quiet, on the line',
    levels: [-30, -25],
    toneMs: [45, 140],
    underSpeechDbm0: null,
    wanted: 'nothing',
  },
  { name: 'under speech', levels: [-13, -6], toneMs: [60, 140], underSpeechDbm0: -20, wanted: 'nothing' },
  { name: 'level with speech', levels: [-20, -17], toneMs: [80, 200], underSpeechDbm0: -20, wanted: 'told' },
  {
    name: 'at -30 dBm0 under speech of -25',
    levels: [-30, -30],
    toneMs: [80, 200],
    underSpeechDbm0: -25,
    wanted: 'told',
  },
  {
    name: 'at -30 dBm0 under speech of -15',
    levels: [-30, -30],
    toneMs: [80, 200],
    underSpeechDbm0: -15,
    wanted: 'told',
  },
];

const lowTones = [697, 770, 852, 941];
const highTones = [1209, 1336, 1477, 1633];
const formats: readonly AudioFormat[] = [
  { encoding: 'alaw', sampleRate: 8_000, channels: 2 },
  { encoding: 'ulaw', sampleRate: 8_000, channels: 1 },
  { encoding: 'pcm_s16le', sampleRate: 8_000, channels: 2 },
  { encoding: 'pcm_s16le', sampleRate: 16_000, channels: 1 },
  { encoding: 'pcm_s16le', sampleRate: 44_100, channels: 1 },
];

/** ITU-T G.711: a full-scale sine is 3.14 dBm0. */
const amplitudeOf = (dbm0: number) => 10 ** ((dbm0 - 3.14) / 20);

/** Numbers that come again with their seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A run of 4 to 16 keys, as a PIN, an account or a card is typed. */
export function makeKeys(kind: Kind, seed: number): KeyedRecording {
  const random = randomFrom(seed);
  const between = ([from, to]: readonly [number, number]) => from + random() * (to - from);
  const format = formats[seed % formats.length]!;
  const keys: Key[] = [];
  let atMs = 400 + random() * 100;
  for (let count = 4 + Math.floor(random() * 13); count > 0; count--) {
    const endMs = atMs + between(kind.toneMs);
    keys.push({ digit: Math.floor(random() * 16), startMs: atMs, endMs });
    atMs = endMs + between([40, 300]);
  }
  const frames = Math.ceil(((atMs + 600) * format.sampleRate) / 1000);
  const lines = backgrounds(kind, format, frames, random);
  const without = write(format, lines);
  const dbm0 = between(kind.levels);
  const twistDb = between([-6, 3]);
  for (const key of keys) addKey(lines[0]!, format.sampleRate, key, { dbm0, twistDb, random });
  return { format, sound: write(format, lines), without, keys };
}

function addKey(
  line: Float64Array,
  sampleRate: number,
  { digit, startMs, endMs }: Key,
  { dbm0, twistDb, random }: { dbm0: number; twistDb: number; random: () => number },
): void {
  const off = () => 1 + (random() * 2 - 1) * 0.008;
  const sines = [
    {
      hz: lowTones[digit >> 2]! * off(),
      level: amplitudeOf(dbm0 - Math.max(0, twistDb)),
      phase: random() * 7,
    },
    {
      hz: highTones[digit & 3]! * off(),
      level: amplitudeOf(dbm0 + Math.min(0, twistDb)),
      phase: random() * 7,
    },
  ];
  const first = Math.ceil((startMs * sampleRate) / 1000);
  const end = Math.floor((endMs * sampleRate) / 1000);
  for (let frame = first; frame < end; frame++) {
    for (const { hz, level, phase } of sines)
      line[frame]! += level * Math.sin((2 * Math.PI * hz * (frame - first)) / sampleRate + phase);
  }
}

/** Noise on every channel, and speech in the one or the other. */
function backgrounds(
  kind: Kind,
  { sampleRate, channels }: AudioFormat,
  frames: number,
  random: () => number,
) {
  const noise = amplitudeOf(-68 + random() * 16);
  const lines = Array.from({ length: channels }, () =>
    Float64Array.from({ length: frames }, () => noise * (random() + random() + random() - 1.5)),
  );
  const speaks = kind.underSpeechDbm0 === null ? channels - 1 : 0;
  const level = kind.underSpeechDbm0 ?? -20;
  // One channel and nothing to speak over: an IVR listens.
  if (kind.underSpeechDbm0 !== null || channels > 1) addSpeech(lines[speaks]!, sampleRate, level, random);
  return lines;
}

function addSpeech(line: Float64Array, sampleRate: number, dbm0: number, random: () => number): void {
  const { samples, rate } = speech();
  const step = rate / sampleRate;
  const from = Math.floor(random() * (samples.length - line.length * step - 2));
  let energy = 0;
  let loud = 0;
  for (let at = 0; at < line.length * step; at++) {
    const square = samples[from + at]! ** 2;
    // Pauses do not count into the level of what is said.
    if (square < 1e-5) continue;
    energy += square;
    loud++;
  }
  const gain = loud === 0 ? 0 : amplitudeOf(dbm0) / Math.sqrt((2 * energy) / loud);
  for (let frame = 0; frame < line.length; frame++) {
    const at = from + frame * step;
    const [left, right] = [samples[Math.floor(at)]!, samples[Math.floor(at) + 1]!];
    line[frame]! += gain * (left + (right - left) * (at % 1));
  }
}

let spoken: { samples: Float64Array; rate: number } | null = null;

/** Everything that is said in the sample conversations, both sides, one after the other. */
function speech() {
  if (spoken) return spoken;
  const folder = fileURLToPath(new URL('../../samples/rendered', import.meta.url));
  const parts = readdirSync(folder).flatMap((name) => {
    const { format, sound } = readSound(join(folder, name, 'audio.wav'));
    return Array.from({ length: format.channels }, (_, channel) => samplesOf(format, sound, channel));
  });
  const samples = new Float64Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    samples.set(part, at);
    at += part.length;
  }
  spoken = { samples, rate: 8_000 };
  return spoken;
}

export function readSound(path: string): { format: AudioFormat; sound: Buffer } {
  const reader = createWavReader();
  const sound = Buffer.concat(reader.push(readFileSync(path)));
  return { format: reader.format!, sound };
}

/** One channel, as numbers from -1 to 1. Of the codings that the samples and the made recordings have. */
export function samplesOf(format: AudioFormat, sound: Buffer, channel: number): Float64Array {
  const align = blockAlign(format);
  const at = (frame: number) => frame * align + (channel * align) / format.channels;
  const table = { alaw: alawToLinear, ulaw: ulawToLinear }[format.encoding as 'alaw' | 'ulaw'];
  const read = table
    ? (frame: number) => table[sound[at(frame)]!]!
    : (frame: number) => sound.readInt16LE(at(frame));
  return Float64Array.from({ length: Math.floor(sound.length / align) }, (_, frame) => read(frame) / 32_768);
}

function write(format: AudioFormat, lines: readonly Float64Array[]): Buffer {
  const align = blockAlign(format);
  const sound = Buffer.alloc(lines[0]!.length * align);
  const encode = { alaw: linearToAlaw, ulaw: linearToUlaw }[format.encoding as 'alaw' | 'ulaw'];
  for (const [channel, line] of lines.entries()) {
    for (let frame = 0; frame < line.length; frame++) {
      const value = Math.max(-32_768, Math.min(32_767, Math.round(line[frame]! * 32_768)));
      const at = frame * align + (channel * align) / format.channels;
      if (encode) sound[at] = encode(value);
      else sound.writeInt16LE(value, at);
    }
  }
  return sound;
}
