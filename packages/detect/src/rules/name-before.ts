import type { ConversationState } from '../state.ts';
import { MARK } from '../text/lex.ts';
import { isAgent, type TurnContext } from '../turn-context.ts';
import { FIRST_NAME, FUNCTION, PARTICLE } from '../word-entry.ts';
import { phraseEndsAt } from './name-words.ts';
import { record } from './record-name.ts';
import { isListedName, isNameWord } from './words.ts';

/** Phrases before which even a name in no list stands. */
const sureBefore = new Set([
  'speaking',
  'am apparat',
  'am telefon',
  'a l appareil',
  'a votre ecoute',
  'a votre service',
  'a votre disposition',
  'au telephone',
  'aan de lijn',
  'aan het toestel',
  'on the line',
  'spreekt u mee',
  'spreekt mee',
]);

export function claimBackwards(
  context: TurnContext,
  state: ConversationState,
  at: number,
  cue: string,
): void {
  const { tokens } = context;
  let from = at;
  let names = 0;
  let here = at - 1;
  if (tokens[here]?.text === ',') here--;
  while (here >= 0 && at - here <= 5 && names < 3) {
    const token = tokens[here]!;
    if (token.kind === MARK) {
      if (token.text === '-' && token.glued) {
        here--;
        continue;
      }
      break;
    }
    const bits = context.entries[here]?.bits ?? 0;
    const particle =
      (bits & PARTICLE) !== 0 && names > 0 && !(bits & FUNCTION && !isNameBefore(context, here - 1));
    const fits =
      isNameWord(context, here, names === 0 ? 'rare' : 'listed') ||
      (names === 0 && isNameWord(context, here, 'listed'));
    const ambiguous =
      names === 0 &&
      (bits & FIRST_NAME) !== 0 &&
      isNameWord(context, here, 'any') &&
      (here === 0 || token.pause > 0 || phraseEndsAt(context, here));
    if (!fits && !particle && !ambiguous) break;
    names++;
    from = here;
    if (token.pause > 0) break;
    here--;
  }
  while (from < at && (context.entries[from]?.bits ?? 0) & PARTICLE && !isListedName(context, from)) from++;
  let to = at;
  while (to > from && tokens[to - 1]!.kind === MARK) to--;
  if (to <= from) return;
  // One rare word before "hier" may be anything: it needs to be a listed name, or the start of the turn.
  const unlisted = to - from === 1 && !isListedName(context, from) && state.turn > 0;
  const afterGreeting =
    phraseEndsAt(context, from) && (!isAgent(context) || context.lexicon.language !== 'de');
  if (unlisted && !sureBefore.has(cue) && !afterGreeting) return;
  let listed = false;
  for (let i = from; i < to; i++) if (isListedName(context, i)) listed = true;
  // "bürgeramt schimanski guten morgen": the last of several words, and no place or company after a preposition.
  const closing =
    state.turn === 0 &&
    from >= 2 &&
    tokens[from]!.text.length <= longestClosing &&
    !followsPreposition(context, from);
  if (!listed && isAgent(context) && !sureBefore.has(cue) && !afterGreeting && !closing) return;
  const place = tokens[from - 1]?.text;
  if (place === 'stadt' || place === 'in' || place === 'aus' || place === 'gemeente' || place === 'ville')
    return;
  record(context, state, from, to, cue, 0.75, false);
}

/** Longer words before a greeting are departments, not people. */
const longestClosing = 10;

const prepositions = new Set(
  'bei beim von vom am im an in van bij der die das de het op aan the at to of chez a au aux du des la le en sur'.split(
    ' ',
  ),
);

const followsPreposition = (context: TurnContext, at: number): boolean =>
  prepositions.has(context.tokens[at - 1]!.text);

const isNameBefore = (context: TurnContext, at: number): boolean =>
  at >= 0 && isNameWord(context, at, 'listed');
