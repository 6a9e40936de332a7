import { type Entry, lexiconOf } from '../lexicon.ts';
import { lex, MARK, WORD } from '../text/lex.ts';
import type { Language } from '../types.ts';
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
