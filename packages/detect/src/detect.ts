import { open } from './session.ts';
import type { Conversation, DetectOptions, Finding } from './types.ts';

/** Finds what is sensitive in a whole conversation. Pure: no clock, no I/O, no memory of earlier calls. */
export function detect(conversation: Conversation, options: DetectOptions = {}): Finding[] {
  const session = open({
    ...options,
    ...(conversation.language === undefined ? {} : { language: conversation.language }),
    ...(conversation.known === undefined ? {} : { known: conversation.known }),
  });
  for (const turn of conversation.turns) session.turn(turn);
  return session.close();
}
