import type { Encoding } from '../format.ts';
import { alawToLinear, ulawToLinear } from '../g711.ts';

/**
 * Reads `count` samples, `step` bytes apart, as numbers from -1 to 1. One loop a coding: a call for each sample would cost more than what
 * is done with it.
 */
export type DecodeSamples = (
  data: Uint8Array,
  at: number,
  step: number,
  count: number,
  out: Float64Array,
) => void;

const fromTable =
  (table: Int16Array): DecodeSamples =>
  (data, at, step, count, out) => {
    for (let index = 0; index < count; index++) out[index] = table[data[at + index * step]!]! / 32_768;
  };

export const sampleDecoders: Record<Encoding, DecodeSamples> = {
  pcm_u8(data, at, step, count, out) {
    for (let index = 0; index < count; index++) out[index] = (data[at + index * step]! - 128) / 128;
  },
  pcm_s16le(data, at, step, count, out) {
    for (let index = 0; index < count; index++) {
      const from = at + index * step;
      out[index] = (((data[from + 1]! << 24) | (data[from]! << 16)) >> 16) / 32_768;
    }
  },
  pcm_s24le(data, at, step, count, out) {
    for (let index = 0; index < count; index++) {
      const from = at + index * step;
      out[index] = ((data[from + 2]! << 24) | (data[from + 1]! << 16) | (data[from]! << 8)) / 2_147_483_648;
    }
  },
  pcm_s32le(data, at, step, count, out) {
    for (let index = 0; index < count; index++) {
      const from = at + index * step;
      const high = (data[from + 3]! << 24) | (data[from + 2]! << 16);
      out[index] = (high | (data[from + 1]! << 8) | data[from]!) / 2_147_483_648;
    }
  },
  pcm_f32le(data, at, step, count, out) {
    const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
    for (let index = 0; index < count; index++) {
      const value = view.getFloat32(at + index * step, true);
      // Neither what is no number nor what is absurdly loud may drown the rest.
      out[index] = Number.isFinite(value) ? Math.max(-1, Math.min(1, value)) : 0;
    }
  },
  alaw: fromTable(alawToLinear),
  ulaw: fromTable(ulawToLinear),
};
