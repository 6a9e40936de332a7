import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detect } from '../detect.ts';
import type { DetectTurn, Finding, Language } from '../types.ts';
import { redact, redactionStyles } from './redact.ts';
import { readCalendarDate, shiftDate } from './shift-date.ts';

const says = (...texts: string[]): DetectTurn[] => texts.map((text) => ({ speaker: 'customer', text }));
const digestWith = (key: string) => (text: string) => createHmac('sha256', key).update(text).digest('hex');

/** Findings at these passages, one a turn. */
const at = (
  turns: DetectTurn[],
  ...passages: [turn: number, text: string, type: Finding['type']][]
): Finding[] =>
  passages.map(([turn, text, type]) => {
    const start = turns[turn]!.text.indexOf(text);
    return { turn, start, end: start + text.length, type, score: 1, recogniser: 'test@1', why: {} };
  });

describe('pseudonyms within a conversation', () => {
  it('keep a person the same, by the full name and by a part of it', () => {
    const turns = says('met Jan de Vries', 'dag Jan', 'en Piet Bakker', 'heer De Vries', 'Bakker zei dat');
    const findings = at(
      turns,
      ...(
        [
          [0, 'Jan de Vries', 'PERSON'],
          [1, 'Jan', 'PERSON'],
          [2, 'Piet Bakker', 'PERSON'],
          [3, 'De Vries', 'PERSON'],
          [4, 'Bakker', 'PERSON'],
        ] as const
      ).map((row) => [...row] as [number, string, Finding['type']]),
    );
    expect(redact(turns, findings, 'pseudonym').turns.map((turn) => turn.text)).toEqual([
      'met [PERSON-1]',
      'dag [PERSON-1]',
      'en [PERSON-2]',
      'heer [PERSON-1]',
      '[PERSON-2] zei dat',
    ]);
  });

  it('know a number as the same whether written or said', () => {
    const turns = says('0612345678', 'nul zes twaalf vierendertig zesenvijftig achtenzeventig', '0612345679');
    const findings = turns.map(
      (turn, index): Finding => ({
        ...{ turn: index, start: 0, end: turn.text.length, type: 'PHONE', score: 1 },
        ...{ recogniser: 'test@1', why: {} },
      }),
    );
    expect(
      redact(turns, findings, { style: 'pseudonym', language: 'nl' }).turns.map((turn) => turn.text),
    ).toEqual(['[PHONE-1]', '[PHONE-1]', '[PHONE-2]']);
  });
});

describe('keyed pseudonyms', () => {
  const nameIn = (text: string, key: string, wanted: string): string => {
    const turns = says(text);
    const findings = at(turns, [0, wanted, 'PERSON']);
    return redact(turns, findings, { style: 'keyed', digest: digestWith(key) }).turns[0]!.text;
  };

  it('are the same in every conversation with the same key, however it is spelled', () => {
    expect(nameIn('met Zoë Müller', 'k', 'Zoë Müller')).toBe(
      nameIn('dag ZOE  MULLER', 'k', 'ZOE  MULLER').replace('dag', 'met'),
    );
    expect(nameIn('met Jan Bos', 'k', 'Jan Bos')).toMatch(/^met \[PERSON-[0-9a-hjkmnp-tv-z]{12}\]$/);
  });

  it('differ with another key and for another value', () => {
    expect(nameIn('Jan Bos', 'k', 'Jan Bos')).not.toBe(nameIn('Jan Bos', 'other', 'Jan Bos'));
    expect(nameIn('Jan Bos', 'k', 'Jan Bos')).not.toBe(nameIn('Jan Vos', 'k', 'Jan Vos'));
  });

  it('are never given to codes, of which there are too few', () => {
    const turns = says('4821');
    const findings = at(turns, [0, '4821', 'PIN']);
    expect(redact(turns, findings, { style: 'keyed', digest: digestWith('k') }).turns[0]!.text).toBe('[PIN]');
  });

  it('are refused without a key or with a digest that is none', () => {
    const turns = says('Jan Bos');
    const findings = at(turns, [0, 'Jan Bos', 'PERSON']);
    expect(() => redact(turns, findings, 'keyed')).toThrow(TypeError);
    expect(() => redact(turns, findings, { style: 'keyed', digest: (text) => text })).toThrow(TypeError);
    expect(() => redact(turns, findings, { style: 'keyed', digest: () => 'abc' })).toThrow(TypeError);
  });
});

describe('dates that are moved', () => {
  it.each<[Language, string, string]>([
    ['nl', '24-03-1982', '1982-03-29'],
    ['nl', '24 maart 1982', '1982-03-29'],
    ['nl', 'vierentwintig maart tweeëntachtig', '1982-03-29'],
    ['de', '1. April 1975', '1975-04-06'],
    ['fr', 'premier avril mille neuf cent soixante-quinze', '1975-04-06'],
    ['en', 'the twenty seventh of the ninth nineteen seventy nine', '1979-10-02'],
    ['en', 'March 24, 1982', '1982-03-29'],
    ['en', '1982-03-28', '1982-04-02'],
    ['en', '24031982', '1982-03-29'],
    ['en', '12/30/1999', '2000-01-04'],
  ])('are read in %s: %s', (language, text, wanted) => {
    expect(shiftDate(text, 5, language)).toBe(wanted);
  });

  it.each(['31-02-1982', 'in maart', '1982', 'twaalf', 'geen idee 24 maart', '', '99-99-9999'])(
    'stay a label where they are no whole date: %s',
    (text) => {
      const turns = says(text);
      const finding = { turn: 0, start: 0, end: text.length, type: 'DATE_OF_BIRTH', score: 1 } as const;
      const findings = [{ ...finding, recogniser: 'test@1', why: {} }];
      const redacted = redact(turns, findings, { style: 'dates', shiftDays: 3, language: 'nl' });
      expect(redacted.turns[0]!.text).toBe(text === '' ? '' : '[DATE_OF_BIRTH]');
    },
  );

  it('move in the conversation, and everything else is a label', () => {
    const turns = says('ik ben Jan Jansen, geboren op 24-03-1982');
    const findings = detect({ language: 'nl', turns });
    expect(redact(turns, findings, { style: 'dates', shiftDays: -24, language: 'nl' }).turns[0]!.text).toBe(
      'ik ben [PERSON], geboren op [DATE_OF_BIRTH 1982-02-28]',
    );
  });

  it('come back when moved back', () => {
    const day = fc.record({
      year: fc.integer({ min: 1900, max: 2020 }),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 28 }),
    });
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 3000 }), (date, days) => {
        const written = `${date.day}-${date.month}-${date.year}`;
        const back = shiftDate(shiftDate(written, days, 'nl')!, -days, 'nl')!;
        expect(readCalendarDate(back, 'nl')).toEqual(date);
      }),
    );
  });

  it.each([undefined, 0, 1.5, Number.NaN, 40_000])('are refused with %s days', (shiftDays) => {
    const how = { style: 'dates' as const, ...(shiftDays !== undefined && { shiftDays }) };
    expect(() => redact(says('x'), [], how)).toThrow(TypeError);
  });
});

describe('every style', () => {
  it('leaves nothing of a finding in the text, and its marks lead back to it', () => {
    const secret = 'QQQQ';
    const piece = fc.constantFrom('aa ', secret, 'b, ', '😀');
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 12 }),
        fc.constantFrom(...redactionStyles),
        (pieces, style) => {
          const text = pieces.join('');
          const turns = says(text);
          const findings: Finding[] = [];
          for (let start = text.indexOf(secret); start >= 0; start = text.indexOf(secret, start + 4))
            findings.push({
              ...{
                turn: 0,
                start,
                end: start + 4,
                type: 'CUSTOMER_ID',
                score: 1,
                recogniser: 'test@1',
                why: {},
              },
            });
          const [turn] = redact(turns, findings, { style, shiftDays: 1, digest: digestWith('k') }).turns;
          expect(turn!.text).not.toContain(secret);
          for (const mark of turn!.marks) {
            expect(text.slice(mark.originalStart, mark.originalEnd)).toBe(secret);
            expect(turn!.text.slice(mark.start, mark.end)).toMatch(/^\[CUSTOMER_ID.*\]$/);
          }
        },
      ),
    );
  });
});
