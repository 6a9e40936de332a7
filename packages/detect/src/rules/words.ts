import { MARK, WORD } from '../text/lex.ts';
import { phraseAt, type TurnContext } from '../turn-context.ts';
import {
  COMMON,
  FIRST_NAME,
  FUNCTION,
  HESITATION,
  PARTICLE,
  PLACE,
  SURNAME,
  WEEKDAY,
} from '../word-entry.ts';

const NAME = FIRST_NAME | SURNAME;

export const isListedName = (context: TurnContext, at: number): boolean =>
  ((context.entries[at]?.bits ?? 0) & NAME) !== 0;

/** Not among the frequent words of the language, and no number, month, cue or the like. */
export function isRareWord(context: TurnContext, at: number): boolean {
  const token = context.tokens[at];
  if (token?.kind !== WORD || token.text.length < 2) return false;
  const entry = context.entries[at];
  if (!entry) return true;
  if (entry.bits & (COMMON | FUNCTION | HESITATION | WEEKDAY)) return false;
  if (entry.number || entry.ordinal !== undefined || entry.repeat || entry.digits) return false;
  if (entry.month !== undefined || entry.bits & PLACE) return false;
  return !entry.phrases?.some(
    (phrase) => phrase.words.length === 1 && phrase.kind !== 'brand' && phrase.kind !== 'street',
  );
}

/** Skips hesitations and the small words that open an answer ("ja dat is", "nee wacht"). */
/** Openers are few: what goes on for longer is no opening. */
const mostOpeners = 24;

export function skipOpeners(context: TurnContext, from: number): number {
  let at = from;
  while (at < context.tokens.length && at - from < mostOpeners) {
    const token = context.tokens[at]!;
    if (token.kind === MARK) {
      if (token.text === '(' || token.text === '+' || token.text === '#' || token.text === '@') return at;
      at++;
      continue;
    }
    if (context.claims[at] !== 0) return at;
    if ((context.entries[at]?.bits ?? 0) & HESITATION) {
      at++;
      continue;
    }
    const opener = phraseAt(context, at, 'opener');
    if (!opener) return at;
    at = opener.end;
  }
  return at;
}

const verbPronouns = new Set([
  'le',
  'la',
  'les',
  'moi',
  'vous',
  'nous',
  'toi',
  'y',
  'en',
  'lui',
  'leur',
  'je',
  'tu',
  'il',
  'elle',
  'ils',
  'elles',
  'ce',
  't',
]);

export type NameStrength = 'any' | 'rare' | 'listed';

/** May the token be (part of) a name? `any` after a sure cue, `listed` where only a known name counts. */
export function isNameWord(context: TurnContext, at: number, strength: NameStrength): boolean {
  const token = context.tokens[at];
  if (token?.kind !== WORD || context.claims[at] !== 0 || token.text.length < 2) return false;
  const entry = context.entries[at];
  const bits = entry?.bits ?? 0;
  if (bits & (FUNCTION | HESITATION | WEEKDAY)) return false;
  if (entry?.number || (entry?.ordinal !== undefined && !(bits & NAME)) || entry?.digits) return false;
  if (token.text.endsWith("'")) return false;
  // "changez-le", "dites-moi": a verb with its pronoun.
  if (
    context.tokens[at + 1]?.text === '-' &&
    context.tokens[at + 1]!.glued &&
    verbPronouns.has(context.tokens[at + 2]?.text ?? '')
  )
    return false;
  if (
    !(token.capital && bits & NAME) &&
    (phraseAt(context, at, 'greeting') ||
      phraseAt(context, at, 'cue') ||
      phraseAt(context, at, 'name-before'))
  )
    return false;
  const listed = (bits & NAME) !== 0;
  const common = (bits & (COMMON | PLACE)) !== 0;
  if (
    bits & PLACE &&
    strength !== 'any' &&
    !(context.cased && token.capital && at > 0 && context.claims[at - 1] === 1)
  )
    return false;
  if (entry?.month !== undefined && !(token.capital && listed && context.cased)) return false;
  if (context.cased && token.capital && token.pause < 2) {
    if (strength === 'any') return !(isAllCapitals(context, at) && token.text.length <= 4 && !listed);
    // German writes every noun with a capital.
    return listed || (!common && context.lexicon.language !== 'de' && !isAllCapitals(context, at));
  }
  if (context.cased && token.capital) return listed || (!common && strength !== 'listed');
  if (context.cased && !token.capital) return listed && !common;
  if (strength === 'any') return listed || !common;
  if (strength === 'rare') return !common;
  return listed && !common;
}

/** The end of the name that begins at `from`, or `from` when none does. */
export function readName(context: TurnContext, from: number, strength: NameStrength, most = 5): number {
  const { tokens, entries } = context;
  let at = from;
  let end = from;
  let count = 0;
  let solid = false;
  while (at < tokens.length && count < most) {
    const token = tokens[at]!;
    if (context.claims[at] !== 0) break;
    if (token.kind === MARK) {
      if (count === 0) break;
      if (token.text === '-' && token.glued) {
        at++;
        continue;
      }
      // Initials: "Z. Yilmaz", "R.J."
      if (token.text === '.' && tokens[at - 1]!.text.length <= 2 && token.glued) {
        at++;
        continue;
      }
      break;
    }
    if (
      count > 0 &&
      token.pause > 0 &&
      !(tokens[at - 1]?.kind === MARK && tokens[at - 1]!.text === '.' && tokens[at - 2]!.text.length <= 2)
    )
      break;
    const bits = entries[at]?.bits ?? 0;
    // "pieter-jan", "an-sofie": hyphens make one name.
    if (
      token.kind === WORD &&
      token.glued &&
      count > 0 &&
      tokens[at - 1]!.text === '-' &&
      token.text.length > 1
    ) {
      at++;
      end = at;
      solid = true;
      continue;
    }
    if (
      token.kind === WORD &&
      count === 0 &&
      tokens[at + 1]?.text === '-' &&
      tokens[at + 1]!.glued &&
      tokens[at + 2]?.glued &&
      token.text.length > 1 &&
      isListedName(context, at + 2) &&
      (context.cased ? token.capital : true)
    ) {
      at++;
      end = at;
      count++;
      solid = true;
      continue;
    }
    if (token.kind === WORD && token.text.length === 1 && entries[at]?.letter !== undefined) {
      const cased = context.cased ? token.capital : true;
      const next = tokens[at + 1];
      const initial =
        cased &&
        next !== undefined &&
        (isNameWord(context, at + 1, strength) ||
          (next.kind === WORD && next.text.length === 1) ||
          next.text === '.' ||
          ((entries[at + 1]?.bits ?? 0) & PARTICLE) !== 0);
      // After a name, letters spell it: they are read as a run.
      if (solid && !(next && isNameWord(context, at + 1, 'listed'))) break;
      if (!initial && !(count > 0 && tokens[at - 1]!.text.length === 1 && end === at)) break;
      at++;
      end = at;
      if (count === 0) count = 1;
      continue;
    }
    if (
      bits & PARTICLE &&
      (count > 0 || token.text.length > 1) &&
      !(count === 0 && bits & FUNCTION && strength !== 'any')
    ) {
      let next = at + 1;
      while (next < at + 3 && (entries[next]?.bits ?? 0) & PARTICLE && !isNameWord(context, next, 'listed'))
        next++;
      const glue =
        tokens[next]?.pause === 0 &&
        (count > 0 ||
          isListedName(context, next) ||
          context.cased ||
          next - at > 1 ||
          !(bits & FUNCTION) ||
          token.text.startsWith('van') ||
          // "de ruiter", "ter haar": in Dutch an article begins many a surname.
          ((context.lexicon.language === 'nl' || context.lexicon.language === 'fr') &&
            isRareWord(context, next))) &&
        (isNameWord(context, next, 'any') ||
          (isNameAfterParticle(context, next) && (count > 0 || strength === 'any')));
      if (glue) {
        solid = true;
        at = next + 1;
        end = at;
        count++;
        continue;
      }
      if (!isNameWord(context, at, strength)) break;
    }
    const surname =
      count > 0 &&
      context.cased &&
      token.capital &&
      !(bits & (COMMON | FUNCTION | PLACE)) &&
      !entries[at]?.month;
    if (!surname && !isNameWord(context, at, strength === 'listed' && count > 0 ? 'rare' : strength)) break;
    if (count > 0 && !context.cased && !continuesName(context, at)) break;
    solid = true;
    at++;
    end = at;
    count++;
  }
  // Initials alone are a name only where a name was asked for.
  return solid || strength === 'any' ? end : from;
}

/** "van der wal": after particles, words that are otherwise common are names too. */
function isNameAfterParticle(context: TurnContext, at: number): boolean {
  const token = context.tokens[at];
  if (token?.kind !== WORD || context.claims[at] !== 0 || token.text.length < 3) return false;
  const entry = context.entries[at];
  const bits = entry?.bits ?? 0;
  if (bits & (FUNCTION | HESITATION | WEEKDAY) || entry?.number || entry?.month) return false;
  if (context.cased) return token.capital;
  return (bits & NAME) !== 0 || !(bits & COMMON);
}

/** In lower case a second word belongs to the name when it is listed or rare, and no verb or noun of the sentence. */
function continuesName(context: TurnContext, at: number): boolean {
  const bits = context.entries[at]?.bits ?? 0;
  if (!(bits & COMMON)) return isRareWord(context, at) || (bits & NAME) !== 0;
  return (bits & SURNAME) !== 0;
}

function isAllCapitals(context: TurnContext, at: number): boolean {
  const token = context.tokens[at]!;
  const raw = context.text.slice(token.start, token.end);
  return raw.length > 1 && raw === raw.toUpperCase();
}
