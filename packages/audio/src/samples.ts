import type { Encoding } from './format.ts';
import { alawToLinear, linearToAlaw, linearToUlaw, ulawToLinear } from './g711.ts';

/** Reads and writes one sample at a byte offset, as a number from -1 to 1. */
export type SampleCodec = {
  read(bytes: Uint8Array, at: number): number;
  write(bytes: Uint8Array, at: number, value: number): void;
};

const clamp = (value: number) => Math.max(-1, Math.min(1, value));
const toInt16 = (value: number) => Math.max(-32_768, Math.min(32_767, Math.round(value * 32_768)));

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

export const sampleCodecs: Record<Encoding, SampleCodec> = {
  pcm_u8: {
    read: (bytes, at) => (bytes[at]! - 128) / 128,
    write: (bytes, at, value) => {
      bytes[at] = Math.max(0, Math.min(255, Math.round(value * 128) + 128));
    },
  },
  pcm_s16le: {
    read: (bytes, at) => viewOf(bytes).getInt16(at, true) / 32_768,
    write: (bytes, at, value) => viewOf(bytes).setInt16(at, toInt16(value), true),
  },
  pcm_s24le: {
    read: (bytes, at) =>
      (((bytes[at + 2]! << 24) | (bytes[at + 1]! << 16) | (bytes[at]! << 8)) >> 8) / 8_388_608,
    write: (bytes, at, value) => {
      const whole = Math.max(-8_388_608, Math.min(8_388_607, Math.round(value * 8_388_608)));
      bytes[at] = whole & 255;
      bytes[at + 1] = (whole >> 8) & 255;
      bytes[at + 2] = (whole >> 16) & 255;
    },
  },
  pcm_s32le: {
    read: (bytes, at) => viewOf(bytes).getInt32(at, true) / 2_147_483_648,
    write: (bytes, at, value) =>
      viewOf(bytes).setInt32(at, Math.min(2_147_483_647, Math.round(clamp(value) * 2_147_483_648)), true),
  },
  pcm_f32le: {
    read: (bytes, at) => {
      const value = viewOf(bytes).getFloat32(at, true);
      return Number.isFinite(value) ? clamp(value) : 0;
    },
    write: (bytes, at, value) => viewOf(bytes).setFloat32(at, clamp(value), true),
  },
  alaw: {
    read: (bytes, at) => alawToLinear[bytes[at]!]! / 32_768,
    write: (bytes, at, value) => {
      bytes[at] = linearToAlaw(toInt16(value));
    },
  },
  ulaw: {
    read: (bytes, at) => ulawToLinear[bytes[at]!]! / 32_768,
    write: (bytes, at, value) => {
      bytes[at] = linearToUlaw(toInt16(value));
    },
  },
};
