import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { PersonCaller } from '#access';
import { type ConversationId, type PersonId, SluisError } from '#ground';
import type { ConversationSummary } from '#vault';
import { personOf } from '../caller.ts';
import { isInScope, scopeOf } from '../conversations/list-scope.ts';
import { factsOf } from '../conversations/open-conversation.ts';
import type { AddRoutes, House } from '../house.ts';
import { conversationId, id } from '../schemas/conversation.ts';
import { notThere } from './conversations.ts';

const who = z.object({
  can: z.array(
    z.object({
      person: z.object({ id: z.string(), name: z.string(), roles: z.array(z.string()) }),
      because: z.string(),
    }),
  ),
  heard: z.array(
    z.object({
      person: z.object({ id: z.string(), name: z.string().optional() }),
      at: z.string(),
      purpose: z.string(),
    }),
  ),
});

const whyNot = z.object({
  allow: z.boolean(),
  reasons: z.array(
    z.object({
      control: z.string(),
      code: z.string(),
      values: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
    }),
  ),
});

/** More openings of one conversation than anybody reads. */
const mostHeard = 200;

/** Who can hear a conversation and why, who heard it, and why somebody can not. */
export const addWhoRoutes: AddRoutes = (server, house) => {
  server.get(
    '/api/v1/conversations/:id/who',
    { schema: { tags: ['who'], params: conversationId, response: { 200: who } } },
    async (request) => {
      const { caller, summary } = await askedAbout(request, house, request.params.id);
      const [can, heard] = await Promise.all([
        house.access.who.can(factsOf(summary)),
        house.ledger.query({
          types: ['conversation.opened', 'conversation.exported'],
          subject: { kind: 'conversation', id: summary.id },
          limit: mostHeard,
        }),
      ]);
      const mayKnow = house.access.has(caller, 'people.names');
      const names = await house.access.people.names(heard.items.map(({ actor }) => actor.id));
      return {
        can: can.map(({ person, because }) => ({
          person: {
            id: person.id,
            name: mayKnow ? person.name : pseudonymOf(person.id),
            roles: [...person.roles],
          },
          because,
        })),
        heard: heard.items.map(({ actor, at, purpose }) => {
          const name = mayKnow ? names.get(actor.id) : undefined;
          return { person: { id: actor.id, ...(name !== undefined && { name }) }, at, purpose };
        }),
      };
    },
  );

  server.post(
    '/api/v1/conversations/:id/who/why-not',
    {
      schema: {
        tags: ['who'],
        params: conversationId,
        body: z.strictObject({ personId: id }),
        response: { 200: whyNot },
      },
    },
    async (request) => {
      const { caller, summary } = await askedAbout(request, house, request.params.id);
      const personId = request.body.personId as PersonId;
      const decision = await house.access.who.whyNot(personId, factsOf(summary));
      if (!decision) throw new SluisError('person-unknown', 'There is no such person.', { status: 404 });
      await house.ledger.append({
        type: 'access.explained',
        actor: { kind: 'person', id: caller.person.id },
        subject: { kind: 'conversation', id: summary.id },
        policyVersion: house.access.policy.version,
        detail: { person: personId, allow: decision.allow },
      });
      const reasons = decision.allow ? [] : decision.reasons;
      return {
        allow: decision.allow,
        reasons: reasons.map(({ control, code, values }) => ({ control, code, ...(values && { values }) })),
      };
    },
  );
};

/** Those who look after access may ask about every conversation; readers about those that they see anyway. */
async function askedAbout(
  request: FastifyRequest,
  house: House,
  conversation: string,
): Promise<{ caller: PersonCaller; summary: ConversationSummary }> {
  const caller = await personOf(request, house);
  const { access } = house;
  const summary = await house.vault.find(conversation as ConversationId);
  const mayAskAll = access.has(caller, 'ledger.all') || access.has(caller, 'ledger.privacy');
  const sees = async (one: ConversationSummary) =>
    mayAskAll || isInScope(one, scopeOf(await access.scope(caller), access.policy, house.clock));
  if (!mayAskAll) access.demand(caller, 'who.read');
  if (!summary || !(await sees(summary))) throw notThere();
  return { caller, summary };
}

/** For those who see pseudonyms: the same person has the same one everywhere. */
function pseudonymOf(personId: string): string {
  return personId.slice(0, 8);
}
