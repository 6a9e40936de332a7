import { DIGITS, MARK, WORD } from '../text/lex.ts';
import { phraseAt, type TurnContext } from '../turn-context.ts';
import type { FindingType } from '../types.ts';
import { isFollowedByQuantity } from './address.ts';
import { looksLikeDate } from './fit.ts';
import { readRun } from './run.ts';
import type { Run } from './run-value.ts';
import type { Walk } from './walk.ts';
import { skipOpeners } from './words.ts';

export function isQuantity(walk: Walk, run: Run): boolean {
  const { context } = walk;
  if (run.quantityForm && run.digitCount < 9 && walk.state.expectations[0]?.type !== 'IP_ADDRESS')
    return true;
  const before = context.tokens[run.from - 1];
  if (before?.kind === MARK && (before.text === '€' || before.text === '£' || before.text === '$'))
    return true;
  if (isFollowedByQuantity(context, run.to)) return run.digitCount <= 7 || run.parts <= 3;
  return false;
}

export function followsQuantityWord(walk: Walk, run: Run): boolean {
  if (walk.quantityBefore === run.from) return true;
  // "drieëntwintig euro tachtig": what follows a unit belongs to the price.
  const { context } = walk;
  for (let back = 1; back <= 2; back++) {
    const phrase = phraseAt(context, run.from - back, 'quantity');
    if (phrase && phrase.end === run.from && run.digitCount <= 2) return true;
  }
  return false;
}

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
export function isYearOfThing(context: TurnContext, run: Run): boolean {
  if (run.digitCount !== 4 || run.letterCount > 0) return false;
  const year = Number(run.value);
  return year >= 1950 && year <= 2040 && beforeYear.has(context.tokens[run.from - 1]?.text ?? '');
}

/** "01.01.", "14/05": a day, which is no code. */
export function isWrittenDay(context: TurnContext, run: Run): boolean {
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
export function looksLikePlate(context: TurnContext, run: Run): boolean {
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
export function followsProperName(walk: Walk, run: Run): boolean {
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
export function moreFollows(context: TurnContext, at: number): boolean {
  const next = skipOpeners(context, at);
  if (next >= context.tokens.length || next - at > 4) return false;
  const run = readRun(context, next);
  return run !== undefined && run.digitCount >= 2 && !isFollowedByQuantity(context, run.to);
}

/** The run is all that the turn says, small words aside. */
export function isWholeTurn(context: TurnContext, run: Run): boolean {
  if (context.tokens.length - run.to > 8) return false;
  if (skipOpeners(context, 0) !== run.from && run.from !== 0) return false;
  // "four one yeah"
  const rest = skipOpeners(context, run.to);
  for (let at = rest; at < context.tokens.length; at++) if (context.tokens[at]!.kind === WORD) return false;
  return true;
}

/** A mobile number of the served countries, whole: 06 and 07, 04 in Belgium, 015-017 in Germany, 06 in Austria. */
export function looksLikeMobile(run: Run): boolean {
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
export function isHyphenated(context: TurnContext, run: Run): boolean {
  return run.written && context.tokens[run.from + 1]?.text === '-';
}

/** "quatre fois le sept": how people say 7777. Its end, or 0. */
export function timesPattern(walk: Walk, run: Run): number {
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

/** Free and shared-cost lines are nobody's own. */
export const isServiceNumber = (run: Run): boolean =>
  run.letterCount === 0 &&
  run.digitCount >= 6 &&
  run.digitCount <= 13 &&
  servicePrefixes.some((prefix) => run.value.startsWith(prefix));

/** What long runs are when nobody asked: a telephone number by its beginning, else doubt that is masked. */
export function bareShape(run: Run, said: { byAgent: boolean }): FindingType | undefined {
  const { value, digitCount: digits, letterCount: letters } = run;
  if (letters === 0) {
    if (isServiceNumber(run)) return undefined;
    // A landline that the agent names unasked is where the centre, a colleague or an office can be reached.
    if (said.byAgent && !run.plus && digits <= 12 && !looksLikeMobile(run)) return undefined;
    if (run.plus && digits >= 9 && digits <= 15) return 'PHONE';
    if (value.startsWith('00') && digits >= 11 && digits <= 15) return 'PHONE';
    if (value[0] === '0' && digits >= 9 && digits <= 12 && value[1] !== '0') return 'PHONE';
    // A long number that nobody asked for is masked first: recognisers mishear digits.
    if (digits >= 13 && digits <= 24) return digits <= 19 ? 'CARD_NUMBER' : 'IBAN';
    return undefined;
  }
  return undefined;
}
