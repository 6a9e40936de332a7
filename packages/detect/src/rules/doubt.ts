import { DIGITS, MARK, WORD } from '../text/lex.ts';
import { addFinding, phraseAt, type TurnContext } from '../turn-context.ts';
import type { FindingType } from '../types.ts';
import { COMMON, FIRST_NAME, FUNCTION, PLACE, SURNAME, WEEKDAY } from '../word-entry.ts';
import { isFollowedByQuantity } from './address.ts';
import { readDate } from './date.ts';
import { readRun } from './run.ts';
import type { Run } from './run-value.ts';
import { isWrittenDay, isYearOfThing } from './shapes.ts';

/** Low enough that any minimum score leaves doubt out. */
const doubtScore = 0.2;

/**
 * The preset `everything`: what is left of long numbers and unknown names after all rules is masked too, unless it is
 * clearly a price, a date or a quantity.
 */
export function maskDoubt(context: TurnContext): void {
  for (let at = 0; at < context.tokens.length; at++) {
    if (context.claims[at] !== 0) continue;
    const date = readDate(context, at);
    if (date) {
      at = date.to - 1;
      continue;
    }
    const run = readRun(context, at);
    if (run) {
      if (isDoubtfulNumber(context, run)) claim(context, run.from, run.to, 'CUSTOMER_ID', 'number');
      at = run.to - 1;
      continue;
    }
    const end = mixedEnd(context, at);
    if (end > at) {
      claim(context, at, end, 'CUSTOMER_ID', 'number');
      at = end - 1;
    } else if (isDoubtfulName(context, at)) claim(context, at, at + 1, 'PERSON', 'name');
  }
}

function claim(context: TurnContext, from: number, to: number, type: FindingType, what: string): void {
  addFinding(context, {
    ...{ from, to, type, score: doubtScore, recogniser: `doubtful-${what}@1` },
    ...{ why: { cue: 'doubt' }, asked: false },
  });
}

function isDoubtfulNumber(context: TurnContext, run: Run): boolean {
  if (run.digitCount < 4 || run.quantityForm) return false;
  if (isFollowedByQuantity(context, run.to) && run.digitCount <= 7) return false;
  const before = context.tokens[run.from - 1];
  if (before && '€$£'.includes(before.text)) return false;
  return !isYearOfThing(context, run) && !isWrittenDay(context, run);
}

/** "AB12CD": letters and digits in one word, four and more together. */
function mixedEnd(context: TurnContext, at: number): number {
  const { tokens } = context;
  let letters = 0;
  let digits = 0;
  let to = at;
  for (let next = at; next < tokens.length && to - at < 24; next++) {
    const token = tokens[next]!;
    if (token.kind === MARK || context.claims[next] !== 0 || (next > at && !token.glued)) break;
    if (token.kind === DIGITS) digits += token.text.length;
    else letters += token.text.length;
    to = next + 1;
  }
  return letters > 0 && digits >= 2 && letters + digits >= 4 ? to : at;
}

/** Endings of German nouns that no name has; every noun has a capital there. */
const nounEndings = [
  'ung',
  'ungen',
  'heit',
  'keit',
  'schaft',
  'tion',
  'tionen',
  'tät',
  'tat',
  'nis',
  'ismus',
];

const determiners = new Set(
  `der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner mein meine meinen meinem meiner
dein deine deinen deinem deiner sein seine seinen seinem seiner ihr ihre ihren ihrem ihrer unser unsere unseren unserem unserer
euer eure euren eurem eurer dieser diese dieses diesen diesem jeder jede jedes jeden jedem welcher welche welches welchen
welchem im am zum zur vom beim ins ans ubers furs alle allen aller viele vielen mehr weniger pro je per zwei drei vier`.split(
    /\s+/,
  ),
);

/** "die neue Freigabe", "Ihrem Ordner": names stand without an article, nouns seldom. An adjective may be between. */
function followsDeterminer(context: TurnContext, at: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - 2); back--) {
    const token = context.tokens[back]!;
    if (token.kind === MARK || context.tokens[back + 1]!.pause > 0) return false;
    if (determiners.has(token.text)) return true;
    if (token.capital) return false;
  }
  return false;
}

/** A capital inside a sentence that no list explains, or a listed name that is no ordinary word. */
function isDoubtfulName(context: TurnContext, at: number): boolean {
  const token = context.tokens[at]!;
  if (token.kind !== WORD || token.text.length < 3) return false;
  const entry = context.entries[at];
  const bits = entry?.bits ?? 0;
  if (bits & (FUNCTION | PLACE | WEEKDAY)) return false;
  if (entry?.month || entry?.number || phraseAt(context, at, 'cue') || phraseAt(context, at, 'brand'))
    return false;
  if (bits & (FIRST_NAME | SURNAME)) return !(bits & COMMON);
  if (!token.capital || token.pause === 2 || bits & COMMON || entry?.kinds) return false;
  // Compounds are made as one speaks; a name is seldom that long.
  if (context.lexicon.language !== 'de') return true;
  const noun = token.text.length > 12 || nounEndings.some((ending) => token.text.endsWith(ending));
  return !noun && !followsDeterminer(context, at);
}
