/** Bech32 (BIP 173), without its limit of 90 characters, as age writes its keys. */
const alphabet = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';
const generator = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];
const checksumLength = 6;

export function encodeBech32(prefix: string, bytes: Uint8Array): string {
  const values = regroup(bytes, 8, 5, true);
  // 8 to 5 bits with padding never fails.
  const data = values as number[];
  const rest = polymod([...expand(prefix), ...data, 0, 0, 0, 0, 0, 0]) ^ 1;
  const checksum = Array.from({ length: checksumLength }, (_, at) => (rest >> (5 * (5 - at))) & 31);
  return `${prefix}1${[...data, ...checksum].map((value) => alphabet[value]).join('')}`;
}

/** Null for anything that is not whole: another prefix, mixed case, a wrong checksum, bits left over. */
export function decodeBech32(prefix: string, text: string): Uint8Array | null {
  const lower = text.toLowerCase();
  if (text !== lower && text !== text.toUpperCase()) return null;
  if (!lower.startsWith(`${prefix}1`)) return null;
  const values = Array.from(lower.slice(prefix.length + 1), (character) => alphabet.indexOf(character));
  if (values.length < checksumLength || values.includes(-1)) return null;
  if (polymod([...expand(prefix), ...values]) !== 1) return null;
  const bytes = regroup(values.slice(0, -checksumLength), 5, 8, false);
  return bytes && Uint8Array.from(bytes);
}

function expand(prefix: string): number[] {
  const codes = Array.from(prefix, (character) => character.charCodeAt(0));
  return [...codes.map((code) => code >> 5), 0, ...codes.map((code) => code & 31)];
}

function polymod(values: readonly number[]): number {
  let sum = 1;
  for (const value of values) {
    const top = sum >>> 25;
    sum = ((sum & 0x1ffffff) << 5) ^ value;
    for (let bit = 0; bit < generator.length; bit++) if ((top >> bit) & 1) sum ^= generator[bit]!;
  }
  return sum;
}

/** Null when what is left over is not padding. */
function regroup(values: Iterable<number>, from: number, to: number, pad: boolean): number[] | null {
  const grouped: number[] = [];
  let held = 0;
  let bits = 0;
  for (const value of values) {
    held = ((held << from) | value) & 0xfff;
    bits += from;
    for (; bits >= to; bits -= to) grouped.push((held >> (bits - to)) & ((1 << to) - 1));
  }
  const rest = (held << (to - bits)) & ((1 << to) - 1);
  if (pad) return bits > 0 ? [...grouped, rest] : grouped;
  return bits >= from || rest !== 0 ? null : grouped;
}
