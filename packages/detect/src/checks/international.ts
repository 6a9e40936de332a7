import { bareOf, isDigits, luhn, remainder } from './arithmetic.ts';
import { countryCodes } from './countries.ts';
import { isIban } from './iban.ts';
import { identifiersOf } from './identifier.ts';

/** Payment card (ISO/IEC 7812-1): 12 to 19 digits, an issuer of cards, Luhn. */
export function isCardNumber(written: string): boolean {
  const bare = bareOf(written);
  if (bare.length < 12 || bare.length > 19 || !luhn(bare)) return false;
  return bare[0]! >= '2' && bare[0]! <= '6';
}

/** ISO 9362: four letters of the bank, a country, two characters, a branch of three. */
function isBic(written: string): boolean {
  const bare = bareOf(written);
  return /^[A-Z]{6}[0-9A-Z]{2}(?:[0-9A-Z]{3})?$/.test(bare) && countryCodes.has(bare.slice(4, 6));
}

/** 3GPP TS 23.003: fourteen digits, with a check digit fifteen, with the software's version sixteen. */
function isImei(written: string): boolean {
  const bare = bareOf(written);
  return isDigits(bare, 14) || isDigits(bare, 16) || (isDigits(bare, 15) && luhn(bare));
}

/** Prefixes of ISO 6166 that are no countries, or none any more. */
const otherIssuers = new Set([
  'AN',
  'CS',
  'EU',
  'EZ',
  'QS',
  'QT',
  'QW',
  'XA',
  'XB',
  'XC',
  'XD',
  'XF',
  'XS',
  'XX',
]);

/** ISO 6166: a security, not a person. Letters count as two digits, Luhn over all. */
export function isIsin(written: string): boolean {
  const bare = bareOf(written);
  const country = bare.slice(0, 2);
  if (!/^[A-Z]{2}[0-9A-Z]{9}[0-9]$/.test(bare)) return false;
  if (!countryCodes.has(country) && !otherIssuers.has(country)) return false;
  return luhn(bare.replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55)));
}

/** IEEE 802: six octets. The lowest bit of the first says "group", which no device has for its own address. */
function isMac(written: string): boolean {
  const octets = written.length === 17 ? written.split(written[2]!) : [];
  if (octets.length !== 6 || (written[2] !== ':' && written[2] !== '-')) return false;
  return octets.every((octet) => /^[0-9A-Fa-f]{2}$/.test(octet)) && Number.parseInt(octets[0]!, 16) % 2 === 0;
}

/** ISO 11649: RF, two check digits, up to 21 characters. */
function isCreditorReference(written: string): boolean {
  const bare = bareOf(written);
  return /^RF[0-9]{2}[0-9A-Z]{1,21}$/.test(bare) && remainder(bare.slice(4) + bare.slice(0, 4), 97) === 1;
}

/** European health insurance card (Decision S2): 80, the country in three digits, issuer and number. */
export function isEhic(written: string): boolean {
  const bare = bareOf(written);
  return bare.startsWith('80') && isDigits(bare, 20);
}

export const internationalIdentifiers = [
  ...identifiersOf('INT', [
    ['IBAN', 'IBAN', 'digits', isIban],
    ['payment card', 'CARD_NUMBER', 'digits', isCardNumber],
    ['Luhn', null, 'digits', (written) => luhn(bareOf(written))],
    ['BIC', null, 'shape', isBic],
    ['IMEI', null, 'shape', isImei],
    ['ISIN', null, 'digits', isIsin],
    ['MAC', null, 'shape', isMac],
    ['creditor reference', null, 'digits', isCreditorReference],
  ]),
  ...identifiersOf('EU', [['EHIC', 'HEALTH_ID', 'shape', isEhic]]),
];
