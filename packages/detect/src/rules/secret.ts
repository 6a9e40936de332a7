import { type ConversationState, remember, rememberSecretWord } from '../state.ts';
import { DIGITS, MARK, WORD } from '../text/lex.ts';
import { addFinding, isAgent, phraseAt, type TurnContext } from '../turn-context.ts';
import type { FindingType } from '../types.ts';
import { COMMON, FUNCTION, HESITATION, PLACE } from '../word-entry.ts';
import { isFollowedByQuantity } from './address.ts';
import { readRun } from './run.ts';
import {
  chunkEnd,
  hasNameSign,
  hasSignAfter,
  looksLikeCode,
  secretEnd,
  shortAnswer,
  startsNumber,
} from './secret-words.ts';
import { isListedName, isRareWord, skipOpeners } from './words.ts';

/** Secrets in words: what is said after the question, or after "my password is". */
export const isSecret = (type: string): boolean =>
  type === 'PASSWORD' || type === 'USERNAME' || type === 'SECURITY_ANSWER';

/** Words of an answer within which the secret is looked for. */
const answerReach = 16;

export function claimSecret(
  context: TurnContext,
  state: ConversationState,
  from: number,
  to: number,
  type: FindingType,
  score: number,
): void {
  let value = '';
  for (let at = from; at < to; at++) {
    const token = context.tokens[at]!;
    if (token.kind !== MARK) value += token.text;
    if (
      token.kind === WORD &&
      token.text.length > 3 &&
      (isRareWord(context, at) || (type === 'PASSWORD' && !context.entries[at]?.number))
    )
      rememberSecretWord(state, token.text, type);
  }
  const expectation = state.expectations.find((e) => e.type === type);
  const asked =
    expectation !== undefined && expectation.speaker !== context.speaker && expectation.turn < state.turn;
  addFinding(context, {
    from,
    to,
    type,
    score,
    recogniser: `${type.toLowerCase().replaceAll('_', '-')}@1`,
    why: { ...(expectation ? { cue: expectation.cue } : {}), ...(asked ? { expectation: type } : {}) },
    asked,
  });
  remember(state, type, value.toUpperCase());
}

/**
 * Reads a secret announced in the same turn: a joining word ("is", "war", ":") must stand between the cue and it.
 * Returns its end, or `from` when there is none.
 */
export function readAnnouncedSecret(
  context: TurnContext,
  state: ConversationState,
  from: number,
  type: FindingType,
): number {
  const { tokens } = context;
  const token = tokens[from];
  if (!token || (token.pause === 2 && !token.glued)) return from;
  const joined = skipOpeners(context, from);
  const start = Math.max(joined, from);
  if (start >= tokens.length || context.claims[start] !== 0) return from;
  const chunk = chunkEnd(context, start);
  if (looksLikeCode(context, start, chunk, type)) {
    claimSecret(context, state, start, chunk, type, 0.9);
    return chunk;
  }
  if (joined === from && !(isRareWord(context, from) && !context.cased && startsNumber(context, from + 1)))
    return from;
  if ((context.entries[start]?.bits ?? 0) & FUNCTION || phraseAt(context, start, 'cue')) return from;
  const end = secretEnd(context, start, type);
  const number = readRun(context, start);
  if (number && isFollowedByQuantity(context, number.to)) return from;
  if (end.to <= start || end.strong === 0 || isFollowedByQuantity(context, end.to)) return from;
  // Only digits and a unit ("identifiant à huit chiffres") say nothing.
  if (
    end.strong === end.numbers &&
    (end.numbers < 3 || type === 'SECURITY_ANSWER') &&
    !context.tokens.slice(start, end.to).some((t) => t.kind === DIGITS)
  )
    return from;
  claimSecret(context, state, start, end.to, type, 0.8);
  return end.to;
}

/** "sélestat deux mille dix huit comme mot de passe": the secret stands before its cue. */
export function readSecretBefore(
  context: TurnContext,
  state: ConversationState,
  cueAt: number,
  type: FindingType,
): void {
  for (let at = Math.max(0, cueAt - 10); at < cueAt; at++) {
    if (context.claims[at] !== 0 || !isRareWord(context, at) || !startsNumber(context, at + 1)) continue;
    const run = readRun(context, at + 1);
    if (!run || isFollowedByQuantity(context, run.to) || run.to > cueAt) continue;
    claimSecret(context, state, at, run.to, type, 0.75);
    return;
  }
}

/** "das passwort von meinem kollegen auf herbst zwanzig sechsundzwanzig": a plain word with a number after the cue. */
export function readSecretAfter(
  context: TurnContext,
  state: ConversationState,
  from: number,
  type: FindingType,
): number {
  const { tokens, entries } = context;
  for (let at = from; at < Math.min(from + 8, tokens.length); at++) {
    const token = tokens[at]!;
    if (token.pause === 2 || context.claims[at] !== 0) return from;
    if (token.kind !== WORD || token.text.length < 4 || !startsNumber(context, at + 1)) continue;
    const bits = entries[at]?.bits ?? 0;
    if (bits & (FUNCTION | HESITATION) || entries[at]?.number || entries[at]?.month) continue;
    if (
      phraseAt(context, at, 'cue') ||
      phraseAt(context, at, 'before-quantity') ||
      phraseAt(context, at, 'opener')
    )
      continue;
    const run = readRun(context, at + 1);
    if (!run || isFollowedByQuantity(context, run.to) || run.quantityForm) continue;
    claimSecret(context, state, at, run.to, type, 0.7);
    return run.to;
  }
  return from;
}

/** The secrets in an answer (or in what follows it): codes, rare words with numbers, then plain words. */
export function readAnsweredSecrets(
  context: TurnContext,
  state: ConversationState,
  type: FindingType,
  answers: boolean,
  from = 0,
): number {
  const { tokens } = context;
  let last = 0;
  let words = 0;
  const first = skipOpeners(context, from);
  // The first answer to a question for a password may be any word that is not of every day.
  const opens =
    type === 'PASSWORD' &&
    !isAgent(context) &&
    state.expectations.some((e) => e.type === type && e.filledTurn < 0 && e.turn === state.turn - 1);
  for (let at = from; at < tokens.length && words < 40; at++) {
    const token = tokens[at]!;
    if (context.claims[at] !== 0 || token.kind === MARK) continue;
    words++;
    if (
      answers &&
      type === 'USERNAME' &&
      token.text.length === 1 &&
      context.entries[at]?.letter !== undefined &&
      hasNameSign(context, at + 1)
    ) {
      // "n dot brannigan"
      const end = secretEnd(context, hasNameSign(context, at + 1), type);
      claimSecret(context, state, at, Math.max(end.to, hasNameSign(context, at + 1)), type, 0.75);
      last = end.to;
      at = Math.max(at, end.to - 1);
      continue;
    }
    if (token.glued && at > 0 && tokens[at - 1]!.kind !== MARK) continue;
    if (type !== 'SECURITY_ANSWER') {
      const chunk = chunkEnd(context, at);
      if (looksLikeCode(context, at, chunk, type) && !(token.glued && tokens[at - 1]?.kind === MARK)) {
        claimSecret(context, state, at, chunk, type, 0.85);
        last = chunk;
        at = chunk - 1;
        continue;
      }
    }
    if (!answers) continue;
    const place = type === 'SECURITY_ANSWER' && ((context.entries[at]?.bits ?? 0) & PLACE) !== 0;
    const rare =
      place ||
      isRareWord(context, at) ||
      (isListedName(context, at) && !((context.entries[at]?.bits ?? 0) & COMMON));
    const proper =
      context.cased &&
      (context.lexicon.language !== 'de' || shortAnswer(context)) &&
      token.capital &&
      token.pause < 2 &&
      !((context.entries[at]?.bits ?? 0) & FUNCTION);
    const begins =
      token.kind === WORD &&
      at === first &&
      !((context.entries[at]?.bits ?? 0) & (FUNCTION | HESITATION)) &&
      token.text.length > 1;
    if (phraseAt(context, at, 'cue')) continue;
    if (type === 'PASSWORD' && begins && (hasSignAfter(context, at + 1) || startsNumber(context, at + 1))) {
      const end = secretEnd(context, at, type);
      claimSecret(context, state, at, end.to, type, 0.8);
      last = end.to;
      at = end.to - 1;
      continue;
    }
    if (type === 'SECURITY_ANSWER') {
      if (words > answerReach || isAgent(context)) break;
      if (!rare && !proper && !(begins && shortAnswer(context))) continue;
    } else if (
      !(
        (rare || proper) &&
        (startsNumber(context, at + 1) ||
          hasSignAfter(context, at + 1) ||
          (begins && (type === 'USERNAME' || opens)) ||
          (opens && rare && shortAnswer(context)) ||
          (last > 0 && rare && followsOr(context, at)) ||
          (begins && tokens.length - at <= 4))
      )
    )
      continue;
    const end = secretEnd(context, at, type);
    if (end.to <= at || isFollowedByQuantity(context, end.to)) continue;
    claimSecret(context, state, withInitial(context, at, type), end.to, type, 0.75);
    last = end.to;
    at = end.to - 1;
  }
  if (last === 0 && answers && type === 'SECURITY_ANSWER' && !isAgent(context) && shortAnswer(context))
    return claimLastWords(context, state, first);
  return last;
}

/** "It's hmarsh. Or is it | marshh": another try at the same secret. */
function followsOr(context: TurnContext, at: number): boolean {
  for (let back = at - 1; back >= 0 && back >= at - 5; back--)
    if (orWords.has(context.tokens[back]!.text)) return true;
  return false;
}

const orWords = new Set(['or', 'of', 'oder', 'ou', 'but', 'maar', 'aber', 'mais']);

/** "g dubois twelve": the letter before belongs to the user name. */
function withInitial(context: TurnContext, at: number, type: FindingType): number {
  const before = context.tokens[at - 1];
  const isInitial = before?.text.length === 1 && context.entries[at - 1]?.letter !== undefined;
  return type === 'USERNAME' && isInitial && context.claims[at - 1] === 0 ? at - 1 : at;
}

/** "dat weet ik nog wel de regenboog": when no word stands out, the answer is what a short turn ends with. */
function claimLastWords(context: TurnContext, state: ConversationState, first: number): number {
  const { tokens, entries } = context;
  let to = tokens.length;
  while (to > first && tokens[to - 1]!.kind === MARK) to--;
  let from = to;
  while (
    from > first &&
    to - from < 3 &&
    tokens[from - 1]!.kind === WORD &&
    context.claims[from - 1] === 0 &&
    !((entries[from - 1]?.bits ?? 0) & (FUNCTION | HESITATION))
  )
    from--;
  if (
    from === to ||
    to - from > 2 ||
    phraseAt(context, from, 'opener') ||
    phraseAt(context, from, 'quantity') ||
    phraseAt(context, from, 'cue')
  )
    return 0;
  claimSecret(context, state, from, to, 'SECURITY_ANSWER', 0.6);
  return to;
}

/** Rare words of a secret that was heard, with what belongs to them ("zeilmeisje zeven drie"). */
export function repeatSecrets(context: TurnContext, state: ConversationState): void {
  if (state.secretWords.size === 0) return;
  for (let at = 0; at < context.tokens.length; at++) {
    const type =
      context.tokens[at]!.kind === WORD && context.claims[at] === 0
        ? state.secretWords.get(context.tokens[at]!.text)
        : undefined;
    if (!type) continue;
    const end = secretEnd(context, at, type);
    // An everyday word is the password again only beside a sign or a number, or when hardly anything else is said.
    const bits = context.entries[at]?.bits ?? 0;
    if (
      bits & (FUNCTION | HESITATION) ||
      (bits & COMMON && end.numbers === 0 && end.to - at < 2 && !shortAnswer(context))
    )
      continue;
    const initial =
      at > 0 &&
      context.tokens[at - 1]!.text.length === 1 &&
      context.tokens[at - 1]!.kind === WORD &&
      context.claims[at - 1] === 0;
    claimSecret(context, state, initial ? at - 1 : at, Math.max(at + 1, end.to), type, 0.7);
    at = Math.max(at, end.to - 1);
  }
}
