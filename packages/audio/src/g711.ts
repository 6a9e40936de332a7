/** ITU-T G.711. Tables of 256 linear 16-bit samples; encoding searches nothing and allocates nothing. */

function decodeAlaw(byte: number): number {
  const code = byte ^ 0x55;
  const exponent = (code >> 4) & 7;
  const mantissa = code & 15;
  const magnitude = exponent === 0 ? (mantissa << 4) + 8 : ((mantissa << 4) + 0x108) << (exponent - 1);
  return code & 0x80 ? magnitude : -magnitude;
}

function decodeUlaw(byte: number): number {
  const code = ~byte & 0xff;
  const magnitude = ((((code & 15) << 3) + 0x84) << ((code >> 4) & 7)) - 0x84;
  return code & 0x80 ? -magnitude : magnitude;
}

export const alawToLinear: Int16Array = Int16Array.from({ length: 256 }, (_, byte) => decodeAlaw(byte));
export const ulawToLinear: Int16Array = Int16Array.from({ length: 256 }, (_, byte) => decodeUlaw(byte));

export function linearToAlaw(sample: number): number {
  const sign = sample >= 0 ? 0x80 : 0;
  const magnitude = Math.min(32_767, sample >= 0 ? sample : -sample - 1) >> 4;
  if (magnitude < 32) return (sign | magnitude) ^ 0x55;
  const exponent = 32 - Math.clz32(magnitude) - 4;
  return (sign | (exponent << 4) | ((magnitude >> (exponent - 1)) & 15)) ^ 0x55;
}

export function linearToUlaw(sample: number): number {
  const sign = sample < 0 ? 0x80 : 0;
  const magnitude = Math.min(32_635, Math.abs(sample)) + 132;
  const exponent = 32 - Math.clz32(magnitude) - 8;
  return ~(sign | (exponent << 4) | ((magnitude >> (exponent + 3)) & 15)) & 0xff;
}
