import { bareOf, isDigits, remainder, weighted } from './arithmetic.ts';
import { identifiersOf } from './identifier.ts';

const elevenWeights = [9, 8, 7, 6, 5, 4, 3, 2, -1];

/** Wet algemene bepalingen burgerservicenummer, article 1; the 11-proef of RvIG. Eight digits have lost a leading zero. */
export function isBsn(written: string): boolean {
  const bare = bareOf(written);
  const nine = bare.length === 8 ? `0${bare}` : bare;
  return isDigits(nine, 9) && Number(nine) > 0 && weighted(nine, elevenWeights) % 11 === 0;
}

/** Passports and identity cards, Paspoortuitvoeringsregeling: never the letter O, ends with a digit. */
function isDocumentNumber(written: string): boolean {
  return /^[A-NP-Z]{2}[0-9A-NP-Z]{6}[0-9]$/.test(bareOf(written));
}

/** Onderwijsnummer (Wet op het onderwijstoezicht): as a BSN that starts with 10 and leaves 5. */
function isStudentNumber(written: string): boolean {
  const bare = bareOf(written);
  return isDigits(bare, 9) && bare.startsWith('10') && weighted(bare, elevenWeights) % 11 === 5;
}

/**
 * Btw-identificatienummer: a BSN or RSIN before the B, or since 2020 for persons ISO/IEC 7064 MOD 97-10 over the
 * whole number with its country, so that the BSN does not show.
 */
export function isDutchVat(written: string): boolean {
  const bare = bareOf(written);
  const body = bare.startsWith('NL') ? bare.slice(2) : bare;
  if (!/^[0-9]{7,9}B[0-9]{2}$/.test(body)) return false;
  const fiscal = body.slice(0, -3).padStart(9, '0');
  const branch = body.slice(-3);
  if (branch === 'B00' || Number(fiscal) === 0) return false;
  return isBsn(fiscal) || remainder(`NL${fiscal}${branch}`, 97) === 1;
}

const withoutCountry = (bare: string): string => (bare.startsWith('NL') ? bare.slice(2) : bare);

/** PostNL: not with SA, SD and SS. */
function isPostcode(written: string): boolean {
  const bare = withoutCountry(bareOf(written));
  return /^[1-9][0-9]{3}[A-Z]{2}$/.test(bare) && !isUnusedPostcode(bare.slice(4));
}
const isUnusedPostcode = (letters: string): boolean =>
  letters === 'SA' || letters === 'SD' || letters === 'SS';

/** Postcode and house number: one household, so it tells who lives there. */
function isPostcodeWithHouse(written: string): boolean {
  const bare = withoutCountry(bareOf(written));
  return (
    /^[1-9][0-9]{3}[A-Z]{2}[1-9][0-9]{0,4}[0-9A-Z]{0,4}$/.test(bare) && !isUnusedPostcode(bare.slice(4, 6))
  );
}

/** Basisregistratie instellingen (DUO): school, or school and branch. */
function isSchool(written: string): boolean {
  return /^[0-9]{2}[A-Z]{2}(?:[0-9]{2})?$/.test(bareOf(written));
}

/** RDW: the series 1 to 14, as letters (X) and digits (9). */
const plateSeries = new Set(
  'XX9999 9999XX 99XX99 XX99XX XXXX99 99XXXX 99XXX9 9XXX99 XX999X X999XX XXX99X X99XXX 9XX999 999XX9'.split(
    ' ',
  ),
);
function isPlate(written: string): boolean {
  const bare = bareOf(written);
  return bare.length === 6 && plateSeries.has(bare.replace(/[0-9]/g, '9').replace(/[A-Z]/g, 'X'));
}

export const dutchIdentifiers = identifiersOf('NL', [
  ['BSN', 'NATIONAL_ID', 'digits', isBsn],
  ['passport or identity card', 'PASSPORT', 'shape', isDocumentNumber],
  ['onderwijsnummer', 'NATIONAL_ID', 'digits', isStudentNumber],
  ['btw-id', 'TAX_ID', 'digits', isDutchVat],
  ['postcode', null, 'shape', isPostcode],
  ['postcode and house', 'ADDRESS', 'shape', isPostcodeWithHouse],
  ['BRIN', null, 'shape', isSchool],
  ['kenteken', 'LICENCE_PLATE', 'shape', isPlate],
  // RDW publishes no check digit.
  ['rijbewijs', 'DRIVING_LICENCE', 'shape', (written) => isDigits(bareOf(written), 10)],
  // Handelsregisterbesluit 2008: a serial number of eight digits.
  ['KvK', null, 'shape', (written) => isDigits(bareOf(written), 8)],
]);
