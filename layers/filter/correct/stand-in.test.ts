import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { languages } from '#ground';
import type { Mark, RedactedTurn } from '../types.ts';
import { labelCase } from './label-case.ts';
import { standInFor } from './stand-in.ts';

const random = (sizeBytes: number) => randomBytes(sizeBytes);

test.each([
  ['nl', 'Trijntje van Brandhof', /^[B-Z][a-z]{7} [a-z]{3} [B-Z][a-z]{7}$/],
  ['nl', 'NL91 ABNA 0417', /^[A-Z]{2}\d\d [A-Z]{4} \d{4}$/],
  ['nl', 'vier zeven', /^(nul|een|twee|drie|vier|vijf|zes|zeven|acht|negen) [a-z]+$/],
  ['fr', 'élodie@site.fr', /^[aeiou][a-z]{5}@[a-z]{4}\.[a-z]{2}$/],
  ['de', 'Groß-Gerau 5', /^[A-Z][a-z]{3}-[A-Z][a-z]{4} \d$/],
] as const)('in %s, "%s" becomes something of the same shape', (language, text, shape) => {
  expect(standInFor(text, language, random)).toMatch(shape);
});

test('what stands for a passage tells nothing of it: it is the same whatever was said in that shape', () => {
  const fixed = (sizeBytes: number) => Buffer.alloc(sizeBytes, 9);
  expect(standInFor('Brandhof 4711', 'nl', fixed)).toBe(standInFor('Klimpnat 0392', 'nl', fixed));
  expect(standInFor('vier acht', 'nl', fixed)).toBe(standInFor('negen een', 'nl', fixed));
});

test('any text has a stand-in without a letter or digit of its own where chance does not bring one back', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.constantFrom(...languages),
      (text, language) => {
        const between = (one: string) => one.replace(/[\p{L}\p{M}\p{N}]+/gu, '');
        return between(standInFor(text, language, random)) === between(text);
      },
    ),
  );
});

test('a labelled turn has the stand-in and its label where a person marked, and the rest as it is stored', () => {
  const mark = (start: number, end: number, change: Partial<Mark>): Mark => ({
    ...{ start, end, type: 'PERSON', score: 1, recogniser: 'person@1', why: {} },
    ...{ asked: false, answered: false, ...change },
  });
  const turn: RedactedTurn = {
    ...{ party: 0, role: 'agent', text: '[IBAN] van [PERSON] en [PERSON] dus' },
    marks: [
      mark(23, 31, { standIn: 'Boe' }),
      mark(0, 6, { type: 'IBAN', recogniser: 'iban@1' }),
      mark(11, 19, { standIn: 'Klim Pnat' }),
    ],
  };
  const { turns, ...about } = labelCase({ id: 'c', language: 'nl', queue: 'q' }, [turn]);
  expect(about).toEqual({ id: 'c', lang: 'nl', style: 'missed', queue: 'q' });
  const [{ speaker, text, spans }] = turns as [(typeof turns)[number]];
  expect([speaker, text]).toEqual(['agent', '[IBAN] van Klim Pnat en Boe dus']);
  expect(spans.map(({ start, end, type }) => [text.slice(start, end), type])).toEqual([
    ['Klim Pnat', 'PERSON'],
    ['Boe', 'PERSON'],
  ]);
});
