import type { ConversationState } from '../state.ts';
import { WORD } from '../text/lex.ts';
import { phraseAt, type TurnContext } from '../turn-context.ts';
import { COMMON, FIRST_NAME, FUNCTION, PARTICLE, SURNAME } from '../word-entry.ts';
import { record } from './record-name.ts';
import { isListedName, isRareWord } from './words.ts';

/** Names heard before, or known beforehand, wherever they come back. */
export function repeatNames(context: TurnContext, state: ConversationState): void {
  if (state.names.size === 0) return;
  const { tokens, entries } = context;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (token.kind !== WORD || context.claims[at] !== 0) continue;
    const name = state.names.get(token.text) ?? knownAlike(context, state, at);
    if (!name) continue;
    const bits = entries[at]?.bits ?? 0;
    const plain = (bits & COMMON) !== 0;
    if (plain && bits & FUNCTION) continue;
    if (
      plain &&
      !name.known &&
      !(context.cased && token.capital && token.pause < 2) &&
      !(bits & SURNAME && bits & FIRST_NAME && !context.cased && token.pause > 0)
    )
      continue;
    let end = at + 1;
    while (
      end < tokens.length &&
      tokens[end]!.kind === WORD &&
      tokens[end]!.pause === 0 &&
      context.claims[end] === 0 &&
      (state.names.has(tokens[end]!.text) ||
        (isListedName(context, end) && isRareWord(context, end)) ||
        (!context.cased && entries[end] === undefined && tokens[end]!.text.length > 3))
    )
      end++;
    let from = at;
    // "geertje | van der wal": the words before a known surname belong to it.
    while (
      from > 0 &&
      at - from < 4 &&
      tokens[from]!.pause === 0 &&
      context.claims[from - 1] === 0 &&
      tokens[from - 1]!.kind === WORD
    ) {
      const before = entries[from - 1]?.bits ?? 0;
      const named = context.cased
        ? tokens[from - 1]!.capital &&
          !(before & FUNCTION) &&
          (tokens[from - 1]!.pause < 2 || (before & FIRST_NAME) !== 0 || isRareWord(context, from - 1))
        : isRareWord(context, from - 1) ||
          ((before & FIRST_NAME) !== 0 && !(before & FUNCTION) && tokens[from - 1]!.text.length > 2);
      if (!named && !(before & PARTICLE && from - 1 > 0 && (before & FUNCTION) === 0)) break;
      if (phraseAt(context, from - 1, 'cue') || phraseAt(context, from - 1, 'greeting')) break;
      from--;
    }
    record(context, state, from, end, 'heard-before', 0.7, false);
    at = end - 1;
  }
}

/** A word that a recogniser may have made of a name known beforehand: one letter off, two in long names. */
function knownAlike(
  context: TurnContext,
  state: ConversationState,
  at: number,
): { known: boolean } | undefined {
  const { text } = context.tokens[at]!;
  if (
    state.knownNames.length === 0 ||
    text.length < 5 ||
    !(isRareWord(context, at) || isListedName(context, at))
  )
    return undefined;
  for (const name of state.knownNames)
    if (text[0] === name[0] && distanceAtMost(text, name, name.length >= 9 ? 2 : 1)) return { known: true };
  return undefined;
}

/** Are the words within `most` insertions, deletions or changes of each other? */
function distanceAtMost(a: string, b: string, most: number): boolean {
  if (Math.abs(a.length - b.length) > most) return false;
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    row = next;
  }
  return row[b.length]! <= most;
}
