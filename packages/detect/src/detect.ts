import type { Conversation, DetectOptions, DetectTurn, Finding, Session } from './types.ts';

/** Detection turn by turn; `turn` answers with findings so far that are new or changed. */
export function open(_options: DetectOptions = {}): Session {
  return {
    turn(_turn: DetectTurn): Finding[] {
      return [];
    },
    close(): Finding[] {
      return [];
    },
  };
}

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
