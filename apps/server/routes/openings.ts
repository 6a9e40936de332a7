import { AccessDenied } from '#access';
import type { ConversationId } from '#ground';
import { personOf } from '../caller.ts';
import {
  describeSound,
  type OpenConversation,
  openConversation,
} from '../conversations/open-conversation.ts';
import type { AddRoutes } from '../house.ts';
import { conversationId, opened, openingBody } from '../schemas/conversation.ts';
import { notThere } from './conversations.ts';

/** Opens a conversation for a purpose: one entry in the ledger, one key, and everything that was said. */
export const addOpeningRoutes: AddRoutes = (server, house) => {
  server.post(
    '/api/v1/conversations/:id/openings',
    {
      schema: {
        tags: ['conversations'],
        params: conversationId,
        body: openingBody,
        response: { 201: opened },
      },
    },
    async (request, reply) => {
      const caller = await personOf(request, house);
      const { purpose, reasonCode } = request.body;
      const outcome = await openConversation(house, {
        ...{ caller, purpose, reasonCode },
        conversationId: request.params.id as ConversationId,
      });
      if (!outcome) throw notThere();
      if (!outcome.allow) {
        for (const { control } of outcome.reasons) house.metrics.count('sluis_denials_total', { control });
        throw new AccessDenied(outcome.reasons);
      }
      house.metrics.count('sluis_openings_total');
      return reply.code(201).send(presentOpening(outcome.opening, house.access.has(caller, 'passages.mask')));
    },
  );
};

export function presentOpening(opening: OpenConversation, mayMask: boolean) {
  const { details, transcript } = opening;
  return {
    ...{ openingId: opening.id, mayMask },
    expiresAt: new Date(opening.expiresAtMs).toISOString(),
    details,
    transcript: { turns: transcript.turns, ...(transcript.delicate && { delicate: transcript.delicate }) },
    audio: describeSound(opening),
  };
}
