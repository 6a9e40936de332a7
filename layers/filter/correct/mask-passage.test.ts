import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Mark, RedactedTurn } from '../types.ts';
import { maskPassage as mask, type Passage, type StoredWords } from './mask-passage.ts';

const maskPassage = (stored: StoredWords, passage: Passage) =>
  mask(stored, passage, (sizeBytes) => randomBytes(sizeBytes));

const mark = (start: number, end: number, change: Partial<Mark> = {}): Mark => ({
  ...{ start, end, type: 'IBAN', score: 1, recogniser: 'iban@1', why: {} },
  ...{ asked: true, answered: true, startMs: 50_000, endMs: 51_000, ...change },
});

/** A turn in which each word took half a second, from `startMs` on. */
function turn(text: string, change: Partial<RedactedTurn> = {}, startMs = 0): RedactedTurn {
  const spoken = text.split(' ').filter((word) => !word.startsWith('['));
  const words = spoken.map((word, at) => ({
    text: word,
    startMs: startMs + at * 500,
    endMs: startMs + at * 500 + 400,
  }));
  const endMs = startMs + spoken.length * 500;
  return { party: 1, role: 'customer', text, startMs, endMs, words, marks: [], ...change };
}

const stored = (...turns: RedactedTurn[]): StoredWords => ({ turns, language: 'nl', class: 'ordinary' });

function passage(text: string, what: string, at = 0, from = 0): Passage {
  const start = text.indexOf(what, from);
  return { turn: at, start, end: start + what.length, type: 'PERSON' };
}

describe('a passage that was missed', () => {
  it('leaves text, words and index, and is masked in the sound for as long as its words took', () => {
    const text = 'u spreekt met Trijntje Brandhof goedemiddag';
    const masked = maskPassage(stored(turn(text)), passage(text, 'Trijntje Brandhof'));
    expect(masked?.turns[0]?.text).toBe('u spreekt met [PERSON] goedemiddag');
    expect(masked?.mask).toMatchObject({ startMs: 1500, endMs: 2400 });
    expect(masked?.turns[0]?.words?.map((word) => word.text)).toEqual([
      ...['u', 'spreekt', 'met'],
      'goedemiddag',
    ]);
    expect(masked?.turns[0]?.marks).toEqual([
      {
        ...{ start: 14, end: 22, type: 'PERSON', score: 1, recogniser: 'person@1', why: {} },
        ...{ asked: false, answered: false, startMs: 1500, endMs: 2400 },
        standIn: expect.stringMatching(/^[A-Z][a-z]{7} [A-Z][a-z]{7}$/),
      },
    ]);
    expect(masked?.counts).toEqual({ PERSON: 1 });
    expect(masked?.index.before).toContain('brandhof');
    expect(masked?.index.after).not.toContain('brandhof');
    expect(JSON.stringify(masked?.turns)).not.toMatch(/trijntje|brandhof/i);
  });

  it('grows to whole words, so that no half of one tells the rest', () => {
    const text = 'mijn naam is Brandhof';
    const masked = maskPassage(stored(turn(text)), passage(text, 'andh'));
    expect(masked?.turns[0]?.text).toBe('mijn naam is [PERSON]');
  });

  it('takes up the marks that it touches, and moves those behind it', () => {
    const text = 'jan [PERSON] de wit en [IBAN]';
    const marks = [mark(4, 12, { type: 'PERSON', startMs: 400, endMs: 700 }), mark(23, 29)];
    const masked = maskPassage(stored(turn(text, { marks })), {
      ...passage(text, 'jan [PERSON] de wit'),
      type: 'ADDRESS',
    });
    expect(masked?.turns[0]?.text).toBe('[ADDRESS] en [IBAN]');
    const places = masked?.turns[0]?.marks.map(({ start, end, type }) => [start, end, type]);
    expect(places).toEqual([
      [0, 9, 'ADDRESS'],
      [13, 19, 'IBAN'],
    ]);
    expect(masked?.counts).toEqual({ ADDRESS: 1, IBAN: 1 });
  });

  it('is nothing where it was masked already', () => {
    const text = 'mijn iban is [IBAN] dus';
    const marks = [mark(13, 19)];
    expect(maskPassage(stored(turn(text, { marks })), passage(text, 'BAN'.slice(0, 2), 0, 13))).toBeNull();
    expect(maskPassage(stored(turn(text, { marks })), passage(text, ' [IBAN] '))).toBeNull();
    expect(maskPassage(stored(), passage(text, 'iban'))).toBeNull();
  });

  it('does not take a label for the word that was spoken', () => {
    const text = 'de [IBAN] IBAN';
    const masked = maskPassage(stored(turn(text, { marks: [mark(3, 9)] })), passage(text, 'IBAN', 0, 9));
    expect(masked?.turns[0]?.text).toBe('de [IBAN] [PERSON]');
    expect(masked?.mask).toMatchObject({ startMs: 500, endMs: 900 });
  });

  it('is not named as the cue of another passage any more', () => {
    const asked = turn('mag ik uw kenteken');
    const answered = turn('[LICENCE_PLATE]', {
      marks: [mark(0, 15, { why: { cue: 'uw Kenteken', expectation: 'LICENCE_PLATE' } })],
    });
    const masked = maskPassage(stored(asked, answered), passage('mag ik uw kenteken', 'kenteken'));
    expect(masked?.turns[1]?.marks[0]?.why).toEqual({ expectation: 'LICENCE_PLATE' });
    expect(JSON.stringify(masked?.turns)).not.toMatch(/kenteken/i);
  });

  it('takes its words from the reasons for a stricter class, and leaves the proposal', () => {
    const text = 'ik heb epilepsie gekregen';
    const before: StoredWords = {
      ...stored(turn(text)),
      delicate: {
        ...{ score: 1, proposes: 'special' },
        reasons: [{ matter: 'health', turn: 0, phrase: 'epilepsie', about: 'speaker', weight: 1 }],
      },
    };
    const masked = maskPassage(before, { ...passage(text, 'epilepsie'), type: 'HEALTH_ID' });
    expect(JSON.stringify(masked?.delicate)).not.toContain('epilepsie');
    expect(masked?.delicate.proposes).toBe('special');
  });
});

describe('where the times of words do not tell, more of the sound goes rather than less', () => {
  const text = 'mijn naam is Brandhof en dat is alles';
  const said = passage(text, 'Brandhof');

  it.each<[string, Partial<RedactedTurn>]>([
    ['words of which one is not in the text', { words: [{ text: 'naem', startMs: 0, endMs: 400 }] }],
    ['words without the passage', { words: [{ text: 'mijn', startMs: 0, endMs: 400 }] }],
    [
      'words without a length',
      { words: text.split(' ').map((word) => ({ text: word, startMs: 7, endMs: 7 })) },
    ],
    ['no words at all', { words: [] }],
  ])('the whole of a short turn with %s', (_what, change) => {
    const masked = maskPassage(stored(turn(text, { ...change, startMs: 0, endMs: 4000 })), said);
    expect(masked?.mask).toMatchObject({ startMs: 0, endMs: 4000 });
    expect(masked?.turns[0]?.marks[0]).toMatchObject({ estimated: true });
    expect(JSON.stringify(masked)).not.toMatch(/"text":"Brandhof"/);
  });

  it('the whole of a long turn that has marks: their labels shift every place in the text', () => {
    const long = `[IBAN] ${text}`;
    const one = turn(long, { marks: [mark(0, 6)], words: [], startMs: 0, endMs: 60_000 });
    expect(maskPassage(stored(one), passage(long, 'Brandhof'))?.mask).toMatchObject({
      ...{ startMs: 0, endMs: 60_000 },
    });
  });

  it('from the turn before to the turn after for one without any time, to the end where there is none', () => {
    const bare = {
      ...turn(text),
      words: [],
      startMs: undefined,
      endMs: undefined,
    } as unknown as RedactedTurn;
    const between = stored(turn('goedemorgen', {}, 1000), bare, turn('dag', {}, 9000));
    const masked = maskPassage(between, { ...said, turn: 1 });
    expect(masked?.mask).toMatchObject({ startMs: 1000, endMs: 9500 });
    expect(masked?.turns[1]?.marks[0]).not.toHaveProperty('startMs');
    expect(maskPassage(stored(bare), said)?.mask).toMatchObject({ startMs: 0, endMs: Infinity });
  });

  it('by the times of its words for a turn that has no others', () => {
    const { startMs: _start, endMs: _end, ...bare } = turn(text, {}, 3000);
    const half = { ...bare, words: bare.words?.slice(0, 3) ?? [] };
    const masked = maskPassage(stored(half), said);
    expect(masked?.mask).toMatchObject({ startMs: 3000, endMs: 4400 });
    expect(masked?.turns[0]).toMatchObject({ startMs: 3000, endMs: 4400, words: [] });
  });

  it('never leaves a chosen letter readable, whatever the text, the marks and the words are', () => {
    const letters = fc.array(fc.constantFrom('a', 'b', ' ', '[IBAN]', '7', 'é', '😀', '-'), {
      maxLength: 20,
    });
    fc.assert(
      fc.property(letters, fc.nat(60), fc.nat(60), fc.boolean(), (pieces, from, length, hasWords) => {
        const line = pieces.join('');
        const marks = [...line.matchAll(/\[IBAN\]/g)].map(({ index }) => mark(index, index + 6));
        const one = turn(line, hasWords ? { marks } : { marks, words: [] });
        const start = Math.min(from, line.length);
        const end = Math.min(line.length, start + length);
        const masked = maskPassage(stored(one), { turn: 0, start, end, type: 'PERSON' });
        const isReadable = (at: number) =>
          line[at]!.trim() !== '' && !marks.some((label) => label.start <= at && at < label.end);
        const chosen = Array.from({ length: end - start }, (_, at) => start + at).filter(isReadable);
        if (masked === null) return chosen.length === 0;
        const after = masked.turns[0]!;
        const gone = line.length - after.text.length + '[PERSON]'.length;
        const label = after.marks.find(({ type }) => type === 'PERSON')!;
        return (
          after.text.slice(label.start, label.end) === '[PERSON]' &&
          chosen.every((at) => at >= label.start && at < label.start + gone) &&
          line.slice(0, label.start) === after.text.slice(0, label.start) &&
          line.slice(label.start + gone) === after.text.slice(label.end) &&
          after.marks.every(({ start: a, end: b }) => /^\[(IBAN|PERSON)\]$/.test(after.text.slice(a, b)))
        );
      }),
      { numRuns: 2000 },
    );
  });
});
