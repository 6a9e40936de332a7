import { identifierNamed } from '../checks/registry.ts';
import type { DetectPolicy, OwnIdentifier } from '../policy/policy.ts';
import type { ConversationState } from '../state.ts';
import { DIGITS, MARK } from '../text/lex.ts';
import { addFinding, isFree, phraseAt, type TurnContext } from '../turn-context.ts';
import { readRun } from './run.ts';

/** What is remembered of a centre's own identifiers: the turn in which each was last spoken of. */
export type OwnMemory = Map<OwnIdentifier, number>;

/** Turns that a question for one stays open. */
const patienceTurns = 3;

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
 * What the policy says is always masked: words before every rule, numbers after them, so that a code that happens to be the
 * same stays a code, which is destroyed.
 */
export function maskDenied(context: TurnContext, policy: DetectPolicy, numbersToo: boolean): void {
  for (const { words, type } of policy.deny) {
    if (!numbersToo && words.every((word) => /^\d+$/.test(word))) continue;
    for (let at = 0; at < context.tokens.length; at++) {
      const end = phraseEnd(context, at, words);
      if (end < 0 || isCovered(context, at, end)) continue;
      addFinding(context, {
        ...{ from: at, to: end, type, score: 1, recogniser: 'deny-list@1', byPolicy: true },
        ...{ why: { cue: 'deny-list' }, asked: false },
      });
    }
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
      if (codes && bare.length <= longestCode && /^\d+$/.test(bare)) continue;
      const own = policy.identifiers.find((one) => fits(one, bare, context.index, memory));
      if (!own || !isFree(context, at, to)) continue;
      claim(context, own, at, to, memory);
      at = to - 1;
      break;
    }
  }
}

function noteCues(context: TurnContext, policy: DetectPolicy, memory: OwnMemory, at: number): number {
  let longest = at;
  for (const own of policy.identifiers)
    for (const cue of own.cues) {
      const end = phraseEnd(context, at, cue);
      if (end < 0) continue;
      memory.set(own, context.index);
      longest = Math.max(longest, end);
    }
  return longest;
}

const isNear = (own: OwnIdentifier, turn: number, memory: OwnMemory): boolean =>
  turn - (memory.get(own) ?? Number.NEGATIVE_INFINITY) <= patienceTurns;

function fits(own: OwnIdentifier, bare: string, turn: number, memory: OwnMemory): boolean {
  const near = isNear(own, turn, memory);
  if (own.needsCue && !near) return false;
  // A recogniser mishears digits: right after its cue the length is enough.
  const misheard =
    near && bare.length >= own.pattern.minimumLength && bare.length <= own.pattern.maximumLength;
  if (!own.pattern.matches(bare)) return misheard && /\d{3}/.test(bare);
  if (near || own.check === undefined) return true;
  const { check } = identifierNamed(own.check)!;
  return check(bare) || check(bare.replace(/[A-Z]/g, ''));
}

function claim(context: TurnContext, own: OwnIdentifier, from: number, to: number, memory: OwnMemory): void {
  const near = isNear(own, context.index, memory);
  const asked = near && memory.get(own)! < context.index;
  addFinding(context, {
    ...{
      from,
      to,
      type: own.type,
      name: own.name,
      score: near ? 0.95 : 0.8,
      recogniser: 'own@1',
      asked,
      byPolicy: true,
    },
    why: {
      ...(near && { cue: own.name }),
      ...(own.check !== undefined && { checkDigit: own.check }),
      ...(asked && { expectation: own.type }),
    },
  });
}

/** What could be an identifier from here on: the tokens that are written together, or the digits and letters that are said. */
function candidatesAt(context: TurnContext, at: number): { to: number; bare: string }[] {
  const { tokens } = context;
  const first = tokens[at]!;
  if (first.kind === MARK || context.claims[at] !== 0) return [];
  const before = tokens[at - 1];
  if (first.glued && before && before.kind !== MARK) return [];
  const run = readRun(context, at);
  const spoken = run && run.from === at ? [{ to: run.to, bare: run.value }] : [];
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
