import { mayHold, phraseAt, type TurnContext } from '../turn-context.ts';

/** Companies that look like a person stay readable: their tokens are marked as not sensitive. */
export function markBrands(context: TurnContext): void {
  if (!mayHold(context, 'brand')) return;
  for (let at = 0; at < context.tokens.length; at++) {
    const brand = phraseAt(context, at, 'brand');
    if (!brand || brand.phrase.words.length < 2) continue;
    context.claims.fill(2, at, brand.end);
    at = brand.end - 1;
  }
}
