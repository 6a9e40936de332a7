import type { CueType } from '../languages/language-file.ts';
import type { ConversationState, Expectation } from '../state.ts';
import { DIGITS, WORD } from '../text/lex.ts';
import { phraseAt } from '../turn-context.ts';
import type { FindingType } from '../types.ts';
import { FUNCTION, HESITATION } from '../word-entry.ts';
import { fit } from './fit.ts';
import type { Run } from './run-value.ts';
import { followsProperName, isWholeTurn, isYearOfThing, moreFollows } from './shapes.ts';
import { distance, startsAsked, type Walk } from './walk.ts';

/** Words within which a cue announces what follows in the same turn. */
const cueReach = 8;

/** Letters and digits of a whole value: what comes after it is something else. */
const completeLengths: Partial<Record<CueType, number>> = {
  PHONE: 9,
  CARD_NUMBER: 15,
  IBAN: 15,
  CARD_CVV: 3,
  CARD_EXPIRY: 4,
  PIN: 4,
  OTP: 6,
  NATIONAL_ID: 9,
};

type Candidate = { type: FindingType; score: number; expectation: Expectation | undefined };

/** Tokens of a turn that may be one dictation; longer turns are not looked through for every number. */
const longestDictation = 120;

/** Words besides digits in a turn that does nothing but dictate. */
const mostOtherWords = 4;

/** A turn of hardly anything but digits dictates a value, whatever was asked. */
export function isDictated(walk: Walk, run: Run): boolean {
  const { context, state } = walk;
  const flowing = state.dictation !== undefined && state.turn - state.dictation.turn <= 2;
  if (context.tokens.length > longestDictation) return false;
  if (run.quantityForm || run.digitCount === 0) return false;
  let others = 0;
  let numbers = 0;
  for (let at = 0; at < context.tokens.length; at++) {
    const token = context.tokens[at]!;
    if (token.kind === DIGITS) numbers += token.text.length;
    if (token.kind !== WORD) continue;
    const entry = context.entries[at];
    if (entry?.number && entry.number.kind !== 'and') {
      // A number word stands for one digit at least, a compound for more.
      numbers += entry.number.kind === 'whole' ? String(entry.number.value).length : 1;
      continue;
    }
    const bits = entry?.bits ?? 0;
    if ((at >= run.from && at < run.to) || context.claims[at] === 1) continue;
    if (bits & HESITATION || entry?.repeat || token.text.length === 1) continue;
    if (phraseAt(context, at, 'quantity')) return false;
    const opener = phraseAt(context, at, 'opener');
    if (opener) {
      at = opener.end - 1;
      continue;
    }
    others += bits & FUNCTION ? 0.5 : 1;
    if (others > mostOtherWords) return false;
  }
  return run.digitCount >= (flowing ? 3 : 5) || (run.digitCount >= 2 && numbers >= 8);
}

/** The question was answered whole, so that another value is something new. */
export function isAnswered(candidate: Candidate): boolean {
  const { expectation } = candidate;
  if (!expectation) return true;
  return expectation.filledTurn >= 0 && expectation.length >= (completeLengths[candidate.type] ?? 8);
}

/** Letters that spell (a piece of) a name that was heard. */
export function spellsName(state: ConversationState, run: Run): boolean {
  const letters = run.value.toLowerCase();
  if (letters.length < 3) return false;
  for (const name of state.names.keys())
    if (name.includes(letters) || (letters.length >= 5 && letters.includes(name) && name.length > 3))
      return true;
  return false;
}

/** Values that were said before are sensitive when they are read back, whatever the words around. */
export function echo(state: ConversationState, run: Run): FindingType | undefined {
  if (run.digitCount < 3 || run.value.length < 3) return undefined;
  for (let i = state.spoken.length - 1; i >= 0; i--) {
    const said = state.spoken[i]!;
    const flows = state.dictation?.type === said.type && state.turn - state.dictation.turn <= 1;
    if (run.value.length >= 4 || flows ? said.value.includes(run.value) : said.value === run.value)
      return said.type;
    if (run.value.length >= 6 && said.value.length >= 4 && run.value.includes(said.value)) return said.type;
  }
  return undefined;
}

const longValues: ReadonlySet<CueType> = new Set([
  'CARD_NUMBER',
  'IBAN',
  'NATIONAL_ID',
  'HEALTH_ID',
  'PHONE',
  'TAX_ID',
]);

function lingers(walk: Walk, run: Run, flowing: boolean, far: number): boolean {
  if (run.digitCount > 3 || run.letterCount > 0 || run.groups.length > 1 || run.plus) return false;
  const near = (walk.cueAt >= 0 && far <= 2) || (walk.lastValueEnd >= 0 && run.from - walk.lastValueEnd <= 4);
  return !near && !isWholeTurn(walk.context, run) && !(flowing && walk.context.tokens.length <= 8);
}

export function bestCandidate(walk: Walk, run: Run, soft: boolean): Candidate | undefined {
  const { state, context } = walk;
  let best: Candidate | undefined;
  const far = distance(walk, run.from);
  const length = run.digitCount + run.letterCount;
  let rank = 0;
  for (const expectation of state.expectations) {
    if (expectation.type === 'NOT_SENSITIVE') {
      rank++;
      continue;
    }
    const type = expectation.type;
    const sameTurn = expectation.turn === state.turn;
    const asked = startsAsked(walk, expectation);
    let score = fit(type, run);
    if (score > 0) {
      score -= rank * 0.07;
      const latest = walk.cueType === type;
      if (sameTurn && far <= cueReach) score += latest ? 0.2 : 0.1;
      else if (asked && walk.cueAt < 0) score += isWholeTurn(context, run) ? 0.25 : 0.1;
      const flowing = state.dictation?.type === type && state.turn - state.dictation.turn <= 1;
      // A newer question that has no answer yet comes before what was answered.
      const newest = state.expectations[0]!;
      const superseded =
        rank > 0 &&
        newest.filledTurn < 0 &&
        newest.type !== 'NOT_SENSITIVE' &&
        newest.turn > expectation.turn;
      if (superseded) score -= fit(newest.type as FindingType, run) >= 0.5 ? 0.3 : 0;
      else if (flowing) score += 0.15;
      if (
        expectation.length >= (completeLengths[type] ?? 99) &&
        (!sameTurn || (type === 'CARD_NUMBER' && run.written))
      )
        score -= 0.2;
      // The other speaker repeats or continues; one's own far-off numbers are something else.
      if (!sameTurn && !asked && state.dictation?.type !== type) score -= 0.25;
      if (!sameTurn && walk.cueAt >= 0 && walk.cueAt < run.from) score -= 0.15;
      // The asker's own numbers, once answered, are no answers unless they repeat.
      if (!sameTurn && !asked && expectation.filledTurn >= 0 && run.digitCount >= 3 && far > 2) score -= 0.3;
      if (expectation.filledTurn >= 0 && expectation.filledTurn < state.turn - 2) score -= 0.25;
      if (!sameTurn && followsProperName(walk, run)) score -= 0.45;
      if (type === 'ADDRESS' && run.digitCount < 4 && !(sameTurn && far <= 3) && !run.spelled) score -= 0.4;
      if (type !== 'DATE_OF_BIRTH' && isYearOfThing(context, run)) score -= 0.6;
      if (type === 'PHONE' && !flowing && !run.plus && run.value[0] !== '0') score -= 0.3;
      const single = run.parts + run.letterCount === 1 && !run.spelled && !moreFollows(context, run.to);
      if (far > 6 && length < 6) score -= far > 14 ? 0.45 : 0.25;
      if (single && length <= 2) score -= far > 3 ? 0.35 : 0.05;
      if (length === 1 && run.letterCount === 1 && !run.spelled && single)
        score -= walk.lastValueEnd >= 0 && run.from - walk.lastValueEnd <= 3 ? 0 : 0.5;
      // One number of three digits at most, said as an amount, in a longer sentence: no piece of an account or a card.
      if (longValues.has(type) && lingers(walk, run, flowing, far)) score -= 0.5;
      if (soft) score -= length >= 5 ? 0.15 : 0.6;
    }
    if (score > 0 && (!best || score > best.score)) best = { type, score, expectation };
    rank++;
  }
  // The flow of a dictation goes on without a new question.
  const { dictation } = state;
  if (dictation && !state.expectations.some((e) => e.type === dictation.type)) {
    let score = fit(dictation.type, run) - 0.1;
    if (state.turn - dictation.turn > 1) score -= 0.3;
    if (far > 6) score -= 0.3;
    if (run.parts + run.letterCount === 1 && length <= 2 && walk.lastValueEnd < 0) score -= 0.3;
    if (soft) score -= 0.4;
    if (!best || score > best.score) best = { type: dictation.type, score, expectation: undefined };
  }
  return best;
}
