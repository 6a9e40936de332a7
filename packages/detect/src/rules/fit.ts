import { isBelgianNationalNumber } from '../checks/belgium.ts';
import { isNir } from '../checks/france.ts';
import { isKvnr, isRvnr } from '../checks/germany.ts';
import { ibanLengths, isIban } from '../checks/iban.ts';
import { isCardNumber, isIsin } from '../checks/international.ts';
import { isPps } from '../checks/ireland.ts';
import { isMatricule } from '../checks/luxembourg.ts';
import { isAhv, isSwissHealthCard } from '../checks/switzerland.ts';
import { isBritishDrivingLicence, isNino } from '../checks/united-kingdom.ts';
import type { FindingType } from '../types.ts';
import type { Run } from './run-value.ts';

/** Month and year: 0927, 09/27, 9 2027, 112028. */
export function looksLikeExpiry(run: Run): boolean {
  if (run.letterCount > 0) return false;
  // "zéro quatre vingt-huit" is 04 28 as well as 0 88.
  if (!run.written && run.groups.length === 2 && /^0$/.test(run.groups[0]!) && /^8\d$/.test(run.groups[1]!))
    return true;
  const value = run.value;
  if (value.length < 3 || value.length > 6) return false;
  const groups = run.groups.join(' ').split(' ');
  const month =
    groups.length > 1 ? Number(groups[0] === '0' ? groups[1] : groups[0]) : Number(value.slice(0, 2));
  if (month < 1 || month > 12 || (groups.length < 2 && value.length === 3)) return false;
  const year = Number(value.slice(-2));
  return year >= 15 && year <= 45;
}

/** Day and month, with or without year. */
export function looksLikeDate(run: Run): boolean {
  if (run.letterCount > 0) return false;
  const numbers = run.groups.filter((group) => group !== '0').map(Number);
  const n = run.digitCount;
  if (n < 3 || n > 8) return false;
  if (numbers.length >= 2) {
    const [first, second] = numbers as [number, number];
    if (first >= 1 && first <= 31 && second >= 1 && second <= 12) return true;
    if (first >= 1900 && first <= 2030 && second <= 12) return true;
    if (first <= 12 && second <= 31 && second >= 1) return true;
  }
  return n === 8 || n === 6;
}

/**
 * How well a run can be (a piece of) a value of the type, 0-1: 1 = whole and right, 0.7 = a plausible piece,
 * 0 = cannot be.
 */
export function fit(type: FindingType, run: Run): number {
  const fitted = fitShape(type, run);
  // Letters told by words are dictated for sure.
  return run.spelled && fitted > 0 && fitted < 0.75 ? 0.75 : fitted;
}

function fitShape(type: FindingType, run: Run): number {
  const { digitCount: digits, letterCount: letters } = run;
  const length = digits + letters;
  switch (type) {
    case 'CARD_CVV':
      if (letters > 0) return 0;
      return digits === 3 || digits === 4 ? 1 : digits < 3 ? 0.35 : digits <= 7 ? 0.55 : 0.2;
    case 'CARD_EXPIRY':
      if (letters > 0) return 0;
      if (looksLikeExpiry(run)) return run.written && run.groups.length === 2 && digits <= 6 ? 1.3 : 1;
      return digits <= 2 ? 0.4 : 0;
    case 'PIN':
      if (letters > 0) return 0;
      return digits >= 4 && digits <= 8 ? 1 : digits === 3 ? 0.6 : digits <= 2 ? 0.35 : 0;
    case 'OTP':
      if (length > 12 || digits === 0) return letters >= 3 && letters <= 8 ? 0.4 : 0;
      return length >= 4 && length <= 8 ? 1 : length === 3 ? 0.8 : length < 3 ? 0.4 : 0.5;
    case 'DATE_OF_BIRTH':
      if (letters > 0) return 0;
      if (looksLikeDate(run)) return run.groups.length === 3 && digits >= 7 ? 1.3 : 1;
      return digits === 2 || digits === 4 ? 0.6 : digits === 1 ? 0.3 : 0;
    case 'CARD_NUMBER':
      if (letters > 0) return 0;
      if (isCardNumber(run.value)) return 1;
      return digits >= 4 ? 0.9 : digits >= 2 ? 0.65 : 0.35;
    case 'IBAN':
      if (letters === 1 && digits < 4) return 0.3;
      return length >= 4 ? 0.95 : digits >= 2 ? 0.7 : letters >= 2 && letters <= 4 ? 0.5 : 0.35;
    case 'PHONE':
      if (letters > 0) return 0;
      return digits >= 8 && digits <= 15
        ? 1
        : digits >= 3 && digits <= 15
          ? 0.85
          : digits >= 2 && digits <= 15
            ? 0.6
            : 0.3;
    case 'NATIONAL_ID':
      if (letters > 4) return 0;
      return digits >= 8 ? 1 : digits >= 3 ? 0.85 : length >= 2 ? 0.6 : 0.4;
    case 'TAX_ID':
      return digits >= 8 ? 1 : digits >= 3 ? 0.8 : length >= 2 ? 0.5 : 0.3;
    case 'HEALTH_ID':
      return digits >= 7 ? 1 : digits >= 3 ? 0.85 : digits >= 2 ? 0.6 : 0.35;
    case 'PASSPORT':
    case 'DRIVING_LICENCE':
      return length >= 6 && digits >= 2 ? 1 : length >= 3 ? 0.75 : length === 2 ? 0.6 : 0.4;
    case 'LICENCE_PLATE':
      if (length > 9) return 0.1;
      return letters > 0 && digits > 0 ? 1 : length >= 2 ? 0.6 : 0.4;
    case 'CUSTOMER_ID':
      return digits >= 5 ? 1 : length >= 4 ? 0.9 : length === 3 ? 0.75 : length === 2 ? 0.55 : 0.3;
    case 'ADDRESS':
      if (digits === 0) return letters >= 2 && letters <= 4 ? (run.spelled ? 0.6 : 0.4) : 0;
      return digits <= 6
        ? letters > 0 && digits >= 4
          ? 0.7
          : digits === 4 || digits === 5
            ? 0.45
            : 0.35
        : 0;
    case 'IP_ADDRESS':
      return run.groups.length >= 2 && letters === 0 ? 0.8 : 0;
    case 'PERSON':
      return digits === 0 && letters >= 2 ? 1 : 0;
    case 'EMAIL':
      return digits === 0 && letters >= 3 ? 0.8 : letters > 0 ? 0.5 : 0;
    case 'USERNAME':
      return length < 5 ? 0.25 : 0.9;
    case 'PASSWORD':
      return length < 5 ? 0.25 : letters > 0 ? 0.9 : 0.7;
    default:
      return 0;
  }
}

export type CheckedShape = { type: FindingType; check: string; score: number };

/** What a run is by its own check digit and shape, whatever was said before; undefined when its shape proves nothing. */
export function shapeOf(run: Run): CheckedShape | undefined {
  const { value, digitCount: digits, letterCount: letters } = run;
  if (letters >= 2 && letters <= 30 && value.length >= 15 && isIban(value))
    return { type: 'IBAN', check: `${value.slice(0, 2)} IBAN`, score: 1 };
  if (letters === 0) {
    if (digits >= 15 && digits <= 19 && isCardNumber(value))
      return { type: 'CARD_NUMBER', check: 'payment card', score: 1 };
    // Two checks and a date: no other number of thirteen digits has them by chance.
    if (digits === 13 && isMatricule(value))
      return { type: 'NATIONAL_ID', check: 'LU matricule', score: 0.95 };
    if (digits === 20 && isSwissHealthCard(value))
      return { type: 'HEALTH_ID', check: 'CH Versichertenkarte', score: 0.95 };
    if (digits === 13 && isAhv(value)) return { type: 'NATIONAL_ID', check: 'CH AHV', score: 1 };
    if (digits === 15 && isNir(value)) return { type: 'NATIONAL_ID', check: 'FR NIR', score: 0.95 };
    if (digits === 11 && isBelgianNationalNumber(value))
      return { type: 'NATIONAL_ID', check: 'BE INSZ', score: 0.95 };
  }
  if (letters === 1 && digits === 14 && isNir(value))
    return { type: 'NATIONAL_ID', check: 'FR NIR', score: 0.95 };
  return undefined;
}

/** Tax, insurance and national numbers that are known by their letters. */
export function taxShape(run: Run): FindingType | undefined {
  const { value } = run;
  if (!run.written || run.letterCount === 0) return undefined;
  if (value.length === 16 && isBritishDrivingLicence(value)) return 'DRIVING_LICENCE';
  if (value.length > 14 || isIsin(value)) return undefined;
  if (isNino(value)) return 'NATIONAL_ID';
  if (isKvnr(value)) return 'HEALTH_ID';
  if (isRvnr(value)) return 'NATIONAL_ID';
  const country = value.slice(0, 2);
  const rest = value.slice(2);
  const digits = run.digitCount;
  if (country === 'NL' && rest.length === 12 && rest[9] === 'B' && digits === 11) return 'TAX_ID';
  if (country === 'BE' && digits === 10 && rest.length === 10 && (rest[0] === '0' || rest[0] === '1'))
    return 'TAX_ID';
  if (country === 'LU' && digits === 8 && rest.length === 8) return 'TAX_ID';
  if (country === 'DE' && digits === 9 && rest.length === 9) return 'TAX_ID';
  if (country === 'FR' && digits === 11 && rest.length === 11) return 'TAX_ID';
  if (country === 'IE' && (isPps(rest) || (digits === 7 && rest.length <= 9))) return 'TAX_ID';
  if (value.startsWith('ATU') && digits === 8) return 'TAX_ID';
  if (value.startsWith('CHE') && digits === 9) return 'TAX_ID';
  return undefined;
}

/** An IBAN or its first piece: country, two digits, more. */
export function looksLikeIbanStart(run: Run): boolean {
  const { value } = run;
  if (value.length < 6 || ibanLengths[value.slice(0, 2)] === undefined) return false;
  // A security begins with a country and two digits too, and is nobody's account.
  if (run.written && isIsin(value)) return false;
  const third = value.charCodeAt(2);
  const fourth = value.charCodeAt(3);
  return (
    third >= 48 &&
    third <= 57 &&
    fourth >= 48 &&
    fourth <= 57 &&
    value.length >= 6 &&
    value.length <= 34 &&
    run.groups.length >= 2
  );
}
