import type { DetectPolicy } from './policy/policy.ts';
import { markBrands } from './rules/brands.ts';
import { maskDoubt } from './rules/doubt.ts';
import { readEmails, readIpAddresses } from './rules/email.ts';
import { readNames } from './rules/names.ts';
import { maskDenied, type OwnMemory, readOwn } from './rules/own.ts';
import { repeatNames } from './rules/repeat-names.ts';
import { readValues } from './rules/values.ts';
import type { ConversationState } from './state.ts';
import { phraseAt, type TurnContext } from './turn-context.ts';
import { REFUSES } from './word-entry.ts';

/** All rules over one stretch, in their order; findings are added to the context, what is heard to the state. */
export function recognise(
  context: TurnContext,
  state: ConversationState,
  policy: DetectPolicy | undefined,
  ownMemory: OwnMemory,
  doubtful: boolean,
): void {
  if (policy) {
    maskDenied(context, state, policy, 'before');
    readOwn(context, state, policy, ownMemory);
  }
  markBrands(context);
  readEmails(context);
  readIpAddresses(context, (at) => versionBefore(context, at));
  readNames(context, state);
  readValues(context, state);
  repeatNames(context, state);
  if (policy) maskDenied(context, state, policy, 'after');
  if (doubtful) maskDoubt(context);
  state.refused = (context.mayAnywhere & REFUSES) !== 0;
}

/** "Version 6.2.14.1" is no address. */
function versionBefore(context: TurnContext, at: number): boolean {
  for (let back = Math.max(0, at - 5); back < at; back++) {
    const cue = phraseAt(context, back, 'cue');
    if (cue?.phrase.value === 'NOT_SENSITIVE') return true;
    if (cue?.phrase.value === 'IP_ADDRESS') return false;
    const text = context.tokens[back]!.text;
    if (
      text.startsWith('version') ||
      text.startsWith('versie') ||
      text === 'update' ||
      text === 'maj' ||
      text === 'jour'
    )
      return true;
  }
  return false;
}
