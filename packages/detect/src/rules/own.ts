import { isCardNumber } from '../checks/international.ts';
import { identifierNamed } from '../checks/registry.ts';
import type { DetectPolicy, OwnIdentifier } from '../policy/policy.ts';
import type { ConversationState } from '../state.ts';
import { DIGITS, MARK, WORD } from '../text/lex.ts';
import { addFinding, isFree, phraseAt, type TurnContext } from '../turn-context.ts';
import { isFollowedByQuantity } from './address.ts';
import { readRun } from './run.ts';
import type { Run } from './run-value.ts';

/** What is remembered of each identifier that was spoken of: the last turn, and the pieces of it that were said since. */
export type OwnMemory = Map<OwnIdentifier, { turn: number; said: string }>;

/** Turns that a question for one stays open. */
const patienceTurns = 3;

/** Turns until the next piece: the other one may say yes in between. */
const patienceOfPieces = 2;

/** The end of a phrase that begins at `at`, marks between its words left out, or -1. */
export function phraseEnd(context: TurnContext, at: number, words: readonly string[]): number {
  const { tokens } = context;
  if (tokens[at]?.text !== words[0]) return -1;
  let next = at + 1;
  for (let i = 1; i < words.length; i++) {
    while (next < tokens.length && tokens[next]!.kind === MARK) next++;
    if (tokens[next]?.text !== words[i]) return -1;
    next++;
  }
  return next;
}

/**
 * What the policy says is always masked: words before every rule, unless somebody speaks of codes; the rest after them, so that a
 * code or a password that happens to be the same stays one, which is destroyed.
 */
export function maskDenied(
  context: TurnContext,
  state: ConversationState,
  policy: DetectPolicy,
  when: 'before' | 'after',
): void {
  if (policy.deny.size === 0 || (when === 'before' && speaksOfCodes(context, state))) return;
  for (let at = 0; at < context.tokens.length; at++)
    for (const { words, meaning } of policy.deny.get(context.tokens[at]!.text) ?? []) {
      if (when === 'before' && words.every((word) => /^\d+$/.test(word))) continue;
      const end = phraseEnd(context, at, words);
      if (end < 0 || isCovered(context, at, end)) continue;
      addFinding(context, {
        ...{ from: at, to: end, type: meaning, score: 1, recogniser: 'deny-list@1', byPolicy: true },
        ...{ why: { cue: 'deny-list' }, asked: false },
      });
    }
}

/** A brand is no reason to leave readable what the policy names. */
function isCovered(context: TurnContext, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (context.claims[at] === 1) return true;
  return false;
}

const codeTypes: ReadonlySet<string> = new Set(['CARD_CVV', 'PIN', 'OTP', 'PASSWORD', 'CARD_NUMBER']);
const longestCode = 8;

/** Somebody asks for a code or a PIN, here or a moment ago: a short number may be one, and those are destroyed. */
function speaksOfCodes(context: TurnContext, state: ConversationState): boolean {
  if (state.expectations.some((one) => codeTypes.has(one.type))) return true;
  return context.tokens.some((_, at) => codeTypes.has(phraseAt(context, at, 'cue')?.phrase.value ?? ''));
}

/** The centre's own identifiers, written or spoken. */
export function readOwn(
  context: TurnContext,
  state: ConversationState,
  policy: DetectPolicy,
  memory: OwnMemory,
): void {
  if (policy.identifiers.length === 0) return;
  const codes = speaksOfCodes(context, state);
  for (let at = 0; at < context.tokens.length; at++) {
    const end = noteCues(context, policy, memory, at);
    if (end > at) {
      at = end - 1;
      continue;
    }
    for (const { to, bare } of candidatesAt(context, at)) {
      const digits = /^\d+$/.test(bare);
      if ((codes && digits && bare.length <= longestCode) || (digits && isCardNumber(bare))) continue;
      // Where a password is spoken of, only what has letters of its own is told from one.
      const candidates = policy.identifiers.filter((one) => one.pattern.telling || !codes || digits);
      const found = bestFit(candidates, { context, bare, to, memory });
      if (!found || !isFree(context, at, to)) continue;
      claim(context, at, to, found, memory);
      at = to - 1;
      break;
    }
  }
}

function noteCues(context: TurnContext, policy: DetectPolicy, memory: OwnMemory, at: number): number {
  let longest = at;
  for (const { words, meaning } of policy.cues.get(context.tokens[at]!.text) ?? []) {
    const end = phraseEnd(context, at, words);
    if (end < 0) continue;
    memory.set(meaning, { turn: context.index, said: '' });
    longest = Math.max(longest, end);
  }
  return longest;
}

type Candidate = { context: TurnContext; bare: string; to: number; memory: OwnMemory };

/** How a text can be an identifier: all of it as its pattern says, by its length after a cue, or a piece of it. */
type OwnFit = {
  own: OwnIdentifier;
  form: 'whole' | 'misheard' | 'piece';
  near: boolean;
  checked: boolean;
  said: string;
};

const scores: Readonly<Record<OwnFit['form'], number>> = { whole: 0.95, misheard: 0.7, piece: 0.7 };
/** Fewer characters are said for many reasons. */
const leastPiece = 3;

function bestFit(identifiers: readonly OwnIdentifier[], candidate: Candidate): OwnFit | undefined {
  const fits = identifiers.flatMap((own) => fitOf(own, candidate) ?? []);
  return fits.find(({ form }) => form === 'whole') ?? fits[0];
}

function fitOf(own: OwnIdentifier, { context, bare, to, memory }: Candidate): OwnFit | undefined {
  const { pattern } = own;
  const spokenOf = memory.get(own);
  const age = spokenOf === undefined ? Number.POSITIVE_INFINITY : context.index - spokenOf.turn;
  const near = age <= patienceTurns;
  if (own.needsCue && !near) return undefined;
  const fit = { own, near, checked: own.check !== undefined && passes(own.check, bare), said: '' };
  if (pattern.matches(bare))
    return near || own.check === undefined || fit.checked ? { ...fit, form: 'whole' } : undefined;
  if (!near || !/\d/.test(bare) || bare.length < leastPiece || isFollowedByQuantity(context, to))
    return undefined;
  // A recogniser mishears digits: after its cue the length is enough.
  if (bare.length >= pattern.minimumLength && bare.length <= pattern.maximumLength)
    return { ...fit, form: 'misheard' };
  const said = spokenOf!.said + bare;
  // An identifier is said in pieces, in one turn or over several, and read back in pieces.
  const begins =
    pattern.begins(said) || pattern.matches(said) ? said : pattern.begins(bare) ? bare : undefined;
  return age <= patienceOfPieces && begins !== undefined
    ? { ...fit, form: 'piece', said: begins }
    : undefined;
}

function passes(name: string, bare: string): boolean {
  const { check } = identifierNamed(name)!;
  return check(bare) || check(bare.replace(/[A-Z]/g, ''));
}

function claim(context: TurnContext, from: number, to: number, fit: OwnFit, memory: OwnMemory): void {
  const { own, form, near, checked } = fit;
  const asked = near && memory.get(own)!.turn < context.index;
  addFinding(context, {
    ...{ from, to, type: own.type, name: own.name, recogniser: 'own@1', asked, byPolicy: true },
    score: near || form !== 'whole' ? scores[form] : 0.8,
    why: {
      ...(near && { cue: own.name }),
      ...(checked && own.check !== undefined && { checkDigit: own.check }),
      ...(asked && { expectation: own.type }),
    },
  });
  // What goes on in the next turn belongs to it.
  if (form === 'piece') memory.set(own, { turn: context.index, said: fit.said });
}

const longestPrefix = 4;
/** Words in which the longest pattern can be said, fillers included. */
const longestSaid = 60;

const readNext = (context: TurnContext, at: number): Run | undefined =>
  at < context.tokens.length && context.tokens[at]!.pause === 0
    ? readRun(context, at, Math.min(context.tokens.length, at + longestSaid))
    : undefined;

/** What could be an identifier from here on: the tokens that are written together, or the digits and letters that are said. */
function candidatesAt(context: TurnContext, at: number): { to: number; bare: string }[] {
  const { tokens } = context;
  const first = tokens[at]!;
  if (first.kind === MARK || context.claims[at] !== 0) return [];
  const before = tokens[at - 1];
  if (first.glued && before && before.kind !== MARK) return [];
  const run = readRun(context, at, Math.min(context.tokens.length, at + longestSaid));
  const spoken = run && run.from === at ? [{ to: run.to, bare: run.value }] : [];
  // "KL een twee drie": letters that are read as a word, then what is said.
  const behind =
    first.kind === WORD && first.text.length <= longestPrefix ? readNext(context, at + 1) : undefined;
  if (behind) spoken.push({ to: behind.to, bare: first.text.toUpperCase() + behind.value });
  return [...spoken, writtenFrom(context, at, true), writtenFrom(context, at, false)];
}

/** What is written together, separators left out; with spaces before groups of digits: "KL 123 456". */
function writtenFrom(context: TurnContext, at: number, spaced: boolean): { to: number; bare: string } {
  let bare = '';
  let to = at;
  for (let next = at; next < context.tokens.length && bare.length <= 40; next++) {
    const token = context.tokens[next]!;
    if (next > at && !token.glued && !(spaced && token.kind === DIGITS && token.pause === 0)) break;
    if (token.kind === MARK) {
      if (!'-./'.includes(token.text)) break;
      continue;
    }
    bare += token.text.toUpperCase();
    to = next + 1;
  }
  return { to, bare };
}

/** Whether a passage is, or lies inside, something that the policy leaves readable. */
export function isAllowed(context: TurnContext, policy: DetectPolicy, from: number, to: number): boolean {
  return policy.allow.some(({ words }) => {
    for (let at = Math.max(0, from - 2 * words.length); at <= from; at++) {
      const end = phraseEnd(context, at, words);
      if (end >= to) return true;
    }
    return false;
  });
}
