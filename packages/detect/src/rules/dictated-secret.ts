import type { ConversationState } from '../state.ts';
import { DIGITS, MARK, WORD } from '../text/lex.ts';
import { mayHold, phraseAt, type TurnContext } from '../turn-context.ts';
import type { FindingType } from '../types.ts';
import { AROUND, EXPLAINS, FUNCTION, HESITATION, SECRET_SIGN, WEEKDAY } from '../word-entry.ts';
import { isFollowedByQuantity } from './address.ts';
import { claimSecret } from './secret.ts';
import { chunkEnd, isSignWord, looksLikeHandle, looksLikePassword } from './secret-words.ts';
import { isRareWord } from './words.ts';

/** What a stretch of dictation is made of. */
type Dictation = {
  to: number;
  words: number;
  rare: number;
  letters: number;
  numbers: number;
  signs: number;
  /** Signs that nobody says but for a secret: "majuscule", "ausrufezeichen". */
  sure: number;
};

const longestDictation = 24;
/** Small words between a word and what explains it: "avec un p majuscule", "mit großem w". */
const mostBetween = 3;

/** How long ago somebody spoke of a secret: a moment, some turns, or never. */
export type Heat = 'hot' | 'warm' | 'cold';

/**
 * A password or user name that is dictated in the middle of a sentence: "ich nehm mal kirschkern raute acht acht",
 * "harbour, capital h, then dash seventy three". Returns the end of the last.
 */
export function readDictatedSecrets(
  context: TurnContext,
  state: ConversationState,
  type: FindingType,
  heat: Heat,
  from = 0,
): number {
  if (heat === 'cold' && (context.mayAnywhere & (SECRET_SIGN | EXPLAINS)) === 0 && !mayHold(context, 'sign'))
    return 0;
  let last = 0;
  for (let at = from; at < context.tokens.length; at++) {
    if (context.claims[at] !== 0) continue;
    const found = readDictation(context, at, type);
    if (found.to <= at || !isSecretEnough(found, heat) || isFollowedByQuantity(context, found.to)) continue;
    claimSecret(context, state, at, found.to, type, 0.75);
    last = found.to;
    at = found.to - 1;
  }
  return last;
}

/** What nobody asked for and yet can be nothing else: "Payroll26!" in writing, "payroll twenty six exclamation mark" in speech. */
export function readUnaskedSecrets(context: TurnContext, state: ConversationState): number {
  let last = 0;
  for (let at = 0; at < context.tokens.length; at++) {
    const token = context.tokens[at]!;
    if (context.claims[at] !== 0 || token.kind !== WORD || (token.glued && at > 0)) continue;
    if (!context.tokens[at + 1]?.glued) continue;
    const end = chunkEnd(context, at);
    if (end - at < 3) continue;
    const type = looksLikePassword(context, at, end)
      ? 'PASSWORD'
      : looksLikeHandle(context, at, end)
        ? 'USERNAME'
        : undefined;
    if (!type) continue;
    claimSecret(context, state, at, end, type, 0.8);
    last = end;
    at = end - 1;
  }
  return Math.max(last, readDictatedSecrets(context, state, 'PASSWORD', 'cold'));
}

function isSecretEnough(found: Dictation, heat: Heat): boolean {
  const { words, rare, letters, numbers, signs, sure } = found;
  if (heat === 'hot') return (signs > 0 && words + letters + numbers > 0) || (rare > 0 && numbers >= 2);
  if (heat === 'warm') return signs > 0 && words > 0 && numbers > 0;
  return sure > 0 && words > 0 && numbers > 0;
}

function readDictation(context: TurnContext, from: number, type: FindingType): Dictation {
  const { tokens, entries } = context;
  const found: Dictation = { to: from, words: 0, rare: 0, letters: 0, numbers: 0, signs: 0, sure: 0 };
  /** A word may only begin the secret or follow a sign or a number: two words in a row are a sentence. */
  let mayBeWord = true;
  let at = from;
  while (at < tokens.length && at - from < longestDictation) {
    const token = tokens[at]!;
    if (context.claims[at] !== 0 || token.kind === MARK || (at > from && token.pause > 0)) break;
    const entry = entries[at];
    const bits = entry?.bits ?? 0;
    if (bits & HESITATION && at > from) {
      at++;
      continue;
    }
    const sign = signAt(context, at, type);
    if (sign && (sign.weight > 0 || at > from)) {
      if (sign.weight > 0) found.signs++;
      if (sign.weight > 1) found.sure++;
      at = sign.end;
      mayBeWord = true;
    } else if (
      token.kind === DIGITS ||
      (entry?.number && entry.number.kind !== 'and' && !entry.number.article)
    ) {
      found.numbers++;
      at++;
      mayBeWord = true;
    } else if (token.text.length === 1 && entry?.letter !== undefined && (at > from || !(bits & FUNCTION))) {
      found.letters++;
      at++;
    } else if (mayBeWord && isSecretWord(context, at)) {
      found.words++;
      if (isRareWord(context, at)) found.rare++;
      at++;
      mayBeWord = false;
    } else {
      // "tournesol | avec un grand t six trois": what explains a secret may follow what was found of it already.
      const follows = at > from || (at > 0 && context.claims[at - 1] === 1);
      const explained = follows ? skipExplanation(context, at) : at;
      if (explained === at) break;
      found.signs++;
      found.sure++;
      at = explained;
      mayBeWord = true;
    }
    found.to = at;
  }
  return found;
}

/** A spoken sign: 2 when said only in secrets, 1 when it may separate other things too, 0 when it proves nothing. */
function signAt(
  context: TurnContext,
  at: number,
  type: FindingType,
): { end: number; weight: number } | undefined {
  const sign = phraseAt(context, at, 'sign');
  if (isSignWord(context, at)) return { end: Math.max(at + 1, sign?.end ?? 0), weight: 2 };
  const value = sign?.phrase.value;
  if (!sign || value === '+' || value === '@') return undefined;
  return { end: sign.end, weight: value === '.' && type !== 'USERNAME' ? 0 : value === '_' ? 2 : 1 };
}

function isSecretWord(context: TurnContext, at: number): boolean {
  const token = context.tokens[at]!;
  const bits = context.entries[at]?.bits ?? 0;
  if (token.kind !== WORD || token.text.length < 3 || bits & (FUNCTION | HESITATION | WEEKDAY)) return false;
  return (
    !phraseAt(context, at, 'sign') &&
    !phraseAt(context, at, 'cue') &&
    !phraseAt(context, at, 'quantity') &&
    !phraseAt(context, at, 'opener')
  );
}

/** The end of "met hoofdletter", "avec un p majuscule", "with a capital h", or `at`. */
function skipExplanation(context: TurnContext, at: number): number {
  for (let here = at; here <= at + mostBetween && here < context.tokens.length; here++) {
    const token = context.tokens[here]!;
    if (token.kind !== WORD || token.pause > 0) return at;
    const bits = context.entries[here]?.bits ?? 0;
    if (here > at && (bits & AROUND || isSignWord(context, here))) {
      const next = context.tokens[here + 1];
      return next?.kind === WORD && next.text.length === 1 && next.pause === 0 ? here + 2 : here + 1;
    }
    if (token.text.length > 1 && !(bits & FUNCTION)) return at;
  }
  return at;
}
