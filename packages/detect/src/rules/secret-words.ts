import { DIGITS, MARK, WORD } from '../text/lex.ts';
import { phraseAt, type TurnContext } from '../turn-context.ts';
import type { FindingType } from '../types.ts';
import { COMMON, FUNCTION, HESITATION, SECRET_SIGN } from '../word-entry.ts';
import { isListedName, isRareWord } from './words.ts';

/** What the words of passwords, user names and answers look like, and where they end. */

const longestSecret = 14;

/** The end of a stretch without spaces as written: "Riet&Dak2019", "adijkgraaf_rd". */
export function chunkEnd(context: TurnContext, from: number): number {
  const { tokens } = context;
  let at = from + 1;
  while (at < tokens.length && tokens[at]!.glued && context.claims[at] === 0) at++;
  // Marks at the end belong to the sentence, but "!" ends many passwords.
  while (at > from + 1 && tokens[at - 1]!.kind === MARK && '.,;?:)"”“»\'…'.includes(tokens[at - 1]!.text))
    at--;
  return at;
}

/** Letters with digits or signs in one stretch; joined words ("sms-code") are not enough. */
export function looksLikeCode(context: TurnContext, from: number, to: number, type: FindingType): boolean {
  let digits = false;
  let letters = 0;
  let capitals = 0;
  let signs = false;
  let dots = false;
  let hyphens = 0;
  for (let at = from; at < to; at++) {
    const token = context.tokens[at]!;
    if (token.kind === DIGITS) digits = true;
    else if (token.kind === WORD) {
      if (token.text.endsWith("'")) return false;
      letters++;
      if (token.capital) capitals++;
    } else if (token.text === '-') hyphens++;
    else if (token.text === '.') dots = true;
    else if (
      token.text === '/' ||
      token.text === ':' ||
      token.text === ',' ||
      token.text === "'" ||
      token.text === '’' ||
      token.text === '?' ||
      token.text === ')' ||
      token.text === '(' ||
      token.text === '"'
    )
      return false;
    else if (
      token.text.length > 1 ||
      token.text === '€' ||
      token.text === '%' ||
      token.text === '°' ||
      token.text === '²' ||
      token.text === '³'
    )
      return false;
    else signs = true;
  }
  if (letters === 0 || context.tokens[to - 1]!.end - context.tokens[from]!.start < 5) return false;
  if (digits && to - from > 1) return !dots || letters > 1 || signs || hyphens > 0;
  if (signs && letters > 1) return true;
  if (dots && letters > 1 && to - from >= 3) return type === 'USERNAME';
  return hyphens > 0 && capitals > 1 && type === 'PASSWORD' && hyphens + 1 === capitals && letters >= 3;
}

/** Letters, digits and a sign of passwords in one stretch, which no other value has. */
export function looksLikePassword(context: TurnContext, from: number, to: number): boolean {
  let digits = 0;
  let letters = 0;
  let signs = 0;
  for (let at = from; at < to; at++) {
    const token = context.tokens[at]!;
    if (token.kind === DIGITS) digits += token.text.length;
    else if (token.kind === WORD) letters += token.text.length;
    else if ('!#$*&?'.includes(token.text)) signs++;
    else if (token.text !== '-' && token.text !== '_') return false;
  }
  return digits >= 2 && letters >= 3 && signs > 0;
}

/** "satoshis_nichte": small letters joined by a line below are a name that a person chose. Constants are in capitals. */
export function looksLikeHandle(context: TurnContext, from: number, to: number): boolean {
  let joined = false;
  for (let at = from; at < to; at++) {
    const token = context.tokens[at]!;
    if (token.kind === MARK) {
      if (token.text === '_') joined = true;
      else if (token.text !== '.' && token.text !== '-') return false;
    } else if (token.kind === WORD && context.text.slice(token.start, token.end) !== token.text) return false;
  }
  return joined;
}

export function startsNumber(context: TurnContext, at: number): boolean {
  const token = context.tokens[at];
  if (!token || token.pause > 0) return false;
  const word = context.entries[at]?.number;
  return token.kind === DIGITS || (word !== undefined && word.kind !== 'and');
}

/** The end of a spoken sign of user names (dot, underscore, hyphen), or 0. */
export function hasNameSign(context: TurnContext, at: number): number {
  const sign = phraseAt(context, at, 'sign');
  return sign &&
    (sign.phrase.value === '.' || sign.phrase.value === '_' || sign.phrase.value === '-') &&
    isRareWord(context, sign.end)
    ? sign.end
    : 0;
}

/** Few enough words that a plain word is the answer. */
export function shortAnswer(context: TurnContext): boolean {
  let words = 0;
  for (const token of context.tokens) if (token.kind === WORD) words++;
  return words <= 12;
}

export function hasSignAfter(context: TurnContext, at: number): boolean {
  const token = context.tokens[at];
  return (
    token !== undefined &&
    token.pause === 0 &&
    (isSignWord(context, at) || phraseAt(context, at, 'sign')?.phrase.value === '_')
  );
}

export type SecretEnd = { to: number; strong: number; numbers: number };

export function secretEnd(context: TurnContext, start: number, type: FindingType): SecretEnd {
  const { tokens, entries } = context;
  let at = start;
  let end = start;
  let words = 0;
  let strong = 0;
  let numbers = 0;
  while (at < tokens.length && words < longestSecret) {
    const token = tokens[at]!;
    if (context.claims[at] !== 0) break;
    if (at > start && token.pause > 0) break;
    if (token.kind === MARK) {
      if (token.glued && tokens[at + 1]?.glued) {
        at++;
        continue;
      }
      if (token.text === '!' && type === 'PASSWORD') {
        at++;
        end = at;
      }
      break;
    }
    const entry = entries[at];
    const bits = entry?.bits ?? 0;
    if (bits & HESITATION) {
      at++;
      continue;
    }
    if (startsNumberHere(context, at, words)) {
      numbers++;
      strong++;
      words++;
      at++;
      end = at;
      continue;
    }
    const sign = words > 0 && type !== 'SECURITY_ANSWER' ? phraseAt(context, at, 'sign') : undefined;
    if (sign || (isSignWord(context, at) && words > 0)) {
      at = sign ? Math.max(sign.end, at + 1) : at + 1;
      if (!sign) at = skipAfterSign(context, at);
      end = at;
      words++;
      continue;
    }
    if (token.text.length === 1 && entry?.letter !== undefined && words > 0 && type !== 'SECURITY_ANSWER') {
      at++;
      words++;
      end = at;
      continue;
    }
    const opener = words > 0 ? phraseAt(context, at, 'opener') : undefined;
    if (opener && !(isRareWord(context, at) && opener.end === at + 1)) {
      // "de" and "la" inside an answer ("rue des hauts fourneaux"), not "nee" or "dat is".
      if (
        !(bits & FUNCTION) ||
        numbers > 1 ||
        opener.end > at + 1 ||
        !continues(context, at + 1) ||
        token.text.length > 3
      )
        break;
      at++;
      continue;
    }
    if (bits & FUNCTION && token.text.length > 1) {
      if (words === 0 || numbers > 1 || !continues(context, at + 1) || token.text.length > 4) break;
      at++;
      continue;
    }
    const cue = phraseAt(context, at, 'cue');
    if (cue && words === 0) break;
    const plain =
      (bits & COMMON) !== 0 && !isListedName(context, at) && !(context.cased && token.capital && at > 0);
    if (!plain) strong++;
    else if (words >= 1 && !context.cased && (strong > 0 || type !== 'SECURITY_ANSWER')) break;
    words++;
    at++;
    end = at;
  }
  return { to: end, strong, numbers };
}

function startsNumberHere(context: TurnContext, at: number, words: number): boolean {
  const token = context.tokens[at]!;
  const number = context.entries[at]?.number;
  return (
    token.kind === DIGITS || (number !== undefined && number.kind !== 'and' && (!number.article || words > 0))
  );
}

/** "majuscule au début", "avec un grand t": what explains a sign. */
function skipAfterSign(context: TurnContext, at: number): number {
  const { tokens } = context;
  for (let i = at; i < Math.min(at + 3, tokens.length); i++) {
    if (startsNumber(context, i)) return at;
    if (
      startsNumber(context, i + 1) &&
      !phraseAt(context, i, 'opener') &&
      (context.entries[i]?.bits ?? 0) & (FUNCTION | COMMON)
    )
      return i + 1;
  }
  return at;
}

export function continues(context: TurnContext, at: number): boolean {
  const token = context.tokens[at];
  if (token?.kind !== WORD || token.pause > 0 || context.claims[at] !== 0) return false;
  const bits = context.entries[at]?.bits ?? 0;
  return (
    !(bits & (FUNCTION | HESITATION)) && !phraseAt(context, at, 'opener') && !phraseAt(context, at, 'cue')
  );
}

export const isSignWord = (context: TurnContext, at: number): boolean =>
  ((context.may[at] ?? 0) & SECRET_SIGN) !== 0;
