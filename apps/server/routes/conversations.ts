import type { FastifyRequest } from 'fastify';
import type { z } from 'zod';
import type { MachineCaller, PersonCaller } from '#access';
import { type ConversationId, SluisError } from '#ground';
import type { ConversationSummary, ListQuery, Page, Scope } from '#vault';
import { callerOf, demandScope, personOf } from '../caller.ts';
import { everything, isInScope, scopeOf } from '../conversations/list-scope.ts';
import { refuseDenied } from '../conversations/refuse-denied.ts';
import type { AddRoutes, House } from '../house.ts';
import { conversationId, listQuery, page, searchBody, summary } from '../schemas/conversation.ts';

/** Lists and looks for conversations. What comes out is times, queues and counts: nothing of what was said. */
export const addConversationRoutes: AddRoutes = (server, house) => {
  server.get(
    '/api/v1/conversations',
    { schema: { tags: ['conversations'], querystring: listQuery, response: { 200: page } } },
    async (request) => {
      const { scope, names } = await sightOf(request, house, request.query.queue);
      return present(await house.vault.list({ ...filtersOf(request.query), scope }), names);
    },
  );

  server.post(
    '/api/v1/conversations/search',
    { schema: { tags: ['conversations'], body: searchBody, response: { 200: page } } },
    async (request) => {
      const caller = await personOf(request, house);
      refuseDenied(await house.access.decide(caller, { action: 'search' }));
      const { words, person, customerReference, caseId, agent, ...rest } = request.body;
      await recordSearch(house, caller, { words, person, customerReference, caseId, agent });
      const { scope, names } = await sightOfPerson(caller, house);
      const asked = { ...filtersOf(rest), ...{ words, person, customerReference, caseId }, agentId: agent };
      return present(await house.vault.search({ ...asked, scope }), names);
    },
  );

  server.get(
    '/api/v1/conversations/:id',
    { schema: { tags: ['conversations'], params: conversationId, response: { 200: summary } } },
    async (request) => {
      const { scope, names } = await sightOf(request, house, undefined);
      const found = await house.vault.find(request.params.id as ConversationId);
      if (!found || !isInScope(found, scope)) throw notThere();
      return toSummary(found, await names([found]));
    },
  );
};

type Names = (items: readonly ConversationSummary[]) => Promise<Map<string, string>>;
type Sight = { scope: Scope; names: Names };

/** What the caller may see: a person by role and team, a machine by its queues. */
async function sightOf(request: FastifyRequest, house: House, queue: string | undefined): Promise<Sight> {
  const caller = await callerOf(request, house);
  if (caller.kind === 'machine') return sightOfMachine(caller, queue);
  refuseDenied(await house.access.decide(caller, { action: 'list' }));
  return sightOfPerson(caller, house);
}

async function sightOfPerson(caller: PersonCaller, house: House): Promise<Sight> {
  const { access, clock } = house;
  const mayKnow = access.has(caller, 'people.names');
  return {
    scope: scopeOf(await access.scope(caller), access.policy, clock),
    names: async (items) => {
      const agents = items.flatMap(({ agentId }) => agentId ?? []);
      const known = mayKnow ? await access.people.names([...new Set(agents)]) : new Map<string, string>();
      return known.set(caller.person.id, caller.person.name);
    },
  };
}

function sightOfMachine(caller: MachineCaller, queue: string | undefined): Sight {
  demandScope(caller, 'read');
  const { queues } = caller.token;
  if (queues !== null && (queue === undefined || !queues.includes(queue))) {
    throw new SluisError('queue-not-yours', 'Ask for one of the queues of this token (?queue=…).', {
      status: 403,
    });
  }
  return { scope: everything, names: async () => new Map() };
}

/** Looking for somebody is reading about them: it stands in the ledger before anything is answered. What was looked for does not. */
async function recordSearch(
  { ledger, access }: House,
  caller: PersonCaller,
  terms: Record<string, string | undefined>,
): Promise<void> {
  const by = Object.entries(terms).flatMap(([name, value]) => (value === undefined ? [] : [name]));
  await ledger.append({
    type: 'conversation.searched',
    actor: { kind: 'person', id: caller.person.id },
    policyVersion: access.policy.version,
    detail: { by: by.join(' ') },
  });
}

function filtersOf(query: Omit<z.infer<typeof listQuery>, never>): Omit<ListQuery, 'scope'> {
  const { from, to, queue, language, class: conversationClass, type, team, cursor, limit } = query;
  return {
    ...{ queue, language, type, team, cursor, limit },
    class: conversationClass,
    fromMs: from === undefined ? undefined : Date.parse(from),
    toMs: to === undefined ? undefined : Date.parse(to),
  };
}

async function present(found: Page<ConversationSummary>, names: Names) {
  const known = await names(found.items);
  return {
    items: found.items.map((item) => toSummary(item, known)),
    ...(found.next !== undefined && { next: found.next }),
  };
}

export function toSummary(
  item: ConversationSummary,
  names: ReadonlyMap<string, string>,
): z.infer<typeof summary> {
  const { agentId, startMs, findings } = item;
  const name = agentId === null ? undefined : names.get(agentId);
  return {
    id: item.id,
    start: new Date(startMs).toISOString(),
    zone: item.zone,
    country: item.country,
    queue: item.queue,
    class: item.class,
    language: item.language,
    team: item.team,
    agent: agentId === null ? null : { id: agentId, ...(name !== undefined && { name }) },
    durationMs: item.durationMs,
    hasAudio: item.hasAudio,
    findings: { ...findings },
    consent: item.consent,
    ...(item.proposedClass && { proposedClass: item.proposedClass }),
  };
}

export function notThere(): SluisError {
  return new SluisError('conversation-unknown', 'There is no such conversation, or you may not see it.', {
    status: 404,
  });
}
