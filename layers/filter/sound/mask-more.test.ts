import { expect, test } from 'vitest';
import { linearToAlaw, wavHeaderBytes, writeWavHeader } from '#audio';
import { maskMore } from './mask-more.ts';

const format = { encoding: 'alaw', sampleRate: 8_000, channels: 2 } as const;
const silent = 0xd5;

function wav(seconds: number, declares = true): Buffer {
  const sound = Buffer.alloc(seconds * 16_000, linearToAlaw(12_345));
  return Buffer.concat([writeWavHeader(format, declares ? sound.length : null), sound]);
}

async function* inPieces(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 4_001) yield bytes.subarray(at, at + 4_001);
}

async function maskAll(file: Buffer, masks: { startMs: number; endMs: number }[]) {
  const masked = await maskMore(inPieces(file), masks);
  const parts: Uint8Array[] = [];
  for await (const chunk of masked.chunks) parts.push(chunk);
  return { masked, file: Buffer.concat(parts) };
}

test.each([true, false])(
  'the interval is silent in every channel, all else is as it was (length told: %s)',
  async (told) => {
    const before = wav(4, told);
    const { masked, file } = await maskAll(before, [{ startMs: 1000, endMs: 2000 }]);
    expect(masked.codec).toBe('wav/alaw/8000/2');
    expect(file.length).toBe(before.length);
    const sound = file.subarray(wavHeaderBytes);
    expect(sound.subarray(16_000, 32_000).every((byte) => byte === silent)).toBe(true);
    const kept = [
      [0, 16_000 - 1_280],
      [32_000 + 1_280, 64_000],
    ] as const;
    for (const [from, to] of kept) {
      const was = before.subarray(wavHeaderBytes).subarray(from, to);
      expect(Buffer.compare(sound.subarray(from, to), was)).toBe(0);
    }
  },
);

test('the waveform shows nothing of what was taken out', async () => {
  const { masked } = await maskAll(wav(4), [{ startMs: 1000, endMs: 2000 }]);
  const { channels } = masked.peaks();
  expect(channels).toHaveLength(2);
  expect(channels[0]!.slice(20, 40).every((peak) => peak === 0)).toBe(true);
  expect(channels[0]![10]).toBeGreaterThan(10);
});

test('an interval without an end silences all that follows', async () => {
  const { file } = await maskAll(wav(4), [{ startMs: 2000, endMs: Number.POSITIVE_INFINITY }]);
  expect(file.subarray(wavHeaderBytes + 32_000).every((byte) => byte === silent)).toBe(true);
});

test('sound that breaks off is an error, and its waveform is not told', async () => {
  const masked = await maskMore(inPieces(wav(4).subarray(0, 20_000)), []);
  const read = async () => {
    for await (const _ of masked.chunks);
  };
  await expect(read()).rejects.toMatchObject({ code: 'sound-wav-truncated' });
  expect(() => masked.peaks()).toThrow(expect.objectContaining({ code: 'sound-unfinished' }));
});
