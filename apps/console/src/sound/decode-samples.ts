import type { SoundFormat } from './sound-format.ts';

/** One sample, at a byte offset, as a number from -1 to 1. */
type ReadSample = (view: DataView, offset: number) => number;

/** A-law (ITU-T G.711, table 1a): every second bit is inverted on the line. */
export function decodeALaw(byte: number): number {
  const value = byte ^ 0x55;
  const exponent = (value >> 4) & 7;
  const mantissa = ((value & 15) << 4) + 8;
  const magnitude = exponent === 0 ? mantissa : (mantissa + 0x100) << (exponent - 1);
  return value & 0x80 ? magnitude : -magnitude;
}

/** µ-law (ITU-T G.711, table 2a): all bits are inverted on the line, with a bias of 132. */
export function decodeMuLaw(byte: number): number {
  const value = ~byte & 0xff;
  const magnitude = ((((value & 15) << 3) + 0x84) << ((value >> 4) & 7)) - 0x84;
  return value & 0x80 ? -magnitude : magnitude;
}

const aLaw = Float32Array.from({ length: 256 }, (_, byte) => decodeALaw(byte) / 32_768);
const muLaw = Float32Array.from({ length: 256 }, (_, byte) => decodeMuLaw(byte) / 32_768);

const readers: Record<string, ReadSample> = {
  pcm_u8: (view, offset) => (view.getUint8(offset) - 128) / 128,
  pcm_s16le: (view, offset) => view.getInt16(offset, true) / 32_768,
  pcm_s24le: (view, offset) => ((view.getInt8(offset + 2) << 16) | view.getUint16(offset, true)) / 8_388_608,
  pcm_s32le: (view, offset) => view.getInt32(offset, true) / 2_147_483_648,
  alaw: (view, offset) => aLaw[view.getUint8(offset)]!,
  ulaw: (view, offset) => muLaw[view.getUint8(offset)]!,
};

const otherNames: Record<string, string> = {
  pcm_alaw: 'alaw',
  pcm_mulaw: 'ulaw',
  pcm_ulaw: 'ulaw',
  mulaw: 'ulaw',
};

/** False for a form that this console has no decoder for. */
export function canDecode(encoding: string): boolean {
  return (otherNames[encoding] ?? encoding) in readers;
}

/** Whole samples of all channels, one array a channel; bytes after the last whole one are left out. */
export function decodeSamples(bytes: Uint8Array, format: SoundFormat): Float32Array<ArrayBuffer>[] {
  const read = readers[otherNames[format.encoding] ?? format.encoding];
  if (!read) throw new RangeError(`No decoder for ${format.encoding}`);
  const frames = Math.floor(bytes.length / format.blockAlign);
  const sampleBytes = format.blockAlign / format.channels;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Array.from({ length: format.channels }, (_, channel) => {
    const samples = new Float32Array(frames);
    for (let frame = 0; frame < frames; frame++) {
      samples[frame] = read(view, frame * format.blockAlign + channel * sampleBytes);
    }
    return samples;
  });
}
