import { z } from 'zod';
import type { Approval } from '#access';
import { type ConversationId, purposes } from '#ground';
import { personOf } from '../caller.ts';
import type { AddRoutes, House } from '../house.ts';
import { id, reasonCode } from '../schemas/conversation.ts';
import { approval, tellApproval } from '../schemas/people.ts';
import { tellWaiting } from '../tell-waiting.ts';

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
      return {
        items: await Promise.all(
          items.map(async (item) => ({
            ...tellApproval(item, names),
            ...(item.mayDecide && item.kind === 'grant.give' && (await whichConversation(house, item))),
          })),
        ),
      };
    },
  );

  for (const verdict of ['approve', 'refuse'] as const) {
    server.post(
      `/api/v1/approvals/:id/${verdict}`,
      { schema: { tags, params: one, body: z.strictObject({}).nullish(), response: { 200: approval } } },
      async (request) => {
        const caller = await personOf(request, house);
        const decided = await approvals[verdict](caller, request.params.id);
        house.events.emit('approvals', decided.requestedBy);
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
          reasonCode: reasonCode.optional(),
        }),
        response: { 202: approval },
      },
    },
    async (request, reply) => {
      const caller = await personOf(request, house);
      const { conversationId, ...wish } = request.body;
      const waiting = await approvals.requestGrant(caller, {
        ...wish,
        conversationId: conversationId as ConversationId,
      });
      return reply.code(202).send(tellWaiting(house, waiting));
    },
  );
};

/** Whoever decides has to know about what; whoever asked learns nothing of a conversation that is not theirs to see. */
async function whichConversation({ vault }: House, { values }: Approval) {
  const found = await vault.find(values.conversation as ConversationId);
  if (!found) return { conversation: null };
  const { startMs, zone, queue, class: conversationClass, language, team } = found;
  const start = new Date(startMs).toISOString();
  return { conversation: { start, zone, queue, class: conversationClass, language, team } };
}

function namesOf({ access }: House, items: readonly Approval[]): Promise<Map<string, string>> {
  return access.people.names(items.map((item) => item.requestedBy));
}
