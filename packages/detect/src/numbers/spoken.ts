import { lexiconOf } from '../lexicon.ts';
import { lex, MARK, WORD } from '../text/lex.ts';
import type { Language } from '../types.ts';
import type { Entry } from '../word-entry.ts';
import type { NumberGrammar, NumberWord } from './number-word.ts';
import { readNumbers } from './read-number.ts';

export type SpokenNumber = { digits: string; ordinal: boolean };

/**
 * The number that a text means as a whole ("negentienhonderd drieënzeventig" is 1973, "nul acht" is 08), or undefined
 * when it is no single number.
 */
export function readSpokenNumber(text: string, language: Language): SpokenNumber | undefined {
  const lexicon = lexiconOf(language);
  const words: NumberWord[] = [];
  let zeros = '';
  let ordinal = false;
  const tokens = lex(text).filter(
    (token) => !(token.kind === MARK && (token.text === '-' || token.text === '.')),
  );
  for (const [index, token] of tokens.entries()) {
    if (token.kind !== WORD) return undefined;
    const entry: Entry | undefined = lexicon.entryOf(token.text);
    const word = entry?.number;
    if (word?.kind === 'zero' && words.length === 0) zeros += '0';
    else if (word) words.push(word);
    else if (entry?.ordinal !== undefined && index === tokens.length - 1) {
      ordinal = true;
      const value = entry.ordinal;
      const kind = value < 10 ? 'unit' : value < 20 ? 'teen' : 'ten';
      words.push(value > 20 ? { kind: 'whole', value } : { kind, value });
    } else return undefined;
  }
  if (words.length === 0) return zeros ? { digits: zeros, ordinal } : undefined;
  const value = wholeValue(words, lexicon.grammar);
  return value === undefined ? undefined : { digits: zeros + value, ordinal };
}

function wholeValue(words: readonly NumberWord[], grammar: NumberGrammar): number | undefined {
  const readings = readNumbers(words, 0, grammar);
  const whole = readings.find((reading) => reading.end === words.length);
  if (whole) return whole.value;
  // Years in pairs: nineteen seventy-three.
  if (grammar.unitFirst || grammar.vigesimal) return undefined;
  for (const head of readings) {
    if (head.value < 11 || head.value > 20) continue;
    const tail = readNumbers(words, head.end, grammar).find(
      (r) => r.end === words.length && r.value > 9 && r.value < 100,
    );
    if (tail) return head.value * 100 + tail.value;
  }
  return undefined;
}

const mostReadings = 512;
const longestSequence = 80;

/**
 * All digit strings that the numbers of a text may mean, likeliest first: "drie acht en dertig" is 338 or 3830. A
 * lone small number may also be no number at all ("één" as an article). At most 512, and of the first 80 words.
 */
export function readAlternatives(text: string, language: Language): string[] {
  const lexicon = lexiconOf(language);
  const words = lex(text)
    .filter((token) => token.kind !== MARK || token.text === ',' || token.text === '=')
    .slice(0, longestSequence)
    .map((token) => ({
      text: token.text,
      entry: token.kind === WORD ? lexicon.entryOf(token.text) : undefined,
    }));
  const numbers = words.map(({ entry }): NumberWord | undefined => entry?.number);
  const found = new Set<string>();
  const walk = (at: number, digits: string): void => {
    if (found.size >= mostReadings) return;
    if (at >= words.length) {
      found.add(digits);
      return;
    }
    const sequence: NumberWord[] = [];
    for (let i = at; i < numbers.length && numbers[i]; i++) sequence.push(numbers[i]!);
    const first = sequence[0];
    const isNumber = first !== undefined && first.kind !== 'and';
    if (isNumber && first.kind === 'zero') walk(at + 1, `${digits}0`);
    else if (isNumber)
      for (const reading of readNumbers(sequence, 0, lexicon.grammar).toReversed()) {
        const joined = numbers[at + reading.end]?.kind === 'and' ? 1 : 0;
        const last = words[at + reading.end + joined]?.entry;
        // "vingt et unième", "twenty first", "zwei und zwanzigste": an ordinal ends the number.
        if (last?.ordinal !== undefined && !last.number) {
          const unitFirst =
            lexicon.grammar.unitFirst && joined === 1 && reading.value < 10 && last.ordinal >= 20;
          if (unitFirst || (reading.value % 10 === 0 && last.ordinal < reading.value))
            walk(at + reading.end + joined + 1, digits + (reading.value + last.ordinal));
        }
        walk(at + reading.end, digits + reading.value);
      }
    const ordinal = words[at]!.entry?.ordinal;
    if (ordinal !== undefined) walk(at + 1, digits + ordinal);
    const lone = !isNumber || sequence.length <= 2 || first.article || ordinal !== undefined;
    if (lone) walk(at + 1, digits);
  };
  walk(0, '');
  return [...found];
}
