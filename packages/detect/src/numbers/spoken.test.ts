import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Language } from '../types.ts';
import { readAlternatives, readSpokenNumber } from './spoken.ts';

type Vector = {
  lang: Language;
  kind: 'number' | 'not_a_number' | 'sentence';
  in: string;
  out: string | null;
};

const vectors = JSON.parse(
  readFileSync(new URL('../../test-data/spoken-numbers.json', import.meta.url), 'utf8'),
) as Vector[];
const of = (kind: Vector['kind']): Vector[] => vectors.filter((vector) => vector.kind === kind);
const digitsOf = (text: string): string => text.replace(/\D/g, '');

describe('spoken numbers', () => {
  it.each(of('number').map((v) => [v.lang, v.in, v.out!] as const))(
    '%s "%s" is %s',
    (language, text, out) => {
      expect(readSpokenNumber(text, language)?.digits).toBe(digitsOf(out));
    },
  );

  it.each(of('not_a_number').map((v) => [v.lang, v.in] as const))(
    '%s "%s" is no single number',
    (language, text) => {
      expect(readSpokenNumber(text, language)).toBeUndefined();
    },
  );

  it.each(of('sentence').map((v) => [v.lang, v.in, v.out!] as const))(
    '%s "%s" can be read as "%s"',
    (language, text, out) => {
      expect(readAlternatives(text, language)).toContain(digitsOf(out));
    },
  );

  it('keeps both readings of "drie acht en dertig"', () => {
    expect(readAlternatives('drie acht en dertig', 'nl')).toEqual(expect.arrayContaining(['338', '3830']));
  });

  it.each([
    ['nl', 'zevenduizend vijfenveertig', '7045'],
    ['de', 'zwo', '2'],
    ['fr', 'huitante-trois', '83'],
    ['fr', 'quatre-vingt-dix-neuf', '99'],
    ['en', 'two hundred and five', '205'],
  ] as const)('%s "%s" is %s', (language, text, digits) => {
    expect(readSpokenNumber(text, language)?.digits).toBe(digits);
  });
});
