import { bareOf, isDigits } from './arithmetic.ts';
import { isIban } from './iban.ts';
import { hasForm, identifiersOf } from './identifier.ts';

/** 97 minus the rest, with a 2 before it for births from 2000 on (Royal decree of 3 April 1984, article 2). */
function isSealedBy97(bare: string): boolean {
  const check = Number(bare.slice(9));
  const body = bare.slice(0, 9);
  return 97 - (Number(body) % 97) === check || 97 - (Number(`2${body}`) % 97) === check;
}

/** The month as written; the day may pass 31 when a date had more than 500 births, month and day may be 0. */
const monthOf = (bare: string): number => Number(bare.slice(2, 4));

/** Rijksregisternummer, numéro de registre national. */
function isRegisterNumber(written: string): boolean {
  const bare = bareOf(written);
  return isDigits(bare, 11) && monthOf(bare) <= 12 && isSealedBy97(bare);
}

/** BIS number (Royal decree of 8 February 1991): month plus 20, or 40 when the sex is known. */
function isBisNumber(written: string): boolean {
  const bare = bareOf(written);
  if (!isDigits(bare, 11)) return false;
  const month = monthOf(bare);
  return month >= 20 && month <= 52 && month % 20 <= 12 && isSealedBy97(bare);
}

/** INSZ, NISS: either of the two. */
export const isBelgianNationalNumber = (written: string): boolean =>
  isRegisterNumber(written) || isBisNumber(written);

/** Enterprise and VAT number (Royal decree of 24 June 2003): ten digits; nine before 2008. */
export function isBelgianVat(written: string): boolean {
  const bare = bareOf(written);
  const body = bare.startsWith('BE') ? bare.slice(2) : bare;
  const ten = body.length === 9 ? `0${body}` : body;
  return (
    isDigits(ten, 10) &&
    (ten[0] === '0' || ten[0] === '1') &&
    97 - (Number(ten.slice(0, 8)) % 97) === Number(ten.slice(8))
  );
}

/** Twelve digits of which the last two are the rest by 97, written 97 for 0 (Febelfin, structured communication). */
function endsWithRestBy97(bare: string): boolean {
  return isDigits(bare, 12) && (Number(bare.slice(0, 10)) % 97 || 97) === Number(bare.slice(10));
}

/** An IBAN whose account number has a check of its own (Protocol of the Belgian banks). */
function isBelgianIban(written: string): boolean {
  const bare = bareOf(written);
  return bare.startsWith('BE') && isIban(bare) && endsWithRestBy97(bare.slice(4));
}

export const belgianIdentifiers = identifiersOf('BE', [
  ['rijksregisternummer', 'NATIONAL_ID', 'digits', isRegisterNumber],
  ['BIS number', 'NATIONAL_ID', 'digits', isBisNumber],
  ['INSZ', 'NATIONAL_ID', 'digits', isBelgianNationalNumber],
  ['VAT', 'TAX_ID', 'digits', isBelgianVat],
  ['IBAN', 'IBAN', 'digits', isBelgianIban],
  ['eID card', 'PASSPORT', 'digits', (written) => endsWithRestBy97(bareOf(written))],
  // +++010/8068/17183+++
  ['payment reference', null, 'digits', (written) => endsWithRestBy97(bareOf(written))],
  ['passport', 'PASSPORT', 'shape', hasForm(/^[A-Z]{2}[0-9]{6}$/)],
  // Ministerial decree of 23 February 2010, and the series before it.
  ['licence plate', 'LICENCE_PLATE', 'shape', hasForm(/^[1-9]?[A-Z]{3}[0-9]{3}$/)],
  ['driving licence', 'DRIVING_LICENCE', 'shape', (written) => isDigits(bareOf(written), 10)],
]);
