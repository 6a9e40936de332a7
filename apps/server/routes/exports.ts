import { Readable } from 'node:stream';
import { heldOpening } from '../conversations/held-opening.ts';
import { writeVcon } from '../conversations/write-vcon.ts';
import type { AddRoutes } from '../house.ts';
import { conversationId, openingHeader } from '../schemas/conversation.ts';

/** One opened conversation as a vCon. That it left stands in the ledger before its first byte does. */
export const addExportRoutes: AddRoutes = (server, house) => {
  server.get(
    '/api/v1/conversations/:id/vcon',
    { schema: { tags: ['conversations'], params: conversationId, headers: openingHeader } },
    async (request, reply) => {
      const { caller, opening } = await heldOpening(request, house, request.params.id);
      await house.ledger.append({
        type: 'conversation.exported',
        actor: { kind: 'person', id: caller.person.id },
        subject: { kind: 'conversation', id: opening.conversationId },
        purpose: opening.purpose,
        policyVersion: house.access.policy.version,
        detail: { form: 'vcon' },
      });
      return reply
        .type('application/vcon+json')
        .header('content-disposition', `attachment; filename="${opening.conversationId}.vcon"`)
        .send(Readable.from(writeVcon(opening, house.clock.nowMs()), { objectMode: false }));
    },
  );
};
