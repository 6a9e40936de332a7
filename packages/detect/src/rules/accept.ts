import { checkOf } from '../checks/registry.ts';
import { remember } from '../state.ts';
import { WORD } from '../text/lex.ts';
import { addFinding, phraseAt } from '../turn-context.ts';
import type { FindingType, Why } from '../types.ts';
import { FUNCTION, HESITATION, PLACE } from '../word-entry.ts';
import type { Run } from './run-value.ts';
import { markFilled, startsAsked, type Walk } from './walk.ts';
import { isRareWord } from './words.ts';

const titleFree: ReadonlySet<FindingType> = new Set(['CARD_CVV', 'PIN', 'OTP']);

export function accept(
  walk: Walk,
  type: FindingType,
  from: number,
  to: number,
  run: Run | undefined,
  score: number,
  why: Why,
): void {
  const { context, state } = walk;
  const expectation = state.expectations.find((e) => e.type === type);
  const asked = expectation !== undefined && startsAsked(walk, expectation);
  let start = from;
  // "#UK-3001": the sign belongs to it. "+31" is in the run already.
  if (start > 0 && context.tokens[start - 1]!.text === '#' && context.tokens[start]!.glued) start--;
  if (
    type === 'LICENCE_PLATE' &&
    run &&
    start > 0 &&
    context.claims[start - 1] === 0 &&
    context.tokens[start]!.pause === 0
  ) {
    const before = context.tokens[start - 1]!;
    const bits = context.entries[start - 1]?.bits ?? 0;
    const district =
      before.kind === WORD &&
      !(bits & (FUNCTION | HESITATION)) &&
      !phraseAt(context, start - 1, 'opener') &&
      !phraseAt(context, start - 1, 'cue');
    if (
      district &&
      ((before.text.length <= 3 && !run.value.match(/^[A-Z]{2}/)) ||
        isRareWord(context, start - 1) ||
        bits & PLACE)
    )
      start--;
  }
  const check = run && !titleFree.has(type) ? checkOf(type, run.value, context.lexicon.language) : undefined;
  addFinding(context, {
    from: start,
    to,
    type,
    score,
    recogniser: recogniserOf(type, run),
    why: {
      ...why,
      ...(expectation && !why.cue ? { cue: expectation.cue } : {}),
      ...(check && !why.checkDigit ? { checkDigit: check } : {}),
      ...(asked ? { expectation: type } : {}),
    },
    asked,
  });
  if (run) remember(state, type, run.value);
  if (type === 'CARD_NUMBER' && run && run.digitCount >= 4) state.cardTurn = state.turn;
  if (type === 'CARD_NUMBER') followCard(walk);
  markFilled(walk, type, to);
}

/** After a whole card number come its expiry and its code, asked or not. */
function followCard(walk: Walk): void {
  const { state, context } = walk;
  const card = state.expectations.find((e) => e.type === 'CARD_NUMBER');
  if (card && card.length < 15) return;
  for (const type of ['CARD_EXPIRY', 'CARD_CVV'] as const)
    if (!state.expectations.some((e) => e.type === type))
      state.expectations.push({
        type,
        cue: 'card',
        speaker: context.speaker,
        turn: state.turn,
        filledTurn: -1,
        length: 0,
      });
}

function recogniserOf(type: FindingType, run: Run | undefined): string {
  const name = type.toLowerCase().replaceAll('_', '-');
  return run && !run.written ? `spoken-${name}@1` : `${name}@1`;
}
