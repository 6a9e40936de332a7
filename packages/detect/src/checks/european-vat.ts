import { bareOf, digitAt, isDigits, isMonthAndDay, luhn, mod11_10, weighted } from './arithmetic.ts';
import { isAustrianVat } from './austria.ts';
import { isBelgianVat } from './belgium.ts';
import { isFrenchVat } from './france.ts';
import { isGermanVat } from './germany.ts';
import { identifiersOf } from './identifier.ts';
import { isLuxembourgVat } from './luxembourg.ts';
import { isDutchVat } from './netherlands.ts';

/**
 * VAT numbers of the member states (Directive 2006/112/EC, article 215), each by the rule of its own tax office as VIES
 * checks them. What follows the country's letters comes in.
 */
const rules: Readonly<Record<string, (body: string) => boolean>> = {
  AT: (body) => body.startsWith('U') && isAustrianVat(body),
  BE: (body) => isUnprefixed(body, 'BE') && isBelgianVat(body),
  BG: isBulgarian,
  CY: isCypriot,
  CZ: isCzech,
  DE: (body) => isUnprefixed(body, 'DE') && isGermanVat(body),
  DK: (body) => isDigits(body, 8) && body[0] !== '0' && weighted(body, [2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0,
  EE: (body) => isDigits(body, 9) && weighted(body, [3, 7, 1, 3, 7, 1, 3, 7, 1]) % 10 === 0,
  EL: isGreek,
  GR: isGreek,
  ES: isSpanish,
  FI: (body) => isDigits(body, 8) && weighted(body, [7, 9, 10, 5, 8, 4, 2, 1]) % 11 === 0,
  FR: (body) => isUnprefixed(body, 'FR') && isFrenchVat(body),
  HR: (body) => isDigits(body, 11) && mod11_10(body),
  HU: (body) => isDigits(body, 8) && weighted(body, [9, 7, 3, 1, 9, 7, 3, 1]) % 10 === 0,
  IE: isIrish,
  IT: (body) => isDigits(body, 11) && Number(body.slice(0, 7)) > 0 && luhn(body),
  LT: isLithuanian,
  LU: (body) => isUnprefixed(body, 'LU') && isLuxembourgVat(body),
  LV: isLatvian,
  MT: (body) => isDigits(body, 8) && body[0] !== '0' && weighted(body, [3, 4, 6, 7, 8, 9, 10, 1]) % 37 === 0,
  NL: (body) => isUnprefixed(body, 'NL') && isDutchVat(body),
  PL: (body) => isDigits(body, 10) && weighted(body, [6, 5, 7, 2, 3, 4, 5, 6, 7]) % 11 === digitAt(body, 9),
  PT: (body) =>
    isDigits(body, 9) &&
    body[0] !== '0' &&
    elevenMinus(weighted(body, [9, 8, 7, 6, 5, 4, 3, 2])) === digitAt(body, 8),
  RO: isRomanian,
  SE: (body) => isDigits(body, 12) && Number(body.slice(10)) > 0 && luhn(body.slice(0, 10)),
  SI: isSlovenian,
  SK: (body) => isDigits(body, 10) && '234789'.includes(body[2]!) && Number(body) % 11 === 0,
};

const isUnprefixed = (body: string, country: string): boolean => !body.startsWith(country);

/** 11 minus the rest, where 10 and 11 count as 0. */
function elevenMinus(sum: number): number {
  const check = 11 - (sum % 11);
  return check > 9 ? 0 : check;
}

function isBulgarian(body: string): boolean {
  if (isDigits(body, 9)) {
    let check = weighted(body, [1, 2, 3, 4, 5, 6, 7, 8]) % 11;
    if (check === 10) check = (weighted(body, [3, 4, 5, 6, 7, 8, 9, 10]) % 11) % 10;
    return check === digitAt(body, 8);
  }
  if (!isDigits(body, 10)) return false;
  const last = digitAt(body, 9);
  // A person: twenty is added to the month of births before 1900, forty from 2000 on.
  const person =
    isMonthAndDay(Number(body.slice(2, 4)) % 20, Number(body.slice(4, 6))) &&
    (weighted(body, [2, 4, 8, 5, 10, 9, 7, 3, 6]) % 11) % 10 === last;
  const foreigner = weighted(body, [21, 19, 17, 13, 11, 9, 7, 3, 1]) % 10 === last;
  const otherRest = 11 - (weighted(body, [4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11);
  return person || foreigner || (otherRest !== 10 && otherRest % 11 === last);
}

const cypriotOdd = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21];

function isCypriot(body: string): boolean {
  if (!/^[0-9]{8}[A-Z]$/.test(body) || body.startsWith('12')) return false;
  let sum = 0;
  for (let i = 0; i < 8; i++) sum += i % 2 === 0 ? cypriotOdd[digitAt(body, i)]! : digitAt(body, i);
  return sum % 26 === body.charCodeAt(8) - 65;
}

function isCzech(body: string): boolean {
  if (isDigits(body, 8)) {
    const check = (11 - (weighted(body, [8, 7, 6, 5, 4, 3, 2]) % 11)) % 11 || 1;
    return body[0] !== '9' && check % 10 === digitAt(body, 7);
  }
  if (isDigits(body, 9) && body[0] === '6') {
    const rest = weighted(body.slice(1), [8, 7, 6, 5, 4, 3, 2]) % 11;
    if ((8 - ((10 - rest) % 11) + 10) % 10 === digitAt(body, 8)) return true;
  }
  // A birth number: fifty, twenty or seventy is added to the month; nine digits (before 1954) have no check.
  const month = Number(body.slice(2, 4)) % 50;
  const day = Number(body.slice(4, 6));
  if (!isMonthAndDay(month > 20 ? month - 20 : month, day)) return false;
  if (isDigits(body, 9)) return Number(body.slice(0, 2)) < 54;
  return isDigits(body, 10) && (Number(body.slice(0, 9)) % 11) % 10 === digitAt(body, 9);
}

function isGreek(body: string): boolean {
  return (
    isDigits(body, 9) &&
    Number(body) > 0 &&
    (weighted(body, [256, 128, 64, 32, 16, 8, 4, 2]) % 11) % 10 === digitAt(body, 8)
  );
}

const spanishLetters = 'TRWAGMYFPDXBNJZSQVHLCKE';

function isSpanish(body: string): boolean {
  const first = body[0] ?? '';
  const digits = body.slice(1, 8);
  if (/^[0-9]{8}[A-Z]$/.test(body)) return spanishLetters[Number(body.slice(0, 8)) % 23] === body[8];
  if (!isDigits(digits, 7) || body.length !== 9) return false;
  if ('XYZ'.includes(first)) return spanishLetters[Number('XYZ'.indexOf(first) + digits) % 23] === body[8];
  if ('KLM'.includes(first)) return spanishLetters[Number(digits) % 23] === body[8];
  if (!/[A-HJ-NP-SUVW]/.test(first)) return false;
  // Luhn over the seven digits, as a digit or as a letter from J on.
  const check = [...'0123456789'].findIndex((digit) => luhn(digits + digit));
  return body[8] === String(check) || body[8] === 'JABCDEFGHI'[check];
}

const irishLetters = 'WABCDEFGHIJKLMNOPQRSTUV';

function isIrish(body: string): boolean {
  // Before 1991 a letter or sign stood in second place, and a 0 counts before the number.
  const old = /^[0-9][A-Z][0-9]{5}[A-W]$/.test(body);
  const digits = old ? `0${body.slice(2, 7)}${body[0]}` : body.slice(0, 7);
  if (!old && !/^[0-9]{7}[A-W][A-IW]?$/.test(body)) return false;
  const extra = body.length === 9 && body[8] !== 'W' ? (body.charCodeAt(8) - 64) * 9 : 0;
  return irishLetters[(weighted(digits, [8, 7, 6, 5, 4, 3, 2]) + extra) % 23] === body[7];
}

function isLithuanian(body: string): boolean {
  const length = body.length;
  if ((length !== 9 && length !== 12) || !isDigits(body, length) || body[length - 2] !== '1') return false;
  const places = Array.from({ length: length - 1 }, (_, i) => i);
  let check =
    weighted(
      body,
      places.map((i) => (i % 9) + 1),
    ) % 11;
  if (check === 10)
    check =
      (weighted(
        body,
        places.map((i) => ((i + 2) % 9) + 1),
      ) %
        11) %
      10;
  return check === digitAt(body, length - 1);
}

function isLatvian(body: string): boolean {
  if (!isDigits(body, 11)) return false;
  if (body[0]! > '3') return weighted(body, [9, 1, 4, 8, 3, 10, 2, 5, 7, 6, 1]) % 11 === 3;
  // A person: with the date of birth, or since 2017 without it, beginning with 32.
  if (!body.startsWith('32') && !isMonthAndDay(Number(body.slice(2, 4)), Number(body.slice(0, 2))))
    return false;
  return ((1 + weighted(body, [10, 5, 8, 4, 2, 1, 6, 3, 7, 9])) % 11) % 10 === digitAt(body, 10);
}

function isRomanian(body: string): boolean {
  if (isDigits(body, 13)) {
    const rest = weighted(body, [2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9]) % 11;
    return (
      isMonthAndDay(Number(body.slice(3, 5)), Number(body.slice(5, 7))) &&
      (rest === 10 ? 1 : rest) === digitAt(body, 12)
    );
  }
  if (body.length < 2 || body.length > 10 || !isDigits(body, body.length) || body[0] === '0') return false;
  const padded = body.padStart(10, '0');
  return ((weighted(padded, [7, 5, 3, 2, 1, 7, 5, 3, 2]) * 10) % 11) % 10 === digitAt(padded, 9);
}

function isSlovenian(body: string): boolean {
  if (!isDigits(body, 8) || body[0] === '0') return false;
  const check = 11 - (weighted(body, [8, 7, 6, 5, 4, 3, 2]) % 11);
  return check !== 11 && check % 10 === digitAt(body, 7);
}

/** A VAT number of any member state, with the letters of its country. */
export function isEuropeanVat(written: string): boolean {
  const bare = bareOf(written);
  return rules[bare.slice(0, 2)]?.(bare.slice(2)) ?? false;
}

export const europeanIdentifiers = identifiersOf('EU', [['VAT', 'TAX_ID', 'digits', isEuropeanVat]]);
