/**
 * Search: p95 over 100,000 conversations against p95 over 1,000, from one run on one PostgreSQL. Wanted: at most 3.
 * `node bench/search/search.ts [CONVERSATIONS]`. Rows are seeded in the database; words follow Zipf's law roughly.
 */
import { randomBytes, randomUUID } from 'node:crypto';
import { firstTenant, inTransaction, startTestDatabase } from '#ground';
import { chunkedSealer } from '#seal';
import { createFolderStore, createVault, migrations, type Scope, tokensOf, type Vault } from '#vault';

const large = Number(process.argv[2] ?? 100_000);
const small = 1_000;
const vocabularySize = 20_000;
const wordsEach = 40;
const questions = 60;
const indexKey = randomBytes(32);
const vocabulary = Array.from({ length: vocabularySize }, (_, at) => `word${at.toString(36)}`);
const scope: Scope = {
  ...{
    all: true,
    teams: [],
    agentIds: [],
    conversationIds: [],
    caseTokens: [],
    agentSinceMs: null,
    hiddenClasses: [],
  },
};

/** Small numbers far more often than large ones. */
const pick = (random: number) => Math.floor(random ** 3 * vocabularySize);

async function seed(conversations: number) {
  const database = await startTestDatabase([migrations]);
  const owner = database.pool('owner');
  const tokens = vocabulary.map((word) => String(tokensOf(indexKey, { words: [word], persons: [] })[0]));
  await inTransaction(owner, firstTenant, async (client) => {
    await client.query(`select setseed(0.5)`);
    await client.query(
      `insert into vault.conversations (tenant_id, id, started_at, zone, country, queue, class, team, purpose, consent, language,
         duration_ms, has_audio, findings, received_at)
       select $1, gen_random_uuid(), now() - n * interval '30 seconds', 'Europe/Amsterdam', 'NL', 'queue-' || n % 12, 'ordinary',
         'team-' || n % 20, 'quality', 'consented', 'nl', 60000, true, '{"IBAN": 1}', now() from generate_series(1, $2::int) n`,
      [firstTenant, conversations],
    );
    await client.query(
      `insert into vault.tokens (tenant_id, token, started_at, conversation_id)
       select distinct $1::uuid, ($2::bigint[])[1 + floor(power(random(), 3) * ${vocabularySize})::int], c.started_at, c.id
         from vault.conversations c, generate_series(1, ${wordsEach}) n where c.tenant_id = $1::uuid`,
      [firstTenant, tokens],
    );
  });
  // As autovacuum leaves them (migration 0005). Twice: the first may run while another's snapshot still stands before the rows.
  for (const table of ['conversations', 'tokens', 'conversations', 'tokens']) {
    await owner.query(`vacuum analyze vault.${table}`);
  }
  const vault = createVault({
    ...{
      pools: {
        intake: database.pool('intake'),
        playback: database.pool('playback'),
        erasure: database.pool('erasure'),
      },
      tenantId: firstTenant,
    },
    ...{ objects: createFolderStore('/nonexistent'), sealer: chunkedSealer, indexKey },
    epoch: { epochId: 'e', publicKey: randomBytes(32) },
    clock: { nowMs: () => Date.now() },
    random: (sizeBytes) => randomBytes(sizeBytes),
    newId: () => randomUUID(),
  });
  return { vault, close: () => database.close() };
}

type Question = Omit<Parameters<Vault['search']>[0], 'limit' | 'scope'> & { scope?: Scope };

const teams: Scope = { ...scope, all: false, teams: ['team-7'] };
/** What people look for. Words fall as they do in speech: common ones often. */
const kinds: Record<string, (word: () => string) => Question> = {
  'a word': (word) => ({ words: word() }),
  'two words': (word) => ({ words: `${word()} ${word()}` }),
  'three words': (word) => ({ words: `${word()} ${word()} ${word()}` }),
  'a word in a queue': (word) => ({ words: word(), queue: 'queue-3' }),
  'a word in one team': (word) => ({ words: word(), scope: teams }),
  'two words in one team': (word) => ({ words: `${word()} ${word()}`, scope: teams }),
  'a word last month': (word) => ({ words: word(), fromMs: Date.now() - 30 * 24 * 3_600_000 }),
  everything: () => ({}),
  'a queue': () => ({ queue: 'queue-5' }),
  'one team': () => ({ scope: teams }),
};

/** Milliseconds of each question by kind: its first page, and its second where there is one, the mean of both. */
async function ask(vault: Vault): Promise<Map<string, number[]>> {
  let state = 12_345;
  const random = () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return state / 2 ** 32;
  };
  const times = new Map<string, number[]>();
  let found = 0;
  for (const [kind, make] of Object.entries(kinds)) {
    const taken: number[] = [];
    for (let at = 0; at < questions; at++) {
      const query = { scope, limit: 50, ...make(() => vocabulary[pick(random())]!) };
      const startMs = performance.now();
      const page = await vault.search(query);
      if (page.next) await vault.search({ ...query, cursor: page.next });
      taken.push((performance.now() - startMs) / (page.next ? 2 : 1));
      found += page.items.length;
    }
    times.set(kind, taken);
  }
  if (found === 0) throw new Error('the bench found nothing: it measures nothing');
  return times;
}

const p95 = (times: readonly number[]) => times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.95)]!;

async function measure(conversations: number): Promise<Map<string, number[]>> {
  const { vault, close } = await seed(conversations);
  try {
    await ask(vault);
    return await ask(vault);
  } finally {
    await close();
  }
}

const few = await measure(small);
const many = await measure(large);
const [manyMs, fewMs] = [p95([...many.values()].flat()), p95([...few.values()].flat())];
process.stdout.write(
  `search: p95 over ${large} conversations / p95 over ${small}: ${(manyMs / fewMs).toFixed(2)} (wanted: at most 3; ${manyMs.toFixed(1)} ms and ${fewMs.toFixed(1)} ms)\n`,
);
for (const [kind, times] of many) {
  process.stdout.write(`  ${kind}: ${p95(times).toFixed(1)} ms and ${p95(few.get(kind)!).toFixed(1)} ms\n`);
}
