import type { NumberWord } from '../numbers/number-word.ts';
import { readNumbers } from '../numbers/read-number.ts';
import { DIGITS, MARK, WORD } from '../text/lex.ts';
import type { TurnContext } from '../turn-context.ts';
import { MAY_DATE } from '../word-entry.ts';

export type DateMatch = {
  from: number;
  to: number;
  hasDay: boolean;
  hasMonthName: boolean;
  hasYear: boolean;
  year: number;
};

const connectors = new Set([
  'of',
  'the',
  'van',
  'de',
  'der',
  'den',
  'le',
  "l'",
  'du',
  'th',
  'st',
  'nd',
  'rd',
  'er',
  'ere',
  'e',
  'ste',
  'in',
  'jaar',
  'year',
]);

type Part = { end: number; value: number; ordinal: boolean };

/** A number at `at`, in digits, words or as an ordinal. */
export function numberAt(context: TurnContext, at: number): Part | undefined {
  const token = context.tokens[at];
  if (!token || context.claims[at] !== 0) return undefined;
  if (token.kind === DIGITS) return { end: at + 1, value: Number(token.text.slice(0, 9)), ordinal: false };
  if (token.kind !== WORD) return undefined;
  const entry = context.entries[at];
  if (entry?.ordinal !== undefined && !entry.number)
    return { end: at + 1, value: entry.ordinal, ordinal: true };
  if (!entry?.number || entry.number.kind === 'and') return undefined;
  if (entry.number.kind === 'zero') {
    const next = numberAt(context, at + 1);
    return next && next.value < 10 ? next : undefined;
  }
  const words: NumberWord[] = [];
  const ends: number[] = [];
  for (let i = at; i < context.tokens.length && words.length < 12; i++) {
    const here = context.tokens[i]!;
    if (here.kind === MARK && here.text === '-' && here.glued) continue;
    const word = context.entries[i]?.number;
    if (!word || word.kind === 'zero') break;
    words.push(word);
    ends.push(i + 1);
  }
  const readings = readNumbers(words, 0, context.lexicon.grammar);
  let best = readings[0];
  for (const reading of readings) if (reading.end > best!.end) best = reading;
  if (!best) return undefined;
  let end = ends[best.end - 1]!;
  let value = best.value;
  let ordinal = false;
  const tail = context.entries[end];
  const hyphen = context.tokens[end]?.kind === MARK && context.tokens[end]!.text === '-' ? 1 : 0;
  const last = hyphen ? context.entries[end + 1] : tail;
  // Twenty first; vingt-et-unième.
  if (
    last?.ordinal !== undefined &&
    last.ordinal < 10 &&
    value >= 20 &&
    value < 100 &&
    value % 10 === 0 &&
    !last.number
  ) {
    value += last.ordinal;
    end += 1 + hyphen;
    ordinal = true;
  } else if (!context.lexicon.grammar.vigesimal && tail?.number?.kind === 'and' && value < 10) {
    const tens = context.entries[end + 1];
    if (tens?.ordinal !== undefined && tens.ordinal >= 20)
      return { end: end + 2, value: value + tens.ordinal, ordinal: true };
  }
  return { end, value, ordinal };
}

/** Past small words and marks between the parts of a date. */
export function skipConnectors(context: TurnContext, at: number): number {
  let here = at;
  for (let i = 0; i < 3; i++) {
    const token = context.tokens[here];
    if (!token) break;
    const mark =
      token.kind === MARK &&
      (token.text === '.' || token.text === ',' || token.text === '/' || token.text === '-');
    if (mark || (token.kind === WORD && connectors.has(token.text) && !context.entries[here]?.month)) here++;
    else break;
  }
  return here;
}

/** A year in four digits or two, or said in two halves (nineteen eighty). */
export function yearAt(context: TurnContext, at: number): { end: number; value: number } | undefined {
  const part = numberAt(context, at);
  if (!part || part.ordinal) return undefined;
  if (part.value >= 1900 && part.value <= 2099) return { end: part.end, value: part.value };
  if (part.value === 19 || part.value === 20) {
    const second = numberAt(context, part.end);
    if (second && !second.ordinal && second.value < 100 && context.tokens[part.end]!.pause === 0)
      return { end: second.end, value: part.value * 100 + second.value };
  }
  if (part.value >= 0 && part.value <= 99) return { end: part.end, value: part.value };
  return undefined;
}

/** A date with the name of a month, or with ordinals ("vierzehnter neunter einundfünfzig"), that begins at `from`. */
export function readDate(context: TurnContext, from: number): DateMatch | undefined {
  if (((context.may[from] ?? 0) & MAY_DATE) === 0) return undefined;
  const monthHere = context.entries[from]?.month;
  if (monthHere !== undefined) {
    const next = skipConnectors(context, from + 1);
    const year = yearAt(context, next);
    if (!year) return undefined;
    // "May 3, 1990" and "september 27" alike: what follows a first small number is the year.
    const second = year.value <= 31 ? yearAt(context, skipConnectors(context, year.end)) : undefined;
    if (second && second.value >= 1900)
      return { from, to: second.end, hasDay: true, hasMonthName: true, hasYear: true, year: second.value };
    return { from, to: year.end, hasDay: false, hasMonthName: true, hasYear: true, year: year.value };
  }
  const day = numberAt(context, from);
  if (!day || day.value < 1 || day.value > 31) return undefined;
  const at = skipConnectors(context, day.end);
  const month = context.entries[at]?.month;
  if (month !== undefined && context.tokens[at]!.kind === WORD) {
    const next = skipConnectors(context, at + 1);
    const year = context.tokens[next]?.pause === 2 ? undefined : yearAt(context, next);
    const long = year && (year.value >= 1900 || context.tokens[next]!.pause === 0) ? year : undefined;
    return {
      from,
      to: long?.end ?? at + 1,
      hasDay: true,
      hasMonthName: true,
      hasYear: long !== undefined,
      year: long?.value ?? 0,
    };
  }
  const second = numberAt(context, at);
  if (!second || !(day.ordinal || second.ordinal) || second.value > 12 || second.value < 1) return undefined;
  const year = yearAt(context, skipConnectors(context, second.end));
  return {
    from,
    to: year?.end ?? second.end,
    hasDay: true,
    hasMonthName: false,
    hasYear: year !== undefined,
    year: year?.value ?? 0,
  };
}
