import type { FastifyRequest } from 'fastify';
import type { PersonCaller } from '#access';
import type { ConversationId } from '#ground';
import { personOf } from '../caller.ts';
import type { House } from '../house.ts';
import { type OpenConversation, openingOver } from './open-conversation.ts';
import { refuseDenied } from './refuse-denied.ts';

/**
 * The opening that a request names, looked at anew each time: the same person in the same session, which is still alive,
 * on the same device, inside hours and networks.
 */
export async function heldOpening(
  request: FastifyRequest,
  house: House,
  conversationId: string,
): Promise<{ caller: PersonCaller; opening: OpenConversation }> {
  const caller = await personOf(request, house);
  refuseDenied(await house.access.decide(caller, { action: 'list' }));
  const opening = house.openings.find(
    String(request.headers['sluis-opening'] ?? ''),
    conversationId as ConversationId,
    { personId: caller.person.id, sessionId: caller.session.id },
  );
  if (opening) return { caller, opening };
  throw openingOver();
}
