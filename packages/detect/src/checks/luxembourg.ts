import { bareOf, isDigits, isMonthAndDay, luhn, verhoeff } from './arithmetic.ts';
import { hasForm, identifiersOf } from './identifier.ts';

/** Matricule (law of 19 June 2013, article 2): date, serial, Luhn and Verhoeff both over the first eleven digits. */
export function isMatricule(written: string): boolean {
  const bare = bareOf(written);
  return (
    isDigits(bare, 13) &&
    isMonthAndDay(Number(bare.slice(4, 6)), Number(bare.slice(6, 8))) &&
    luhn(bare.slice(0, 12)) &&
    verhoeff(bare.slice(0, 11) + bare[12])
  );
}

/** Numéro de TVA: the rest by 89. */
export function isLuxembourgVat(written: string): boolean {
  const bare = bareOf(written);
  const body = bare.startsWith('LU') ? bare.slice(2) : bare;
  return isDigits(body, 8) && Number(body.slice(0, 6)) % 89 === Number(body.slice(6));
}

export const luxembourgIdentifiers = identifiersOf('LU', [
  ['matricule', 'NATIONAL_ID', 'digits', isMatricule],
  ['VAT', 'TAX_ID', 'digits', isLuxembourgVat],
  // Grand-ducal regulation of 17 June 2003.
  ['licence plate', 'LICENCE_PLATE', 'shape', hasForm(/^(?:[A-Z]{2}[0-9]{4}|[0-9]{4,5})$/)],
]);
