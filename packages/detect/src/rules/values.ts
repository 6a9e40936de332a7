import type { CueType } from '../languages/language-file.ts';
import { COMMON, FUNCTION, HESITATION, PARTICLE, PLACE, STREET_LAST } from '../lexicon.ts';
import { type ConversationState, type Expectation, expect, isAskedBy, remember } from '../state.ts';
import { DIGITS, MARK, WORD } from '../text/lex.ts';
import { addFinding, isAgent, type LocalFinding, phraseAt, type TurnContext } from '../turn-context.ts';
import type { FindingType, Why } from '../types.ts';
import { extendAddress, isFollowedByQuantity, readAddress } from './address.ts';
import { readDate } from './date.ts';
import { checkOf, fit, looksLikeDate, looksLikeIbanStart, shapeOf, taxShape } from './fit.ts';
import { type Run, readRun } from './run.ts';
import {
  isSecret,
  readAnnouncedSecret,
  readAnsweredSecrets,
  readSecretAfter,
  readSecretBefore,
  repeatSecrets,
} from './secret.ts';
import { isRareWord, skipOpeners } from './words.ts';

/** Words after a cue of something that is not sensitive in which a number still belongs to it. */
const negativeReach = 8;
/** Words within which a cue announces what follows in the same turn. */
const cueReach = 8;

type Walk = {
  context: TurnContext;
  state: ConversationState;
  /** Token index until which numbers are not sensitive. */
  negativeUntil: number;
  /** Token index of the last cue or value of this turn, or -1. */
  anchor: number;
  cueAt: number;
  cueEnd: number;
  cueType: CueType | undefined;
  /** Where the last "before quantity" phrase ended. */
  quantityBefore: number;
  lastValueEnd: number;
  lastValueType: FindingType | undefined;
  /** Findings of the rules that ran before, by their first token. */
  claimed: Map<number, LocalFinding> | undefined;
};

/** Words for a number that may be any number. */
const genericNumbers = new Set([
  'new number',
  'my number',
  'your number',
  'his number',
  'her number',
  'old number',
  'number on file',
  'zijn nummer',
  'haar nummer',
  'mijn nummer',
  'mn nummer',
  'me nummer',
  'uw nummer',
  'je nummer',
  'dit nummer',
  'nieuwe nummer',
  'nieuw nummer',
  'ander nummer',
  'meine nummer',
  'ihre nummer',
  'seine nummer',
  'neue nummer',
  'mon numero',
  'ton numero',
  'votre numero',
  'son numero',
  'nouveau numero',
  'qui finit par',
  'qui se termine par',
  'number ending',
  'endung',
  'mit der endung',
]);
const cardTypes: ReadonlySet<CueType> = new Set(['CARD_NUMBER', 'CARD_EXPIRY', 'CARD_CVV']);
const idTypes: ReadonlySet<CueType> = new Set([
  'NATIONAL_ID',
  'PASSPORT',
  'DRIVING_LICENCE',
  'CUSTOMER_ID',
  'HEALTH_ID',
  'TAX_ID',
  'IBAN',
  'CARD_NUMBER',
]);

/** Three digits of anything, unless a card is spoken of. */
const genericDigits = new Set([
  'drie cijfers',
  'drie cijfertjes',
  'cijfertjes',
  'drei ziffern',
  'letzten drei',
  'trois chiffres',
  'trois derniers chiffres',
  'three digits',
  'three digit',
  'last three digits',
]);

const genericCodes = new Set([
  'code',
  'een code',
  'de code',
  'un code',
  'le code',
  'votre code',
  'a code',
  'the code',
  'your code',
  'ein code',
  'den code',
  'einen code',
]);
const codeTypes: ReadonlySet<CueType> = new Set(['CARD_CVV', 'PIN', 'OTP', 'PASSWORD']);

const startsAsked = (walk: Walk, e: Expectation): boolean =>
  isAskedBy(e, walk.context.speaker, walk.state.turn);

/** One pass over the turn: cues set expectations, and what looks like a value is weighed against them. */
export function readValues(context: TurnContext, state: ConversationState): void {
  const walk: Walk = {
    context,
    state,
    negativeUntil: -1,
    anchor: -1,
    cueAt: -1,
    cueEnd: -1,
    cueType: undefined,
    quantityBefore: -1,
    lastValueEnd: -1,
    lastValueType: undefined,
    claimed: undefined,
  };
  const { tokens } = context;
  for (let i = 1; i < tokens.length; i++)
    if (asWords.has(tokens[i - 1]!.text) && phraseAt(context, i, 'cue')?.phrase.value === 'PASSWORD')
      readSecretBefore(context, state, i - 1, 'PASSWORD');
  answerSecret(walk);
  walk.anchor = -1;
  let at = answerAddress(walk, 0);
  while (at < tokens.length) at = Math.max(at + 1, step(walk, at));
}

/** "… comme mot de passe": what stands before it is the password. */
const asWords = new Set(['comme', 'als', 'as', 'voor', 'for', 'pour']);

function step(walk: Walk, at: number): number {
  const { context, state } = walk;
  const token = context.tokens[at]!;
  if (context.claims[at] === 1) {
    noteClaimed(walk, at);
    return at + 1;
  }
  if (context.claims[at] !== 0) return at + 1;
  if (token.kind === WORD) {
    const cue = phraseAt(context, at, 'cue');
    if (cue && cue.end > walk.cueEnd && !isValueLike(context, at, cue.end)) {
      walk.cueEnd = cue.end;
      onCue(walk, cue.phrase.value as CueType, cue.phrase.words.join(' '), at, cue.end);
      if (isSecret(cue.phrase.value)) {
        const type = cue.phrase.value as FindingType;
        const end = readAnnouncedSecret(context, state, cue.end, type);
        if (end > cue.end) {
          markFilled(walk, type, end);
          return end;
        }
        if (type !== 'SECURITY_ANSWER') readAnsweredSecrets(context, state, type, false, cue.end);
        if (type === 'PASSWORD' && !isAgent(context)) readSecretAfter(context, state, cue.end, type);
        else if (!isAgent(context)) readAnsweredSecrets(context, state, type, true, cue.end);
      } else if (cue.phrase.value === 'ADDRESS') {
        const end = claimAddressFrom(walk, cue.end, cue.phrase.words.join(' '), false);
        if (end !== undefined) return end;
      }
      return context.tokens[cue.end - 1]!.text.length > 2 && !context.entries[cue.end - 1]?.number
        ? Math.max(at + 1, cue.end - 1)
        : cue.end;
    }
  }
  const expected = isExpected(walk, 'ADDRESS');
  if (walk.negativeUntil <= at) {
    const address = readAddress(context, at, expected);
    if (address && address.to > at) {
      addFinding(context, {
        from: address.from,
        to: address.to,
        type: 'ADDRESS',
        score: address.score,
        recogniser: 'address@1',
        why: expected ? { expectation: 'ADDRESS' } : {},
        asked: state.expectations.some((e) => e.type === 'ADDRESS' && startsAsked(walk, e)),
      });
      rememberAddress(walk, address.from, address.to);
      markFilled(walk, 'ADDRESS', address.to);
      return address.to;
    }
  }
  const date = readDate(context, at);
  if (date) {
    const type = dateType(walk, date.hasDay, date.hasYear, date.year, at);
    if (type) {
      accept(walk, type, at, date.to, undefined, 0.9, {});
      return date.to;
    }
    return date.to;
  }
  const run = readRun(context, at);
  if (run) {
    judge(walk, run);
    return run.to;
  }
  if (token.kind === WORD) {
    const before = phraseAt(context, at, 'before-quantity');
    if (before) {
      walk.quantityBefore = before.end;
      // The phrase may hold a cue or a number of its own; only its reach is noted.
    }
  } else if (token.text === '€' || token.text === '$' || token.text === '£') walk.quantityBefore = at + 1;
  return at + 1;
}

/** A cue word that is itself part of a spelled value ("tan" in letters) is rare: single letters only. */
function isValueLike(context: TurnContext, from: number, to: number): boolean {
  return to - from === 1 && context.tokens[from]!.text.length === 1;
}

function noteClaimed(walk: Walk, at: number): void {
  walk.claimed ??= new Map(walk.context.findings.map((finding) => [finding.from, finding]));
  const finding = walk.claimed.get(at);
  if (finding) markFilled(walk, finding.type, finding.to);
}

function markFilled(walk: Walk, type: FindingType, end: number): void {
  const expectation = walk.state.expectations.find((e) => e.type === type);
  if (expectation) expectation.filledTurn = walk.state.turn;
  walk.anchor = end;
  walk.lastValueEnd = end;
  walk.lastValueType = type;
}

function onCue(walk: Walk, type: CueType, cue: string, at: number, end: number): void {
  const { context, state } = walk;
  if (cue === 'is van' && !readDate(context, end)) return;
  if (
    type === 'CARD_EXPIRY' &&
    !state.expectations.some((e) => cardTypes.has(e.type)) &&
    state.expectations.some((e) => e.type === 'PASSPORT' || e.type === 'DRIVING_LICENCE')
  ) {
    // A passport's or a licence's validity is nobody's secret.
    return;
  }
  walk.anchor = end;
  if (type === 'NOT_SENSITIVE') {
    walk.negativeUntil = end + negativeReach;
    // The answer to a harmless question is harmless too, unless a value is being dictated.
    if (
      !state.dictation ||
      state.turn - state.dictation.turn > 1 ||
      context.tokens.some((t) => t.text === '?')
    )
      expect(state, type, cue, context.speaker);
    return;
  }
  if (type === 'OTP' && genericCodes.has(cue)) {
    // A bare "code" means the one that was spoken of; beside a card, its verification code.
    if (
      state.expectations.some(
        (e) => codeTypes.has(e.type) || (e.type === 'NOT_SENSITIVE' && e.turn === state.turn),
      )
    )
      return;
    if (
      state.expectations.some(
        (e) => e.type === 'CARD_EXPIRY' || (e.type === 'CARD_NUMBER' && e.turn >= state.turn - 1),
      )
    ) {
      onCue(walk, 'CARD_CVV', cue, at, end);
      return;
    }
  }
  if (
    type === 'CARD_CVV' &&
    genericDigits.has(cue) &&
    !state.expectations.some((e) => cardTypes.has(e.type)) &&
    state.dictation?.type !== 'CARD_NUMBER'
  )
    return;
  if (type === 'PHONE' && genericNumbers.has(cue)) {
    // "My new number" may be that of the passport just spoken of: the telephone comes second.
    const id = state.expectations.find((e) => idTypes.has(e.type) && e.turn >= state.turn - 3);
    if (id) {
      expect(state, type, cue, context.speaker);
      state.expectations = [id, ...state.expectations.filter((e) => e !== id)];
      return;
    }
  }
  walk.negativeUntil = -1;
  walk.cueAt = at;
  walk.cueType = type;
  expect(state, type, cue, context.speaker);
}

function isExpected(walk: Walk, type: FindingType): boolean {
  return walk.state.expectations.slice(0, 3).some((e) => e.type === type);
}

function dateType(
  walk: Walk,
  hasDay: boolean,
  hasYear: boolean,
  year: number,
  at: number,
): FindingType | undefined {
  const { state } = walk;
  if (walk.negativeUntil > at) return undefined;
  for (const e of state.expectations.slice(0, 4)) {
    const near = e.turn === state.turn ? true : at < 14 || startsAsked(walk, e);
    if (!near) continue;
    if (e.type === 'DATE_OF_BIRTH' && (hasDay || hasYear)) {
      // A birthday that was given is not followed by other dates of birth in small talk.
      const continued = walk.lastValueType === 'DATE_OF_BIRTH' && at - walk.lastValueEnd <= 3;
      if (e.filledTurn >= 0 && !hasYear && !continued) return undefined;
      return 'DATE_OF_BIRTH';
    }
    if (e.type === 'CARD_EXPIRY' && hasYear && !(hasDay && year >= 1900 && year < 2015)) return 'CARD_EXPIRY';
  }
  return undefined;
}

/** Words between the last anchor (cue, value, start of an answer) and the token, hesitations and openers left out. */
function distance(walk: Walk, at: number): number {
  const { context } = walk;
  const from = Math.max(walk.anchor, 0);
  let words = 0;
  for (let i = from; i < at && words < 40; i++) {
    if (context.tokens[i]!.kind === MARK) continue;
    const bits = context.entries[i]?.bits ?? 0;
    if (!(bits & HESITATION)) words++;
  }
  return words;
}

function isQuantity(walk: Walk, run: Run): boolean {
  const { context } = walk;
  if (run.quantityForm && run.digitCount < 9 && walk.state.expectations[0]?.type !== 'IP_ADDRESS')
    return true;
  const before = context.tokens[run.from - 1];
  if (before?.kind === MARK && (before.text === '€' || before.text === '£' || before.text === '$'))
    return true;
  if (isFollowedByQuantity(context, run.to)) return run.digitCount <= 7 || run.parts <= 3;
  return false;
}

function followsQuantityWord(walk: Walk, run: Run): boolean {
  if (walk.quantityBefore === run.from) return true;
  // "drieëntwintig euro tachtig": what follows a unit belongs to the price.
  const { context } = walk;
  for (let back = 1; back <= 2; back++) {
    const phrase = phraseAt(context, run.from - back, 'quantity');
    if (phrase && phrase.end === run.from && run.digitCount <= 2) return true;
  }
  return false;
}

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

const beforeYear = new Set([
  'in',
  'von',
  'van',
  'de',
  'from',
  'since',
  'seit',
  'sinds',
  'depuis',
  'year',
  'jahr',
  'jaar',
  'bj',
  'baujahr',
  'bouwjaar',
  'annee',
  'en',
]);

/** "a fiat of 2018", "in twenty eleven": a year, and not of birth. */
function isYearOfThing(context: TurnContext, run: Run): boolean {
  if (run.digitCount !== 4 || run.letterCount > 0) return false;
  const year = Number(run.value);
  return year >= 1950 && year <= 2040 && beforeYear.has(context.tokens[run.from - 1]?.text ?? '');
}

/** "01.01.", "14/05": a day, which is no code. */
function isWrittenDay(context: TurnContext, run: Run): boolean {
  const mark = context.tokens[run.from + 1]?.text;
  return (
    run.written &&
    run.digitCount <= 4 &&
    run.groups.length === 2 &&
    (mark === '.' || mark === '/') &&
    looksLikeDate(run)
  );
}

/** "GB-784-XN", "48-ZHN-2": letters and digits in turn between two hyphens. */
function looksLikePlate(context: TurnContext, run: Run): boolean {
  if (!run.written || run.to - run.from !== 5 || run.value.length < 6 || run.value.length > 7) return false;
  const kinds = [0, 2, 4].map((i) => context.tokens[run.from + i]!.kind);
  return (
    context.tokens[run.from + 1]!.text === '-' &&
    context.tokens[run.from + 3]!.text === '-' &&
    kinds[0] !== kinds[1] &&
    kinds[1] !== kinds[2]
  );
}

/** "Dr Martens 1460": a number right after a proper name names a product. */
function followsProperName(walk: Walk, run: Run): boolean {
  const { context } = walk;
  const before = context.tokens[run.from - 1];
  if (!before || !context.cased || before.kind !== WORD || context.tokens[run.from]!.pause > 0) return false;
  return (
    before.capital &&
    before.pause < 2 &&
    run.letterCount === 0 &&
    run.digitCount <= 5 &&
    !phraseAt(context, run.from - 1, 'opener')
  );
}

/** Another run follows within a few small words ("zweiundfünfzig dann dreiundzwanzig"). */
function moreFollows(context: TurnContext, at: number): boolean {
  const next = skipOpeners(context, at);
  if (next >= context.tokens.length || next - at > 4) return false;
  const run = readRun(context, next);
  return run !== undefined && run.digitCount >= 2 && !isFollowedByQuantity(context, run.to);
}

type Candidate = { type: FindingType; score: number; expectation: Expectation | undefined };

function judge(walk: Walk, run: Run): void {
  const { context, state } = walk;
  if (run.digitCount === 0 && run.letterCount >= 2 && spellsName(state, run)) {
    accept(walk, 'PERSON', run.from, run.to, undefined, 0.85, { cue: 'spelled' });
    return;
  }
  const shape = shapeOf(run);
  const negative =
    walk.negativeUntil > run.from || (state.expectations[0]?.type === 'NOT_SENSITIVE' && walk.cueAt < 0);
  const named = walk.negativeUntil - negativeReach + 3 >= run.from;
  if (shape && !(named && negative && shape.type === 'CARD_NUMBER')) {
    accept(walk, shape.type, run.from, run.to, run, shape.score, { checkDigit: shape.check });
    return;
  }
  if (run.written && splitWrittenCard(walk, run)) return;
  const taxed = taxShape(run);
  if (taxed && !negative) {
    accept(walk, taxed, run.from, run.to, run, 0.9, {});
    return;
  }
  if (
    !negative &&
    looksLikeIbanStart(run) &&
    !isHyphenated(context, run) &&
    (!run.written || run.value.length >= 12 || isExpected(walk, 'IBAN'))
  ) {
    accept(walk, 'IBAN', run.from, run.to, run, 0.9, {});
    return;
  }
  const echoed = echo(state, run);
  if (echoed && !isQuantity(walk, run)) {
    accept(walk, echoed, run.from, run.to, run, 0.85, { cue: 'read-back' });
    return;
  }
  const times = timesPattern(walk, run);
  if (times > 0) {
    accept(walk, state.expectations[0]!.type as FindingType, run.from, times, run, 0.7, {});
    return;
  }
  if (isQuantity(walk, run)) {
    // "… 44 107 berta | zwei personen": only the last number counts the persons.
    const shorter = run.groups.length >= 3 ? readRun(context, run.from, run.to - 1) : undefined;
    if (shorter && shorter.to < run.to && !isFollowedByQuantity(context, shorter.to)) judge(walk, shorter);
    return;
  }
  const soft =
    followsQuantityWord(walk, run) && run.digitCount < 7 && (run.groups.length <= 1 || run.written);
  if (negative && !(run.plus && !named && run.digitCount >= 9)) return;
  const best = bestCandidate(walk, run, soft);
  if (best && isWrittenDay(context, run) && best.type !== 'DATE_OF_BIRTH' && best.type !== 'CARD_EXPIRY')
    return;
  if (looksLikePlate(context, run) && (!best || best.type !== 'CUSTOMER_ID')) {
    accept(walk, 'LICENCE_PLATE', run.from, run.to, run, 0.85, {});
    return;
  }
  if (
    best &&
    best.type !== 'PHONE' &&
    looksLikeMobile(run) &&
    walk.cueType !== best.type &&
    isAnswered(best) &&
    !checkOf(best.type, run.value)
  ) {
    accept(walk, 'PHONE', run.from, run.to, run, 0.8, {});
    return;
  }
  if (best && best.score >= 0.5) {
    accept(walk, best.type, run.from, run.to, run, Math.min(1, best.score), {
      ...(best.expectation ? { cue: best.expectation.cue } : {}),
    });
    return;
  }
  if (!soft && isDictated(walk, run)) {
    const long = run.digitCount >= 13 ? bareShape(run) : undefined;
    const type =
      long ??
      (best && best.score >= 0.2 ? best.type : (state.dictation?.type ?? bareShape(run) ?? 'CUSTOMER_ID'));
    accept(walk, type, run.from, run.to, run, 0.5, { cue: 'dictated' });
    return;
  }
  const bare = soft ? undefined : bareShape(run);
  if (bare) accept(walk, bare, run.from, run.to, run, 0.6, {});
}

/** Words besides digits in a turn that does nothing but dictate. */
const mostOtherWords = 4;

/** The run is all that the turn says, small words aside. */
function isWholeTurn(context: TurnContext, run: Run): boolean {
  if (skipOpeners(context, 0) !== run.from && run.from !== 0) return false;
  for (let at = run.to; at < context.tokens.length; at++) if (context.tokens[at]!.kind === WORD) return false;
  return true;
}

/** A turn of hardly anything but digits dictates a value, whatever was asked. */
function isDictated(walk: Walk, run: Run): boolean {
  const { context, state } = walk;
  const flowing = state.dictation !== undefined && state.turn - state.dictation.turn <= 2;
  if (run.digitCount < (flowing ? 3 : 5) || run.quantityForm) return false;
  let others = 0;
  for (let at = 0; at < context.tokens.length; at++) {
    if (context.tokens[at]!.kind !== WORD || (at >= run.from && at < run.to) || context.claims[at] === 1)
      continue;
    const entry = context.entries[at];
    if (entry?.number || (entry?.bits ?? 0) & HESITATION) continue;
    if (phraseAt(context, at, 'quantity')) return false;
    others++;
    if (others > mostOtherWords) return false;
  }
  return true;
}

/** The question was answered whole, so that another value is something new. */
function isAnswered(candidate: Candidate): boolean {
  const { expectation } = candidate;
  if (!expectation) return true;
  return expectation.filledTurn >= 0 && expectation.length >= (completeLengths[candidate.type] ?? 8);
}

/** A mobile number of the served countries, whole: 06 and 07, 04 in Belgium, 015-017 in Germany, 06 in Austria. */
function looksLikeMobile(run: Run): boolean {
  const { value } = run;
  if (run.letterCount > 0 || value[0] !== '0') return false;
  if (value[1] === '6' || value[1] === '7')
    return (
      value.length === 10 ||
      (value.length === 11 && value[1] === '7') ||
      (value.length > 10 && value.length <= 13 && value[1] === '6')
    );
  if (value[1] === '4' || value[1] === '8') return value.length === 10;
  return (
    value[1] === '1' &&
    (value[2] === '5' || value[2] === '6' || value[2] === '7') &&
    value.length >= 11 &&
    value.length <= 12
  );
}

/** "NL-5083312": a country and a hyphen begin an order number, no account. */
function isHyphenated(context: TurnContext, run: Run): boolean {
  return run.written && context.tokens[run.from + 1]?.text === '-';
}

/** "quatre fois le sept": how people say 7777. Its end, or 0. */
function timesPattern(walk: Walk, run: Run): number {
  const top = walk.state.expectations[0]?.type;
  if (run.digitCount !== 1 || (top !== 'PIN' && top !== 'OTP' && top !== 'CARD_CVV')) return 0;
  const { tokens, entries } = walk.context;
  if (!tokens[run.to] || !timesWords.has(tokens[run.to]!.text)) return 0;
  for (let at = run.to + 1; at < run.to + 4 && at < tokens.length; at++) {
    const number = entries[at]?.number;
    if (tokens[at]!.kind === DIGITS || number?.kind === 'unit' || number?.kind === 'zero')
      if (!number?.article || at > run.to + 1) return at + 1;
  }
  return 0;
}
const timesWords = new Set(['fois', 'keer', 'maal', 'mal', 'times']);

/** Letters that spell (a piece of) a name that was heard. */
function spellsName(state: ConversationState, run: Run): boolean {
  const letters = run.value.toLowerCase();
  if (letters.length < 3) return false;
  for (const name of state.names.keys())
    if (name.includes(letters) || (letters.length >= 5 && letters.includes(name) && name.length > 3))
      return true;
  return false;
}

/** Values that were said before are sensitive when they are read back, whatever the words around. */
function echo(state: ConversationState, run: Run): FindingType | undefined {
  if (run.digitCount < 3 || run.value.length < 3) return undefined;
  for (let i = state.spoken.length - 1; i >= 0; i--) {
    const said = state.spoken[i]!;
    if (run.value.length >= 4 ? said.value.includes(run.value) : said.value === run.value) return said.type;
    if (run.value.length >= 6 && said.value.length >= 4 && run.value.includes(said.value)) return said.type;
  }
  return undefined;
}

function bestCandidate(walk: Walk, run: Run, soft: boolean): Candidate | undefined {
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

/** "5169033951247680 12/27 088": a card number, its date and its code in one go. */
function splitWrittenCard(walk: Walk, run: Run): boolean {
  const { context } = walk;
  let digits = '';
  for (let at = run.from; at < run.to; at++) {
    const token = context.tokens[at]!;
    if (token.kind !== DIGITS) {
      if (token.kind === MARK && token.text === '/') return false;
      continue;
    }
    digits += token.text;
    if (digits.length > 19) return false;
    if (digits.length >= 15 && at + 1 < run.to && !context.tokens[at + 1]!.glued) {
      const part: Run = {
        ...run,
        to: at + 1,
        value: digits,
        digitCount: digits.length,
        letterCount: 0,
        groups: [digits],
      };
      if (shapeOf(part)?.type !== 'CARD_NUMBER' && digits.length !== 16) continue;
      accept(walk, 'CARD_NUMBER', run.from, at + 1, part, 1, { checkDigit: 'luhn' });
      expect(walk.state, 'CARD_CVV', 'card', context.speaker);
      expect(walk.state, 'CARD_EXPIRY', 'card', context.speaker);
      let next = at + 1;
      while (next < run.to) {
        // A written date stands with its slash, a code alone.
        let to = next + 1;
        while (to < run.to && context.tokens[to]!.glued) to++;
        const text = context.tokens.slice(next, to).filter((t) => t.kind === DIGITS);
        if (text.length > 0) {
          const rest: Run = {
            ...run,
            from: next,
            to,
            value: text.map((t) => t.text).join(''),
            groups: text.map((t) => t.text),
            parts: text.length,
            letterCount: 0,
            digitCount: 0,
          };
          rest.digitCount = rest.value.length;
          const type = text.length > 1 ? 'CARD_EXPIRY' : rest.digitCount <= 4 ? 'CARD_CVV' : 'CARD_NUMBER';
          accept(walk, type, next, to, rest, 0.9, { cue: 'card' });
        }
        next = to;
      }
      return true;
    }
  }
  return false;
}

const servicePrefixes = [
  '0800',
  '0900',
  '0906',
  '0909',
  '0330',
  '0333',
  '0345',
  '0344',
  '0343',
  '0300',
  '0303',
  '0808',
  '0845',
  '0870',
  '0180',
  '0137',
  '0700',
  '0810',
  '0820',
  '0848',
  '0840',
  '0842',
  '0844',
  '1800',
  '1850',
  '1890',
  '0892',
  '0891',
  '0899',
  '0805',
  '0806',
  '0809',
  '0825',
  '0826',
  '0901',
  '0902',
  '0903',
  '0070',
  '0078',
  '078151',
  '070300',
  '3900',
  '116',
];

/** What long runs are when nobody asked: a telephone number by its beginning, else doubt that is masked. */
function bareShape(run: Run): FindingType | undefined {
  const { value, digitCount: digits, letterCount: letters } = run;
  if (letters === 0) {
    if (servicePrefixes.some((prefix) => value.startsWith(prefix))) return undefined;
    if (run.plus && digits >= 9 && digits <= 15) return 'PHONE';
    if (value.startsWith('00') && digits >= 11 && digits <= 15) return 'PHONE';
    if (value[0] === '0' && digits >= 9 && digits <= 12 && value[1] !== '0') return 'PHONE';
    // A long number that nobody asked for is masked first: recognisers mishear digits.
    if (digits >= 13 && digits <= 24) return digits <= 19 ? 'CARD_NUMBER' : 'IBAN';
    return undefined;
  }
  return undefined;
}

const titleFree: ReadonlySet<FindingType> = new Set(['CARD_CVV', 'PIN', 'OTP']);

function accept(
  walk: Walk,
  type: FindingType,
  from: number,
  to: number,
  run: Run | undefined,
  score: number,
  why: Why,
): void {
  const { context, state } = walk;
  const expectation = state.expectations.find((e) => e.type === type);
  const asked = expectation !== undefined && startsAsked(walk, expectation);
  let start = from;
  // "#UK-3001": the sign belongs to it. "+31" is in the run already.
  if (start > 0 && context.tokens[start - 1]!.text === '#' && context.tokens[start]!.glued) start--;
  if (
    type === 'LICENCE_PLATE' &&
    run &&
    start > 0 &&
    context.claims[start - 1] === 0 &&
    context.tokens[start]!.pause === 0
  ) {
    const before = context.tokens[start - 1]!;
    const bits = context.entries[start - 1]?.bits ?? 0;
    const district =
      before.kind === WORD &&
      !(bits & (FUNCTION | HESITATION)) &&
      !phraseAt(context, start - 1, 'opener') &&
      !phraseAt(context, start - 1, 'cue');
    if (
      district &&
      ((before.text.length <= 3 && !run.value.match(/^[A-Z]{2}/)) ||
        isRareWord(context, start - 1) ||
        bits & PLACE)
    )
      start--;
  }
  const check = run && !titleFree.has(type) ? checkOf(type, run.value) : undefined;
  addFinding(context, {
    from: start,
    to,
    type,
    score,
    recogniser: recogniserOf(type, run),
    why: {
      ...why,
      ...(expectation && !why.cue ? { cue: expectation.cue } : {}),
      ...(check && !why.checkDigit ? { checkDigit: check } : {}),
      ...(asked ? { expectation: type } : {}),
    },
    asked,
  });
  if (run) remember(state, type, run.value);
  if (type === 'CARD_NUMBER') followCard(walk);
  markFilled(walk, type, to);
}

/** After a whole card number come its expiry and its code, asked or not. */
function followCard(walk: Walk): void {
  const { state, context } = walk;
  const card = state.expectations.find((e) => e.type === 'CARD_NUMBER');
  if (card && card.length < 15) return;
  for (const type of ['CARD_EXPIRY', 'CARD_CVV'] as const)
    if (!state.expectations.some((e) => e.type === type))
      state.expectations.push({
        type,
        cue: 'card',
        speaker: context.speaker,
        turn: state.turn,
        filledTurn: -1,
        length: 0,
      });
}

function recogniserOf(type: FindingType, run: Run | undefined): string {
  const name = type.toLowerCase().replaceAll('_', '-');
  return run && !run.written ? `spoken-${name}@1` : `${name}@1`;
}

/** The answer to "your password", "your first pet": words, not digits; and codes in the turns around it. */
function answerSecret(walk: Walk): number {
  const { context, state } = walk;
  repeatSecrets(context, state);
  for (const [rank, expectation] of state.expectations.slice(0, 4).entries()) {
    const type = expectation.type;
    if (!isSecret(type)) continue;
    const age = state.turn - Math.max(expectation.turn, expectation.filledTurn);
    // A second try follows a refusal ("dat klopt niet"); otherwise the question is answered.
    const again = expectation.filledTurn >= 0 && expectation.filledTurn < state.turn - 1 && !state.refused;
    const late = age > 2 || (type === 'SECURITY_ANSWER' && again);
    if (late && type === 'SECURITY_ANSWER') continue;
    const answers =
      !late &&
      ((rank < 3 && startsAsked(walk, expectation)) ||
        (rank === 0 && expectation.turn < state.turn && !isAgent(context)));
    const end = readAnsweredSecrets(context, state, type as FindingType, answers);
    if (end > 0) {
      markFilled(walk, type as FindingType, end);
      return end;
    }
  }
  return 0;
}

/** The answer to "where do you live": from the first name-like or numeric word to the last number or town. */
function answerAddress(walk: Walk, at: number): number {
  const { state } = walk;
  const top = state.expectations.slice(0, 3).find((e) => e.type === 'ADDRESS');
  if (!top || !startsAsked(walk, top) || state.turn - Math.max(top.turn, top.filledTurn) > 1) return at;
  const answered = claimAddressFrom(walk, at, top.cue, true);
  if (answered !== undefined) return answered;
  // "daar zijn we weg, het is nu | achter de kerk vijf"
  const { context } = walk;
  for (let i = 0; i < context.tokens.length; i++)
    if (nowWords.has(context.tokens[i]!.text)) {
      const later = claimAddressFrom(walk, i + 1, top.cue, true);
      if (later !== undefined) return at;
    }
  return at;
}

const nowWords = new Set(['nu', 'jetzt', 'maintenant', 'now']);

/** Words before the first number of an address: street names made of ordinary words ("oude baan", "the gables"). */
const mostStreetWords = 5;

/** Reads an address that begins at `at` after openers; its end, or undefined when there is none. */
function claimAddressFrom(walk: Walk, at: number, cue: string, asked: boolean): number | undefined {
  const { context } = walk;
  const { tokens, entries } = context;
  const from = skipOpeners(context, at);
  if (from >= tokens.length || context.claims[from] !== 0 || phraseAt(context, from, 'cue')) return undefined;
  let start = from;
  let words = 0;
  let number = from;
  let run = readRun(context, number);
  while (number < tokens.length && words <= mostStreetWords && !(run && run.digitCount > 0)) {
    const token = tokens[number]!;
    const bits = entries[number]?.bits ?? 0;
    if (context.claims[number] !== 0 || (number > from && token.pause > 0)) return undefined;
    if (phraseAt(context, number, 'cue')) return undefined;
    if (bits & FUNCTION && !(bits & PARTICLE) && words > 0) return undefined;
    if (!(bits & HESITATION) && token.kind === WORD) words++;
    number++;
    run = number < tokens.length ? readRun(context, number) : undefined;
  }
  if (!run || run.digitCount === 0 || words > mostStreetWords)
    return asked ? undefined : claimStreetOnly(walk, from, cue);
  if (run.quantityForm || run.digitCount > 9 || isFollowedByQuantity(context, run.to)) return undefined;
  while (
    start < number &&
    (entries[start]?.bits ?? 0) & FUNCTION &&
    !((entries[start]?.bits ?? 0) & PARTICLE) &&
    !tokens[start]!.capital &&
    !phraseAt(context, start, 'street')
  )
    start++;
  const shown = readAddress(context, number, true);
  let end = Math.max(run.to, extendAddress(context, number), shown?.to ?? 0);
  // A bare short number answers only a question for the house number.
  const bare = start === number && end === run.to && run.letterCount === 0;
  if (
    bare &&
    !(run.digitCount >= 4 && run.digitCount <= 5 && !run.quantityForm) &&
    !/nummer|hausnummer|number|numéro|postcode|postal/.test(cue)
  )
    return undefined;
  if (words > 0 && phraseAt(context, number - 1, 'before-quantity')) return undefined;
  while (end > start && tokens[end - 1]!.kind === MARK) end--;
  addFinding(context, {
    from: start,
    to: end,
    type: 'ADDRESS',
    score: 0.85,
    recogniser: 'address-answer@1',
    why: { cue, ...(asked ? { expectation: 'ADDRESS' } : {}) },
    asked,
  });
  rememberAddress(walk, start, end);
  markFilled(walk, 'ADDRESS', end);
  return end;
}

/** "your address still | the old rectory church lane": a house with a name has no number. */
function claimStreetOnly(walk: Walk, from: number, cue: string): number | undefined {
  const { context } = walk;
  const { tokens, entries, lexicon } = context;
  for (let at = from + 1; at < Math.min(from + 7, tokens.length); at++) {
    const token = tokens[at]!;
    if (token.kind !== WORD || token.pause > 0 || context.claims[at] !== 0 || phraseAt(context, at, 'cue'))
      return undefined;
    const bits = entries[at]?.bits ?? 0;
    const street =
      (bits & STREET_LAST) !== 0 ||
      (token.text.length > 6 && !(bits & COMMON) && lexicon.streetEnding(token.text));
    if (!street || (entries[at + 1]?.bits ?? 0) & STREET_LAST) continue;
    let end = at + 1;
    while (
      end < tokens.length &&
      end - at < 4 &&
      tokens[end]!.kind === WORD &&
      tokens[end]!.pause === 0 &&
      !((entries[end]?.bits ?? 0) & FUNCTION)
    )
      end++;
    addFinding(context, {
      from,
      to: end,
      type: 'ADDRESS',
      score: 0.6,
      recogniser: 'address-answer@1',
      why: { cue },
      asked: false,
    });
    markFilled(walk, 'ADDRESS', end);
    return end;
  }
  return undefined;
}

/** Postcodes and house numbers are known again when they are read back. */
function rememberAddress(walk: Walk, from: number, to: number): void {
  const { context, state } = walk;
  const claims = context.claims.slice(from, to);
  context.claims.fill(0, from, to);
  for (let at = from; at < to; ) {
    const run = readRun(context, at);
    if (run && run.to <= to && run.value.length >= 3)
      state.spoken.push({ type: 'ADDRESS', value: run.value });
    at = run ? run.to : at + 1;
  }
  context.claims.set(claims, from);
}

export { looksLikeDate };
