/** Check digits in one place: each takes the bare characters (digits, upper-case letters) and says whether they agree. */

const digitsOf = (text: string): number[] => Array.from(text, (character) => character.charCodeAt(0) - 48);
const isDigits = (text: string, length: number): boolean => text.length === length && /^[0-9]+$/.test(text);

function weighted(text: string, weights: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < weights.length; i++) sum += (text.charCodeAt(i) - 48) * weights[i]!;
  return sum;
}

/** ISO/IEC 7812-1 annex B. */
export function luhn(text: string): boolean {
  let sum = 0;
  for (let i = text.length - 1, double = false; i >= 0; i--, double = !double) {
    const digit = text.charCodeAt(i) - 48;
    if (digit < 0 || digit > 9) return false;
    sum += double ? (digit > 4 ? digit * 2 - 9 : digit * 2) : digit;
  }
  return text.length > 0 && sum % 10 === 0;
}

/** Remainder of a long decimal number; letters count as 10-35 (ISO 7064, ISO 13616). */
export function remainder(text: string, modulus: number): number {
  let rest = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 48 && code <= 57) rest = (rest * 10 + code - 48) % modulus;
    else rest = (rest * 100 + code - 55) % modulus;
  }
  return rest;
}

/** ISO 7064 MOD 11,10 (German Steuer-ID and USt-ID). */
export function mod11_10(text: string): boolean {
  let product = 10;
  for (let i = 0; i < text.length - 1; i++) {
    let sum = (text.charCodeAt(i) - 48 + product) % 10;
    if (sum === 0) sum = 10;
    product = (sum * 2) % 11;
  }
  return (11 - product) % 10 === text.charCodeAt(text.length - 1) - 48;
}

export const ibanLengths: Readonly<Record<string, number>> = {
  AD: 24,
  AE: 23,
  AL: 28,
  AT: 20,
  AZ: 28,
  BA: 20,
  BE: 16,
  BG: 22,
  BH: 22,
  BR: 29,
  BY: 28,
  CH: 21,
  CR: 22,
  CY: 28,
  CZ: 24,
  DE: 22,
  DK: 18,
  DO: 28,
  EE: 20,
  EG: 29,
  ES: 24,
  FI: 18,
  FO: 18,
  FR: 27,
  GB: 22,
  GE: 22,
  GI: 23,
  GL: 18,
  GR: 27,
  GT: 28,
  HR: 21,
  HU: 28,
  IE: 22,
  IL: 23,
  IQ: 23,
  IS: 26,
  IT: 27,
  JO: 30,
  KW: 30,
  KZ: 20,
  LB: 28,
  LC: 32,
  LI: 21,
  LT: 20,
  LU: 20,
  LV: 21,
  MC: 27,
  MD: 24,
  ME: 22,
  MK: 19,
  MR: 27,
  MT: 31,
  MU: 30,
  NL: 18,
  NO: 15,
  PK: 24,
  PL: 28,
  PS: 29,
  PT: 25,
  QA: 29,
  RO: 24,
  RS: 22,
  SA: 24,
  SC: 31,
  SE: 24,
  SI: 19,
  SK: 24,
  SM: 27,
  ST: 25,
  SV: 28,
  TL: 23,
  TN: 24,
  TR: 26,
  UA: 29,
  VA: 22,
  VG: 24,
  XK: 20,
};

/** ISO 13616: length of the country, MOD 97-10. */
export function isIban(text: string): boolean {
  const length = ibanLengths[text.slice(0, 2)];
  return (
    length === text.length &&
    /^[A-Z]{2}[0-9]{2}[0-9A-Z]+$/.test(text) &&
    remainder(text.slice(4) + text.slice(0, 4), 97) === 1
  );
}

/** Payment card: issuer range, length, Luhn. */
export function isCardNumber(text: string): boolean {
  if (!/^[0-9]{12,19}$/.test(text) || !luhn(text)) return false;
  return text[0] !== '0' && text[0] !== '1' && text[0] !== '7' && text[0] !== '8' && text[0] !== '9';
}

/** Dutch BSN: 11-proef with -1 for the last digit. */
export function isBsn(text: string): boolean {
  const nine = text.length === 8 ? `0${text}` : text;
  return isDigits(nine, 9) && Number(nine) > 0 && weighted(nine, [9, 8, 7, 6, 5, 4, 3, 2, -1]) % 11 === 0;
}

/** Belgian national or BIS number (month + 20 or 40): 97 minus the rest, with a 2 before it for births from 2000 on. */
export function isBelgianNationalNumber(text: string): boolean {
  if (!isDigits(text, 11)) return false;
  const check = Number(text.slice(9));
  const month = Number(text.slice(2, 4)) % 20;
  // The day may pass 31 when a date had more than 500 births; the month may be 0 when it is not known.
  if (month > 12) return false;
  return (
    97 - (Number(text.slice(0, 9)) % 97) === check || 97 - (Number(`2${text.slice(0, 9)}`) % 97) === check
  );
}

/** French NIR: 13 characters (2A and 2B for Corsica) and 97 minus the rest. */
export function isNir(text: string): boolean {
  if (!/^[1-478][0-9]{4}[0-9][0-9AB][0-9]{8}$/.test(text)) return false;
  const body = text.slice(0, 13).replace('2A', '19').replace('2B', '18');
  return /^[0-9]+$/.test(body) && 97 - (Number(body) % 97) === Number(text.slice(13));
}

/** Swiss AHV number: EAN-13 with 756. */
export function isAhv(text: string): boolean {
  return (
    isDigits(text, 13) &&
    text.startsWith('756') &&
    weighted(text, [1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1]) % 10 === 0
  );
}

/** Austrian social insurance number: fourth digit checks the rest. */
export function isSvnr(text: string): boolean {
  if (!isDigits(text, 10) || text[0] === '0') return false;
  return weighted(text, [3, 7, 9, 0, 5, 8, 4, 2, 1, 6]) % 11 === Number(text[3]);
}

/** German Steuer-ID: one digit doubled or tripled among the first ten, MOD 11,10. */
export function isSteuerId(text: string): boolean {
  if (!isDigits(text, 11) || text[0] === '0') return false;
  const counts = new Array<number>(10).fill(0);
  for (const digit of digitsOf(text.slice(0, 10))) counts[digit]!++;
  const repeated = counts.filter((count) => count > 1);
  return repeated.length === 1 && repeated[0]! <= 3 && mod11_10(text);
}

/** Luxembourg matricule: Luhn and Verhoeff over the first eleven. */
export function isMatricule(text: string): boolean {
  if (!isDigits(text, 13)) return false;
  const month = Number(text.slice(4, 6));
  const day = Number(text.slice(6, 8));
  return (
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    day <= 31 &&
    luhn(text.slice(0, 12)) &&
    verhoeff(text.slice(0, 11) + text[12])
  );
}

const verhoeffProduct = [
  '0123456789',
  '1234067895',
  '2340178956',
  '3401289567',
  '4012395678',
  '5987604321',
  '6598710432',
  '7659821043',
  '8765932104',
  '9876543210',
];
const verhoeffPermutation = [
  '0123456789',
  '1576283094',
  '5803796142',
  '8916043527',
  '9453126870',
  '4286573901',
  '2793806415',
  '7046913258',
];

export function verhoeff(text: string): boolean {
  let check = 0;
  for (let i = 0; i < text.length; i++) {
    const digit = text.charCodeAt(text.length - 1 - i) - 48;
    check = Number(verhoeffProduct[check]![Number(verhoeffPermutation[i % 8]![digit])]);
  }
  return check === 0;
}

/** Letter as its place in the alphabet in two digits, factors, digit sums (§ 290 SGB V, VKVV § 4). */
function crossSum(digits: string, factors: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < factors.length; i++) {
    const product = (digits.charCodeAt(i) - 48) * factors[i]!;
    sum += Math.floor(product / 10) + (product % 10);
  }
  return sum;
}
const ordinalOf = (letter: string): string => String(letter.charCodeAt(0) - 64).padStart(2, '0');

/** German health insurance number. */
export function isKvnr(text: string): boolean {
  if (!/^[A-Z][0-9]{9}$/.test(text)) return false;
  return (
    crossSum(ordinalOf(text[0]!) + text.slice(1, 9), [1, 2, 1, 2, 1, 2, 1, 2, 1, 2]) % 10 === Number(text[9])
  );
}

/** German pension insurance number. */
export function isRvnr(text: string): boolean {
  if (!/^[0-9]{8}[A-Z][0-9]{3}$/.test(text)) return false;
  const digits = text.slice(0, 8) + ordinalOf(text[8]!) + text.slice(9, 11);
  return crossSum(digits, [2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1]) % 10 === Number(text[11]);
}

/** NHS number (UK). */
export function isNhs(text: string): boolean {
  if (!isDigits(text, 10)) return false;
  const check = (11 - (weighted(text, [10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11)) % 11;
  return check !== 10 && check === Number(text[9]);
}

/** National Insurance number (UK): structure only. */
export function isNino(text: string): boolean {
  return /^(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z][0-9]{6}[A-D]$/.test(text);
}

/** Irish PPS number: mod 23. */
export function isPps(text: string): boolean {
  if (!/^[0-9]{7}[A-W][A-IW]?$/.test(text)) return false;
  const extra = text.length === 9 && text[8] !== 'W' ? (text.charCodeAt(8) - 64) * 9 : 0;
  const rest = (weighted(text, [8, 7, 6, 5, 4, 3, 2]) + extra) % 23;
  return (rest === 0 ? 'W' : String.fromCharCode(64 + rest)) === text[7];
}

/** Unique taxpayer reference (UK). */
export function isUtr(text: string): boolean {
  if (!isDigits(text, 10)) return false;
  return '21987654321'[weighted(text.slice(1), [6, 7, 8, 9, 10, 5, 4, 3, 2]) % 11] === text[0];
}

/** Belgian enterprise and VAT number. */
export function isBelgianVat(text: string): boolean {
  return (
    isDigits(text, 10) &&
    (text[0] === '0' || text[0] === '1') &&
    97 - (Number(text.slice(0, 8)) % 97) === Number(text.slice(8))
  );
}

/** Swiss UID. */
export function isSwissUid(text: string): boolean {
  return isDigits(text, 9) && (11 - (weighted(text, [5, 4, 3, 2, 7, 6, 5, 4]) % 11)) % 11 === Number(text[8]);
}
