import { codecOf, createMasker, createPeakMeter, createWavReader, type Peaks, writeWavHeader } from '#audio';
import { SluisError } from '#ground';
import type { MaskInterval } from '../types.ts';
import { asRefusal, readUntilFormat } from './read-sound.ts';

export type MoreMasked = {
  codec: string;
  chunks: AsyncIterable<Uint8Array>;
  /** The waveform of what is left. After `chunks` has ended. */
  peaks(): Peaks;
};

/** Masks more of sound that was masked and stored before. What it was then stays as it was, to the bit. */
export async function maskMore(
  source: AsyncIterable<Uint8Array>,
  masks: readonly MaskInterval[],
): Promise<MoreMasked> {
  const input = source[Symbol.asyncIterator]();
  const reader = createWavReader();
  const first = await asRefusal(() => readUntilFormat(input, reader));
  const format = reader.format!;
  const meter = createPeakMeter(format);
  const masker = createMasker(format, masks);
  const mask = (sound: Uint8Array): Uint8Array => {
    const masked = masker.push(sound);
    // After the mask: the waveform must not show what was taken out.
    meter.push(masked);
    return masked;
  };
  let isOver = false;

  async function* chunks(): AsyncGenerator<Uint8Array> {
    yield writeWavHeader(format, reader.declaredBytes);
    for (const sound of first) yield mask(sound);
    for (let next = await input.next(); !next.done; next = await input.next()) {
      for (const sound of reader.push(next.value)) yield mask(sound);
    }
    await asRefusal(() => reader.finish());
    isOver = true;
  }

  return {
    codec: codecOf(format),
    chunks: chunks(),
    peaks() {
      if (!isOver) throw new SluisError('sound-unfinished', 'The sound has not been read to its end.');
      return meter.finish();
    },
  };
}
