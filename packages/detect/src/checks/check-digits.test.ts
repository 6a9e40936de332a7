import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isAhv,
  isBelgianNationalNumber,
  isBelgianVat,
  isBsn,
  isCardNumber,
  isIban,
  isKvnr,
  isMatricule,
  isNhs,
  isNino,
  isNir,
  isRvnr,
  isSteuerId,
  isSvnr,
  isSwissUid,
  isUtr,
  luhn,
} from './check-digits.ts';

type Row = { country: string; type: string; valid: string[]; invalid: { value: string }[] };

const { ids } = JSON.parse(readFileSync(new URL('../../test-data/ids.json', import.meta.url), 'utf8')) as {
  ids: Row[];
};
const bare = (text: string): string => text.toUpperCase().replace(/[^A-Z0-9]/g, '');

/** Each check and the rows of ids.json that it must agree with. */
const checks: readonly [country: string, type: string, check: (bare: string) => boolean][] = [
  ['NL', 'BSN', isBsn],
  ['BE', 'INSZ', isBelgianNationalNumber],
  ['FR', 'NIR', isNir],
  ['CH', 'AHV/AVS (756...)', isAhv],
  ['AT', 'SVNR', isSvnr],
  ['DE', 'STEUER_ID', isSteuerId],
  ['LU', 'MATRICULE (national id, CNS)', isMatricule],
  ['DE', 'KVNR (health insurance)', isKvnr],
  ['DE', 'RENTENVERSICHERUNGSNUMMER', isRvnr],
  ['GB', 'NHS_NUMBER', isNhs],
  ['GB', 'NINO', isNino],
  ['GB', 'UTR', isUtr],
  ['INT', 'PAN', isCardNumber],
  ['INT', 'LUHN', luhn],
];

describe('check digits', () => {
  for (const [country, type, check] of checks) {
    const rows = ids.filter((row) => row.country === country && row.type === type);
    it(`knows the rows of ${country} ${type}`, () => expect(rows.length).toBeGreaterThan(0));
    it.each(rows.flatMap((row) => row.valid))(`accepts ${country} ${type} %s`, (value) => {
      expect(check(bare(value))).toBe(true);
    });
    it.each(rows.flatMap((row) => row.invalid.map((invalid) => invalid.value)))(
      `refuses ${country} ${type} %s`,
      (value) => expect(check(bare(value))).toBe(false),
    );
  }

  it.each(ids.filter((row) => row.type === 'IBAN').flatMap((row) => row.valid))(
    'accepts IBAN %s',
    (value) => {
      expect(isIban(bare(value))).toBe(true);
    },
  );

  it('accepts Belgian enterprise and Swiss UID numbers', () => {
    expect(isBelgianVat('0403019261')).toBe(true);
    expect(isSwissUid('100155212')).toBe(true);
    expect(isSwissUid('100155213')).toBe(false);
  });

  it('refuses an IBAN with any one digit changed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 8, max: 17 }), fc.integer({ min: 1, max: 9 }), (at, by) => {
        const iban = 'NL91ABNA0417164300';
        const changed = iban.slice(0, at) + ((Number(iban[at]) + by) % 10) + iban.slice(at + 1);
        expect(isIban(changed)).toBe(false);
      }),
    );
  });
});
