import { bareOf, digitAt, isDigits, remainder, weighted } from './arithmetic.ts';

/**
 * SWIFT IBAN registry: what follows the two check digits; n digits, a capitals, c either. Without FK, whose letters
 * begin more French plates than accounts.
 */
const structures: Readonly<Record<string, string>> = {
  ...{ AD: 'n8c12', AE: 'n19', AL: 'n8c16', AT: 'n16', AZ: 'a4c20', BA: 'n16', BE: 'n12', BG: 'a4n6c8' },
  ...{ BH: 'a4c14', BI: 'n23', BR: 'n23a1c1', BY: 'c4n4c16', CH: 'n5c12', CR: 'n18', CY: 'n8c16', CZ: 'n20' },
  ...{
    DE: 'n18',
    DJ: 'n23',
    DK: 'n14',
    DO: 'c4n20',
    EE: 'n16',
    EG: 'n25',
    ES: 'n20',
    FI: 'n14',
  },
  ...{ FO: 'n14', FR: 'n10c11n2', GB: 'a4n14', GE: 'a2n16', GI: 'a4c15', GL: 'n14', GR: 'n7c16', GT: 'c24' },
  ...{ HR: 'n17', HU: 'n24', IE: 'a4n14', IL: 'n19', IQ: 'a4n15', IS: 'n22', IT: 'a1n10c12', JO: 'a4n4c18' },
  ...{ KW: 'a4c22', KZ: 'n3c13', LB: 'n4c20', LC: 'a4c24', LI: 'n5c12', LT: 'n16', LU: 'n3c13', LV: 'a4c13' },
  ...{ LY: 'n21', MC: 'n10c11n2', MD: 'c20', ME: 'n18', MK: 'n3c10n2', MN: 'n16', MR: 'n23', MT: 'a4n5c18' },
  ...{ MU: 'a4n19a3', NI: 'a4n20', NL: 'a4n10', NO: 'n11', OM: 'n3c16', PK: 'a4c16', PL: 'n24', PS: 'a4c21' },
  ...{ PT: 'n21', QA: 'a4c21', RO: 'a4c16', RS: 'n18', RU: 'n14c15', SA: 'n2c18', SC: 'a4n20a3', SD: 'n14' },
  ...{ SE: 'n20', SI: 'n15', SK: 'n20', SM: 'a1n10c12', SO: 'n19', ST: 'n21', SV: 'a4n20', TL: 'n19' },
  ...{ TN: 'n20', TR: 'n6c16', UA: 'n6c19', VA: 'n18', VG: 'a4n16', XK: 'n16' },
};

/** One letter for each character, so that a check is one walk. */
const shapes = new Map(
  Object.entries(structures).map(([country, structure]) => [
    country,
    structure.replace(/([nac])([0-9]+)/g, (_, kind: string, count: string) => kind.repeat(Number(count))),
  ]),
);

/** Characters of a whole IBAN, by country. */
export const ibanLengths: Readonly<Record<string, number>> = Object.fromEntries(
  [...shapes].map(([country, shape]) => [country, shape.length + 4]),
);

function hasShape(bare: string, shape: string): boolean {
  if (bare.length !== shape.length + 4 || !isDigits(bare.slice(2, 4), 2)) return false;
  for (let i = 0; i < shape.length; i++) {
    const code = bare.charCodeAt(i + 4);
    const digit = code >= 48 && code <= 57;
    const capital = code >= 65 && code <= 90;
    if (shape[i] === 'n' ? !digit : shape[i] === 'a' ? !capital : !digit && !capital) return false;
  }
  return true;
}

/** Código cuenta cliente: bank and branch, then account, each with weights by place and MOD 11. */
function isSpanishAccount(account: string): boolean {
  const check = (digits: string): number => {
    const rest = 11 - (weighted(digits, [1, 2, 4, 8, 5, 10, 9, 7, 3, 6]) % 11);
    return rest === 11 ? 0 : rest === 10 ? 1 : rest;
  };
  return (
    check(`00${account.slice(0, 8)}`) === digitAt(account, 8) &&
    check(account.slice(10)) === digitAt(account, 9)
  );
}

/** ISO 13616-1: country, length and structure of the country, MOD 97-10. */
export function isIban(written: string): boolean {
  const bare = bareOf(written);
  const shape = shapes.get(bare.slice(0, 2));
  if (shape === undefined || !hasShape(bare, shape)) return false;
  if (remainder(bare.slice(4) + bare.slice(0, 4), 97) !== 1) return false;
  return !bare.startsWith('ES') || isSpanishAccount(bare.slice(4));
}
