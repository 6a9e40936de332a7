import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { firstTenant, type PersonId } from '#ground';
import type { ListQuery, Scope, SearchQuery } from '../types.ts';
import { everything, openVaultForTest } from '../vault-for-test.ts';
import { tokensOf } from './tokens.ts';

/** Few of everything, so that every question has answers, and many begin at the same instant. */
const words = ['rekening', 'factuur', 'klacht', 'storing', 'adres'];
const queues = ['q1', 'q2', 'q3'];
const teams = ['t1', 't2', null];
const classes = ['ordinary', 'payment'] as const;
const agents = [randomUUID(), randomUUID(), null] as (PersonId | null)[];
const firstMs = Date.UTC(2026, 9, 1);
const instants = 25;
/** The key of `openVaultForTest`. */
const indexKey = Buffer.alloc(32, 7);

const made = Array.from({ length: 150 }, (_, at) => ({
  id: randomUUID(),
  startMs: firstMs + ((at * 7) % instants) * 60_000,
  queue: queues[at % 3]!,
  team: teams[(at >> 1) % 3]!,
  class: classes[at % 5 === 0 ? 1 : 0]!,
  language: at % 4 === 0 ? 'de' : 'nl',
  agentId: agents[(at >> 2) % 3]!,
  words: words.filter((_, word) => (at * (word + 3)) % (word + 2) === 0),
}));

let stand: Awaited<ReturnType<typeof openVaultForTest>>;
beforeAll(async () => {
  stand = await openVaultForTest();
  const owner = stand.database.pool('owner');
  const client = await owner.connect();
  try {
    await client.query(`select set_config('sluis.tenant', $1, false)`, [firstTenant]);
    for (const one of made) {
      const started = new Date(one.startMs).toISOString();
      await client.query(
        `insert into vault.conversations (tenant_id, id, started_at, zone, country, queue, class, team, agent_id, purpose, consent,
           language, duration_ms, has_audio, findings, received_at)
         values ($1, $2, $3, 'Europe/Amsterdam', 'NL', $4, $5, $6, $7, 'quality', 'consented', $8, 1, false, '{}', now())`,
        [firstTenant, one.id, started, one.queue, one.class, one.team, one.agentId, one.language],
      );
      for (const token of tokensOf(indexKey, { words: one.words, persons: [] })) {
        await client.query('insert into vault.tokens values ($1, $2, $3, $4)', [
          ...[firstTenant, String(token), started, one.id],
        ]);
      }
    }
  } finally {
    client.release();
  }
});
afterAll(() => stand.close());

/** What DESIGN's table of roles makes of scopes, said plainly. */
function isSeen(one: (typeof made)[number], scope: Scope): boolean {
  if ((scope.hiddenClasses as readonly string[]).includes(one.class)) return false;
  if (scope.all) return true;
  const own =
    one.agentId !== null &&
    scope.agentIds.includes(one.agentId) &&
    (scope.agentSinceMs === null || one.startMs >= scope.agentSinceMs);
  return (
    (one.team !== null && scope.teams.includes(one.team)) ||
    (scope.conversationIds as readonly string[]).includes(one.id) ||
    own
  );
}

function expected(query: Omit<SearchQuery, 'limit'>): string[] {
  return made
    .filter(
      (one) =>
        isSeen(one, query.scope) &&
        (query.words ?? '').split(' ').every((word) => word === '' || one.words.includes(word)) &&
        (query.queue === undefined || one.queue === query.queue) &&
        (query.team === undefined || one.team === query.team) &&
        (query.class === undefined || one.class === query.class) &&
        (query.language === undefined || one.language === query.language) &&
        (query.agentId === undefined || one.agentId === query.agentId) &&
        (query.fromMs === undefined || one.startMs >= query.fromMs) &&
        (query.toMs === undefined || one.startMs < query.toMs),
    )
    .toSorted((a, b) => b.startMs - a.startMs || (a.id < b.id ? 1 : -1))
    .map(({ id }) => id);
}

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 2 });
const moment = fc.integer({ min: -1, max: instants + 1 }).map((at) => firstMs + at * 60_000);
const scopes: fc.Arbitrary<Scope> = fc.record({
  all: fc.boolean(),
  teams: fc.subarray(['t1', 't2']),
  agentIds: fc.subarray(agents.filter((one) => one !== null)),
  agentSinceMs: fc.option(moment),
  conversationIds: fc.subarray(made.slice(0, 6).map(({ id }) => id as Scope['conversationIds'][number])),
  caseTokens: fc.constant([]),
  hiddenClasses: fc.subarray(['payment']) as fc.Arbitrary<Scope['hiddenClasses']>,
});
const queries = fc
  .record({
    scope: fc.oneof(fc.constant(everything), scopes),
    words: maybe(fc.subarray(words, { maxLength: 3 }).map((some) => some.join(' '))),
    queue: maybe(fc.constantFrom(...queues)),
    team: maybe(fc.constantFrom('t1', 't2')),
    class: maybe(fc.constantFrom(...classes)),
    language: maybe(fc.constantFrom('nl', 'de')),
    agentId: maybe(fc.constantFrom(...agents.filter((one) => one !== null))),
    fromMs: maybe(moment),
    toMs: maybe(moment),
  })
  .map((query) => Object.fromEntries(Object.entries(query).filter(([, value]) => value !== undefined)))
  .map((query) => query as unknown as Omit<SearchQuery & ListQuery, 'limit'>);

it('finds exactly what is asked for and seen, newest first, each once, whatever the page', async () => {
  const vault = stand.open();
  await fc.assert(
    fc.asyncProperty(queries, fc.integer({ min: 1, max: 40 }), async (query, limit) => {
      const found: string[] = [];
      let cursor: string | undefined;
      do {
        const page = await vault.search({ ...query, limit, ...(cursor !== undefined && { cursor }) });
        expect(page.items.length).toBeLessThanOrEqual(limit);
        found.push(...page.items.map(({ id }) => id));
        cursor = page.next;
      } while (cursor !== undefined);
      expect(found).toEqual(expected(query));
    }),
    { numRuns: 250 },
  );
});
