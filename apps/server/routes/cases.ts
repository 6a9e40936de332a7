import { z } from 'zod';
import { labelCase } from '#filter';
import { languages } from '#ground';
import { personOf } from '../caller.ts';
import { heldOpening } from '../conversations/held-opening.ts';
import { isInScope, scopeOf } from '../conversations/list-scope.ts';
import { refuseDenied } from '../conversations/refuse-denied.ts';
import type { AddRoutes } from '../house.ts';
import { conversationId, id, openingHeader } from '../schemas/conversation.ts';

/** The latest that are looked at: what a centre tunes its filter with is recent. */
const mostReported = 500;

const reported = z.object({
  items: z.array(
    z.object({ id, queue: z.string(), missed: z.number(), wrong: z.number(), lastAt: z.string() }),
  ),
});

const labelled = z.object({
  id,
  lang: z.enum(languages),
  style: z.literal('missed'),
  queue: z.string(),
  turns: z.array(
    z.object({
      speaker: z.string(),
      text: z.string(),
      spans: z.array(z.object({ start: z.number(), end: z.number(), type: z.string() })),
    }),
  ),
});

/**
 * The case list: where the filter was wrong. It holds no content of its own: the cases lie sealed in their conversations, and whoever
 * takes one out has opened its conversation like any other.
 */
export const addCaseRoutes: AddRoutes = (server, house) => {
  server.get(
    '/api/v1/cases',
    { schema: { tags: ['conversations'], response: { 200: reported } } },
    async (request) => {
      const caller = await personOf(request, house);
      refuseDenied(await house.access.decide(caller, { action: 'list' }));
      const scope = scopeOf(await house.access.scope(caller), house.access.policy, house.clock);
      const items: z.infer<typeof reported>['items'] = [];
      for (const { conversationId: found, lastMs, missed, wrong } of await house.vault.reported(
        mostReported,
      )) {
        const summary = await house.vault.find(found);
        if (!summary || !isInScope(summary, scope)) continue;
        items.push({
          ...{ id: found, queue: summary.queue, missed, wrong },
          lastAt: new Date(lastMs).toISOString(),
        });
      }
      return { items };
    },
  );

  server.get(
    '/api/v1/conversations/:id/case',
    {
      schema: {
        tags: ['conversations'],
        description:
          'An opened conversation as labelled turns, as bench/detect/evaluate.ts reads them: something of the same shape stands for what was missed.',
        params: conversationId,
        headers: openingHeader,
        response: { 200: labelled },
      },
    },
    async (request) => {
      const { caller, opening } = await heldOpening(request, house, request.params.id);
      await house.ledger.append({
        type: 'conversation.exported',
        actor: { kind: 'person', id: caller.person.id },
        subject: { kind: 'conversation', id: opening.conversationId },
        purpose: opening.purpose,
        policyVersion: house.access.policy.version,
        detail: { form: 'case' },
      });
      const { language, queue } = opening.summary;
      return labelCase({ id: opening.conversationId, language, queue }, opening.transcript.turns);
    },
  );
};
