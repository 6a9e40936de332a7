import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Mark, Turn } from '../../api/types.ts';
import {
  cutAtMarks,
  listRedactions,
  nextRedaction,
  previousRedaction,
  turnAt,
  wordsOf,
} from './redactions.ts';

const mark = (start: number, end: number, more: Partial<Mark> = {}): Mark => ({
  start,
  end,
  type: 'IBAN',
  score: 1,
  recogniser: 'iban@1',
  why: {},
  asked: true,
  answered: true,
  ...more,
});

const turns: Turn[] = [
  { party: 0, role: 'agent', text: 'what is your account', startMs: 0, endMs: 3000, marks: [] },
  {
    party: 1,
    role: 'customer',
    text: 'it is [IBAN] and [IBAN]',
    startMs: 3200,
    endMs: 9000,
    marks: [mark(6, 12, { startMs: 4000, endMs: 6000 }), mark(17, 23, { startMs: 7000, endMs: 8800 })],
  },
  { party: 0, role: 'agent', text: 'thanks', startMs: 9200, endMs: 9900, marks: [] },
];

describe('redactions', () => {
  const redactions = listRedactions(turns);

  it('are reached one after the other, each a little before it begins', () => {
    expect(nextRedaction(redactions, 0)?.startMs).toBe(4000);
    expect(nextRedaction(redactions, 2800)?.startMs).toBe(7000);
    expect(nextRedaction(redactions, 5800)).toBeNull();
    expect(previousRedaction(redactions, 9000)?.startMs).toBe(7000);
    expect(previousRedaction(redactions, 5800)?.startMs).toBe(4000);
    expect(previousRedaction(redactions, 0)).toBeNull();
  });

  it('without times of their own stand at their turn', () => {
    const [only] = listRedactions([{ ...turns[1]!, marks: [mark(6, 12)] }]);
    expect(only).toMatchObject({ startMs: 3200, endMs: 9000 });
  });
});

describe('the transcript', () => {
  it('knows which turn is heard', () => {
    expect([-100, 0, 3100, 3200, 9_999_999].map((ms) => turnAt(turns, ms))).toEqual([-1, 0, 0, 1, 2]);
  });

  it('is cut at its marks and loses no letter, whatever the marks are', () => {
    const anyMark = fc.tuple(fc.integer({ min: -5, max: 60 }), fc.integer({ min: -5, max: 60 }));
    fc.assert(
      fc.property(fc.string({ maxLength: 50 }), fc.array(anyMark, { maxLength: 6 }), (text, places) => {
        const pieces = cutAtMarks(
          text,
          places.map(([start, end]) => mark(start, end)),
        );
        expect(pieces.map((piece) => piece.text).join('')).toBe(text);
        for (const piece of pieces) expect(text.startsWith(piece.text, piece.start)).toBe(true);
      }),
    );
    expect(
      cutAtMarks('it is [IBAN] ok', [mark(6, 12)]).map((piece) => [piece.text, piece.mark !== null]),
    ).toEqual([
      ['it is ', false],
      ['[IBAN]', true],
      [' ok', false],
    ]);
  });

  it('gives each word its place', () => {
    expect(wordsOf(' my pin ')).toEqual([
      { text: 'my', start: 1, end: 3 },
      { text: 'pin', start: 4, end: 7 },
    ]);
  });
});
