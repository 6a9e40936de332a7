import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linearToAlaw, writeWavHeader } from '#audio';
import { maskAudio } from './mask-audio.ts';

it('masks the same sound alike in whatever pieces it comes, down to single bytes', async () => {
  const format = { encoding: 'pcm_s16le', sampleRate: 8_000, channels: 2 } as const;
  const data = randomBytes(8_000 * 4);
  const wav = Buffer.concat([writeWavHeader(format, data.length), data]);
  const conversation = {
    masks: [{ startMs: 300, endMs: 600 }],
    spoken: [[{ startMs: 0, endMs: 1_000 }]],
    ...{ strict: false, lastMs: 900, soundCanBeMasked: true },
  };
  const mask = async (sizes: readonly number[]) => {
    const masked = await maskAudio(conversation, inPieces(wav, sizes));
    const sound = Buffer.concat(await Array.fromAsync(masked.chunks));
    return { sound, peaks: masked.result().peaks };
  };
  const whole = await mask([wav.length]);
  // 80 ms of padding on both sides, of which the outer 15 ms are faded: between 235 and 665 ms nothing is left.
  const silent = whole.sound.subarray(44 + 235 * 32, 44 + 665 * 32);
  expect(silent.equals(Buffer.alloc(silent.length))).toBe(true);
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.oneof(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9_000 })), {
        minLength: 1,
        maxLength: 9,
      }),
      async (sizes) => {
        const cut = await mask(sizes);
        expect(cut.sound.equals(whole.sound)).toBe(true);
        expect(cut.peaks).toEqual(whole.peaks);
      },
    ),
    { numRuns: 40 },
  );
});

describe('keypad tones', () => {
  const format = { encoding: 'alaw', sampleRate: 8_000, channels: 2 } as const;
  /** A key in one channel for 80 ms, again and again, over a quiet line. */
  const keys = (lengthMs: number, fromMs: readonly number[]) => {
    const sound = Buffer.alloc(lengthMs * 16);
    for (let at = 0; at < sound.length; at += 2) {
      const nowMs = at / 16;
      const pressed = fromMs.some((from) => nowMs >= from && nowMs < from + 80);
      const tone = Math.sin((Math.PI * 770 * nowMs) / 500) + Math.sin((Math.PI * 1_336 * nowMs) / 500);
      sound[at] = linearToAlaw(Math.round(((at * 7_919) % 97) + (pressed ? tone * 5_000 : 0)));
      sound[at + 1] = linearToAlaw((at * 104_729) % 89);
    }
    return Buffer.concat([writeWavHeader(format, sound.length), sound]);
  };
  const conversation = (lengthMs: number) => ({
    ...{ masks: [], spoken: [[{ startMs: 0, endMs: lengthMs }]], strict: true },
    ...{ lastMs: lengthMs, soundCanBeMasked: true },
  });
  const silent = 0xd5;

  it('under what was transcribed are masked in every channel and told, but not which keys they were', async () => {
    const masked = await maskAudio(conversation(2_500), inPieces(keys(2_500, [1_000]), [4_096]));
    const sound = Buffer.concat(await Array.fromAsync(masked.chunks)).subarray(44);
    expect(sound.subarray(960 * 16, 1_100 * 16).every((byte) => byte === silent)).toBe(true);
    expect(sound.subarray(0, 900 * 16).every((byte) => byte === silent)).toBe(false);
    const { tones, peaks } = masked.result();
    expect(tones).toEqual([{ startMs: expect.closeTo(960, -2), endMs: expect.closeTo(1_100, -2) }]);
    expect(Math.max(...peaks.channels[0]!)).toBeLessThanOrEqual(1);
  });

  it('are no voice that a transcript of a payment misses', async () => {
    const pressed = Array.from({ length: 60 }, (_, at) => 3_000 + at * 160);
    const spoken = [[{ startMs: 0, endMs: 1_000 }]];
    const masked = await maskAudio(
      { ...conversation(1_000), spoken },
      inPieces(keys(14_000, pressed), [4_096]),
    );
    await Array.fromAsync(masked.chunks);
    expect(masked.result()).toMatchObject({ untranscribed: [], tones: [{}] });
  });

  it('may be spoken over: words that lie on them are not words of another recording', async () => {
    const pressed = Array.from({ length: 40 }, (_, at) => 1_000 + at * 160);
    const spoken = [[{ startMs: 900, endMs: 7_500 }]];
    const masked = await maskAudio(
      { ...conversation(7_500), spoken },
      inPieces(keys(9_000, pressed), [4_096]),
    );
    await Array.fromAsync(masked.chunks);
    expect(masked.result().tones).toHaveLength(1);
  });
});

/** Cut into pieces of these sizes, over and over. */
async function* inPieces(bytes: Uint8Array, sizes: readonly number[]): AsyncGenerator<Uint8Array> {
  for (let at = 0, turn = 0; at < bytes.length; turn++) {
    const size = sizes[turn % sizes.length]!;
    yield bytes.subarray(at, at + size);
    at += size;
  }
}
