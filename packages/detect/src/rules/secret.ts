import { COMMON, FUNCTION, HESITATION } from '../lexicon.ts';
import { type ConversationState, remember } from '../state.ts';
import { DIGITS, MARK, WORD } from '../text/lex.ts';
import { addFinding, phraseAt, type TurnContext } from '../turn-context.ts';
import type { FindingType } from '../types.ts';
import { isListedName, isRareWord, skipOpeners } from './words.ts';

/** Secrets in words: what is said after the question, or after "my password is". */
export const isSecret = (type: string): boolean =>
  type === 'PASSWORD' || type === 'USERNAME' || type === 'SECURITY_ANSWER';

const longestSecret = 10;

/** A token without spaces as written: "Riet&Dak2019", "adijkgraaf_rd". Its end. */
function chunkEnd(context: TurnContext, from: number): number {
  const { tokens } = context;
  let at = from + 1;
  while (at < tokens.length && tokens[at]!.glued) at++;
  // Marks at the end belong to the sentence, but "!" ends many passwords.
  while (at > from + 1 && tokens[at - 1]!.kind === MARK && '.,;?:)"”“»\''.includes(tokens[at - 1]!.text))
    at--;
  return at;
}

function looksLikeCode(context: TurnContext, from: number, to: number): boolean {
  let digits = false;
  let letters = false;
  let signs = false;
  for (let at = from; at < to; at++) {
    const token = context.tokens[at]!;
    if (token.kind === DIGITS) digits = true;
    else if (token.kind === WORD) letters = true;
    else signs = true;
  }
  return (digits && letters) || (signs && letters && to - from >= 3);
}

/**
 * Reads a secret from `from` on. `announced`: a cue of the same turn stands before it, so that a joining word
 * ("is", "war", ":") must follow; else it is the answer to a question. Returns the end, or `from` when there is none.
 */
export function readSecret(
  context: TurnContext,
  state: ConversationState,
  from: number,
  type: FindingType,
  announced: boolean,
): number {
  const { tokens } = context;
  const start = announced ? afterJoin(context, from) : from;
  if (start < 0 || start >= tokens.length) return from;
  const end = secretEnd(context, start, type, announced);
  if (end <= start) return from;
  let value = '';
  for (let at = start; at < end; at++) if (tokens[at]!.kind !== MARK) value += tokens[at]!.text;
  const expectation = state.expectations.find((e) => e.type === type);
  const asked =
    expectation !== undefined && expectation.speaker !== context.speaker && expectation.turn < state.turn;
  addFinding(context, {
    from: start,
    to: end,
    type,
    score: announced ? 0.8 : 0.75,
    recogniser: `${type.toLowerCase().replaceAll('_', '-')}@1`,
    why: { ...(expectation ? { cue: expectation.cue } : {}), ...(asked ? { expectation: type } : {}) },
    asked,
  });
  remember(state, type, value.toUpperCase());
  return end;
}

/** Skips "is", "was", ":", "dat is" after a cue; -1 when nothing joins the cue to a value. */
function afterJoin(context: TurnContext, from: number): number {
  const token = context.tokens[from];
  if (!token) return -1;
  if (token.pause === 2 && !token.glued) return -1;
  const next = skipOpeners(context, from);
  if (next > from) return next;
  if (token.kind === WORD || token.kind === DIGITS) {
    // "wachtwoord Xr7mQ2": a code right after the cue.
    const end = chunkEnd(context, from);
    if (looksLikeCode(context, from, end)) return from;
    if (isRareWord(context, from) && !context.cased && context.entries[from + 1]?.number) return from;
  }
  return -1;
}

function secretEnd(context: TurnContext, start: number, type: FindingType, announced: boolean): number {
  const { tokens, entries } = context;
  const chunk = chunkEnd(context, start);
  if (looksLikeCode(context, start, chunk)) return chunk;
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
    if (
      token.kind === DIGITS ||
      (entry?.number && entry.number.kind !== 'and' && (!entry.number.article || words > 0))
    ) {
      numbers++;
      strong++;
      words++;
      at++;
      end = at;
      continue;
    }
    const sign = phraseAt(context, at, 'sign');
    if (sign && words > 0 && type !== 'SECURITY_ANSWER') {
      at = sign.end;
      end = at;
      words++;
      continue;
    }
    if (isSignWord(token.text) && words > 0) {
      words++;
      at++;
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
      if (words === 0 && type !== 'SECURITY_ANSWER') break;
      if (!continues(context, at + 1) || token.text.length > 4) break;
      at++;
      if (words === 0) {
        start = at;
        end = at;
      }
      continue;
    }
    if (phraseAt(context, at, 'cue') && words === 0) break;
    if (!(bits & COMMON) || isListedName(context, at) || (context.cased && token.capital && at > 0)) strong++;
    else if (words >= 1 && type === 'SECURITY_ANSWER' && !context.cased && strong > 0 && numbers === 0) break;
    words++;
    at++;
    end = at;
  }
  if (words === 0) return start;
  if (type === 'SECURITY_ANSWER')
    return announced && strong === 0 ? start : words > 6 && strong < 2 ? start : end;
  if (strong === 0) return start;
  return end;
}

function continues(context: TurnContext, at: number): boolean {
  const token = context.tokens[at];
  if (token?.kind !== WORD || token.pause > 0 || context.claims[at] !== 0) return false;
  const bits = context.entries[at]?.bits ?? 0;
  return (
    !(bits & (FUNCTION | HESITATION)) && !phraseAt(context, at, 'opener') && !phraseAt(context, at, 'cue')
  );
}

const signWords = new Set(
  'uitroepteken vraagteken hoofdletter hekje sterretje ausrufezeichen fragezeichen raute stern grossgeschrieben exclamation majuscule minuscule diese etoile capital uppercase lowercase hash star asterisk dollar ampersand hashtag ausrufungszeichen'.split(
    ' ',
  ),
);
const isSignWord = (text: string): boolean => signWords.has(text);
