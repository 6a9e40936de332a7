import { z } from 'zod';
import { type TokenView, tokenScopes } from '#access';
import { addressList, SluisError } from '#ground';
import { personOf } from '../caller.ts';
import type { AddRoutes } from '../house.ts';
import { id, instant } from '../schemas/conversation.ts';
import { approval, name } from '../schemas/people.ts';
import { tellWaiting } from '../tell-waiting.ts';

const one = z.strictObject({ id });
const scope = z.enum(tokenScopes);
const queue = z.string().min(1).max(100);
const network = z.string().min(2).max(50);
const longestDays = 730;
const dayMs = 86_400_000;

const row = z.object({
  id: z.string(),
  name: z.string(),
  scopes: z.array(scope),
  queues: z.array(z.string()).optional(),
  networks: z.array(z.string()),
  bound: z.boolean(),
  owner: z.object({ id: z.string(), name: z.string().optional() }).optional(),
  expiresAt: z.string(),
  lastUsedAt: z.string().nullable(),
  state: z.string(),
});
const created = z.object({ token: z.string(), row });

/** Tokens of machines: asked for by one, approved by another, shown once to the one who asked. */
export const addTokenRoutes: AddRoutes = (server, house) => {
  const { access } = house;
  const tags = ['tokens'];

  server.get(
    '/api/v1/tokens',
    { schema: { tags, response: { 200: z.object({ items: z.array(row) }) } } },
    async (request) => {
      const caller = await personOf(request, house);
      access.demand(caller, 'tokens.read');
      const views = await access.tokens.list();
      const owners = views.flatMap(({ ownerId }) => ownerId ?? []);
      const mayKnow = access.has(caller, 'people.names');
      const names = mayKnow ? await access.people.names(owners) : new Map<string, string>();
      return { items: views.map((view) => tellToken(view, names)) };
    },
  );

  server.post(
    '/api/v1/tokens',
    {
      schema: {
        tags,
        body: z.strictObject({
          name,
          scopes: z.array(scope).min(1).max(2),
          queues: z.array(queue).max(100).optional(),
          /** Where it works; left empty, where policy lets tokens work that are bound to no key. */
          networks: z.array(network).max(20).optional(),
          days: z.number().int().min(1).max(longestDays).optional(),
          expiresAt: instant.optional(),
          publicKeyJwk: z
            .strictObject({
              kty: z.literal('EC'),
              crv: z.literal('P-256'),
              x: z.string().length(43),
              y: z.string().length(43),
            })
            .optional(),
        }),
        response: { 201: created, 202: z.object({ approval }) },
      },
    },
    async (request, reply) => {
      const caller = await personOf(request, house);
      const { queues, publicKeyJwk, scopes, ...given } = request.body;
      const networks = given.networks?.length ? given.networks : access.policy.bearerNetworks;
      checkNetworks(networks);
      const proposed = await access.tokens.propose(caller, {
        ...{ name: given.name, scopes, networks, days: daysOf(given, house.clock.nowMs()) },
        ...(queues !== undefined && queues.length > 0 && { queues }),
        ...(publicKeyJwk !== undefined && { publicKeyJwk }),
      });
      return 'done' in proposed
        ? reply.code(201).send({ token: proposed.done.token, row: tellToken(proposed.done.view, new Map()) })
        : reply.code(202).send({ approval: tellWaiting(house, proposed.waiting) });
    },
  );

  server.post(
    '/api/v1/tokens/:id/collect',
    { schema: { tags, params: one, body: z.strictObject({}).nullish(), response: { 200: created } } },
    async (request) => {
      const { token, view } = await access.tokens.collect(await personOf(request, house), request.params.id);
      return { token, row: tellToken(view, new Map()) };
    },
  );

  server.delete(
    '/api/v1/tokens/:id',
    { schema: { tags, params: one, response: { 204: z.null() } } },
    async (request, reply) => {
      await access.tokens.revoke(await personOf(request, house), request.params.id);
      return reply.code(204).send(null);
    },
  );
};

function tellToken(view: TokenView, names: ReadonlyMap<string, string>) {
  const owner = view.ownerId === null ? undefined : names.get(view.ownerId);
  return {
    id: view.id,
    name: view.name,
    scopes: [...view.scopes],
    ...(view.queues && { queues: [...view.queues] }),
    networks: [...view.networks],
    bound: view.isBound,
    ...(view.ownerId !== null && {
      owner: { id: view.ownerId, ...(owner !== undefined && { name: owner }) },
    }),
    expiresAt: new Date(view.expiresMs).toISOString(),
    lastUsedAt: view.lastUsedMs === null ? null : new Date(view.lastUsedMs).toISOString(),
    state: view.state,
  };
}

/** `days` from now, or until an instant; 90 days where neither is said. */
function daysOf(given: { days?: number | undefined; expiresAt?: string | undefined }, nowMs: number): number {
  const days =
    given.expiresAt === undefined
      ? (given.days ?? 90)
      : Math.ceil((Date.parse(given.expiresAt) - nowMs) / dayMs);
  if (days >= 1 && days <= longestDays) return days;
  throw new SluisError('token-expiry', `A token lasts 1 to ${longestDays} days.`, {
    status: 422,
    details: { longestDays },
  });
}

function checkNetworks(networks: readonly string[]): void {
  try {
    addressList(networks);
  } catch (cause) {
    throw new SluisError('network-invalid', 'A network looks like 10.1.0.0/16 or 2001:db8::/32.', {
      status: 422,
      cause,
    });
  }
}
