import { type ConversationState, rememberName } from '../state.ts';
import { WORD } from '../text/lex.ts';
import { addFinding, type TurnContext } from '../turn-context.ts';
import { FUNCTION, PARTICLE } from '../word-entry.ts';

export function record(
  context: TurnContext,
  state: ConversationState,
  from: number,
  to: number,
  cue: string,
  score: number,
  asked: boolean,
): void {
  addFinding(context, {
    from,
    to,
    type: 'PERSON',
    score,
    recogniser: 'name@1',
    why: { cue, ...(asked ? { expectation: 'PERSON' } : {}) },
    asked,
  });
  for (let at = from; at < to; at++) {
    const token = context.tokens[at]!;
    if (
      token.kind !== WORD ||
      token.text.length < 3 ||
      (context.entries[at]?.bits ?? 0) & (PARTICLE | FUNCTION)
    )
      continue;
    rememberName(state, token.text);
  }
}
