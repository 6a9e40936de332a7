import { bareOf, digitAt, isDigits, weighted, weightedDigitSums } from './arithmetic.ts';
import { hasForm, identifiersOf } from './identifier.ts';

/** Sozialversicherungsnummer (§ 31 ASVG): the fourth digit checks the others; the last six are a date of birth. */
export function isSvnr(written: string): boolean {
  const bare = bareOf(written);
  if (!isDigits(bare, 10) || bare[0] === '0') return false;
  return weighted(bare, [3, 7, 9, 0, 5, 8, 4, 2, 1, 6]) % 11 === digitAt(bare, 3);
}

/** The numbers of the tax offices, kept when the offices were joined in 2021. */
const taxOffices = new Set(
  '03 04 06 07 08 09 10 12 15 16 18 22 23 29 33 38 41 46 51 52 53 54 57 59 61 65 67 68 69 71 72 81 82 83 84 90 91 93 97 98'.split(
    ' ',
  ),
);

/** Abgabenkontonummer (BMF): office, six digits, a check digit. */
function isSteuernummer(written: string): boolean {
  const bare = bareOf(written);
  return (
    isDigits(bare, 9) &&
    taxOffices.has(bare.slice(0, 2)) &&
    (10 - (weightedDigitSums(bare, [1, 2, 1, 2, 1, 2, 1, 2]) % 10)) % 10 === digitAt(bare, 8)
  );
}

/** UID-Nummer (Art. 28 BMR): U and eight digits. */
export function isAustrianVat(written: string): boolean {
  const bare = bareOf(written);
  const body = bare.startsWith('ATU') ? bare.slice(3) : bare.startsWith('U') ? bare.slice(1) : '';
  return isDigits(body, 8) && (96 - weightedDigitSums(body, [1, 2, 1, 2, 1, 2, 1])) % 10 === digitAt(body, 7);
}

export const austrianIdentifiers = identifiersOf('AT', [
  ['SVNR', 'NATIONAL_ID', 'digits', isSvnr],
  ['Abgabenkontonummer', 'TAX_ID', 'digits', isSteuernummer],
  ['UID', 'TAX_ID', 'digits', isAustrianVat],
  // § 48 KFG: district, up to five digits and up to three letters.
  ['Kennzeichen', 'LICENCE_PLATE', 'shape', hasForm(/^[A-Z]{1,2}[0-9]{1,5}[A-Z]{1,3}$/)],
]);
