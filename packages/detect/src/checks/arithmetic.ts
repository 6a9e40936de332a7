/** The sums that identifiers share. Each takes bare characters and answers for any string; none looks at it twice. */

/** Longest text that a check looks at: a court's name with its number is the longest there is. */
const longestText = 80;

/**
 * What is left of a written identifier without the separators that people put into one, in capitals. Text that is too
 * long to be an identifier gives an empty string, which no check accepts.
 */
export function bareOf(written: string): string {
  if (written.length > longestText) return '';
  return written.toUpperCase().replace(/[\s./,:()+*-]/g, '');
}

export function isDigits(text: string, length: number): boolean {
  if (text.length !== length) return false;
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(i);
    if (code < 48 || code > 57) return false;
  }
  return true;
}

/** Digit times weight, summed over the weights. */
export function weighted(digits: string, weights: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < weights.length; i++) sum += (digits.charCodeAt(i) - 48) * weights[i]!;
  return sum;
}

/** Digit times weight, of which the digits are summed. */
export function weightedDigitSums(digits: string, weights: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < weights.length; i++) {
    const product = (digits.charCodeAt(i) - 48) * weights[i]!;
    sum += Math.floor(product / 10) + (product % 10);
  }
  return sum;
}

export const digitAt = (text: string, at: number): number => text.charCodeAt(at) - 48;

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

/** ISO/IEC 7064 MOD 11,10. */
export function mod11_10(text: string): boolean {
  let product = 10;
  for (let i = 0; i < text.length - 1; i++) {
    let sum = (text.charCodeAt(i) - 48 + product) % 10;
    if (sum === 0) sum = 10;
    product = (sum * 2) % 11;
  }
  return (11 - product) % 10 === text.charCodeAt(text.length - 1) - 48;
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

/** Verhoeff, "Error detecting decimal codes" (1969): the dihedral group of order ten. Digits only. */
export function verhoeff(digits: string): boolean {
  let check = 0;
  for (let i = 0; i < digits.length; i++) {
    const digit = digits.charCodeAt(digits.length - 1 - i) - 48;
    check = Number(verhoeffProduct[check]![Number(verhoeffPermutation[i % 8]![digit])]);
  }
  return check === 0;
}

/** A day that the calendar may know, whatever the year. */
export const isMonthAndDay = (month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= 31;
