import type { NumberWord } from '../numbers/number-word.ts';
import { readNumbers } from '../numbers/read-number.ts';
import { DIGITS } from '../text/lex.ts';
import type { TurnContext } from '../turn-context.ts';

/** A stretch of digits, number words and letters that may be one value, or a piece of one. */
export type Run = {
  /** Token indexes, end exclusive. */
  from: number;
  to: number;
  /** The likeliest reading: digits and upper-case letters without separators. */
  value: string;
  digitCount: number;
  letterCount: number;
  /** Number words or digit groups it is made of. */
  parts: number;
  /** The digits of each group as said or written. */
  groups: string[];
  /** A decimal, a clock time or a percentage by its form. */
  quantityForm: boolean;
  /** Written in digits, not said in words. */
  written: boolean;
  plus: boolean;
  /** Letters are told by words (b van bernard). */
  spelled: boolean;
};

export type Atom =
  | { kind: 'number'; word: NumberWord }
  | { kind: 'digits'; text: string; glued: boolean }
  | { kind: 'letters'; text: string }
  | { kind: 'separator' };

export function joins(
  atoms: readonly Atom[],
  _and: NumberWord,
  next: NumberWord | undefined,
  unitFirst: boolean,
  vigesimal: boolean,
): boolean {
  const last = atoms.at(-1);
  if (!next || last?.kind !== 'number') return false;
  // Also in English as people from the continent say it: five and twenty.
  if ((unitFirst || !vigesimal) && last.word.kind === 'unit' && !last.word.alone && next.kind === 'ten')
    return true;
  if (vigesimal)
    return (
      last.word.kind === 'ten' &&
      (next.kind === 'unit' ? next.value === 1 : next.kind === 'teen' && next.value === 11)
    );
  const hundred =
    last.word.kind === 'hundred' ||
    (last.word.kind === 'whole' && last.word.value % 100 === 0) ||
    last.word.kind === 'thousand';
  return hundred && next.kind !== 'and' && next.kind !== 'hundred' && next.kind !== 'thousand';
}

export function finish(
  context: TurnContext,
  from: number,
  to: number,
  atoms: readonly Atom[],
  facts: {
    letters: number;
    parts: number;
    quantityForm: boolean;
    plus: boolean;
    written: boolean;
    spelled: boolean;
  },
): Run {
  const groups: string[] = [];
  let open = false;
  for (let i = 0; i < atoms.length; ) {
    const atom = atoms[i]!;
    if (atom.kind === 'number') {
      const words: NumberWord[] = [];
      for (let j = i; j < atoms.length && words.length < 24; j++) {
        const next = atoms[j]!;
        if (next.kind !== 'number') break;
        words.push(next.word);
      }
      if (words[0]!.kind === 'zero') {
        groups.push('0');
        i++;
      } else {
        const readings = readNumbers(words, 0, context.lexicon.grammar);
        let best = readings[0];
        for (const reading of readings) if (reading.end > best!.end) best = reading;
        if (best) groups.push(String(best.value));
        i += best?.end ?? 1;
      }
      open = false;
    } else if (atom.kind === 'digits') {
      if (open && atom.glued) groups[groups.length - 1] += atom.text;
      else groups.push(atom.text);
      open = true;
      i++;
    } else if (atom.kind === 'letters') {
      groups.push(atom.text.toUpperCase());
      open = false;
      i++;
    } else {
      open = false;
      i++;
    }
  }
  if (facts.written && facts.letters === 0 && hasNumberFormat(context, from, to)) facts.quantityForm = true;
  const value = groups.join('');
  let digitCount = 0;
  for (let i = 0; i < value.length; i++) if (value.charCodeAt(i) < 58) digitCount++;
  return {
    from,
    to,
    value,
    digitCount,
    letterCount: facts.letters,
    parts: facts.parts,
    groups,
    quantityForm: facts.quantityForm,
    written: facts.written,
    plus: facts.plus,
    spelled: facts.spelled,
  };
}

/** "7.12.300.1" is a version, "1.250" a thousand: digits with dots that are no date and no identifier. */
function hasNumberFormat(context: TurnContext, from: number, to: number): boolean {
  const groups: string[] = [];
  let dots = 0;
  for (let at = from; at < to; at++) {
    const token = context.tokens[at]!;
    if (token.kind === DIGITS) groups.push(token.text);
    else if (token.text !== '.' || !token.glued) return false;
    else dots++;
  }
  if (groups.length < 2 || dots !== groups.length - 1) return false;
  const [first, second] = groups as [string, string];
  if (groups.length === 2)
    return (first.length <= 3 && second.length === 3) || (first.length <= 2 && second.length === 1);
  if (first.length > 2 || second.length > 2) return false;
  const year = groups[2]!;
  if (groups.length === 3 && (year.length === 4 || year.length === 2))
    return Number(second) > 12 || Number(first) > 31;
  return groups.some((group) => group.length === 1) && groups.length >= 3;
}
