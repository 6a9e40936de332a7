import { MARK, WORD } from '../text/lex.ts';
import { addFinding, phraseAt } from '../turn-context.ts';
import { COMMON, FUNCTION, HESITATION, PARTICLE, STREET_ENDING, STREET_LAST } from '../word-entry.ts';
import { extendAddress, isFollowedByQuantity, readAddress } from './address.ts';
import { readRun } from './run.ts';
import { markFilled, startsAsked, type Walk } from './walk.ts';
import { skipOpeners } from './words.ts';

/** The answer to "where do you live": from the first name-like or numeric word to the last number or town. */
export function answerAddress(walk: Walk, at: number): number {
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
export function claimAddressFrom(walk: Walk, at: number, cue: string, asked: boolean): number | undefined {
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
  const { tokens, entries } = context;
  for (let at = from + 1; at < Math.min(from + 7, tokens.length); at++) {
    const token = tokens[at]!;
    if (token.kind !== WORD || token.pause > 0 || context.claims[at] !== 0 || phraseAt(context, at, 'cue'))
      return undefined;
    const bits = entries[at]?.bits ?? 0;
    const street =
      (bits & STREET_LAST) !== 0 ||
      (token.text.length > 6 && !(bits & COMMON) && (context.may[at]! & STREET_ENDING) !== 0);
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
export function rememberAddress(walk: Walk, from: number, to: number): void {
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
