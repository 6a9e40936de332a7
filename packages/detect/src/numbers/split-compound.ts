import type { NumberGrammar, NumberWord } from './number-word.ts';
import { readNumbers } from './read-number.ts';

/** Number words of Dutch and German by their first letter, longest first. */
export type Morphemes = ReadonlyMap<number, readonly { text: string; word: NumberWord; ordinal: boolean }[]>;

export type CompoundReading = { value: number; ordinal: boolean };

const longestCompound = 110;

/** Reads a number written as one word (achthonderdtwaalf, einundzwanzigster), or nothing when it is not one. */
export function splitCompound(
  text: string,
  morphemes: Morphemes,
  grammar: NumberGrammar,
): CompoundReading | undefined {
  if (text.length > longestCompound || text.length < 5) return undefined;
  const first = morphemes.get(text.charCodeAt(0));
  if (!first?.some((m) => text.startsWith(m.text))) return undefined;
  const dead = new Set<number>();
  const words: NumberWord[] = [];
  const walk = (at: number): CompoundReading | undefined => {
    if (dead.has(at)) return undefined;
    for (const morpheme of morphemes.get(text.charCodeAt(at)) ?? []) {
      if (!text.startsWith(morpheme.text, at)) continue;
      const end = at + morpheme.text.length;
      if (morpheme.ordinal && end !== text.length) continue;
      words.push(morpheme.word);
      if (end === text.length) {
        const whole = readNumbers(words, 0, grammar).find((reading) => reading.end === words.length);
        if (whole) return { value: whole.value, ordinal: morpheme.ordinal };
      } else {
        const found = walk(end);
        if (found) return found;
      }
      words.pop();
    }
    dead.add(at);
    return undefined;
  };
  return walk(0);
}
