import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDuration, settleTimes } from './times.ts';

describe('a duration', () => {
  it.each([
    ['1.3s', 1_300],
    ['0s', 0],
    ['PT1.3S', 1_300],
    ['PT1H2M3.5S', 3_723_500],
    ['PT2M', 120_000],
    ['00:00:01,300', 1_300],
    ['1:02:03.5', 3_723_500],
    ['02:03', 123_000],
  ])('of %s is %d ms', (text, expected) => {
    expect(readDuration(text)).toBeCloseTo(expected, 6);
  });

  it.each(['', 'PT', 's', '1.3', '-1s', 'P1D', '1:75', '99999999999s', '1.3 s'])(
    'of "%s" is none',
    (text) => {
      expect(readDuration(text)).toBeNull();
    },
  );
});

describe('the unit of times', () => {
  /** Words at a human pace, in seconds. */
  const speech = fc.array(
    fc.record({
      text: fc.stringMatching(/^[a-z]{1,9}$/),
      pace: fc.integer({ min: 30, max: 250 }),
      pause: fc.integer({ min: 0, max: 900 }),
    }),
    { minLength: 5, maxLength: 40 },
  );
  const timed = (words: { text: string; pace: number; pause: number }[], unitsInAMs: number) => {
    let at = 0;
    return words.map(({ text, pace, pause }) => {
      const startMs = at + pause;
      at = startMs + text.length * pace;
      return { text, startMs: startMs * unitsInAMs, endMs: at * unitsInAMs };
    });
  };

  it('is told by the pace of the speech, whatever the format says that it is', () => {
    const declared = fc.constantFrom(
      ['seconds', 1_000] as const,
      ['milliseconds', 1] as const,
      ['ticks', 1e-4] as const,
    );
    const real = fc.constantFrom(1_000, 1, 1e-4);
    fc.assert(
      fc.property(speech, declared, real, (words, [unit, unitMs], realMs) => {
        // What the file holds, taken for the declared unit.
        const taken = timed(words, unitMs / realMs);
        for (const [at, word] of settleTimes(taken, unit).entries()) {
          const expected = timed(words, 1)[at]!;
          expect(word.startMs).toBeCloseTo(expected.startMs, 3);
          expect(word.endMs).toBeCloseTo(expected.endMs, 3);
        }
      }),
    );
  });

  const words = timed(
    Array.from({ length: 10 }, () => ({ text: 'words', pace: 70, pause: 100 })),
    1,
  );

  it('that fits no speech at all is refused', () => {
    const odd = words.map((one) => ({ ...one, startMs: one.startMs * 80, endMs: one.endMs * 80 }));
    expect(() => settleTimes(odd, 'milliseconds')).toThrow(expect.objectContaining({ code: 'times-unit' }));
  });

  it('is left alone where there is too little to tell', () => {
    const one = [{ text: 'yes', startMs: 0, endMs: 900_000 }];
    expect(settleTimes(one, 'seconds')).toEqual(one);
  });

  it('is refused when the words lie beyond the length that the file states', () => {
    expect(settleTimes(words, 'milliseconds', 4_500)).toEqual(words);
    const late = [...words, { text: 'late', startMs: 60_000, endMs: 60_300 }];
    expect(() => settleTimes(late, 'milliseconds', 4_500)).toThrow(
      expect.objectContaining({ code: 'times-beyond-duration' }),
    );
  });
});
