import { type DetectTurn, noticeDelicate } from '#detect';
import type { ConversationClass, Language } from '#ground';
import type { Delicate } from './types.ts';

/**
 * Looked for in what is left, so that no reason can be a piece of what was taken out. A conversation that is `special` already
 * needs no proposal.
 */
export function delicateOf(
  turns: readonly DetectTurn[],
  language: Language,
  conversationClass: ConversationClass,
): Delicate {
  const { score, reasons, proposes } = noticeDelicate({ turns, language });
  return {
    score,
    reasons: reasons.map(({ matter, turn, phrase, about, weight }) => ({
      matter,
      turn,
      phrase,
      about,
      weight,
    })),
    ...(proposes && conversationClass !== 'special' && { proposes }),
  };
}
