import type { Encoding } from './format.ts';
import { alawToLinear, linearToAlaw, linearToUlaw, ulawToLinear } from './g711.ts';

/** Reads and writes one sample at a byte offset, as a number from -1 to 1. */
export type SampleCodec = {
  read(bytes: Uint8Array, at: number): number;
  write(bytes: Uint8Array, at: number, value: number): void;
};

const clamp = (value: number) => Math.max(-1, Math.min(1, value));
const toInt16 = (value: number) => Math.max(-32_768, Math.min(32_767, Math.round(value * 32_768)));

/** Samples are put together from bytes: a view for each of them would cost more than all the rest of the way. */
function word(bytes: Uint8Array, at: number): number {
  return bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24);
}

function setWord(bytes: Uint8Array, at: number, value: number): void {
  bytes[at] = value & 255;
  bytes[at + 1] = (value >> 8) & 255;
  bytes[at + 2] = (value >> 16) & 255;
  bytes[at + 3] = (value >> 24) & 255;
}

/** Turns the bits of a float into a number and back, without a view for each sample. */
const floatBits = new DataView(new ArrayBuffer(4));

export const sampleCodecs: Record<Encoding, SampleCodec> = {
  pcm_u8: {
    read: (bytes, at) => (bytes[at]! - 128) / 128,
    write: (bytes, at, value) => {
      bytes[at] = Math.max(0, Math.min(255, Math.round(value * 128) + 128));
    },
  },
  pcm_s16le: {
    read: (bytes, at) => (((bytes[at + 1]! << 24) | (bytes[at]! << 16)) >> 16) / 32_768,
    write: (bytes, at, value) => {
      const whole = toInt16(value);
      bytes[at] = whole & 255;
      bytes[at + 1] = (whole >> 8) & 255;
    },
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
    read: (bytes, at) => word(bytes, at) / 2_147_483_648,
    write: (bytes, at, value) =>
      setWord(bytes, at, Math.min(2_147_483_647, Math.round(clamp(value) * 2_147_483_648))),
  },
  pcm_f32le: {
    read: (bytes, at) => {
      floatBits.setInt32(0, word(bytes, at));
      const value = floatBits.getFloat32(0);
      return Number.isFinite(value) ? clamp(value) : 0;
    },
    write: (bytes, at, value) => {
      floatBits.setFloat32(0, clamp(value));
      setWord(bytes, at, floatBits.getInt32(0));
    },
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
