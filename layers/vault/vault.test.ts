import { randomBytes, randomUUID } from 'node:crypto';
import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  type ConversationId,
  type Database,
  firstTenant,
  inTransaction,
  SluisError,
  startTestDatabase,
  type TenantId,
} from '#ground';
import { chunkedSealer, generateEpochKeyPair, unwrapDataKey, wrapContext } from '#seal';
import {
  type ConversationRow,
  createFolderStore,
  createVault,
  migrations,
  type ObjectStore,
  type Scope,
  type Vault,
} from './index.ts';
import { rowForTest } from './vault-for-test.ts';

const everything: Scope = {
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
const nothing: Scope = { ...everything, all: false };
const baseMs = Date.UTC(2026, 10, 20, 9);

let database: Database;
let folder: string;
let objects: ObjectStore;
let epoch: Awaited<ReturnType<typeof generateEpochKeyPair>>;
let vault: Vault;
let nowMs: number;

beforeEach(async () => {
  database = await startTestDatabase([migrations]);
  folder = mkdtempSync(join(tmpdir(), 'sluis-vault-'));
  objects = createFolderStore(folder);
  epoch = await generateEpochKeyPair();
  nowMs = Date.now();
  vault = open();
});

afterEach(async () => {
  await database.close();
  rmSync(folder, { recursive: true, force: true });
});

function open(change: { objects?: ObjectStore; tenantId?: TenantId } = {}): Vault {
  return createVault({
    pools: {
      intake: database.pool('intake'),
      playback: database.pool('playback'),
      erasure: database.pool('erasure'),
    },
    tenantId: firstTenant,
    objects,
    sealer: chunkedSealer,
    epoch: { epochId: 'e1', publicKey: epoch.publicKey },
    indexKey: Buffer.alloc(32, 7),
    clock: { nowMs: () => nowMs },
    random: (sizeBytes) => randomBytes(sizeBytes),
    newId: () => randomUUID(),
    ...change,
  });
}

const row = (change: Partial<ConversationRow> = {}): ConversationRow => ({
  ...rowForTest,
  search: { words: ['rekening', 'wijzigen'], persons: [] },
  ...change,
});

type Storing = {
  vault?: Vault;
  audio?: Uint8Array;
  key?: string;
  digest?: Uint8Array;
  row?: Partial<ConversationRow>;
  record?: () => Promise<void>;
};

async function store(options: Storing = {}) {
  const begun = await (options.vault ?? vault).begin({
    clientId: 'c',
    ...(options.key && { idempotencyKey: options.key }),
  });
  if (begun.kind !== 'new') throw new Error('known');
  const { session } = begun;
  try {
    await session.writePart('transcript', 'json', Buffer.from('{"turns":["redacted words"]}'));
    await session.writePart('audio', 'wav/alaw/8000/1', chunks(options.audio ?? randomBytes(50_000)));
    return await session.commit({
      row: row(options.row),
      digest: options.digest ?? Buffer.alloc(32),
      record: options.record ?? (async () => undefined),
    });
  } catch (error) {
    await session.abort();
    throw error;
  }
}

async function* chunks(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 7_000) yield bytes.subarray(at, at + 7_000);
}

/** As the key service does. */
async function keyOf(id: ConversationId): Promise<Uint8Array> {
  const wrapped = await vault.wrappedKey(id);
  return unwrapDataKey(
    epoch.privateKey,
    wrapContext({ tenantId: firstTenant, conversationId: id, epochId: 'e1' }),
    wrapped!,
  );
}

async function readAll(part: {
  sizeBytes: number;
  read(start: number, end: number): AsyncIterable<Uint8Array>;
}) {
  const parts: Uint8Array[] = [];
  for await (const one of part.read(0, part.sizeBytes)) parts.push(one);
  return Buffer.concat(parts);
}

const files = () =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map((one) => join(one.parentPath, one.name));
const idsOf = (page: { items: { id: string }[] }) => page.items.map((one) => one.id);

describe('a stored conversation', () => {
  it('comes back bit for bit, whole and in ranges, with its key', async () => {
    const audio = randomBytes(200_123);
    const { id } = await store({ audio });
    const part = (await vault.openPart(id, 'audio', await keyOf(id)))!;
    expect(part).toMatchObject({ sizeBytes: audio.length, codec: 'wav/alaw/8000/1' });
    expect((await readAll(part)).equals(audio)).toBe(true);
    const range: Uint8Array[] = [];
    for await (const one of part.read(100_000, 100_100)) range.push(one);
    expect(Buffer.concat(range).equals(audio.subarray(100_000, 100_100))).toBe(true);
    expect(await vault.openPart(id, 'details', await keyOf(id))).toBeNull();
    expect(await vault.verifyObject(id, 'audio')).toBe(true);
  });

  it('lies in files that only this account can read and that hold nothing of it in the clear', async () => {
    await store({ audio: Buffer.from('a sentence that is easy to find '.repeat(3_000)) });
    for (const path of files()) {
      expect(statSync(path).mode & 0o777).toBe(0o600);
      expect(readFileSync(path).includes('easy to find')).toBe(false);
      expect(readFileSync(path).includes('redacted words')).toBe(false);
    }
    expect(files()).toHaveLength(2);
  });

  it('leaves no word, name or reference of it in the database', async () => {
    const search = {
      words: ['geheimwoord'],
      persons: ['Zwaantje Kievit'],
      customerReference: 'K-77001',
      caseId: 'C-900',
    };
    await store({ row: { search } });
    const dump = await inTransaction(database.pool('erasure'), firstTenant, async (client) => {
      const tables = ['conversations', 'wrapped_keys', 'objects', 'tokens', 'answers'];
      const texts = [];
      for (const table of tables)
        texts.push(...(await client.query(`select ${table}::text as text from vault.${table}`)).rows);
      return JSON.stringify(texts);
    });
    for (const secret of [
      'geheimwoord',
      'Zwaantje',
      'kievit',
      'K-77001',
      'k77001',
      'C-9004417',
      'c9004417',
    ]) {
      expect(dump).not.toContain(secret);
      expect(dump).not.toContain(Buffer.from(secret).toString('hex'));
    }
  });

  it('does not open with another key, and not when its object was changed, cut, swapped or removed', async () => {
    const [one, other] = [await store(), await store()];
    const damaged = { code: 'content-damaged' };
    await expect(vault.openPart(one.id, 'audio', await keyOf(other.id))).rejects.toMatchObject(damaged);
    const key = await keyOf(one.id);
    const place = await inTransaction(database.pool('playback'), firstTenant, (client) =>
      client.query(
        `select object_id as name from vault.objects where conversation_id = $1 and part = 'audio'`,
        [one.id],
      ),
    );
    const path = files().find((file) => file.endsWith(place.rows[0].name))!;
    const kept = readFileSync(path);
    const changed = Buffer.from(kept);
    changed[20_000] = changed[20_000]! ^ 1;
    writeFileSync(path, changed);
    const part = (await vault.openPart(one.id, 'audio', key))!;
    await expect(readAll(part)).rejects.toMatchObject(damaged);
    expect(await vault.verifyObject(one.id, 'audio')).toBe(false);
    const another = files().find((file) => file !== path && statSync(file).size === kept.length)!;
    writeFileSync(path, readFileSync(another));
    await expect(vault.openPart(one.id, 'audio', key)).rejects.toMatchObject(damaged);
    truncateSync(path, 5_000);
    await expect(vault.openPart(one.id, 'audio', key)).rejects.toMatchObject(damaged);
    rmSync(path);
    await expect(vault.openPart(one.id, 'audio', key)).rejects.toMatchObject(damaged);
    expect(await vault.verifyObject(one.id, 'audio')).toBe(false);
  });

  it('cannot be seen as another tenant', async () => {
    const { id } = await store();
    const elsewhere = open({ tenantId: '00000000-0000-4000-8000-000000000002' as TenantId });
    expect(await elsewhere.find(id)).toBeNull();
    expect(await elsewhere.wrappedKey(id)).toBeNull();
    expect(idsOf(await elsewhere.list({ scope: everything, limit: 10 }))).toEqual([]);
  });
});

describe('storing', () => {
  it('leaves nothing behind when it is given up, or when the sound breaks off', async () => {
    async function* broken() {
      yield randomBytes(3_000_000);
      throw new Error('connection lost');
    }
    const begun = await vault.begin({ clientId: 'c' });
    if (begun.kind !== 'new') throw new Error('known');
    await begun.session.writePart('transcript', 'json', Buffer.from('{}'));
    await expect(begun.session.writePart('audio', 'wav', broken())).rejects.toThrow('connection lost');
    await begun.session.abort();
    expect(files()).toEqual([]);
    await expect(
      begun.session.commit({ row: row(), digest: Buffer.alloc(32), record: async () => undefined }),
    ).rejects.toMatchObject({ code: 'store-session-over' });
  });

  it('is undone as a whole, objects too, when the ledger entry cannot be written', async () => {
    await expect(
      store({ record: () => Promise.reject(new SluisError('ledger-unavailable', 'x')) }),
    ).rejects.toMatchObject({ code: 'ledger-unavailable' });
    expect(idsOf(await vault.list({ scope: everything, limit: 10 }))).toEqual([]);
    expect(files()).toEqual([]);
  });

  it('tells of a full disk in words, and leaves nothing', async () => {
    const full: ObjectStore = {
      ...objects,
      async create(objectId) {
        const writer = await objects.create(objectId);
        const write = () => Promise.reject(new SluisError('disk-full', 'The disk is full.', { status: 507 }));
        return { ...writer, write };
      },
    };
    await expect(store({ vault: open({ objects: full }) })).rejects.toMatchObject({
      code: 'disk-full',
      status: 507,
    });
    expect(files()).toEqual([]);
  });

  it('keeps what is stored when it sweeps, and removes what an interrupted upload left', async () => {
    await store();
    const orphan = join(folder, 'ab', 'cd');
    const { mkdirSync } = await import('node:fs');
    mkdirSync(orphan, { recursive: true });
    const part = join(orphan, `abcd${randomUUID().slice(4)}.part`);
    writeFileSync(part, 'x');
    utimesSync(part, 0, 0);
    nowMs += 3_600_000;
    expect((await vault.sweep(60_000)).removed).toBe(1);
    expect(files()).toHaveLength(2);
  });
});

describe('an upload with a key of the sender', () => {
  it('gets its first answer again, with the digest to compare', async () => {
    const digest = randomBytes(32);
    const answer = await store({ key: 'abc', digest });
    const again = await vault.begin({ clientId: 'c', idempotencyKey: 'abc' });
    expect(again).toMatchObject({ kind: 'known', answer });
    expect(again.kind === 'known' && Buffer.compare(again.digest, digest)).toBe(0);
    expect((await vault.begin({ clientId: 'other', idempotencyKey: 'abc' })).kind).toBe('new');
  });

  it('is refused while the first one is under way, and free again when that was given up', async () => {
    const first = await vault.begin({ clientId: 'c', idempotencyKey: 'abc' });
    await expect(vault.begin({ clientId: 'c', idempotencyKey: 'abc' })).rejects.toMatchObject({
      status: 409,
    });
    if (first.kind === 'new') await first.session.abort();
    await expect(store({ key: 'abc' })).resolves.toBeDefined();
  });

  it('is stored once when two servers take it at the same time', async () => {
    const second = open();
    const outcomes = await Promise.allSettled([store({ key: 'k' }), store({ key: 'k', vault: second })]);
    const stored = outcomes.filter((one) => one.status === 'fulfilled');
    expect(stored.length).toBeGreaterThanOrEqual(1);
    expect(idsOf(await vault.list({ scope: everything, limit: 10 })).length).toBe(stored.length);
    expect(stored.length).toBe(1);
  });
});

describe('finding', () => {
  it('lists the newest first, page by page, each once, also when many began at the same instant', async () => {
    for (let at = 0; at < 7; at++)
      await store({ row: { startMs: baseMs + Math.floor(at / 3) * 1_000 + 0.4 } });
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await vault.list({ scope: everything, limit: 2, cursor });
      seen.push(...idsOf(page));
      cursor = page.next;
    } while (cursor);
    expect(new Set(seen).size).toBe(7);
    expect(seen).toHaveLength(7);
    await expect(vault.list({ scope: everything, limit: 2, cursor: "1~' or true" })).rejects.toMatchObject({
      status: 400,
    });
    await expect(vault.list({ scope: everything, limit: 0 })).rejects.toMatchObject({ status: 400 });
  });

  it('finds words in any case and accent, only where all of them are, and names, customers and cases apart', async () => {
    const one = await store({
      row: {
        search: {
          words: ['Größe', 'rekening'],
          persons: ['Élodie Martin'],
          customerReference: 'K-20 48',
          caseId: 'C-1',
        },
      },
    });
    const two = await store({ row: { search: { words: ['rekening', 'martin'], persons: [] } } });
    const find = async (query: object) =>
      idsOf(await vault.search({ scope: everything, limit: 10, ...query })).sort();
    expect(await find({ words: 'REKENING' })).toEqual([one.id, two.id].sort());
    expect(await find({ words: 'rekening grosse' })).toEqual([one.id]);
    expect(await find({ words: 'rekening onbekend' })).toEqual([]);
    expect(await find({ person: 'elodie' })).toEqual([one.id]);
    expect(await find({ person: 'martin' })).toEqual([one.id]);
    expect(await find({ words: 'martin' })).toEqual([two.id]);
    expect(await find({ customerReference: 'k2048' })).toEqual([one.id]);
    expect(await find({ caseId: 'c 1', words: 'rekening' })).toEqual([one.id]);
    expect(await find({ words: '???' })).toHaveLength(2);
    expect(vault.caseToken('C-1')).toBe((await vault.find(one.id))!.caseToken);
  });

  it('keeps the class that the words of a conversation ask for', async () => {
    const { id } = await store({ row: { proposedClass: 'special' } });
    const plain = await store();
    expect(await vault.find(id)).toMatchObject({ class: 'ordinary', proposedClass: 'special' });
    expect(await vault.find(plain.id)).toMatchObject({ proposedClass: null });
  });

  it('filters by time, queue, language, class, team, agent and type together', async () => {
    const agentId = randomUUID();
    const wanted = await store({
      row: {
        queue: 'q2',
        language: 'fr',
        class: 'special',
        team: 'south',
        agentId,
        findings: { PIN: 1 },
        startMs: baseMs + 5_000,
      },
    });
    await store();
    const filters = [
      { fromMs: baseMs + 1 },
      { queue: 'q2' },
      { language: 'fr' as const },
      { class: 'special' as const },
      { team: 'south' },
      { agentId },
      { type: 'PIN' },
    ];
    for (const filter of [...filters, Object.assign({}, ...filters)]) {
      expect(idsOf(await vault.list({ scope: everything, limit: 10, ...filter }))).toEqual([wanted.id]);
      expect(
        idsOf(await vault.search({ scope: everything, limit: 10, words: 'rekening', ...filter })),
      ).toEqual([wanted.id]);
    }
    expect(idsOf(await vault.list({ scope: everything, limit: 10, toMs: baseMs + 1 }))).toHaveLength(1);
  });

  it('shows what the scope names and nothing else, in lists and in searches alike', async () => {
    const agentId = randomUUID();
    const own = await store({ row: { agentId, team: 'north', startMs: baseMs } });
    const team = await store({ row: { team: 'south' } });
    const withCase = await store({
      row: { team: 'west', search: { words: ['rekening'], persons: [], caseId: 'C-5' } },
    });
    const special = await store({ row: { class: 'special', team: 'south' } });
    const seen = async (scope: Partial<Scope>) => {
      const query = { scope: { ...nothing, ...scope }, limit: 10 };
      const listed = idsOf(await vault.list(query)).sort();
      expect(idsOf(await vault.search({ ...query, words: 'rekening' })).sort()).toEqual(listed);
      return listed;
    };
    expect(await seen({})).toEqual([]);
    expect(await seen({ agentIds: [agentId] })).toEqual([own.id]);
    expect(await seen({ agentIds: [agentId], agentSinceMs: baseMs + 1 })).toEqual([]);
    expect(await seen({ teams: ['south'], hiddenClasses: ['special'] })).toEqual([team.id]);
    expect(await seen({ caseTokens: [vault.caseToken('C-5')] })).toEqual([withCase.id]);
    expect(await seen({ anyCase: true })).toEqual([withCase.id]);
    expect(await seen({ conversationIds: [special.id], agentIds: [agentId] })).toEqual(
      [special.id, own.id].sort(),
    );
    expect(await seen({ all: true })).toHaveLength(4);
  });
});

describe('the database roles', () => {
  const refused = async (role: 'intake' | 'playback', sql: string) =>
    expect(inTransaction(database.pool(role), firstTenant, (client) => client.query(sql))).rejects.toThrow(
      /permission denied/,
    );

  it('let intake write and not read back, and playback read and not change', async () => {
    await store();
    for (const table of ['conversations', 'wrapped_keys', 'objects', 'tokens']) {
      await refused('intake', `select * from vault.${table}`);
      await refused('intake', `delete from vault.${table}`);
      await refused('playback', `delete from vault.${table}`);
      await refused('playback', `update vault.${table} set tenant_id = tenant_id`);
    }
  });
});
