import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canDecode, decodeALaw, decodeMuLaw, decodeSamples } from './decode-samples.ts';
import { byteRangeOf, countFrames, rangeHeader, type SoundFormat } from './sound-format.ts';
import { createSoundSource } from './sound-source.ts';
import { createStretcher } from './stretcher.ts';
import { soundTimeAt } from './time-line.ts';

const aLawStereo: SoundFormat = {
  encoding: 'alaw',
  sampleRate: 8000,
  channels: 2,
  dataOffset: 46,
  blockAlign: 2,
  durationMs: 60_000,
};

describe('from a place in the sound to bytes', () => {
  it('leaves the container out and counts whole samples', () => {
    expect(byteRangeOf(aLawStereo, 8000, 4000)).toEqual({ start: 46 + 16_000, end: 46 + 24_000 });
    expect(rangeHeader({ start: 46, end: 48 })).toBe('bytes=46-47');
  });

  it('does not take chunks behind the samples for sound', () => {
    expect(countFrames(aLawStereo, 46 + 2 * 480_000 + 300)).toBe(480_000);
    expect(countFrames(aLawStereo, 46 + 2 * 1000 + 1)).toBe(1000);
  });
});

describe('decoding', () => {
  it('knows G.711 by its tables', () => {
    // ITU-T G.711: the smallest and largest values of each law, in 16 bits.
    expect([0xd5, 0x55, 0xaa, 0x2a].map(decodeALaw)).toEqual([8, -8, 32_256, -32_256]);
    expect([0xff, 0x7f, 0x80, 0x00].map(decodeMuLaw)).toEqual([0, -0, 32_124, -32_124]);
  });

  it('gives every law 256 different steps in order', () => {
    const positive = Array.from({ length: 128 }, (_, index) => decodeALaw((index | 0x80) ^ 0x55));
    expect(positive).toEqual([...positive].sort((a, b) => a - b));
    expect(new Set(positive).size).toBe(128);
  });

  it('reads back what was written as 16, 24 and 32 bits', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -1, max: 0.999, noNaN: true }), { maxLength: 40 }), (samples) => {
        for (const [encoding, sampleBytes] of [
          ['pcm_s16le', 2],
          ['pcm_s24le', 3],
          ['pcm_s32le', 4],
        ] as const) {
          const bytes = new Uint8Array(samples.length * sampleBytes);
          const view = new DataView(bytes.buffer);
          const scale = 2 ** (sampleBytes * 8 - 1);
          for (const [index, sample] of samples.entries()) {
            const value = Math.floor(sample * scale);
            for (let byte = 0; byte < sampleBytes; byte++) {
              view.setUint8(index * sampleBytes + byte, Math.floor(value / 2 ** (8 * byte)) & 255);
            }
          }
          const format = { ...aLawStereo, encoding, channels: 1, blockAlign: sampleBytes };
          const [decoded] = decodeSamples(bytes, format);
          expect(decoded).toHaveLength(samples.length);
          for (const [index, sample] of samples.entries()) {
            expect(Math.abs(decoded![index]! - sample)).toBeLessThan(2 / scale + 1e-6);
          }
        }
      }),
    );
  });

  it('parts the channels and leaves half a sample out', () => {
    const [left, right] = decodeSamples(Uint8Array.of(0xd5, 0x55, 0xd5, 0x55, 0xd5), aLawStereo);
    expect([left!.length, right!.length]).toEqual([2, 2]);
    expect(left![0]).toBeGreaterThan(0);
    expect(right![0]).toBeLessThan(0);
  });

  it('says so when it has no decoder', () => {
    expect(canDecode('opus')).toBe(false);
    expect(() => decodeSamples(new Uint8Array(4), { ...aLawStereo, encoding: 'opus' })).toThrow(RangeError);
  });
});

describe('speed without another pitch', () => {
  const sampleRate = 8000;
  const tone = (frames: number) =>
    Float32Array.from({ length: frames }, (_, index) => Math.sin((2 * Math.PI * 300 * index) / sampleRate));

  it.each([0.5, 0.75, 1.25, 1.5, 2])('at %s× a tone keeps its pitch and gets its length', (speed) => {
    const stretcher = createStretcher({ channels: 1, sampleRate, speed });
    const input = tone(4 * sampleRate);
    const pieces: number[] = [];
    for (let from = 0; from < input.length; from += 4000) {
      pieces.push(...stretcher.push([input.slice(from, from + 4000)])[0]!);
    }
    expect(pieces.length).toBeGreaterThan((input.length / speed) * 0.97);
    expect(pieces.length).toBeLessThan((input.length / speed) * 1.01);
    let crossings = 0;
    for (let index = 1; index < pieces.length; index++) {
      if (pieces[index - 1]! < 0 && pieces[index]! >= 0) crossings++;
    }
    expect((crossings * sampleRate) / pieces.length).toBeCloseTo(300, -1);
    // Pieces meet in phase: the tone is as loud as before.
    const loudness = Math.sqrt(pieces.reduce((sum, sample) => sum + sample * sample, 0) / pieces.length);
    expect(loudness).toBeGreaterThan(0.66);
  });

  it('at 1× gives back exactly what came in', () => {
    const input = [tone(500)];
    expect(createStretcher({ channels: 1, sampleRate, speed: 1 }).push(input)).toBe(input);
  });
});

describe('what is heard at a moment of the audio clock', () => {
  const pieces = [
    { clockStart: 10, clockEnd: 10.5, soundStart: 60, soundEnd: 60.75 },
    { clockStart: 11, clockEnd: 11.5, soundStart: 60.75, soundEnd: 61.5 },
  ];
  it('runs with the speed inside a piece and stands still in a gap', () => {
    expect(soundTimeAt(pieces, 9)).toBeNull();
    expect(soundTimeAt(pieces, 10.25)).toBeCloseTo(60.375);
    expect(soundTimeAt(pieces, 10.8)).toBe(60.75);
    expect(soundTimeAt(pieces, 12)).toBe(61.5);
  });
});

describe('a sound source', () => {
  const hour: SoundFormat = { ...aLawStereo, durationMs: 3_600_000 };
  const sizeBytes = 46 + 2 * 8000 * 3600;
  const source = (asked: { start: number; end: number }[], fail?: () => boolean) =>
    createSoundSource({
      format: hour,
      sizeBytes,
      async fetchRange(range) {
        asked.push(range);
        if (fail?.()) throw new Error('no network');
        return Uint8Array.from(
          { length: range.end - range.start },
          (_, index) => (range.start + index) & 0xff,
        );
      },
    });

  it('asks for half a second first, wherever in the hour it starts', async () => {
    const asked: { start: number; end: number }[] = [];
    const sound = source(asked);
    const [left] = await sound.read(6000);
    expect(left).toHaveLength(4000);
    expect(asked[0]).toEqual({ start: 46 + 6000 * 8000, end: 46 + 6001 * 8000 });
    // It runs ahead in growing steps, without gaps.
    for (let index = 1; index < asked.length; index++)
      expect(asked[index]!.start).toBe(asked[index - 1]!.end);
    expect(asked.length).toBeLessThanOrEqual(4);
  });

  it('asks for nothing twice', async () => {
    const asked: { start: number; end: number }[] = [];
    const sound = source(asked);
    for (let unit = 0; unit < 60; unit++) await sound.read(unit);
    const before = asked.length;
    sound.jump();
    for (let unit = 0; unit < 50; unit++) await sound.read(unit);
    expect(asked.length).toBe(before);
    const bytes = asked.reduce((sum, { start, end }) => sum + end - start, 0);
    expect(bytes).toBeLessThan(8000 * 100);
  });

  it('starts small again after a jump', async () => {
    const asked: { start: number; end: number }[] = [];
    const sound = source(asked);
    for (let unit = 0; unit < 10; unit++) await sound.read(unit);
    sound.jump();
    const from = asked.length;
    await sound.read(4000);
    expect(asked[from]!.end - asked[from]!.start).toBe(8000);
  });

  it('tries again what failed', async () => {
    let failing = true;
    const sound = source([], () => failing);
    await expect(sound.read(3)).rejects.toThrow('no network');
    failing = false;
    expect((await sound.read(3))[0]).toHaveLength(4000);
  });

  it('ends with the last sample', async () => {
    const sound = createSoundSource({
      format: { ...aLawStereo, durationMs: 700 },
      sizeBytes: 46 + 2 * 5600,
      fetchRange: async ({ start, end }) => new Uint8Array(end - start),
    });
    expect(sound.units).toBe(2);
    expect((await sound.read(1))[0]).toHaveLength(1600);
  });
});
