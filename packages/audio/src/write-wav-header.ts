import { type AudioFormat, blockAlign, bytesPerSample, type Encoding } from './format.ts';

const tags: Record<Encoding, number> = {
  pcm_u8: 1,
  pcm_s16le: 1,
  pcm_s24le: 1,
  pcm_s32le: 1,
  pcm_f32le: 3,
  alaw: 6,
  ulaw: 7,
};

/** Where the sound begins in what `writeWavHeader` heads. */
export const wavHeaderBytes = 44;

const streamedLength = 0xffff_ffff;

/**
 * The plainest WAV header there is: format and sound, 44 bytes, nothing that could carry a name. An unknown length, or one
 * over 4 GiB, is written as 0xffffffff, which readers take for "until the end".
 */
export function writeWavHeader(format: AudioFormat, dataBytes: number | null): Uint8Array {
  const header = new Uint8Array(wavHeaderBytes);
  const view = new DataView(header.buffer);
  const align = blockAlign(format);
  const fits = dataBytes !== null && dataBytes + wavHeaderBytes - 8 < streamedLength;
  const put = (at: number, name: string) =>
    header.set(
      Array.from(name, (letter) => letter.charCodeAt(0)),
      at,
    );
  put(0, 'RIFF');
  view.setUint32(4, fits ? dataBytes + wavHeaderBytes - 8 : streamedLength, true);
  put(8, 'WAVEfmt ');
  view.setUint32(16, 16, true);
  view.setUint16(20, tags[format.encoding], true);
  view.setUint16(22, format.channels, true);
  view.setUint32(24, format.sampleRate, true);
  view.setUint32(28, format.sampleRate * align, true);
  view.setUint16(32, align, true);
  view.setUint16(34, bytesPerSample(format.encoding) * 8, true);
  put(36, 'data');
  view.setUint32(40, fits ? dataBytes : streamedLength, true);
  return header;
}
