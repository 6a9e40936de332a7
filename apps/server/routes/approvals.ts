import { z } from 'zod';
import type { Approval } from '#access';
import { type ConversationId, purposes } from '#ground';
import { personOf } from '../caller.ts';
import type { AddRoutes, House } from '../house.ts';
import { id } from '../schemas/conversation.ts';
import { approval, tellApproval } from '../schemas/people.ts';

const one = z.strictObject({ id });

/** What waits for a second person, and the second person's answer. */
export const addApprovalRoutes: AddRoutes = (server, house) => {
  const { approvals } = house.access;
  const tags = ['approvals'];

  server.get(
    '/api/v1/approvals',
    { schema: { tags, response: { 200: z.object({ items: z.array(approval) }) } } },
    async (request) => {
      const caller = await personOf(request, house);
      const items = await approvals.list(caller);
      const mayKnow = house.access.has(caller, 'people.names');
      const names = mayKnow ? await namesOf(house, items) : new Map<string, string>();
      return { items: items.map((item) => tellApproval(item, names)) };
    },
  );

  for (const verdict of ['approve', 'refuse'] as const) {
    server.post(
      `/api/v1/approvals/:id/${verdict}`,
      { schema: { tags, params: one, body: z.strictObject({}).nullish(), response: { 200: approval } } },
      async (request) => {
        const caller = await personOf(request, house);
        const decided = await approvals[verdict](caller, request.params.id);
        return tellApproval(decided, await namesOf(house, [decided]));
      },
    );
  }

  server.post(
    '/api/v1/grants',
    {
      schema: {
        tags,
        body: z.strictObject({
          conversationId: id,
          purpose: z.enum(purposes),
          days: z.number().int().min(1).max(90),
        }),
        response: { 202: approval },
      },
    },
    async (request, reply) => {
      const caller = await personOf(request, house);
      const { conversationId, purpose, days } = request.body;
      const wish = { conversationId: conversationId as ConversationId, purpose, days };
      const waiting = await approvals.requestGrant(caller, wish);
      return reply.code(202).send(tellApproval(waiting, new Map()));
    },
  );
};

function namesOf({ access }: House, items: readonly Approval[]): Promise<Map<string, string>> {
  return access.people.names(items.map((item) => item.requestedBy));
}
