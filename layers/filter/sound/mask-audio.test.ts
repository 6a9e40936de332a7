import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { writeWavHeader } from '#audio';
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

/** Cut into pieces of these sizes, over and over. */
async function* inPieces(bytes: Uint8Array, sizes: readonly number[]): AsyncGenerator<Uint8Array> {
  for (let at = 0, turn = 0; at < bytes.length; turn++) {
    const size = sizes[turn % sizes.length]!;
    yield bytes.subarray(at, at + size);
    at += size;
  }
}
