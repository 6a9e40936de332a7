import { DIGITS, MARK, WORD } from '../text/lex.ts';
import { phraseAt, type TurnContext } from '../turn-context.ts';
import {
  COMMON,
  FUNCTION,
  HESITATION,
  INSIDE_ADDRESS,
  MAY_ADDRESS,
  MAY_RUN,
  PARTICLE,
  PLACE,
  STREET_ENDING,
  STREET_LAST,
} from '../word-entry.ts';
import { isDutchPostcode, isEircode, isUkPostcode } from './postcodes.ts';
import { readRun } from './run.ts';
import type { Run } from './run-value.ts';
import { isListedName, isRareWord } from './words.ts';

export type AddressMatch = { from: number; to: number; score: number };

/** "bad vilbel", "den haag", "saint malo": ordinary words before a town's own. */
const townPrefixes = new Set([
  'bad',
  'sankt',
  'st',
  'den',
  'la',
  'le',
  'les',
  'saint',
  'sainte',
  'new',
  'great',
  'little',
  'old',
  'upper',
  'lower',
  'neu',
  'alt',
  'ober',
  'unter',
  'nieuw',
  'oud',
]);

/** A house number: short, no quantity. */
function houseNumberAt(context: TurnContext, at: number): Run | undefined {
  const token = context.tokens[at];
  if (!token || (token.pause === 2 && context.tokens[at - 1]?.text !== '.')) return undefined;
  const run = readRun(context, at);
  if (!run || run.digitCount === 0) return undefined;
  return isFollowedByQuantity(context, run.to) ? undefined : run;
}

export function isFollowedByQuantity(context: TurnContext, at: number): boolean {
  const token = context.tokens[at];
  if (!token) return false;
  if (token.kind === MARK) {
    if (
      token.text === '%' ||
      token.text === '€' ||
      token.text === '£' ||
      token.text === '$' ||
      token.text === '°' ||
      token.text === '²'
    )
      return true;
    if (token.text === ',' && context.tokens[at + 1]?.text === '-') return true;
    return false;
  }
  return token.pause === 0 && phraseAt(context, at, 'quantity') !== undefined;
}

/** May the word stand inside a street's or a town's name? */
function isPlaceWord(context: TurnContext, at: number): boolean {
  const token = context.tokens[at];
  if (token?.kind !== WORD || context.claims[at] !== 0) return false;
  if (context.cased) return token.capital && token.text.length > 1;
  return (
    ((context.entries[at]?.bits ?? 0) & PLACE) !== 0 ||
    isRareWord(context, at) ||
    (isListedName(context, at) && !((context.entries[at]?.bits ?? 0) & FUNCTION))
  );
}

/**
 * Grows an address to the right: numbers, letters, postcode words, commas and the town after them. Ends at the last
 * piece that is part of an address for sure.
 */
export function extendAddress(context: TurnContext, from: number): number {
  const { tokens, entries } = context;
  let at = from;
  let end = from;
  let sawNumber = false;
  let towns = 0;
  while (at < tokens.length && at - from < 60) {
    const token = tokens[at]!;
    if (context.claims[at] !== 0) break;
    if (token.pause === 2 && !token.glued) {
      // A full stop after an abbreviation ("Rd.", "pl.") does not end the address.
      if (
        !(
          tokens[at - 1]?.text === '.' &&
          tokens[at - 2] &&
          tokens[at - 2]!.text.length <= 4 &&
          tokens[at - 2]!.kind === WORD
        )
      )
        break;
    }
    if (token.kind === MARK) {
      if (
        token.text === ',' ||
        token.text === '/' ||
        token.text === '-' ||
        token.text === '.' ||
        token.text === "'"
      ) {
        at++;
        continue;
      }
      break;
    }
    const bits = entries[at]?.bits ?? 0;
    if (bits & HESITATION) {
      at++;
      continue;
    }
    const run = readRun(context, at);
    if (run && run.digitCount + run.letterCount > 0) {
      if (run.quantityForm || isFollowedByQuantity(context, run.to)) break;
      if (run.digitCount === 0 && run.letterCount > 3) break;
      if (run.digitCount > 9) break;
      sawNumber ||= run.digitCount > 0;
      at = run.to;
      end = at;
      continue;
    }
    if (bits & INSIDE_ADDRESS || (context.lexicon.language === 'fr' && token.text === 'a')) {
      // "in", "à": only when a number or a place follows.
      const next = nextSolid(context, at + 1);
      if (next < 0) break;
      const beyond = (entries[next]?.bits ?? 0) & PARTICLE ? next + 1 : next;
      if (
        readRun(context, next) ||
        isPlaceWord(context, next) ||
        (beyond > next && isPlaceWord(context, beyond))
      ) {
        if (beyond > next && !readRun(context, next)) {
          at = beyond;
          continue;
        }
        at = next;
        continue;
      }
      if (bits & COMMON && tokens[at]!.text.length > 3 && (entries[next]?.bits ?? 0) & INSIDE_ADDRESS) {
        at++;
        continue;
      }
      break;
    }
    if (bits & STREET_LAST && !sawNumber) {
      at++;
      end = at;
      continue;
    }
    if (
      sawNumber &&
      townPrefixes.has(token.text) &&
      isPlaceWord(context, at + 1) &&
      tokens[at + 1]!.pause === 0
    ) {
      at++;
      continue;
    }
    if (isPlaceWord(context, at) && sawNumber && towns < 4) {
      towns++;
      at++;
      end = at;
      continue;
    }
    if (isPlaceWord(context, at) && !sawNumber) {
      at++;
      end = at;
      continue;
    }
    if (
      bits & PARTICLE &&
      (isPlaceWord(context, at + 1) || (entries[at + 1]?.bits ?? 0) & PARTICLE) &&
      at - from < 30
    ) {
      at++;
      continue;
    }
    break;
  }
  return end;
}

function nextSolid(context: TurnContext, from: number): number {
  let at = from;
  while (
    at < context.tokens.length &&
    (context.tokens[at]!.kind === MARK || (context.entries[at]?.bits ?? 0) & HESITATION)
  )
    at++;
  return at < context.tokens.length ? at : -1;
}

/** The words of the street's name that stand before its kind: "oude | baan", "rectory | grove". */
function growLeft(context: TurnContext, at: number, most: number): number {
  const { tokens, entries } = context;
  let from = at;
  let words = 0;
  let here = at - 1;
  while (here >= 0 && words < most) {
    const token = tokens[here]!;
    if (token.kind === MARK && token.text === '-' && token.glued) {
      here--;
      continue;
    }
    if (token.kind !== WORD || context.claims[here] !== 0 || tokens[here + 1]!.pause > 0) break;
    const entry = entries[here];
    const bits = entry?.bits ?? 0;
    if (entry?.number || bits & HESITATION) break;
    if (
      context.cased
        ? !token.capital && !(bits & PARTICLE && words > 0)
        : bits & FUNCTION && !(bits & PARTICLE && words > 0)
    )
      break;
    if (phraseAt(context, here, 'cue') || phraseAt(context, here, 'opener')) break;
    from = here;
    words++;
    here--;
  }
  while (
    from < at &&
    (entries[from]?.bits ?? 0) & PARTICLE &&
    (entries[from]?.bits ?? 0) & FUNCTION &&
    !tokens[from]!.capital
  )
    from++;
  return from;
}

/** An address that shows itself: street and number, number and street, or a postcode of a country with letters. */
export function readAddress(context: TurnContext, at: number, expected: boolean): AddressMatch | undefined {
  if ((context.may[at]! & (MAY_ADDRESS | MAY_RUN)) === 0) return undefined;
  const { tokens, entries, lexicon } = context;
  const token = tokens[at]!;
  const { streets } = lexicon.file;
  if (token.kind === WORD) {
    const bits = entries[at]?.bits ?? 0;
    const ending = token.text.length > 5 && (context.may[at]! & STREET_ENDING) !== 0 && !(bits & FUNCTION);
    const last = (bits & STREET_LAST) !== 0 && !streets.numberFirst;
    if (ending || last) {
      let next = at + 1;
      if (tokens[next]?.text === '.') next++;
      if ((entries[next]?.bits ?? 0) & INSIDE_ADDRESS) next++;
      while ((entries[next]?.bits ?? 0) & HESITATION) next++;
      const house = houseNumberAt(context, next);
      if (house && house.groups[0]!.length <= 4 && !house.quantityForm && (expected || ending || at > 0)) {
        const from = growLeft(context, at, ending ? (context.cased ? 3 : expected ? 3 : 1) : 2);
        if (ending || from < at) {
          if (!ending && bits & COMMON && !expected && !context.cased) return undefined;
          if (ending && bits & COMMON && !expected && !token.capital) return undefined;
          return { from, to: extendAddress(context, next), score: 0.9 };
        }
      }
    }
    const street = phraseAt(context, at, 'street');
    if (street) {
      const named = streetName(context, street.end);
      if (named > street.end) {
        const house = houseNumberAt(context, tokens[named]?.text === ',' ? named + 1 : named);
        if (lexicon.language === 'de') {
          if (
            house &&
            house.digitCount <= 3 &&
            (expected || (context.cased && token.capital && hasPostcode(context, house.to)))
          )
            return { from: at, to: extendAddress(context, named), score: 0.8 };
        } else if (lexicon.language === 'fr' || (context.cased && token.capital)) {
          if (house && !house.quantityForm)
            return { from: at, to: extendAddress(context, named), score: 0.9 };
          if (expected) return { from: at, to: extendAddress(context, named), score: 0.7 };
        }
      }
    }
  }
  if (
    token.kind === DIGITS &&
    token.text.length >= 4 &&
    token.text.length <= 5 &&
    context.cased &&
    tokens[at + 1]?.capital &&
    !tokens[at + 1]!.glued &&
    tokens[at - 1]?.text === ',' &&
    tokens[at - 2] &&
    !isFollowedByQuantity(context, at + 1)
  ) {
    // "…gasse 3, 8010 Graz": number, comma, postcode and town.
    const from = growLeftOfPostcode(context, at, expected);
    let numbers = 0;
    let words = 0;
    for (let i = from; i < at; i++)
      if (tokens[i]!.kind === DIGITS) numbers++;
      else if (tokens[i]!.kind === WORD && tokens[i]!.text.length > 2) words++;
    if (numbers > 0 && words > 0) return { from, to: extendAddress(context, at), score: 0.85 };
  }
  if (token.kind === DIGITS || entries[at]?.number || token.text === 'flat') {
    const match = streets.numberFirst ? readNumberFirst(context, at, expected) : undefined;
    if (match) return match;
  }
  return readPostcode(context, at, expected);
}

/** The words of a French street name: "de la sarte", "des hauts fourneaux". */
function streetName(context: TurnContext, from: number): number {
  const { tokens, entries } = context;
  let at = from;
  let end = from;
  for (let count = 0; at < tokens.length && count < 6; count++) {
    const token = tokens[at]!;
    if (
      token.kind === MARK &&
      (token.text === '-' || token.text === "'" || (token.text === '.' && token.glued))
    ) {
      at++;
      continue;
    }
    if (token.kind !== WORD || context.claims[at] !== 0 || (token.pause > 0 && tokens[at - 1]?.text !== '.'))
      break;
    const entry = entries[at];
    const bits = entry?.bits ?? 0;
    if (bits & PARTICLE) {
      at++;
      continue;
    }
    if (entry?.number || bits & HESITATION) break;
    if (bits & FUNCTION) break;
    if (context.cased && !token.capital && end > from) break;
    at++;
    end = at;
    if (!context.cased && end > from && (bits & COMMON) === 0 && entries[at]?.number) break;
  }
  return end;
}

function hasPostcode(context: TurnContext, at: number): boolean {
  for (let i = at; i < Math.min(at + 3, context.tokens.length); i++)
    if (
      context.tokens[i]!.kind === DIGITS &&
      context.tokens[i]!.text.length >= 4 &&
      context.tokens[i]!.text.length <= 5
    )
      return true;
  return false;
}

/** "42 avenue des bernardines", "nine larkhill avenue", "flat two fourteen canal view". */
function readNumberFirst(context: TurnContext, at: number, expected: boolean): AddressMatch | undefined {
  const { tokens, entries, lexicon } = context;
  const flat = tokens[at]!.text === 'flat';
  const house = readRun(context, flat ? at + 1 : at);
  if (!house || house.digitCount === 0 || house.digitCount > 6 || house.quantityForm) return undefined;
  let next = house.to;
  if (tokens[next]?.text === ',') next++;
  if (flat) {
    // "Flat 3/1, 116 Dumbarton Rd": the number of the house follows that of the flat.
    const second = readRun(context, next);
    if (second && second.digitCount > 0 && second.digitCount < 5 && !second.quantityForm) next = second.to;
  }
  if (lexicon.language === 'fr') {
    if ((entries[next]?.bits ?? 0) & INSIDE_ADDRESS) next++;
    const street = phraseAt(context, next, 'street');
    if (!street) return undefined;
    const afterStreet = tokens[street.end]?.text === '.' ? street.end + 1 : street.end;
    const named = streetName(context, afterStreet);
    if (named === afterStreet) return undefined;
    return { from: at, to: Math.max(named, extendAddress(context, named)), score: 0.95 };
  }
  // English: up to three words, the last a kind of street.
  for (let i = 0; i < 4; i++) {
    const here = next + i;
    const token = tokens[here];
    if (token?.kind !== WORD || token.pause > 0) return undefined;
    const bits = entries[here]?.bits ?? 0;
    if (i > 0 && bits & STREET_LAST) {
      const sure = expected || flat || context.cased || !isFollowedByQuantity(context, house.to);
      if (!sure) return undefined;
      return { from: at, to: Math.max(here + 1, extendAddress(context, here + 1)), score: 0.9 };
    }
    if (bits & (FUNCTION | HESITATION) || entries[here]?.number || phraseAt(context, here, 'quantity'))
      return undefined;
    if (context.cased && !token.capital) return undefined;
  }
  return undefined;
}

/** Postcodes with letters: NL 1234 AB, UK SW4 0RH, IE V92 HK5T. Others need a street or a question. */
function readPostcode(context: TurnContext, at: number, expected: boolean): AddressMatch | undefined {
  const { lexicon } = context;
  const run = readRun(context, at);
  if (!run) return undefined;
  const { value } = run;
  if (
    run.digitCount === 4 &&
    run.letterCount === 2 &&
    isDutchPostcode(value) &&
    (lexicon.language === 'nl' || expected || run.written)
  ) {
    if (!expected && !run.written && run.groups.length > 6) return undefined;
    return {
      from: growLeftOfPostcode(context, at, expected),
      to: Math.max(run.to, extendAddress(context, run.to)),
      score: expected ? 0.95 : 0.8,
    };
  }
  if (
    lexicon.language === 'en' &&
    expected &&
    run.letterCount >= 3 &&
    run.letterCount <= 5 &&
    value.length >= 5 &&
    value.length <= 8
  )
    return { from: growLeftOfPostcode(context, at, expected), to: run.to, score: 0.9 };
  // "mille vingt renens", "40219 düsseldorf": a postcode of digits, with its town, where an address is spoken of.
  if (
    expected &&
    run.letterCount === 0 &&
    (run.digitCount === 4 || run.digitCount === 5) &&
    !run.quantityForm &&
    context.tokens[run.to]?.pause === 0 &&
    isPlaceWord(context, run.to) &&
    !isFollowedByQuantity(context, run.to)
  )
    return { from: growLeftOfPostcode(context, at, expected), to: extendAddress(context, at), score: 0.75 };
  if (
    lexicon.language === 'en' &&
    !run.written &&
    run.letterCount >= 3 &&
    run.digitCount >= 2 &&
    isUkPostcode(value)
  )
    return { from: growLeftOfPostcode(context, at, expected), to: run.to, score: 0.7 };
  if (lexicon.language === 'en' && run.written && (isUkPostcode(value) || isEircode(value)))
    return { from: growLeftOfPostcode(context, at, expected), to: run.to, score: 0.8 };
  return undefined;
}

/** "Schapendrift 5, | 7411 AB" and "Knockanure, Moyvane, | V31 XT62": what stands before a postcode belongs to it. */
function growLeftOfPostcode(context: TurnContext, at: number, expected: boolean): number {
  const { tokens } = context;
  let from = at;
  let here = at - 1;
  if (!context.cased) {
    // In speech only a town right before it ("nieuwegein vierendertig …").
    return expected &&
      here >= 0 &&
      context.claims[here] === 0 &&
      tokens[at]!.pause === 0 &&
      isPlaceWord(context, here)
      ? here
      : at;
  }
  while (here >= 0 && at - here < 14) {
    const token = tokens[here]!;
    if (
      context.claims[here] !== 0 ||
      (tokens[here + 1]!.pause === 2 &&
        !(token.text === '.' && here > 0 && tokens[here - 1]!.text.length <= 4))
    )
      break;
    if (token.kind === MARK) {
      if (token.text !== ',' && token.text !== '-' && token.text !== '.' && token.text !== '/') break;
    } else if (token.kind === DIGITS) {
      if (token.text.length > 4) break;
      from = here;
    } else if (token.capital || (from - here === 1 && token.text.length === 1)) {
      if (
        phraseAt(context, here, 'cue') ||
        (token.pause === 2 && (context.entries[here]?.bits ?? 0) & (FUNCTION | COMMON))
      )
        break;
      from = here;
    } else if (!((context.entries[here]?.bits ?? 0) & PARTICLE)) break;
    here--;
  }
  return from;
}
