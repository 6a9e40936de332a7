import { bareOf, digitAt, isDigits, mod11_10, weighted, weightedDigitSums } from './arithmetic.ts';
import { isRegisterCourt } from './german-courts.ts';
import { hasForm, identifiersOf } from './identifier.ts';

/** § 139b AO, "Berechnung der Prüfziffern" of the BZSt: one digit twice or three times among the first ten. */
export function isSteuerId(written: string): boolean {
  const bare = bareOf(written);
  if (!isDigits(bare, 11) || bare[0] === '0') return false;
  const counts = new Array<number>(10).fill(0);
  for (let i = 0; i < 10; i++) counts[digitAt(bare, i)]!++;
  const repeated = counts.filter((count) => count > 1);
  return repeated.length === 1 && repeated[0]! <= 3 && mod11_10(bare);
}

/** The first two digits of the thirteen that all states share (ELSTER). Bavaria has all of 9, North Rhine-Westphalia of 5. */
const taxStates = new Set([
  '10',
  '11',
  '21',
  '22',
  '23',
  '24',
  '26',
  '27',
  '28',
  '30',
  '31',
  '32',
  '40',
  '41',
]);

/** Steuernummer: ten or eleven digits as the state writes them, thirteen for all states with a 0 in fifth place. */
function isSteuernummer(written: string): boolean {
  const bare = bareOf(written);
  if (isDigits(bare, 10) || isDigits(bare, 11)) return true;
  if (!isDigits(bare, 13) || bare[4] !== '0') return false;
  return bare[0] === '5' || bare[0] === '9' || taxStates.has(bare.slice(0, 2));
}

/** USt-IdNr. (§ 27a UStG): ISO/IEC 7064 MOD 11,10. */
export function isGermanVat(written: string): boolean {
  const bare = bareOf(written);
  const body = bare.startsWith('DE') ? bare.slice(2) : bare;
  return isDigits(body, 9) && body[0] !== '0' && mod11_10(body);
}

/** A letter as its place in the alphabet, in two digits. */
const ordinalOf = (letter: string): string => String(letter.charCodeAt(0) - 64).padStart(2, '0');

/** Krankenversichertennummer (§ 290 SGB V): factors 1 and 2 in turn, digit sums. */
export function isKvnr(written: string): boolean {
  const bare = bareOf(written);
  if (!/^[A-Z][0-9]{9}$/.test(bare)) return false;
  const digits = ordinalOf(bare[0]!) + bare.slice(1, 9);
  return weightedDigitSums(digits, [1, 2, 1, 2, 1, 2, 1, 2, 1, 2]) % 10 === digitAt(bare, 9);
}

/** Rentenversicherungsnummer (VKVV § 4). */
export function isRvnr(written: string): boolean {
  const bare = bareOf(written);
  if (!/^[0-9]{8}[A-Z][0-9]{3}$/.test(bare)) return false;
  const digits = bare.slice(0, 8) + ordinalOf(bare[8]!) + bare.slice(9, 11);
  return weightedDigitSums(digits, [2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1]) % 10 === digitAt(bare, 11);
}

/** Personalausweis and Reisepass: ICAO Doc 9303 part 3, weights 7 3 1, letters that look like no other. */
function isGermanDocument(written: string): boolean {
  const bare = bareOf(written);
  if (!/^[CFGHJKLMNPRTVWXYZ0-9]{8}[0-9]$/.test(bare)) return false;
  let sum = 0;
  for (let i = 0; i < 8; i++) {
    const code = bare.charCodeAt(i);
    sum += (code < 58 ? code - 48 : code - 55) * [7, 3, 1][i % 3]!;
  }
  return sum % 10 === digitAt(bare, 8);
}

/** Lebenslange Arztnummer (KBV): weights 4 and 9 over six digits; two more say the field. */
function isDoctorNumber(written: string): boolean {
  const bare = bareOf(written);
  return isDigits(bare, 9) && (10 - (weighted(bare, [4, 9, 4, 9, 4, 9]) % 10)) % 10 === digitAt(bare, 6);
}

/** Fahrzeug-Zulassungsverordnung, annex 1. Without its gaps nobody can tell where the district ends. */
function isPlate(written: string): boolean {
  return (
    written.length < 14 &&
    /^[A-ZÄÖÜ]{1,3}[ -][A-Z]{1,2}[ -][1-9][0-9]{0,3}[EH]?$/.test(written.trim().toUpperCase())
  );
}

/** Handelsregisterverordnung § 13: court, register, number, in some courts letters behind. */
function isRegisterEntry(written: string): boolean {
  if (written.length > 80) return false;
  const words = written.trim().split(/\s+/);
  const register = words.findIndex((word) => registers.has(word.toUpperCase()));
  if (register < 1) return false;
  const number = words
    .slice(register + 1)
    .join('')
    .toUpperCase();
  return /^[0-9]{1,6}[A-Z]{0,3}$/.test(number) && isRegisterCourt(words.slice(0, register).join(' '));
}
const registers = new Set(['HRA', 'HRB', 'PR', 'GNR', 'VR']);

export const germanIdentifiers = identifiersOf('DE', [
  ['Steuer-ID', 'TAX_ID', 'digits', isSteuerId],
  ['Steuernummer', 'TAX_ID', 'shape', isSteuernummer],
  ['USt-IdNr.', 'TAX_ID', 'digits', isGermanVat],
  ['KVNR', 'HEALTH_ID', 'digits', isKvnr],
  ['RVNR', 'NATIONAL_ID', 'digits', isRvnr],
  ['Personalausweis or Reisepass', 'PASSPORT', 'digits', isGermanDocument],
  // The rule of the check character is not published.
  ['Führerschein', 'DRIVING_LICENCE', 'shape', hasForm(/^[A-Z]{2}[0-9]{8}[0-9A-Z]$/)],
  ['Kennzeichen', 'LICENCE_PLATE', 'shape', isPlate],
  ['LANR', null, 'digits', isDoctorNumber],
  // WM Datenservice: a security, without I and O.
  ['WKN', null, 'shape', hasForm(/^[0-9A-HJ-NP-Z]{6}$/)],
  ['Handelsregister', null, 'shape', isRegisterEntry],
]);
