import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createVoiceMeter, createWavReader, writeWavHeader } from '#audio';
import type { Turn } from '#ground';
import { readTranscript } from '../readers/read-transcript.ts';
import type { MaskInterval } from '../types.ts';
import { compareVoices } from './compare-voices.ts';
import { maskAudio } from './mask-audio.ts';
import { keptAroundMs, spokenTimes, unspokenTimes } from './spoken-time.ts';

const format = { encoding: 'pcm_s16le', sampleRate: 8_000, channels: 2 } as const;
const bytesAMs = 32;

/** Two channels in which somebody talks (noise, at a level from 0 to 1) at the given times, over a line's own noise. */
function recording(
  lengthMs: number,
  talk: readonly (MaskInterval & { channel: number; level?: number })[],
): Buffer {
  const data = Buffer.alloc(lengthMs * bytesAMs);
  let random = 12_345;
  const next = () => {
    random = (Math.imul(random, 1_103_515_245) + 12_345) & 0x7fffffff;
    return random / 0x40000000 - 1;
  };
  for (let frame = 0; frame < lengthMs * 8; frame++) {
    for (let channel = 0; channel < 2; channel++) {
      const now = frame / 8;
      const speaks = talk.find((one) => one.channel === channel && now >= one.startMs && now < one.endMs);
      const level = speaks ? (speaks.level ?? 0.3) : 0.0005;
      data.writeInt16LE(Math.round(next() * level * 32_767), frame * 4 + channel * 2);
    }
  }
  return Buffer.concat([writeWavHeader(format, data.length), data]);
}

type Filtered = Parameters<typeof maskAudio>[0];
const filteredOf = (spoken: MaskInterval[][], change: Partial<Filtered> = {}): Filtered => ({
  ...{ masks: [], spoken, strict: false, lastMs: 0, soundCanBeMasked: true },
  ...change,
});

async function mask(wav: Buffer, filtered: Filtered) {
  const source = (async function* () {
    for (let at = 0; at < wav.length; at += 5_001) yield wav.subarray(at, at + 5_001);
  })();
  const masked = await maskAudio(filtered, source);
  const sound = Buffer.concat(await Array.fromAsync(masked.chunks)).subarray(44);
  const isSilent = (fromMs: number, untilMs: number) =>
    sound.subarray(fromMs * bytesAMs, untilMs * bytesAMs).every((byte) => byte === 0);
  const isKept = (fromMs: number, untilMs: number) =>
    sound
      .subarray(fromMs * bytesAMs, untilMs * bytesAMs)
      .equals(wav.subarray(44 + fromMs * bytesAMs, 44 + untilMs * bytesAMs));
  return { isSilent, isKept, result: masked.result() };
}

describe('voice that the transcript has no words for', () => {
  const talk = [
    { channel: 0, startMs: 1_000, endMs: 4_000 },
    { channel: 1, startMs: 6_000, endMs: 9_000 },
  ];
  const known = [[{ startMs: 1_000, endMs: 4_000 }], [{ startMs: 6_000, endMs: 9_000 }]];

  it('is silenced before the first word, between turns and after the last, and told; what is known stays', async () => {
    const wav = recording(30_000, [
      { channel: 1, startMs: 0, endMs: 300 },
      ...talk,
      { channel: 0, startMs: 11_000, endMs: 13_000 },
      { channel: 1, startMs: 20_000, endMs: 29_000 },
    ]);
    const { isSilent, isKept, result } = await mask(wav, filteredOf(known));
    expect(isSilent(0, 300)).toBe(true);
    expect(isSilent(10_000, 30_000)).toBe(true);
    expect(isKept(600, 4_400)).toBe(true);
    expect(isKept(5_600, 9_400)).toBe(true);
    const near = (ms: number) => expect.closeTo(ms, -3);
    expect(result.untranscribed).toContainEqual({ startMs: near(11_000), endMs: near(13_000) });
    expect(result.untranscribed).toContainEqual({ startMs: near(20_000), endMs: near(29_000) });
  });

  it('is silenced however quiet it is, and however loud the other channel is', async () => {
    const wav = recording(20_000, [
      ...talk,
      { channel: 1, startMs: 12_000, endMs: 15_000, level: 0.005 },
      { channel: 0, startMs: 16_000, endMs: 18_000, level: 0.9 },
      { channel: 1, startMs: 16_000, endMs: 18_000, level: 0.01 },
    ]);
    const { isSilent } = await mask(wav, filteredOf(known));
    expect(isSilent(10_000, 20_000)).toBe(true);
  });

  it('never comes through more than a moment away from what the transcript knows', async () => {
    const moment = fc.integer({ min: 0, max: 9_000 });
    const interval = fc.tuple(moment, fc.integer({ min: 50, max: 2_000 })).map(([startMs, length]) => ({
      startMs,
      endMs: startMs + length,
    }));
    const wav = recording(10_000, [
      { channel: 0, startMs: 0, endMs: 10_000 },
      { channel: 1, startMs: 0, endMs: 10_000 },
    ]);
    await fc.assert(
      fc.asyncProperty(fc.array(interval, { minLength: 1, maxLength: 4 }), async (times) => {
        const { isSilent, isKept } = await mask(wav, filteredOf([times]));
        for (let at = 0; at < 10_000; at += 10) {
          const distance = Math.min(
            ...times.map(({ startMs, endMs }) => Math.max(0, startMs - at - 10, at - endMs)),
          );
          if (distance > keptAroundMs) expect(isSilent(at, at + 10)).toBe(true);
          if (distance < keptAroundMs - 200) expect(isKept(at, at + 10)).toBe(true);
        }
      }),
      { numRuns: 25 },
    );
  });

  it('makes a payment refused, and so does a transcript of one channel only', async () => {
    const wav = recording(30_000, [...talk, { channel: 1, startMs: 12_000, endMs: 20_000 }]);
    const beyond = { code: 'sound-beyond-transcript', status: 422 };
    await expect(mask(wav, filteredOf(known, { strict: true }))).rejects.toMatchObject(beyond);
    await expect(mask(recording(10_000, talk), filteredOf(known, { strict: true }))).resolves.toBeDefined();

    const longTalk = [
      { channel: 0, startMs: 1_000, endMs: 11_000 },
      { channel: 1, startMs: 12_000, endMs: 24_000 },
    ];
    const oneSide = [[{ startMs: 1_000, endMs: 11_000 }]];
    await expect(mask(recording(30_000, longTalk), filteredOf(oneSide))).rejects.toMatchObject(beyond);
  });
});

describe('a transcript whose times are not those of the recording', () => {
  const turns = Array.from({ length: 12 }, (_, at) => ({
    channel: at % 2,
    startMs: 1_000 + at * 4_000 + (at % 3) * 300,
    endMs: 3_500 + at * 4_000 + (at % 4) * 250,
  }));
  const spokenBy = (shiftMs: number) =>
    [0, 1].map((party) =>
      turns
        .filter(({ channel }) => channel === party)
        .map(({ startMs, endMs }) => ({ startMs: startMs + shiftMs, endMs: endMs + shiftMs })),
    );
  const wav = recording(52_000, turns);

  it.each([-900, 1_000, 2_500, 5_000])('is refused when it is shifted by %i ms', async (shiftMs) => {
    await expect(mask(wav, filteredOf(spokenBy(shiftMs)))).rejects.toMatchObject({
      code: 'transcript-shifted',
      status: 422,
    });
  });

  it('is taken when they are a little off', async () => {
    for (const shiftMs of [-200, 0, 200]) {
      await expect(mask(wav, filteredOf(spokenBy(shiftMs)))).resolves.toBeDefined();
    }
  });

  it('is refused when its words lie in silence', async () => {
    const quiet = recording(60_000, turns.slice(0, 3));
    const elsewhere = [[{ startMs: 40_000, endMs: 55_000 }]];
    await expect(mask(quiet, filteredOf(elsewhere))).rejects.toMatchObject({ code: 'transcript-shifted' });
  });
});

describe('the sample conversations', () => {
  const samples = fileURLToPath(new URL('../../../samples/rendered', import.meta.url));

  it.each(readdirSync(samples))('%s fits its recording, and does not when it is moved', (name) => {
    const file = (start: string) =>
      readFileSync(
        join(samples, name, readdirSync(join(samples, name)).find((one) => one.startsWith(start))!),
      );
    const reader = createWavReader();
    const sound = reader.push(file('audio'));
    const meter = createVoiceMeter(reader.format!);
    for (const piece of sound) meter.push(piece);
    const voices = meter.finish();
    const spoken = spokenTimes(readTranscript(file('transcript')).turns);
    const fit = compareVoices(voices, spoken);
    expect(fit).toMatchObject({ untranscribed: [], shiftMs: 0, silentChannel: false });
    expect(fit.agreement).toBeGreaterThan(0.95);
    const moved = spoken.map((times) =>
      times.map(({ startMs, endMs }) => ({ startMs: startMs + 2_000, endMs: endMs + 2_000 })),
    );
    expect(Math.abs(compareVoices(voices, moved).shiftMs + 2_000)).toBeLessThanOrEqual(2 * voices.binMs);
  });
});

describe('when somebody spoke', () => {
  const word = (startMs: number, endMs: number) => ({ text: 'x', startMs, endMs });

  it('is told by words where all have a length, and by the turn where one has none', () => {
    const turn = (words: Turn['words']): Turn => ({
      party: 0,
      text: 'x x',
      startMs: 0,
      endMs: 9_000,
      ...(words && { words }),
    });
    expect(spokenTimes([turn([word(100, 200), word(4_000, 4_300)])])).toEqual([
      [
        { startMs: 100, endMs: 200 },
        { startMs: 4_000, endMs: 4_300 },
      ],
    ]);
    expect(spokenTimes([turn([word(100, 200), word(4_000, 4_000)])])).toEqual([
      [{ startMs: 0, endMs: 9_000 }],
    ]);
    expect(spokenTimes([turn(undefined)])).toEqual([[{ startMs: 0, endMs: 9_000 }]]);
  });

  it('leaves everything else, to the end of any recording', () => {
    expect(unspokenTimes([])).toEqual([{ startMs: 0, endMs: Number.POSITIVE_INFINITY }]);
    expect(unspokenTimes([{ startMs: 100, endMs: 200 }])).toEqual([
      { startMs: 200 + keptAroundMs, endMs: Number.POSITIVE_INFINITY },
    ]);
  });
});
