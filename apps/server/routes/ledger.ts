import { z } from 'zod';
import type { PersonCaller } from '#access';
import { type EntryClass, type EntryType, entryTypes, type LedgerQuery, type LedgerView } from '#watch';
import { personOf } from '../caller.ts';
import type { AddRoutes, House } from '../house.ts';
import { id, instant } from '../schemas/conversation.ts';

const query = z.strictObject({
  type: z.enum(Object.keys(entryTypes) as [EntryType, ...EntryType[]]).optional(),
  actor: id.optional(),
  actorKind: z.enum(['person', 'machine']).default('person'),
  subject: id.optional(),
  from: instant.optional(),
  to: instant.optional(),
  cursor: z.coerce.number().int().nonnegative().optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});

const named = { id: z.string(), kind: z.string(), name: z.string().optional() };

const page = z.object({
  items: z.array(
    z.object({
      index: z.number(),
      at: z.string(),
      type: z.string(),
      actor: z.object(named),
      subject: z.object(named).nullable(),
      purpose: z.string(),
      detail: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).nullable(),
    }),
  ),
  next: z.string().optional(),
  checkpoint: z.object({ size: z.number(), root: z.string(), at: z.string(), signedBy: z.string() }),
});

const verification = z.object({
  ok: z.boolean(),
  size: z.number(),
  firstBadIndex: z.number().optional(),
  reason: z.string().optional(),
});

/** Who did what and when, as far as it is the asker's business; and whether all of it still fits together. */
export const addLedgerRoutes: AddRoutes = (server, house) => {
  server.get(
    '/api/v1/ledger',
    { schema: { tags: ['ledger'], querystring: query, response: { 200: page } } },
    async (request) => {
      const caller = await personOf(request, house);
      const asked = narrow(request.query, sightOf(caller, house), caller);
      const newest = await house.ledger.query({ limit: 1 });
      const { items, next } = asked ? await house.ledger.query(asked) : { items: [], next: undefined };
      const names = await namesFor(items, caller, house);
      const { size, root } = house.ledger.checkpoint();
      return {
        items: items.map((item) => present(item, names)),
        ...(next !== undefined && { next: String(next) }),
        checkpoint: {
          size,
          root: Buffer.from(root).toString('base64'),
          at: newest.items[0]?.at ?? new Date(house.clock.nowMs()).toISOString(),
          signedBy: house.ledgerKeyName,
        },
      };
    },
  );

  server.post(
    '/api/v1/ledger/verify',
    {
      schema: { tags: ['ledger'], response: { 200: verification } },
      config: { rateLimit: { max: 10, timeWindow: '1 minute' } },
    },
    async (request) => {
      const caller = await personOf(request, house);
      house.access.demand(caller, 'ledger.verify');
      const result = await house.ledger.verify();
      await house.ledger.append({
        type: 'ledger.verified',
        actor: { kind: 'person', id: caller.person.id },
        policyVersion: house.access.policy.version,
        detail: { ok: result.ok, size: result.size },
      });
      return result;
    },
  );
};

/** `all`, or the classes of entries besides one's own. */
type Sight = { all: true } | { all: false; classes: readonly EntryClass[] };

function sightOf(caller: PersonCaller, { access }: House): Sight {
  if (access.has(caller, 'ledger.all')) return { all: true };
  const classes: EntryClass[] = [];
  if (access.has(caller, 'ledger.privacy')) classes.push('privacy');
  if (access.has(caller, 'ledger.keys')) classes.push('keys');
  if (access.has(caller, 'ledger.alerts')) classes.push('alerts');
  return { all: false, classes };
}

/** What is asked for, cut down to what this person may see; null when nothing is left. */
export function narrow(asked: z.infer<typeof query>, sight: Sight, caller: PersonCaller): LedgerQuery | null {
  const { type, actor, actorKind, subject, from, to, cursor, limit } = asked;
  const base: LedgerQuery = {
    limit,
    ...(type !== undefined && { types: [type] }),
    ...(actor !== undefined && { actor: { kind: actorKind, id: actor } }),
    ...(subject !== undefined && { subject: { kind: 'conversation' as const, id: subject } }),
    ...(from !== undefined && { fromMs: Date.parse(from) }),
    ...(to !== undefined && { toMs: Date.parse(to) }),
    ...(cursor !== undefined && { before: cursor }),
  };
  if (sight.all) return base;
  const me = { kind: 'person' as const, id: caller.person.id };
  // Nothing but one's own, unless a class of entries is one's business and one did not ask for one's own.
  if (sight.classes.length === 0 || actor === me.id) {
    return actor === undefined || actor === me.id ? { ...base, actor: me } : null;
  }
  const visible = (Object.keys(entryTypes) as EntryType[]).filter((one) =>
    sight.classes.includes(entryTypes[one]),
  );
  const types = type === undefined ? visible : visible.filter((one) => one === type);
  return types.length === 0 ? null : { ...base, types };
}

async function namesFor(
  items: readonly LedgerView[],
  caller: PersonCaller,
  { access }: House,
): Promise<Map<string, string>> {
  const own = new Map([[caller.person.id as string, caller.person.name]]);
  if (!access.has(caller, 'people.names')) return own;
  const ids = items.flatMap(({ actor, subject }) => [
    actor.id,
    ...(subject?.kind === 'person' ? [subject.id] : []),
  ]);
  return new Map([...own, ...(await access.people.names([...new Set(ids)]))]);
}

function present(item: LedgerView, names: ReadonlyMap<string, string>) {
  const withName = <T extends { kind: string; id: string }>(one: T) => {
    const name = names.get(one.id);
    return { kind: one.kind, id: one.id, ...(name !== undefined && { name }) };
  };
  return {
    ...{ index: item.index, at: item.at, type: item.type, purpose: item.purpose },
    actor: withName(item.actor),
    subject: item.subject && withName(item.subject),
    detail: item.detail && { ...item.detail },
  };
}
