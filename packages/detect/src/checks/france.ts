import { bareOf, isDigits, luhn } from './arithmetic.ts';
import { identifiersOf } from './identifier.ts';

/** NIR, numéro de sécurité sociale (INSEE, decree 82-103): 97 minus the rest; Corsica's 2A counts as 19, 2B as 18. */
export function isNir(written: string): boolean {
  const bare = bareOf(written);
  if (!/^[1-478][0-9]{4}(?:[0-9]{2}|2[AB])[0-9]{8}$/.test(bare)) return false;
  const department = bare.slice(5, 7);
  const counted = department === '2A' ? '19' : department === '2B' ? '18' : department;
  const body = bare.slice(0, 5) + counted + bare.slice(7, 13);
  return 97 - (Number(body) % 97) === Number(bare.slice(13));
}

/** Numéro fiscal (SPI): begins with 0 to 3, the rest by 511 at the end. */
function isFiscalNumber(written: string): boolean {
  const bare = bareOf(written);
  return (
    isDigits(bare, 13) &&
    bare.charCodeAt(0) <= 51 &&
    Number(bare.slice(0, 10)) % 511 === Number(bare.slice(10))
  );
}

/** Code de commerce, R123-220: Luhn. */
export function isSiren(written: string): boolean {
  const bare = bareOf(written);
  return isDigits(bare, 9) && Number(bare) > 0 && luhn(bare);
}

/** La Poste has more offices than Luhn leaves it: the digits of theirs add up to a multiple of five. */
const postOffice = '356000000';

/** R123-221: a SIREN and the number of the establishment. */
function isSiret(written: string): boolean {
  const bare = bareOf(written);
  if (!isDigits(bare, 14) || !isSiren(bare.slice(0, 9))) return false;
  if (luhn(bare)) return true;
  let sum = 0;
  for (let i = 0; i < bare.length; i++) sum += bare.charCodeAt(i) - 48;
  return bare.startsWith(postOffice) && sum % 5 === 0;
}

const vatAlphabet = '0123456789ABCDEFGHJKLMNPQRSTUVWXYZ';

/** Numéro de TVA (annexe II of the CGI, article 242 nonies A): a key of digits, or since of digits and letters. */
export function isFrenchVat(written: string): boolean {
  const bare = bareOf(written);
  const text = bare.startsWith('FR') ? bare.slice(2) : bare;
  const siren = text.slice(2);
  if (!/^[0-9A-HJ-NP-Z]{2}$/.test(text.slice(0, 2)) || !isDigits(siren, 9)) return false;
  // Monaco's numbers have a French key and no SIREN.
  if (!siren.startsWith('000') && !isSiren(siren)) return false;
  const first = vatAlphabet.indexOf(text[0]!);
  const second = vatAlphabet.indexOf(text[1]!);
  if (first < 10 && second < 10) return first * 10 + second === Number(`${siren}12`) % 97;
  const key = first < 10 ? first * 24 + second - 10 : first * 34 + second - 100;
  return (Number(siren) + 1 + Math.floor(key / 11)) % 11 === key % 11;
}

/** Carte d'identité: twelve digits; since 2021 nine letters and digits; a passport has two letters in the middle. */
function isFrenchDocument(written: string): boolean {
  const bare = bareOf(written);
  return /^(?:[0-9]{12}|[0-9]{2}[A-Z]{2}[0-9]{5})$/.test(bare) || isNewIdentityCard(bare);
}
const isNewIdentityCard = (bare: string): boolean =>
  /^[0-9A-Z]{9}$/.test(bare) && /[0-9]/.test(bare) && /[A-Z]/.test(bare);

/** SIV (arrêté of 9 February 2009): no I, O, U, and no SS. */
function isPlate(written: string): boolean {
  const bare = bareOf(written);
  return (
    /^[A-HJ-NP-TV-Z]{2}[0-9]{3}[A-HJ-NP-TV-Z]{2}$/.test(bare) &&
    !bare.startsWith('SS') &&
    !bare.endsWith('SS')
  );
}

export const frenchIdentifiers = identifiersOf('FR', [
  ['NIR', 'NATIONAL_ID', 'digits', isNir],
  ['numéro fiscal', 'TAX_ID', 'digits', isFiscalNumber],
  ['SIREN', null, 'digits', isSiren],
  ['SIRET', null, 'digits', isSiret],
  ['TVA', 'TAX_ID', 'digits', isFrenchVat],
  ['identity card or passport', 'PASSPORT', 'shape', isFrenchDocument],
  ['plaque', 'LICENCE_PLATE', 'shape', isPlate],
]);
