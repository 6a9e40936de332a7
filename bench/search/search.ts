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
const queries = 300;
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
  for (const table of ['conversations', 'tokens']) await owner.query(`analyze vault.${table}`);
  const vault = createVault({
    ...{
      pools: { intake: database.pool('intake'), playback: database.pool('playback') },
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

/** The same questions to both: one word, two words, a word in a queue, the list, its second page. */
async function p95(vault: Vault): Promise<number> {
  let state = 12_345;
  const random = () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return state / 2 ** 32;
  };
  const times: number[] = [];
  let found = 0;
  for (let at = 0; at < queries; at++) {
    const one = vocabulary[pick(random())]!;
    const other = vocabulary[pick(random())]!;
    const query = [
      { words: one },
      { words: `${one} ${other}` },
      { words: one, queue: 'queue-3' },
      {},
      { queue: 'queue-5' },
    ][at % 5]!;
    const startMs = performance.now();
    const page = await vault.search({ scope, limit: 50, ...query });
    if (page.next) await vault.search({ scope, limit: 50, ...query, cursor: page.next });
    times.push((performance.now() - startMs) / (page.next ? 2 : 1));
    found += page.items.length;
  }
  if (found === 0) throw new Error('the bench found nothing: it measures nothing');
  return times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.95)]!;
}

const one = await seed(small);
await p95(one.vault);
const smallMs = await p95(one.vault);
await one.close();
const two = await seed(large);
await p95(two.vault);
const largeMs = await p95(two.vault);
await two.close();
const ratio = largeMs / smallMs;
process.stdout.write(
  `search: p95 over ${large} conversations / p95 over ${small}: ${ratio.toFixed(2)} (wanted: at most 3; ${largeMs.toFixed(1)} ms and ${smallMs.toFixed(1)} ms)\n`,
);
