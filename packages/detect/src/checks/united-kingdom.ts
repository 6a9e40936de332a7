import { bareOf, digitAt, isDigits, weighted } from './arithmetic.ts';
import { identifiersOf } from './identifier.ts';

/** NHS number (NHS Data Dictionary): MOD 11, never with 10. */
export function isNhs(written: string): boolean {
  const bare = bareOf(written);
  if (!isDigits(bare, 10)) return false;
  const check = (11 - (weighted(bare, [10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11)) % 11;
  return check !== 10 && check === digitAt(bare, 9);
}

/** National Insurance number (HMRC NIM39110): structure only. */
export function isNino(written: string): boolean {
  return /^(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z][0-9]{6}[A-D]$/.test(bareOf(written));
}

/** Unique taxpayer reference: the first digit checks the nine behind it. */
export function isUtr(written: string): boolean {
  const bare = bareOf(written);
  if (!isDigits(bare, 10)) return false;
  return '21987654321'[weighted(bare.slice(1), [6, 7, 8, 9, 10, 5, 4, 3, 2]) % 11] === bare[0];
}

/** Government departments below 500, health authorities from 500 on, with 8888 a rest by 97 behind it. */
function isPublicBody(body: string): boolean {
  const kind = body.slice(0, 2);
  if (kind !== 'GD' && kind !== 'HA') return false;
  const short = isDigits(body.slice(2), 3);
  if (!short && !(body.slice(2, 6) === '8888' && isDigits(body.slice(6), 5))) return false;
  const number = Number(short ? body.slice(2) : body.slice(6, 9));
  if (number >= 500 !== (kind === 'HA')) return false;
  return short || number % 97 === Number(body.slice(9));
}

/** VAT registration number (VAT Notice 700/21): MOD 97, from 100 million on also with 55 or 42 added. */
export function isBritishVat(written: string): boolean {
  const bare = bareOf(written);
  const body = bare.startsWith('GB') || bare.startsWith('XI') ? bare.slice(2) : bare;
  if (isPublicBody(body)) return true;
  if (!isDigits(body, 9) && !isDigits(body, 12)) return false;
  const rest = weighted(body, [8, 7, 6, 5, 4, 3, 2, 10, 1]) % 97;
  if (Number(body.slice(0, 9)) === 0) return false;
  return rest === 0 || (body[0] !== '0' && (rest === 42 || rest === 55));
}

/** Driver number (DVLA INF45): surname, decade, month (plus 50 for women), day, year, initials, three of DVLA's own. */
export function isBritishDrivingLicence(written: string): boolean {
  return /^[A-Z][A-Z9]{4}[0-9](?:[05][1-9]|[16][0-2])(?:0[1-9]|[12][0-9]|3[01])[0-9][A-Z][A-Z9][0-9A-Z][A-Z]{2}$/.test(
    bareOf(written),
  );
}

export const britishIdentifiers = identifiersOf('GB', [
  ['NHS number', 'HEALTH_ID', 'digits', isNhs],
  ['NINO', 'NATIONAL_ID', 'shape', isNino],
  ['UTR', 'TAX_ID', 'digits', isUtr],
  ['VAT', 'TAX_ID', 'digits', isBritishVat],
  ['driving licence', 'DRIVING_LICENCE', 'shape', isBritishDrivingLicence],
]);
