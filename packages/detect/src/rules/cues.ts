import type { CueType } from '../languages/language-file.ts';
import { expect } from '../state.ts';
import { readDate } from './date.ts';
import type { Walk } from './walk.ts';

/** Words after a cue of something that is not sensitive in which a number still belongs to it. */
export const negativeReach = 8;

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

export function onCue(walk: Walk, type: CueType, cue: string, at: number, end: number): void {
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
  if (type === 'CARD_NUMBER' || type === 'IBAN') state.lastLong = type;
  if (type === 'PIN' || type === 'OTP') state.lastCode = { type, turn: state.turn };
  walk.negativeUntil = -1;
  walk.cueAt = at;
  walk.cueType = type;
  expect(state, type, cue, context.speaker);
}
