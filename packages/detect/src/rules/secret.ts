import { COMMON, FUNCTION, HESITATION, PLACE } from '../lexicon.ts';
import { type ConversationState, remember, rememberSecretWord } from '../state.ts';
import { DIGITS, MARK, WORD } from '../text/lex.ts';
import { addFinding, phraseAt, type TurnContext } from '../turn-context.ts';
import type { FindingType } from '../types.ts';
import { isFollowedByQuantity } from './address.ts';
import { readRun } from './run.ts';
import { isListedName, isRareWord, skipOpeners } from './words.ts';

/** Secrets in words: what is said after the question, or after "my password is". */
export const isSecret = (type: string): boolean =>
  type === 'PASSWORD' || type === 'USERNAME' || type === 'SECURITY_ANSWER';

const longestSecret = 10;
/** Words of an answer within which the secret is looked for. */
const answerReach = 16;

/** The end of a stretch without spaces as written: "Riet&Dak2019", "adijkgraaf_rd". */
function chunkEnd(context: TurnContext, from: number): number {
  const { tokens } = context;
  let at = from + 1;
  while (at < tokens.length && tokens[at]!.glued && context.claims[at] === 0) at++;
  // Marks at the end belong to the sentence, but "!" ends many passwords.
  while (at > from + 1 && tokens[at - 1]!.kind === MARK && '.,;?:)"”“»\'…'.includes(tokens[at - 1]!.text))
    at--;
  return at;
}

/** Letters with digits or signs in one stretch; joined words ("sms-code") are not enough. */
function looksLikeCode(context: TurnContext, from: number, to: number, type: FindingType): boolean {
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
  if (signs && to - from >= 3) return true;
  if (dots && letters > 1 && to - from >= 3) return type === 'USERNAME';
  return hyphens > 0 && capitals > 1 && type === 'PASSWORD' && hyphens + 1 === capitals && letters >= 3;
}

function claim(
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
    if (token.kind === WORD && token.text.length > 3 && isRareWord(context, at))
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
    claim(context, state, start, chunk, type, 0.9);
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
  claim(context, state, start, end.to, type, 0.8);
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
    claim(context, state, at, run.to, type, 0.75);
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
    claim(context, state, at, run.to, type, 0.7);
    return run.to;
  }
  return from;
}

function startsNumber(context: TurnContext, at: number): boolean {
  const token = context.tokens[at];
  if (!token || token.pause > 0) return false;
  const word = context.entries[at]?.number;
  return token.kind === DIGITS || (word !== undefined && word.kind !== 'and');
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
      claim(context, state, at, Math.max(end.to, hasNameSign(context, at + 1)), type, 0.75);
      last = end.to;
      at = Math.max(at, end.to - 1);
      continue;
    }
    if (token.glued && at > 0 && tokens[at - 1]!.kind !== MARK) continue;
    if (type !== 'SECURITY_ANSWER') {
      const chunk = chunkEnd(context, at);
      if (looksLikeCode(context, at, chunk, type) && !(token.glued && tokens[at - 1]?.kind === MARK)) {
        claim(context, state, at, chunk, type, 0.85);
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
      context.cased && token.capital && token.pause < 2 && !((context.entries[at]?.bits ?? 0) & FUNCTION);
    const begins =
      token.kind === WORD &&
      at === first &&
      !((context.entries[at]?.bits ?? 0) & (FUNCTION | HESITATION)) &&
      token.text.length > 1;
    if (phraseAt(context, at, 'cue')) continue;
    if (type === 'PASSWORD' && begins && (hasSignAfter(context, at + 1) || startsNumber(context, at + 1))) {
      const end = secretEnd(context, at, type);
      claim(context, state, at, end.to, type, 0.8);
      last = end.to;
      at = end.to - 1;
      continue;
    }
    if (type === 'SECURITY_ANSWER') {
      if (words > answerReach) break;
      if (!rare && !proper && !(begins && shortAnswer(context))) continue;
    } else if (
      !(
        (rare || proper) &&
        (startsNumber(context, at + 1) ||
          hasSignAfter(context, at + 1) ||
          (begins && type === 'USERNAME') ||
          (begins && tokens.length - at <= 4))
      )
    )
      continue;
    const end = secretEnd(context, at, type);
    if (end.to <= at || isFollowedByQuantity(context, end.to)) continue;
    claim(context, state, withInitial(context, at, type), end.to, type, 0.75);
    last = end.to;
    at = end.to - 1;
  }
  if (last === 0 && answers && type === 'SECURITY_ANSWER' && shortAnswer(context))
    return claimLastWords(context, state, first);
  return last;
}

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
  claim(context, state, from, to, 'SECURITY_ANSWER', 0.6);
  return to;
}

/** The end of a spoken sign of user names (dot, underscore, hyphen), or 0. */
function hasNameSign(context: TurnContext, at: number): number {
  const sign = phraseAt(context, at, 'sign');
  return sign &&
    (sign.phrase.value === '.' || sign.phrase.value === '_' || sign.phrase.value === '-') &&
    isRareWord(context, sign.end)
    ? sign.end
    : 0;
}

/** Few enough words that a plain word is the answer. */
function shortAnswer(context: TurnContext): boolean {
  let words = 0;
  for (const token of context.tokens) if (token.kind === WORD) words++;
  return words <= 12;
}

function hasSignAfter(context: TurnContext, at: number): boolean {
  const token = context.tokens[at];
  return (
    token !== undefined &&
    token.pause === 0 &&
    (isSignWord(token.text) || phraseAt(context, at, 'sign')?.phrase.value === '_')
  );
}

type SecretEnd = { to: number; strong: number; numbers: number };

function secretEnd(context: TurnContext, start: number, type: FindingType): SecretEnd {
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
    if (sign || (isSignWord(token.text) && words > 0)) {
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
      if (!(bits & FUNCTION) || opener.end > at + 1 || !continues(context, at + 1) || token.text.length > 3)
        break;
      at++;
      continue;
    }
    if (bits & FUNCTION && token.text.length > 1) {
      if (words === 0 || !continues(context, at + 1) || token.text.length > 4) break;
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
  for (let i = at; i < Math.min(at + 3, tokens.length); i++)
    if (
      startsNumber(context, i + 1) &&
      !phraseAt(context, i, 'opener') &&
      (context.entries[i]?.bits ?? 0) & (FUNCTION | COMMON)
    )
      return i + 1;
  return at;
}

function continues(context: TurnContext, at: number): boolean {
  const token = context.tokens[at];
  if (token?.kind !== WORD || token.pause > 0 || context.claims[at] !== 0) return false;
  const bits = context.entries[at]?.bits ?? 0;
  return (
    !(bits & (FUNCTION | HESITATION)) && !phraseAt(context, at, 'opener') && !phraseAt(context, at, 'cue')
  );
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
    const initial =
      at > 0 &&
      context.tokens[at - 1]!.text.length === 1 &&
      context.tokens[at - 1]!.kind === WORD &&
      context.claims[at - 1] === 0;
    claim(context, state, initial ? at - 1 : at, Math.max(at + 1, end.to), type, 0.7);
    at = Math.max(at, end.to - 1);
  }
}

const signWords = new Set(
  'uitroepteken vraagteken hoofdletter hekje sterretje ausrufezeichen fragezeichen raute stern grossgeschrieben exclamation majuscule minuscule diese etoile capital uppercase lowercase hash star asterisk dollar ampersand hashtag ausrufungszeichen'.split(
    ' ',
  ),
);
const isSignWord = (text: string): boolean => signWords.has(text);
