import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { open } from './session.ts';
import { longestStretch } from './stretch.ts';
import type { DetectTurn, Finding, Language } from './types.ts';

const folder = new URL('../test-data/conversations/', import.meta.url);
const conversations = readdirSync(folder).flatMap((name) =>
  readFileSync(new URL(name, folder), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { id: string; lang: Language; turns: DetectTurn[] }),
);

/** The words of each speaker in a row, with what was found in them, whatever turns they came in. */
function covered(language: Language, turns: readonly DetectTurn[]): string[] {
  const session = open({ language });
  for (const turn of turns) session.turn(turn);
  const marks = turns.map(({ text }) => [...text].map(() => '.'));
  for (const { turn, start, end, type } of session.close())
    for (let at = start; at < end; at++) if (turns[turn]!.text[at] !== ' ') marks[turn]![at] = type;
  const out: string[] = [];
  let said = '';
  for (const [at, { speaker, text }] of turns.entries()) {
    if (at > 0 && turns[at - 1]!.speaker !== speaker) {
      out.push(said);
      said = '';
    }
    for (const [i, letter] of [...text].entries()) if (letter !== ' ') said += `${letter}${marks[at]![i]} `;
  }
  return [...out, said];
}

/** Each turn cut at some of its spaces, as told. */
const recut = (turns: readonly DetectTurn[], cuts: readonly boolean[]): DetectTurn[] => {
  let next = 0;
  return turns.flatMap(({ speaker, text }) => {
    const pieces: string[] = [''];
    for (const word of text.split(' ')) {
      if (pieces.at(-1) !== '' && cuts[next++ % cuts.length]) pieces.push(word);
      else pieces.push([pieces.pop(), word].filter(Boolean).join(' '));
    }
    return pieces.map((piece) => ({ speaker, text: piece }));
  });
};

const single = (turns: readonly DetectTurn[]): DetectTurn[] =>
  turns.map(({ speaker, text }) => ({ speaker, text: text.split(/\s+/).filter(Boolean).join(' ') }));

describe('a session', () => {
  it('finds the same in the same words, however they were cut into turns', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...conversations),
        fc.array(fc.boolean(), { minLength: 1, maxLength: 40 }),
        ({ lang, turns }, cuts) => {
          const whole = single(turns);
          expect(covered(lang, recut(whole, cuts))).toEqual(covered(lang, whole));
        },
      ),
      { numRuns: 120 },
    );
  });

  it('finds the same in a monologue of many stretches, in one turn or word by word', () => {
    const monologue = conversations
      .filter(({ lang }) => lang === 'nl')
      .flatMap(({ turns }) => single(turns).map(({ text }) => text))
      .join(' ');
    expect(monologue.length).toBeGreaterThan(4 * longestStretch);
    const whole = [{ speaker: 'customer', text: monologue }];
    expect(covered('nl', recut(whole, [true]))).toEqual(covered('nl', whole));
  });

  it('tells once what it finds, turn by turn, and of earlier turns when it becomes clear', () => {
    const session = open({ language: 'nl' });
    const told = [
      ...session.turn({ speaker: 'agent', text: 'wat is uw rekeningnummer' }),
      ...session.turn({ speaker: 'customer', text: 'dat is nl twintig' }),
      ...session.turn({ speaker: 'customer', text: 'ingb nul nul nul een' }),
      ...session.turn({ speaker: 'customer', text: 'twee drie vier vijf zes zeven' }),
    ];
    expect(told.map(({ turn, type }) => [turn, type])).toEqual([
      [1, 'IBAN'],
      [2, 'IBAN'],
      [3, 'IBAN'],
    ]);
    const place = (one: Finding) => [one.turn, one.start, one.end, one.type];
    expect(session.close().map(place)).toEqual(told.map(place));
  });

  it('keeps no more than it looks back on, however long the conversation', () => {
    const session = open({ language: 'nl' });
    for (let at = 0; at < 2000; at++)
      session.turn({ speaker: at % 2 ? 'agent' : 'customer', text: `ja en dan nog iets anders ${at % 7}` });
    session.turn({ speaker: 'agent', text: 'mag ik uw iban' });
    const found = session.turn({ speaker: 'customer', text: 'nl91abna0417164300' });
    expect(found.map(({ turn, type }) => [turn, type])).toEqual([[2001, 'IBAN']]);
  });

  it('never cuts a written card number in two, wherever in a long turn it stands', () => {
    const card = '4111 1111 1111 1111';
    for (let at = longestStretch - 60; at < longestStretch + 10; at++) {
      const text = `${'zo gaat dat altijd '.repeat(200).slice(0, at)} ${card} ${'en dan nog wat '.repeat(20)}`;
      const session = open({ language: 'nl' });
      session.turn({ speaker: 'customer', text });
      const begin = text.indexOf(card);
      const found = session.close().filter(({ type }) => type === 'CARD_NUMBER');
      expect(
        found.map(({ start, end }) => [start, end]),
        `at ${at}`,
      ).toEqual([[begin, begin + card.length]]);
    }
  });
});
