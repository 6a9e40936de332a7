import { checkOf } from '../checks/registry.ts';
import type { CueType } from '../languages/language-file.ts';
import { type ConversationState, expect } from '../state.ts';
import { DIGITS, MARK, WORD } from '../text/lex.ts';
import { addFinding, isAgent, mayHold, phraseAt, type TurnContext } from '../turn-context.ts';
import type { FindingType } from '../types.ts';
import { MAY_ADDRESS, MAY_RUN, MAY_STEP, ROLE } from '../word-entry.ts';
import { accept } from './accept.ts';
import { isFollowedByQuantity, readAddress } from './address.ts';
import { answerAddress, claimAddressFrom, rememberAddress } from './address-answer.ts';
import { bestCandidate, echo, isAnswered, isDictated, spellsName } from './candidates.ts';
import { negativeReach, onCue } from './cues.ts';
import { readDate } from './date.ts';
import { readDictatedSecrets, readUnaskedSecrets } from './dictated-secret.ts';
import { looksLikeExpiry, looksLikeIbanStart, shapeOf, taxShape } from './fit.ts';
import { readRun } from './run.ts';
import type { Run } from './run-value.ts';
import {
  isSecret,
  readAnnouncedSecret,
  readAnsweredSecrets,
  readSecretAfter,
  readSecretBefore,
  repeatSecrets,
} from './secret.ts';
import {
  bareShape,
  followsQuantityWord,
  isHyphenated,
  isQuantity,
  isServiceNumber,
  isWholeTurn,
  isWrittenDay,
  looksLikeMobile,
  looksLikePlate,
  timesPattern,
} from './shapes.ts';
import { isExpected, markFilled, startsAsked, type Walk } from './walk.ts';
import { skipOpeners } from './words.ts';

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
  if (context.mayAnywhere & ROLE)
    for (let i = 1; i < tokens.length; i++)
      if (context.may[i - 1]! & ROLE && phraseAt(context, i, 'cue')?.phrase.value === 'PASSWORD')
        readSecretBefore(context, state, i - 1, 'PASSWORD');
  answerSecret(walk);
  walk.anchor = -1;
  let at = answerAddress(walk, 0);
  while (at < tokens.length) at = Math.max(at + 1, step(walk, at));
}

function step(walk: Walk, at: number): number {
  const { context, state } = walk;
  const token = context.tokens[at]!;
  if (context.claims[at] === 1) {
    noteClaimed(walk, at);
    return at + 1;
  }
  if (context.claims[at] !== 0 || (context.may[at]! & MAY_STEP) === 0) return at + 1;
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
        if (type !== 'SECURITY_ANSWER') {
          readAnsweredSecrets(context, state, type, false, cue.end);
          readDictatedSecrets(context, state, type, 'hot', cue.end);
        }
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
  if (walk.negativeUntil <= at && context.may[at]! & (MAY_ADDRESS | MAY_RUN)) {
    const expected = isExpected(walk, 'ADDRESS');
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
  // "april twenty nine", a moment after a card was read out.
  const soon = year % 100 >= 25 && year % 100 <= 45 && (year < 100 || year >= 2025);
  const beside = state.cardTurn >= 0 && state.turn - state.cardTurn <= cardPatience;
  return beside && hasYear && !hasDay && soon ? 'CARD_EXPIRY' : undefined;
}

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
  // "a 4111 1111 …": a letter that stands before a card or an account hides it from no check.
  if (!shape && run.letterCount > 0 && run.letterCount <= 2 && run.digitCount >= 13) {
    const bare = readRun(context, run.from + 1);
    const bareNumber = bare && bare.to === run.to && bare.letterCount === 0 ? shapeOf(bare) : undefined;
    if (bare && bareNumber) {
      accept(walk, bareNumber.type, bare.from, bare.to, bare, bareNumber.score, {
        checkDigit: bareNumber.check,
      });
      return;
    }
  }
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
  const more = echoWithArticle(walk, run);
  const echoed = more ?? echo(state, run);
  if (echoed && !isQuantity(walk, run)) {
    accept(walk, echoed, run.from, more ? run.to + 1 : run.to, run, 0.85, { cue: 'read-back' });
    return;
  }
  // "eight zero | four one yeah": two digits that are all a turn says go on with what is being dictated.
  if (
    run.digitCount === 2 &&
    run.letterCount === 0 &&
    state.dictation?.turn === state.turn - 1 &&
    run.groups.length === 2 &&
    isWholeTurn(context, run)
  ) {
    accept(walk, state.dictation.type, run.from, run.to, run, 0.7, { cue: 'dictated' });
    return;
  }
  const times = timesPattern(walk, run);
  if (times > 0) {
    accept(walk, state.expectations[0]!.type as FindingType, run.from, times, run, 0.7, {});
    return;
  }
  if (state.lastLong && followsEnding(walk, run)) {
    accept(walk, state.lastLong, run.from, run.to, run, 0.75, { cue: 'ends-in' });
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
  if (looksLikePlate(context, run) && best?.type !== 'CUSTOMER_ID') {
    accept(walk, 'LICENCE_PLATE', run.from, run.to, run, 0.85, {});
    return;
  }
  if (
    best &&
    best.type !== 'PHONE' &&
    looksLikeMobile(run) &&
    walk.cueType !== best.type &&
    isAnswered(best) &&
    !checkOf(best.type, run.value, context.lexicon.language)
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
  const beside = soft ? undefined : besideCard(walk, run);
  if (beside) {
    accept(walk, beside, run.from, run.to, run, 0.6, { cue: 'card' });
    return;
  }
  const code = soft ? undefined : lateCode(walk, run);
  if (code) {
    accept(walk, code, run.from, run.to, run, 0.6, { cue: 'code' });
    return;
  }
  if (!soft && isDictated(walk, run)) {
    const long = run.digitCount >= 13 ? bareShape(run, { byAgent: false }) : undefined;
    if (isServiceNumber(run)) return;
    const type =
      long ??
      (best && best.score >= 0.2
        ? best.type
        : (state.dictation?.type ?? bareShape(run, { byAgent: false }) ?? 'CUSTOMER_ID'));
    accept(walk, type, run.from, run.to, run, 0.5, { cue: 'dictated' });
    return;
  }
  const bare = soft ? undefined : bareShape(run, { byAgent: isAgent(context) });
  if (bare) accept(walk, bare, run.from, run.to, run, 0.6, {});
}

/**
 * "negen twee negen een | keurig": a last "een" that was taken for an article belongs to the value when that had it.
 * The type of that value, or undefined.
 */
function echoWithArticle(walk: Walk, run: Run): FindingType | undefined {
  const number = walk.context.entries[run.to]?.number;
  if (!number?.article || run.digitCount < 2) return undefined;
  const whole = `${run.value}${number.value}`;
  return walk.state.spoken.find((said) => said.value.includes(whole))?.type;
}

/** Words between "ending in" and the digits. */
const mostBeforeDigits = 4;

/** "De kaart die eindigt op 0571": two to six digits of a card or an account. */
function followsEnding(walk: Walk, run: Run): boolean {
  const { context } = walk;
  if (!mayHold(context, 'ends-in') || run.letterCount > 0 || run.digitCount < 2 || run.digitCount > 6)
    return false;
  for (let back = run.from - 1; back >= 0 && back >= run.from - mostBeforeDigits - 4; back--) {
    const phrase = phraseAt(context, back, 'ends-in');
    if (phrase)
      return skipOpeners(context, phrase.end) >= run.from && run.from - phrase.end <= mostBeforeDigits;
  }
  return false;
}

/** Turns after the digits of a card within which its date and its code are given. */
const cardPatience = 8;

/** Tokens of a turn in which one number of three digits can be nothing but the code of the card. */
const briefTurn = 10;

/** Month and year, or three digits said one by one, when a card was read out a moment ago. */
function besideCard(walk: Walk, run: Run): FindingType | undefined {
  const { cardTurn, turn } = walk.state;
  if (cardTurn < 0 || turn - cardTurn > cardPatience || run.letterCount > 0 || run.quantityForm)
    return undefined;
  if (run.digitCount >= 3 && run.digitCount <= 6 && run.groups.length >= 2 && looksLikeExpiry(run))
    return 'CARD_EXPIRY';
  const given = walk.state.spoken.some((said) => said.type === 'CARD_CVV');
  const brief = !isAgent(walk.context) && !given && walk.context.tokens.length <= briefTurn;
  const oneByOne = run.written ? isWholeTurn(walk.context, run) : run.groups.length >= 2 || brief;
  return run.digitCount === 3 && oneByOne ? 'CARD_CVV' : undefined;
}

/** Turns within which a code may follow after it was spoken of. */
const codePatience = 8;

/** Four to eight digits said one by one, in pairs or in threes, some turns after a code or a PIN was spoken of. */
function lateCode(walk: Walk, run: Run): FindingType | undefined {
  const { lastCode, turn } = walk.state;
  if (!lastCode || turn - lastCode.turn > codePatience || run.letterCount > 0 || run.quantityForm)
    return undefined;
  if (run.digitCount < 4 || run.digitCount > 8 || isWrittenDay(walk.context, run)) return undefined;
  const year = Number(run.value);
  if (run.digitCount === 4 && run.groups.length <= 2 && year >= 1900 && year <= 2040) return undefined;
  // One number word is an amount ("viertausend"), digits in one go are a code.
  return run.written || run.groups.length >= 2 ? lastCode.type : undefined;
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
      accept(walk, 'CARD_NUMBER', run.from, at + 1, part, 1, { checkDigit: 'payment card' });
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

/** The answer to "your password", "your first pet": words, not digits; and codes in the turns around it. */
function answerSecret(walk: Walk): number {
  const { context, state } = walk;
  repeatSecrets(context, state);
  // A brand that answers "your first car" is no brand but a secret.
  if (
    !isAgent(context) &&
    state.expectations.some(
      (e) => e.type === 'SECURITY_ANSWER' && e.filledTurn < 0 && e.turn === state.turn - 1,
    )
  )
    for (let at = 0; at < context.claims.length; at++) if (context.claims[at] === 2) context.claims[at] = 0;
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
    const answered = readAnsweredSecrets(context, state, type as FindingType, answers);
    const dictated =
      type === 'SECURITY_ANSWER'
        ? 0
        : readDictatedSecrets(context, state, type as FindingType, age <= 2 ? 'hot' : 'warm');
    const end = Math.max(answered, dictated);
    if (end > 0) {
      markFilled(walk, type as FindingType, end);
      return end;
    }
  }
  return readUnaskedSecrets(context, state);
}
