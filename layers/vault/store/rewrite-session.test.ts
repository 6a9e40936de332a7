import { randomBytes } from 'node:crypto';
import type { Pool, PoolClient } from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type ConversationId, firstTenant, inTransaction } from '#ground';
import type { Report, RewriteSession, Vault, WrappedKey } from '../types.ts';
import { begin, commit, everything, openVaultForTest, writeParts } from '../vault-for-test.ts';

let stand: Awaited<ReturnType<typeof openVaultForTest>>;
let vault: Vault;
let id: ConversationId;
let seen: WrappedKey;
beforeEach(async () => {
  stand = await openVaultForTest();
  vault = stand.open();
  const session = await begin(vault);
  await writeParts(session);
  ({ id } = await commit(session, { row: { search: { words: ['rekening', 'brandhof'], persons: [] } } }));
  seen = (await vault.wrappedKey(id))!;
});
afterEach(() => stand.close());

const report: Report = {
  ...{ kind: 'missed' as const, turn: 0, start: 0, end: 4, type: 'PERSON' },
  personId: '00000000-0000-4000-8000-000000000001',
};

const finish = (session: RewriteSession, change: Partial<Parameters<RewriteSession['commit']>[0]> = {}) =>
  session.commit({
    ...{ findings: { PERSON: 1 }, report, record: async () => undefined },
    words: { before: ['rekening', 'brandhof'], after: ['rekening'], taken: 'Brandhof' },
    ...change,
  });

async function written(one: Vault = vault, key = seen): Promise<RewriteSession> {
  const session = one.rewrite(id, key);
  await session.writePart('transcript', 'json', Buffer.from('{"new":true}'));
  await session.writePart('audio', 'wav', randomBytes(30_000));
  return session;
}

const found = async (words: string) =>
  (await vault.search({ scope: everything, words, limit: 10 })).items.length;
const rows = async (text: string) =>
  (await inTransaction(stand.database.pool('owner'), firstTenant, (client) => client.query(text))).rows;

describe('a conversation that is written anew', () => {
  it('stands under its new key, without the words that were taken out, and its old objects are left to be removed', async () => {
    const before = stand.files();
    const { retirement, wrapped, open } = await finish(await written());
    expect(await vault.wrappedKey(id)).toMatchObject({ epochId: 'e1' });
    expect(Buffer.compare((await vault.wrappedKey(id))!.ciphertext, wrapped.ciphertext)).toBe(0);
    expect(Buffer.compare(wrapped.ciphertext, seen.ciphertext)).not.toBe(0);
    expect([await found('brandhof'), await found('rekening')]).toEqual([0, 1]);
    const listed = await vault.list({ scope: everything, type: 'IBAN', limit: 10 });
    expect(listed.items).toEqual([]);
    const part = await open('transcript');
    const chunks: Uint8Array[] = [];
    for await (const chunk of part!.read(0, part!.sizeBytes)) chunks.push(chunk);
    expect(Buffer.concat(chunks).toString()).toBe('{"new":true}');
    expect(await open('details')).toBeNull();
    expect(await vault.waitingRetirements()).toEqual([retirement]);
    await vault.finishRetirement(retirement, randomBytes(32));
    expect(await vault.waitingRetirements()).toEqual([]);
    expect(stand.files().filter((path) => before.includes(path))).toEqual([]);
    expect(stand.files()).toHaveLength(2);
    await vault.finishRetirement(retirement, randomBytes(32));
    expect(await vault.retiredMarks()).toHaveLength(1);
  });

  it('is refused while a part of it is not written anew: the old key would open what is left and nothing else', async () => {
    const session = vault.rewrite(id, seen);
    await session.writePart('transcript', 'json', Buffer.from('{}'));
    await expect(finish(session)).rejects.toMatchObject({ code: 'store-incomplete' });
    expect(stand.files()).toHaveLength(2);
    expect(await vault.waitingRetirements()).toEqual([]);
  });

  it('is refused when somebody else wrote it anew since it was seen, and leaves nothing of itself', async () => {
    const [one, other] = [await written(), await written()];
    const outcomes = await Promise.allSettled([finish(one), finish(other)]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(outcomes.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { code: 'conversation-changed', status: 409 },
    });
    expect(stand.files()).toHaveLength(4);
    await expect(finish(await written())).rejects.toMatchObject({ code: 'conversation-changed' });
    expect(await vault.waitingRetirements()).toHaveLength(1);
  });

  it('is as it was when the ledger does not take the entry, and when it is given up', async () => {
    const refused = finish(await written(), { record: () => Promise.reject(new Error('closed')) });
    await expect(refused).rejects.toThrow('closed');
    const session = await written();
    await session.abort();
    await expect(finish(session)).rejects.toMatchObject({ code: 'store-session-over' });
    expect(stand.files()).toHaveLength(2);
    expect([await found('brandhof'), (await rows('select * from vault.reports')).length]).toEqual([1, 0]);
    expect(Buffer.compare((await vault.wrappedKey(id))!.ciphertext, seen.ciphertext)).toBe(0);
  });

  it('keeps its new objects when the answer to the commit was lost: the rows may refer to them', async () => {
    const lost = { ...stand.pools, erasure: losingCommits(stand.pools.erasure) };
    await expect(finish(await written(stand.open({ pools: lost })))).rejects.toBeDefined();
    expect(Buffer.compare((await vault.wrappedKey(id))!.ciphertext, seen.ciphertext)).not.toBe(0);
    expect(stand.files()).toHaveLength(4);
    const [waiting] = await vault.waitingRetirements();
    await vault.finishRetirement(waiting!, randomBytes(32));
    expect(await vault.verifyObject(id, 'audio')).toBe(true);
  });

  it('loses no object to a sweep, neither while it is written nor afterwards', async () => {
    const session = await written();
    stand.time.nowMs += 1_000_000;
    await vault.sweep(0);
    const { retirement } = await finish(session);
    stand.time.nowMs += 1_000_000;
    expect(await vault.sweep(0)).toEqual({ removed: 2 });
    expect(await vault.verifyObject(id, 'transcript')).toBe(true);
    await vault.finishRetirement(retirement, randomBytes(32));
    expect(stand.files()).toHaveLength(2);
  });
});

/** A pool whose commits reach the server and whose answers do not come back. */
function losingCommits(pool: Pool): Pool {
  return {
    async connect() {
      const client = await pool.connect();
      const query = client.query.bind(client) as (...all: unknown[]) => Promise<unknown>;
      client.query = (async (...all: unknown[]) => {
        const answer = await query(...all);
        if (all[0] === 'commit') throw Object.assign(new Error('gone'), { code: 'ECONNRESET' });
        return answer;
      }) as unknown as PoolClient['query'];
      const release = client.release.bind(client);
      client.release = (error) => {
        client.query = query as unknown as PoolClient['query'];
        release(error);
      };
      return client;
    },
  } as Pool;
}

describe('the role that writes anew', () => {
  it('changes key, object, counts and tokens, and nothing else of a conversation', async () => {
    const erasure = stand.pools.erasure;
    const tryTo = (text: string) =>
      inTransaction(erasure, firstTenant, (client) => client.query(text)).then(
        () => 'done',
        (error) => (error.cause ?? error).code,
      );
    for (const column of ['queue', 'class', 'team', 'agent_id', 'case_token', 'consent', 'received_at']) {
      expect(await tryTo(`update vault.conversations set ${column} = ${column}`)).toBe('42501');
    }
    expect(await tryTo('update vault.objects set part = part')).toBe('42501');
    expect(await tryTo('update vault.wrapped_keys set conversation_id = conversation_id')).toBe('42501');
    expect(await tryTo('update vault.conversations set findings = findings')).toBe('done');
    const playback = await inTransaction(stand.pools.playback, firstTenant, (client) =>
      client.query('select 1 from vault.retirements'),
    ).catch((error) => (error.cause ?? error).code);
    expect(playback).toBe('42501');
  });
});
