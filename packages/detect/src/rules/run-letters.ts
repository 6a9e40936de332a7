import { DIGITS, MARK, WORD } from '../text/lex.ts';
import type { TurnContext } from '../turn-context.ts';
import { ALPHABET, AMBIGUOUS_LETTER } from '../word-entry.ts';

export function isUpperCase(context: TurnContext, at: number): boolean {
  const token = context.tokens[at]!;
  const raw = context.text.slice(token.start, token.end);
  return raw === raw.toUpperCase() && raw !== raw.toLowerCase();
}

/** A number word that counts by itself: not "and", not an article. */
export function isPlainNumber(context: TurnContext, at: number): boolean {
  const token = context.tokens[at];
  if (!token) return false;
  if (token.kind === DIGITS) return true;
  const word = context.entries[at]?.number;
  return word !== undefined && word.kind !== 'and' && !word.article;
}

export function isSingleLetter(context: TurnContext, at: number): boolean {
  const token = context.tokens[at];
  if (token?.kind !== WORD || token.text.length !== 1 || context.entries[at]?.letter === undefined)
    return false;
  // "'t is": what follows an apostrophe is no letter of a spelling.
  const before = context.tokens[at - 1];
  return !(
    token.glued &&
    before?.kind === MARK &&
    (before.text === "'" || before.text === '’' || before.text === '`')
  );
}

export function isSureLetter(context: TurnContext, at: number): boolean {
  return isSingleLetter(context, at) && (context.entries[at]!.bits & AMBIGUOUS_LETTER) === 0;
}

export const isAlphabet = (context: TurnContext, at: number): boolean =>
  ((context.entries[at]?.bits ?? 0) & ALPHABET) !== 0 && context.tokens[at]?.kind === WORD;
