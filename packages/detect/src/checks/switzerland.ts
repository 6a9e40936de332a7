import { bareOf, digitAt, isDigits, weighted } from './arithmetic.ts';
import { identifiersOf } from './identifier.ts';

/** AHV, AVS (AHVG art. 50c): country 756 and the check digit of EAN-13. */
export function isAhv(written: string): boolean {
  const bare = bareOf(written);
  return (
    isDigits(bare, 13) &&
    bare.startsWith('756') &&
    weighted(bare, [1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1]) % 10 === 0
  );
}

/** Unternehmens-Identifikationsnummer (UIDG, eCH-0097). */
export function isSwissUid(written: string): boolean {
  const bare = bareOf(written);
  const body = bare.startsWith('CHE') ? bare.slice(3) : bare;
  return (
    isDigits(body, 9) && (11 - (weighted(body, [5, 4, 3, 2, 7, 6, 5, 4]) % 11)) % 11 === digitAt(body, 8)
  );
}

/** A UID with the name of the tax in one of the four languages behind it (MWSTV). */
export function isSwissVat(written: string): boolean {
  const bare = bareOf(written);
  const tax = /(?:MWST|TVA|IVA|TPV)$/.exec(bare)?.[0];
  return tax !== undefined && bare.startsWith('CHE') && isSwissUid(bare.slice(0, -tax.length));
}

const carries = [0, 9, 4, 6, 8, 2, 7, 1, 3, 5];

/** Reference of a payment slip or QR bill (SIX, "modulo 10 rekursiv"). */
function isPaymentReference(written: string): boolean {
  const bare = bareOf(written);
  if (bare.length < 5 || bare.length > 27 || !isDigits(bare, bare.length)) return false;
  let carry = 0;
  for (let i = 0; i < bare.length - 1; i++) carry = carries[(carry + digitAt(bare, i)) % 10]!;
  return (10 - carry) % 10 === digitAt(bare, bare.length - 1);
}

const cantons = new Set(
  'AG AI AR BE BL BS FR GE GL GR JU LU NE NW OW SG SH SO SZ TG TI UR VD VS ZG ZH'.split(' '),
);

/** VZV art. 83: canton and number. */
function isPlate(written: string): boolean {
  const bare = bareOf(written);
  return /^[A-Z]{2}[1-9][0-9]{0,5}$/.test(bare) && cantons.has(bare.slice(0, 2));
}

/** Versichertenkarte (VVK): 80 for health, 756 for Switzerland, twenty digits. */
export function isSwissHealthCard(written: string): boolean {
  const bare = bareOf(written);
  return bare.startsWith('80756') && isDigits(bare, 20);
}

export const swissIdentifiers = identifiersOf('CH', [
  ['AHV', 'NATIONAL_ID', 'digits', isAhv],
  ['UID', null, 'digits', isSwissUid],
  ['VAT', 'TAX_ID', 'digits', isSwissVat],
  ['payment reference', null, 'digits', isPaymentReference],
  ['licence plate', 'LICENCE_PLATE', 'shape', isPlate],
  ['Versichertenkarte', 'HEALTH_ID', 'shape', isSwissHealthCard],
]);
