import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detect } from './detect.ts';
import { lexiconOf } from './lexicon.ts';
import { languages, presets } from './types.ts';

/** Marks and digits as they stand between words. */
const between = [
  '.',
  ',',
  '?',
  '!',
  '-',
  '/',
  '+',
  '#',
  '(',
  ':',
  '@',
  "'",
  '’',
  '_',
  '€',
  '1',
  '06',
  '2034',
  '12/27',
];

describe('any words of the tables in any order', () => {
  for (const language of languages) {
    const { words } = lexiconOf(language).table;
    const word = fc.oneof(
      { arbitrary: fc.nat({ max: words.length - 1 }).map((at) => words[at]!), weight: 6 },
      { arbitrary: fc.constantFrom(...between), weight: 1 },
    );
    const turn = fc
      .array(fc.tuple(word, fc.constantFrom(' ', ' ', ' ', '')), { minLength: 1, maxLength: 14 })
      .map((all) => all.map(([text, space]) => text + space).join(''));

    it(`never break the detector, and every finding lies inside its turn (${language})`, () => {
      fc.assert(
        fc.property(
          fc.array(turn, { minLength: 1, maxLength: 4 }),
          fc.constantFrom(...presets),
          (texts, preset) => {
            const turns = texts.map((text, at) => ({ speaker: at % 2 ? 'customer' : 'agent', text }));
            for (const finding of detect({ language, turns }, { preset })) {
              expect(finding.start).toBeGreaterThanOrEqual(0);
              expect(finding.end).toBeGreaterThan(finding.start);
              expect(finding.end).toBeLessThanOrEqual(texts[finding.turn]!.length);
            }
          },
        ),
        { numRuns: 1500 },
      );
    });
  }
});
