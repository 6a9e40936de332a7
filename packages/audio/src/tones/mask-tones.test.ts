import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AudioFormat, blockAlign } from '../format.ts';
import { createMasker } from '../masker.ts';
import { createToneMasker, toneMargins } from './mask-tones.ts';

const format: AudioFormat = { encoding: 'pcm_s16le', sampleRate: 8_000, channels: 2 };
const framesPerMs = 8;
const bytesPerMs = framesPerMs * blockAlign(format);

/** Noise in both channels, and keys in one of them: 770 and 1336 Hz. Never twice the same sample in a row, never silence. */
function recording(
  lengthMs: number,
  presses: readonly { fromMs: number; ms: number; channel: number }[],
): Buffer {
  const sound = Buffer.alloc(lengthMs * bytesPerMs);
  for (let frame = 0; frame < lengthMs * framesPerMs; frame++) {
    for (let channel = 0; channel < 2; channel++) {
      const now = frame / framesPerMs;
      const pressed = presses.some(
        (one) => one.channel === channel && now >= one.fromMs && now < one.fromMs + one.ms,
      );
      const tone =
        Math.sin((2 * Math.PI * 770 * frame) / 8_000) + Math.sin((2 * Math.PI * 1_336 * frame) / 8_000);
      const value = 40 + ((frame * 7_919) % 83) + (pressed ? Math.round(6_000 * tone) : 0);
      sound.writeInt16LE(value === 0 ? 1 : value, frame * 4 + channel * 2);
    }
  }
  return sound;
}

function mask(
  sound: Uint8Array,
  cuts: readonly number[] = [],
  also: { startMs: number; endMs: number }[] = [],
) {
  const masker = createToneMasker(format, createMasker(format, also));
  const out: Uint8Array[] = [];
  let at = 0;
  let most = 0;
  for (const cut of [...cuts, sound.length]) {
    out.push(...masker.push(sound.subarray(at, at + cut)));
    at = Math.min(sound.length, at + cut);
    most = Math.max(most, at - out.reduce((sum, { length }) => sum + length, 0));
  }
  out.push(...masker.finish());
  return { sound: Buffer.concat(out), tones: masker.tones, heldBytes: most };
}

const isGone = (sound: Buffer, fromMs: number, untilMs: number) =>
  sound.subarray(fromMs * bytesPerMs, untilMs * bytesPerMs).every((byte) => byte === 0);

describe('masking keypad tones', () => {
  it('takes them out of both channels, from 40 ms before to 20 ms after, and leaves every other bit', () => {
    const before = recording(4_000, [
      { fromMs: 1_000, ms: 80, channel: 1 },
      { fromMs: 3_000, ms: 50, channel: 0 },
    ]);
    const copy = Buffer.from(before);
    const { sound, tones } = mask(before);
    expect(before.equals(copy)).toBe(true);
    expect(isGone(sound, 1_000 - toneMargins.beforeMs, 1_080 + toneMargins.afterMs)).toBe(true);
    expect(isGone(sound, 3_000 - toneMargins.beforeMs, 3_050 + toneMargins.afterMs)).toBe(true);
    expect(tones).toHaveLength(2);
    // No more than a block of 10 ms and a faded edge of 15 ms beyond the margins.
    for (const [fromMs, untilMs] of [
      [0, 930],
      [1_130, 2_930],
      [3_100, 4_000],
    ] as const) {
      const part = (of: Buffer) => of.subarray(fromMs * bytesPerMs, untilMs * bytesPerMs);
      expect(part(sound).equals(part(before))).toBe(true);
    }
  });

  it('closes the pause between keys that follow each other, so that neither their number nor their rhythm stays', () => {
    const presses = [0, 1, 2, 3].map((at) => ({ fromMs: 500 + at * 900, ms: 60, channel: at % 2 }));
    const { sound, tones } = mask(recording(6_000, [...presses, { fromMs: 5_000, ms: 60, channel: 0 }]));
    expect(isGone(sound, 460, 3_280)).toBe(true);
    expect(isGone(sound, 3_400, 4_900)).toBe(false);
    expect(tones).toEqual([
      { startMs: expect.closeTo(460, -2), endMs: expect.closeTo(3_280, -2) },
      { startMs: expect.closeTo(4_960, -2), endMs: expect.closeTo(5_080, -2) },
    ]);
  });

  it('masks alike however the sound is cut, down to bytes, what was to be masked anyway included', () => {
    const sound = recording(3_000, [
      { fromMs: 0, ms: 70, channel: 0 },
      { fromMs: 1_300, ms: 300, channel: 1 },
      { fromMs: 2_950, ms: 50, channel: 0 },
    ]);
    const words = [
      { startMs: 1_200, endMs: 1_350 },
      { startMs: 2_000, endMs: 2_200 },
    ];
    const whole = mask(sound, [], words);
    expect(whole.sound.length).toBe(sound.length);
    expect(isGone(whole.sound, 0, 90)).toBe(true);
    expect(isGone(whole.sound, 1_135, 1_620)).toBe(true);
    expect(isGone(whole.sound, 2_910, 3_000)).toBe(true);
    expect(whole.tones.at(-1)!.endMs).toBe(3_000);
    expect(mask(sound, [5, 0], words).sound.equals(whole.sound)).toBe(true);
    const sizes = fc.array(fc.oneof(fc.integer({ min: 1, max: 9 }), fc.nat(20_000)), { maxLength: 60 });
    fc.assert(
      fc.property(sizes, (cuts) => {
        const { sound: cut, tones } = mask(sound, cuts, words);
        expect(cut.equals(whole.sound)).toBe(true);
        expect(tones).toEqual(whole.tones);
      }),
      { numRuns: 40 },
    );
  });

  it('holds no more than two seconds of sound, however long a tone lasts', () => {
    const sound = recording(20_000, [{ fromMs: 2_000, ms: 15_000, channel: 0 }]);
    const cuts = new Array(sound.length / 1_600).fill(1_600);
    const { sound: masked, heldBytes } = mask(sound, cuts);
    expect(isGone(masked, 1_960, 17_020)).toBe(true);
    expect(heldBytes).toBeLessThan(2_000 * bytesPerMs);
  });
});

describe('a masker', () => {
  it('masks what it is told while sound passes by, all of it, and refuses what has gone out', () => {
    const range = fc.tuple(fc.nat(7_000), fc.integer({ min: 1, max: 2_000 }));
    fc.assert(
      fc.property(
        fc.array(range, { maxLength: 8 }),
        fc.array(fc.integer({ min: 1, max: 3_000 }), { maxLength: 8 }),
        (ranges, cuts) => {
          const sound = recording(1_000, []);
          const masker = createMasker(format, [{ startMs: 300, endMs: 350 }]);
          const out: Uint8Array[] = [];
          const taken: [number, number][] = [];
          let at = 0;
          for (const cut of [...cuts, 8_000]) {
            const [start, length] = ranges.pop() ?? [8_000, 1];
            const late = start < masker.frames;
            const tell = () => masker.mask(start, start + length);
            if (late) expect(tell).toThrow(RangeError);
            else {
              tell();
              taken.push([start, start + length]);
            }
            out.push(masker.push(sound.subarray(at * 4, (at + cut) * 4)));
            at += cut;
          }
          const masked = Buffer.concat(out);
          for (const [start, end] of taken)
            expect(masked.subarray(start * 4, end * 4).every((byte) => byte === 0)).toBe(true);
          expect(isGone(masked, 300, 350)).toBe(true);
          const fade = 15 * framesPerMs + 1;
          for (let frame = 0; frame < 8_000; frame++) {
            const near = [...taken, [1_760, 3_440] as const].some(
              ([start, end]) => frame >= start - fade && frame < end + fade,
            );
            const same = masked.readInt32LE(frame * 4) === sound.readInt32LE(frame * 4);
            if (!near && !same) throw new Error(`changed at ${frame}`);
          }
        },
      ),
      { numRuns: 200 },
    );
  });
});
