import type { CueType } from '../languages/language-file.ts';
import { type ConversationState, type Expectation, isAskedBy } from '../state.ts';
import { MARK } from '../text/lex.ts';
import type { LocalFinding, TurnContext } from '../turn-context.ts';
import type { FindingType } from '../types.ts';
import { HESITATION } from '../word-entry.ts';

export type Walk = {
  context: TurnContext;
  state: ConversationState;
  /** Token index until which numbers are not sensitive. */
  negativeUntil: number;
  /** Token index of the last cue or value of this turn, or -1. */
  anchor: number;
  cueAt: number;
  cueEnd: number;
  cueType: CueType | undefined;
  /** Where the last "before quantity" phrase ended. */
  quantityBefore: number;
  lastValueEnd: number;
  lastValueType: FindingType | undefined;
  /** Findings of the rules that ran before, by their first token. */
  claimed: Map<number, LocalFinding> | undefined;
};

export const startsAsked = (walk: Walk, e: Expectation): boolean =>
  isAskedBy(e, walk.context.speaker, walk.state.turn);

export function markFilled(walk: Walk, type: FindingType, end: number): void {
  const expectation = walk.state.expectations.find((e) => e.type === type);
  if (expectation) expectation.filledTurn = walk.state.turn;
  walk.anchor = end;
  walk.lastValueEnd = end;
  walk.lastValueType = type;
}

export function isExpected(walk: Walk, type: FindingType): boolean {
  return walk.state.expectations.slice(0, 3).some((e) => e.type === type);
}

/** Words between the last anchor (cue, value, start of an answer) and the token, hesitations and openers left out. */
export function distance(walk: Walk, at: number): number {
  const { context } = walk;
  const from = Math.max(walk.anchor, 0);
  let words = 0;
  for (let i = from; i < at && words < 40; i++) {
    if (context.tokens[i]!.kind === MARK) continue;
    const bits = context.entries[i]?.bits ?? 0;
    if (!(bits & HESITATION)) words++;
  }
  return words;
}
