import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AudioFormat, blockAlign, bytesPerSample, encodings } from '../format.ts';
import { createWavReader } from '../read-wav.ts';
import { sampleCodecs } from '../samples.ts';
import { createToneFinder, type FrameRange } from './find-tones.ts';

const lowTones = [697, 770, 852, 941];
const highTones = [1209, 1336, 1477, 1633];

type Sine = { hz: number; dbm0: number; phase?: number };
type Press = { fromMs: number; ms: number; sines: Sine[]; channel?: number };

/** ITU-T G.711: a full-scale sine is 3.14 dBm0. */
const amplitudeOf = (dbm0: number) => 10 ** ((dbm0 - 3.14) / 20);

const key = (
  low: number,
  high: number,
  dbm0 = -10,
  change: { offset?: number; twistDb?: number } = {},
): Sine[] => {
  const { offset = 0, twistDb = 0 } = change;
  return [
    { hz: lowTones[low]! * (1 + offset), dbm0: dbm0 - Math.max(0, twistDb) },
    { hz: highTones[high]! * (1 + offset), dbm0: dbm0 + Math.min(0, twistDb) },
  ];
};

/** The sound of these, over white noise of a level, in a format. */
function soundOf(
  format: AudioFormat,
  lengthMs: number,
  presses: readonly Press[],
  noiseDbm0 = -70,
): Uint8Array {
  const { sampleRate, channels, encoding } = format;
  const frames = Math.round((lengthMs * sampleRate) / 1000);
  const bytes = new Uint8Array(frames * blockAlign(format));
  const random = randomFrom(lengthMs);
  const noise = amplitudeOf(noiseDbm0) * Math.sqrt(1.5);
  for (let frame = 0; frame < frames; frame++) {
    for (let channel = 0; channel < channels; channel++) {
      let value = noise * (2 * random() - 1);
      for (const press of presses) {
        const into = frame / sampleRate - press.fromMs / 1000;
        if (channel !== (press.channel ?? 0) || into < 0 || into >= press.ms / 1000) continue;
        for (const { hz, dbm0, phase = 0 } of press.sines)
          value += amplitudeOf(dbm0) * Math.sin(2 * Math.PI * hz * into + phase);
      }
      const at = frame * blockAlign(format) + channel * bytesPerSample(encoding);
      sampleCodecs[encoding].write(bytes, at, Math.max(-1, Math.min(1, value)));
    }
  }
  return bytes;
}

function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

function find(format: AudioFormat, sound: Uint8Array, cuts: readonly number[] = []): FrameRange[] {
  const finder = createToneFinder(format);
  const align = blockAlign(format);
  const found: FrameRange[] = [];
  let at = 0;
  for (const cut of [...cuts, Number.POSITIVE_INFINITY]) {
    const until = Math.min(sound.length, at + cut * align);
    const { settled } = finder;
    const tones = finder.push(sound.subarray(at, until));
    for (const { start } of tones) expect(start).toBeGreaterThanOrEqual(settled);
    found.push(...tones);
    at = until;
  }
  return [...found, ...finder.finish()];
}

/** Milliseconds of what was found, joined. */
function spansOf(format: AudioFormat, found: readonly FrameRange[]): { startMs: number; endMs: number }[] {
  const spans: { startMs: number; endMs: number }[] = [];
  for (const { start, end } of found.toSorted((a, b) => a.start - b.start)) {
    const [startMs, endMs] = [(start / format.sampleRate) * 1000, (end / format.sampleRate) * 1000];
    const last = spans.at(-1);
    if (last && startMs <= last.endMs) last.endMs = Math.max(last.endMs, endMs);
    else spans.push({ startMs, endMs });
  }
  return spans;
}

const phone: AudioFormat = { encoding: 'pcm_s16le', sampleRate: 8_000, channels: 1 };

describe('a keypad tone', () => {
  it.each(
    [8_000, 11_025, 12_000, 16_000, 22_050, 24_000, 32_000, 44_100, 48_000].flatMap((sampleRate) =>
      encodings.map((encoding) => ({ encoding, sampleRate, channels: 2 })),
    ),
  )('is found, each of the 16 keys, at $sampleRate Hz in $encoding, to within 15 ms', (format) => {
    const presses = Array.from({ length: 16 }, (_, at) => ({
      ...{ fromMs: 100 + at * 120, ms: 50, channel: at % 2 },
      sines: key(at >> 2, at & 3),
    }));
    const spans = spansOf(format, find(format, soundOf(format, 2_100, presses)));
    expect(spans).toHaveLength(16);
    for (const [at, { startMs, endMs }] of spans.entries()) {
      expect(Math.abs(startMs - (100 + at * 120))).toBeLessThanOrEqual(15);
      expect(Math.abs(endMs - (150 + at * 120))).toBeLessThanOrEqual(15);
    }
  });

  /** Whether everything of one press is found but for what the margins of the mask cover. */
  const isFound = (sines: Sine[], ms: number, fromMs: number, noiseDbm0?: number) => {
    const found = find(phone, soundOf(phone, 600, [{ fromMs, ms, sines }], noiseDbm0));
    const [span, ...more] = spansOf(phone, found);
    if (span === undefined) return false;
    return more.length === 0 && span.startMs <= fromMs + 15 && span.endMs >= fromMs + ms - 15;
  };

  const anyKey = fc.record({
    low: fc.nat(3),
    high: fc.nat(3),
    fromMs: fc.double({ min: 100, max: 300, noNaN: true }),
    phases: fc.tuple(
      fc.double({ min: 0, max: 6.3, noNaN: true }),
      fc.double({ min: 0, max: 6.3, noNaN: true }),
    ),
  });

  it('is found as ITU-T Q.24 asks: 40 ms, 1.5% off, twisted, loud or quiet, over a noisy line', () => {
    const offset = fc.double({ min: -0.015, max: 0.015, noNaN: true });
    fc.assert(
      fc.property(
        anyKey,
        fc.tuple(offset, offset),
        fc.double({ min: -8, max: 4, noNaN: true }),
        fc.double({ min: -25, max: -3, noNaN: true }),
        fc.double({ min: 40, max: 200, noNaN: true }),
        ({ low, high, fromMs, phases }, offsets, twistDb, dbm0, ms) => {
          const sines = key(low, high, dbm0, { twistDb }).map((sine, at) => ({
            ...{ ...sine, hz: sine.hz * (1 + offsets[at]!) },
            phase: phases[at]!,
          }));
          expect(isFound(sines, ms, fromMs, dbm0 - 35)).toBe(true);
        },
      ),
      { numRuns: 300, seed: 24 },
    );
  });

  it('is found at -30 dBm0 where nothing else is heard', () => {
    fc.assert(
      fc.property(anyKey, ({ low, high, fromMs }) => {
        expect(isFound(key(low, high, -30), 45, fromMs, -58)).toBe(true);
      }),
      { numRuns: 60, seed: 30 },
    );
  });

  it('is none when it is 3.5% off, 20 ms short or one tone alone', () => {
    fc.assert(
      fc.property(anyKey, fc.constantFrom(-0.035, 0.035, -0.05, 0.05), ({ low, high, fromMs }, offset) => {
        const [one, other] = key(low, high) as [Sine, Sine];
        const [oneOff, otherOff] = key(low, high, -10, { offset }) as [Sine, Sine];
        const heard = (ms: number, sines: Sine[]) =>
          find(phone, soundOf(phone, 600, [{ fromMs, ms, sines }]));
        expect(heard(150, [oneOff, otherOff])).toEqual([]);
        expect(heard(150, [one, otherOff])).toEqual([]);
        expect(heard(150, [oneOff, other])).toEqual([]);
        expect(heard(150, [one])).toEqual([]);
        expect(heard(150, [other])).toEqual([]);
        expect(heard(20, [one, other])).toEqual([]);
      }),
      { numRuns: 60, seed: 35 },
    );
  });

  it('is found alike however the sound is cut, and never before what was called settled', () => {
    const presses = [
      { fromMs: 0, ms: 60, sines: key(0, 1) },
      { fromMs: 500, ms: 1_400, sines: key(3, 2) },
      { fromMs: 2_400, ms: 45, sines: key(2, 0), channel: 1 },
      { fromMs: 2_950, ms: 50, sines: key(1, 3) },
    ];
    const format: AudioFormat = { encoding: 'ulaw', sampleRate: 8_000, channels: 2 };
    const sound = soundOf(format, 3_000, presses);
    const whole = find(format, sound);
    expect(spansOf(format, whole)).toHaveLength(4);
    fc.assert(
      fc.property(fc.array(fc.nat(4_000), { maxLength: 60 }), (cuts) => {
        expect(find(format, sound, cuts)).toEqual(whole);
      }),
      { numRuns: 40 },
    );
  });
});

describe('what is no key', () => {
  const steady = (hz: number[], dbm0 = -10): Press => ({
    ...{ fromMs: 0, ms: 2_000 },
    sines: hz.map((one) => ({ hz: one, dbm0 })),
  });

  it.each([
    ['silence', soundOf(phone, 2_000, [], -90)],
    ['white noise', soundOf(phone, 60_000, [], -8)],
    ['the dial tone of Europe', soundOf(phone, 2_000, [steady([425])])],
    ['the dial tone of America', soundOf(phone, 2_000, [steady([350, 440])])],
    ['ringing', soundOf(phone, 2_000, [steady([440, 480])])],
    ['what tells that a number is unknown', soundOf(phone, 2_000, [steady([950, 1_400, 1_800])])],
    ['a fax', soundOf(phone, 2_000, [steady([1_100]), steady([2_100])])],
    ['a chord', soundOf(phone, 2_000, [steady([523.25, 659.25, 783.99, 1_046.5])])],
    ['two of the low tones', soundOf(phone, 2_000, [steady([697, 941])])],
    ['two of the high tones', soundOf(phone, 2_000, [steady([1_209, 1_633])])],
  ])('is not found: %s', (_what, sound) => {
    expect(find(phone, sound)).toEqual([]);
  });

  it('is nothing in bytes of any kind: no error, and nothing outside of the sound', () => {
    const format = fc.record({
      encoding: fc.constantFrom(...encodings),
      sampleRate: fc.constantFrom(8_000, 11_025, 44_100, 48_000),
      channels: fc.constantFrom(1, 2),
    });
    fc.assert(
      fc.property(format, fc.uint8Array({ maxLength: 30_000 }), (of, bytes) => {
        const sound = bytes.subarray(0, bytes.length - (bytes.length % blockAlign(of)));
        for (const { start, end } of find(of, sound)) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('is not found in the speech of the sample conversations', () => {
    const samples = fileURLToPath(new URL('../../../../samples/rendered', import.meta.url));
    const names = readdirSync(samples);
    expect(names.length).toBeGreaterThan(10);
    for (const name of names) expect(findInFile(join(samples, name, 'audio.wav'))).toEqual([]);
  });
});

describe('recordings of others, where they lie beside the repository', () => {
  const shared = fileURLToPath(new URL('../../../../../shared/samples', import.meta.url));
  const absent = 'there is no folder shared/samples beside the repository';

  it('give no tone where there is only speech', ({ skip }) => {
    if (!existsSync(shared)) skip(absent);
    const speech = readdirSync(join(shared, 'audio')).filter((name) => name.endsWith('.wav'));
    expect(speech.length).toBeGreaterThan(0);
    for (const name of speech) expect(findInFile(join(shared, 'audio', name))).toEqual([]);
  });

  it('give each of the keys that were pressed; those without a pause between them as one', ({ skip }) => {
    if (!existsSync(shared)) skip(absent);
    const inFile = (name: string) => findInFile(join(shared, 'dtmf', `mayama-digits.${name}.wav`));
    expect(inFile('1234.8000hz')).toHaveLength(4);
    expect(inFile('1234.16000hz')).toHaveLength(4);
    expect(inFile('1111111.48000hz.2chan')).toHaveLength(7);
    const [three, ...more] = inFile('321.unclean.8000hz');
    expect(more).toEqual([]);
    expect(three!.endMs - three!.startMs).toBeGreaterThan(650);
  });
});

function findInFile(path: string): { startMs: number; endMs: number }[] {
  const reader = createWavReader();
  const sound = reader.push(readFileSync(path));
  const format = reader.format!;
  return spansOf(format, find(format, Buffer.concat(sound)));
}
