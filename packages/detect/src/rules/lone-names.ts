import type { ConversationState } from '../state.ts';
import { MARK, WORD } from '../text/lex.ts';
import { isAgent, phraseAt, type TurnContext } from '../turn-context.ts';
import { ALPHABET, COMMON, FIRST_NAME, FUNCTION, PARTICLE, PLACE } from '../word-entry.ts';
import { record } from './record-name.ts';
import { isNameWord, readName, skipOpeners } from './words.ts';

/**
 * A first name that is no other word, with a surname after it, is a person without any cue ("Solange Mercadier").
 * A lone first name is one in the mouth of people only when nothing speaks against it.
 */
export function claimFullName(context: TurnContext, state: ConversationState, at: number): boolean {
  const bits = context.entries[at]?.bits ?? 0;
  if (!(bits & FIRST_NAME)) return false;
  const token = context.tokens[at]!;
  if (bits & COMMON && !(context.cased && token.capital && token.pause < 2)) return false;
  if (!isNameWord(context, at, 'listed')) return false;
  if (bits & ALPHABET && spellsNear(context, at)) return false;
  if (isStreetBefore(context, at)) return false;
  const end = readName(context, at, 'listed');
  let count = 0;
  for (let i = at; i < end; i++) if (context.tokens[i]!.kind === WORD) count++;
  if (count < 2 && !isVocative(context, at, end)) return false;
  record(context, state, at, end, 'first-name', 0.7, false);
  return true;
}

/** A word of a spelling alphabet among letters, numbers or other such words. */
function spellsNear(context: TurnContext, at: number): boolean {
  for (let i = Math.max(0, at - 2); i <= at + 1; i++) {
    if (i === at) continue;
    const token = context.tokens[i];
    if (!token || token.kind !== WORD) continue;
    if (token.text.length === 1 || (context.entries[i]?.bits ?? 0) & ALPHABET || context.entries[i]?.number)
      return true;
  }
  return false;
}

/** "place du Général Leclerc": a street is named after the person. */
function isStreetBefore(context: TurnContext, at: number): boolean {
  for (let i = at - 1; i >= 0 && i >= at - 5; i--) {
    if (phraseAt(context, i, 'street')) return true;
    const bits = context.entries[i]?.bits ?? 0;
    if (
      context.tokens[i]!.kind === WORD &&
      !(bits & PARTICLE) &&
      i < at - 1 &&
      context.tokens[i]!.text.length > 2
    )
      return false;
  }
  return false;
}

/** A lone first name that addresses somebody or answers: between a comma or the start and a mark or the end. */
function isVocative(context: TurnContext, at: number, end: number): boolean {
  const { tokens } = context;
  const token = tokens[at]!;
  const next = tokens[end];
  const closes = next === undefined || next.kind === MARK || next.pause > 0;
  if (token.text.length < 4) return false;
  if (context.cased)
    return (
      token.capital &&
      closes &&
      next?.text !== '-' &&
      (token.pause === 1 || (token.pause === 0 && tokens[at - 1]?.kind === MARK))
    );
  return skipOpeners(context, 0) === at && !isAgent(context);
}

const nameParticles = new Set(['den', 'der', 'ter']);

/** "van den berg": in Dutch these two small words begin a surname, hardly anything else. */
export function claimParticles(context: TurnContext, state: ConversationState, at: number): boolean {
  const { tokens, entries, lexicon } = context;
  if (
    lexicon.language !== 'nl' ||
    tokens[at]!.text !== 'van' ||
    !nameParticles.has(tokens[at + 1]?.text ?? '')
  )
    return false;
  const name = tokens[at + 2];
  if (name?.kind !== WORD || name.pause > 0 || name.text.length < 3 || context.claims[at + 2] !== 0)
    return false;
  if ((entries[at + 2]?.bits ?? 0) & (FUNCTION | PLACE) || isStreetBefore(context, at)) return false;
  record(context, state, at, at + 3, 'van den', 0.65, false);
  return true;
}
