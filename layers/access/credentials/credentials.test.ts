import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashPassword, isPassword } from './password.ts';
import { encodeBase32, matchTotp, otpauthUri, totpAt } from './totp.ts';

/** RFC 6238, appendix B, SHA-1; its codes have eight digits, of which these are the last six. */
const vectors = [
  ['59', '287082'],
  ['1111111109', '081804'],
  ['1111111111', '050471'],
  ['1234567890', '005924'],
  ['2000000000', '279037'],
  ['20000000000', '353130'],
] as const;
const secret = Buffer.from('12345678901234567890');

describe('a one-time code', () => {
  it.each(vectors)('at second %s is %s (RFC 6238, appendix B)', (second, code) => {
    expect(totpAt(secret, Math.floor(Number(second) / 30))).toBe(code);
    expect(matchTotp(secret, code, Number(second) * 1000, 0)).toBe(Math.floor(Number(second) / 30));
  });

  it('is taken one step early or late, not two', () => {
    const step = 50_000_000;
    const code = totpAt(secret, step);
    const around = [-2, -1, 0, 1, 2].map((off) => matchTotp(secret, code, (step + off) * 30_000, 0));
    expect(around).toEqual([null, step, step, step, null]);
  });

  it('is not taken again once its step, or a later one, was used', () => {
    const step = 50_000_000;
    expect(matchTotp(secret, totpAt(secret, step), step * 30_000, step)).toBeNull();
    expect(matchTotp(secret, totpAt(secret, step - 1), step * 30_000, step)).toBeNull();
    expect(matchTotp(secret, totpAt(secret, step + 1), step * 30_000, step)).toBe(step + 1);
  });

  it('is six ASCII digits and nothing else', () => {
    for (const code of ['', '28708', '2870820', '28708a', '２８７０８２', '287082\n', ' 87082']) {
      expect(matchTotp(secret, code, 59_000, 0)).toBeNull();
    }
  });
});

describe('base32', () => {
  it.each([
    ['', ''],
    ['f', 'MY'],
    ['fo', 'MZXQ'],
    ['foo', 'MZXW6'],
    ['foob', 'MZXW6YQ'],
    ['fooba', 'MZXW6YTB'],
    ['foobar', 'MZXW6YTBOI'],
  ])('of "%s" is "%s" (RFC 4648, section 10, without padding)', (text, encoded) => {
    expect(encodeBase32(Buffer.from(text))).toBe(encoded);
  });

  it('has a length that tells the number of bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 64 }), (bytes) => {
        expect(encodeBase32(bytes)).toMatch(new RegExp(`^[A-Z2-7]{${Math.ceil((bytes.length * 8) / 5)}}$`));
      }),
    );
  });
});

it('an address for authenticators holds a login safely', () => {
  const uri = new URL(otpauthUri(secret, 'a&secret=b c'));
  expect(uri.searchParams.getAll('secret')).toEqual([encodeBase32(secret)]);
});

describe('a password', () => {
  it('is kept as argon2id and found again, in either Unicode form', async () => {
    const stored = await hashPassword('Zoë houdt van écluses');
    expect(stored).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(await isPassword(stored, 'Zoë houdt van écluses'.normalize('NFD'))).toBe(true);
    expect(await isPassword(stored, 'zoë houdt van écluses')).toBe(false);
    expect(await isPassword(stored, '')).toBe(false);
    expect(await isPassword(stored, 'x'.repeat(100_000))).toBe(false);
  });

  it('of nobody is never right', async () => {
    expect(await isPassword(null, 'a password that nobody has')).toBe(false);
  });
});
