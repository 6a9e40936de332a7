import { z } from 'zod';
import { SluisError } from '#ground';
import { heldOpening } from '../conversations/held-opening.ts';
import type { AddRoutes } from '../house.ts';
import { conversationId, id } from '../schemas/conversation.ts';

const place = z.number().int().min(0).max(1_000_000);

const body = z.strictObject({
  kind: z.enum(['wrong', 'missed']),
  turn: place,
  start: place,
  end: place,
  type: z
    .string()
    .regex(/^[A-Z][A-Z_]{1,39}$/)
    .optional(),
  opening: id,
});

/** "This was no phone number", "here is one that was missed": places and types, never the words themselves. */
export const addReportRoutes: AddRoutes = (server, house) => {
  server.post(
    '/api/v1/conversations/:id/reports',
    {
      schema: {
        tags: ['conversations'],
        params: conversationId,
        body,
        response: { 201: z.object({ stored: z.literal(true) }) },
      },
    },
    async (request, reply) => {
      const { opening: openingId, ...given } = request.body;
      request.headers['sluis-opening'] = openingId;
      const { caller, opening } = await heldOpening(request, house, request.params.id);
      const turn = opening.transcript.turns[given.turn];
      if (!turn || given.end > turn.text.length || given.start >= given.end) {
        throw new SluisError('place-unknown', 'There is no such place in this conversation.', {
          status: 422,
        });
      }
      const { kind, type = null } = given;
      const actor = { kind: 'person', id: caller.person.id } as const;
      await house.vault.report(opening.conversationId, { ...given, type, personId: caller.person.id });
      await house.ledger.append({
        type: 'conversation.reported',
        actor,
        subject: { kind: 'conversation', id: opening.conversationId },
        purpose: opening.purpose,
        policyVersion: house.access.policy.version,
        detail: { kind, ...(type !== null && { type }) },
      });
      return reply.code(201).send({ stored: true as const });
    },
  );
};
