import type { Pool, PoolClient } from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { begin, commit, everything, openVaultForTest, writeParts } from '../vault-for-test.ts';

type Stand = Awaited<ReturnType<typeof openVaultForTest>>;
let stand: Stand;
beforeEach(async () => {
  stand = await openVaultForTest();
});
afterEach(() => stand.close());

const listed = async () =>
  (await stand.open().list({ scope: everything, limit: 50 })).items.map(({ id }) => id);

/** A pool on which one statement goes as `change` says. */
function poolWith(
  change: (client: PoolClient, text: unknown, go: () => Promise<unknown>) => Promise<unknown>,
) {
  const { intake } = stand.pools;
  return {
    async connect() {
      const client = await intake.connect();
      const query = client.query.bind(client) as (...all: unknown[]) => Promise<unknown>;
      client.query = ((...all: unknown[]) =>
        change(client, all[0], () => query(...all))) as unknown as PoolClient['query'];
      const release = client.release.bind(client);
      client.release = (error) => {
        client.query = query as unknown as PoolClient['query'];
        release(error);
      };
      return client;
    },
  } as Pool;
}

describe('what is not whole is not stored', () => {
  it('refuses a commit while a part is still coming, and one without transcript or promised sound', async () => {
    const vault = stand.open();
    const session = await begin(vault);
    await session.writePart('transcript', 'json', Buffer.from('{}'));
    await expect(commit(session)).rejects.toMatchObject({ code: 'store-incomplete' });
    let letGo = () => {};
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    const writing = session.writePart(
      'audio',
      'wav',
      (async function* () {
        yield Buffer.alloc(20_000);
        await held;
        yield Buffer.alloc(20_000);
      })(),
    );
    await expect(commit(session)).rejects.toMatchObject({ code: 'store-incomplete' });
    letGo();
    await writing;
    await expect(commit(session, { row: { hasAudio: false } })).rejects.toMatchObject({
      code: 'store-incomplete',
    });
    const { id } = await commit(session);
    expect(await listed()).toEqual([id]);

    const wordless = await begin(vault);
    await wordless.writePart('details', 'json', Buffer.from('{}'));
    await expect(commit(wordless, { row: { hasAudio: false } })).rejects.toMatchObject({
      code: 'store-incomplete',
    });
    await wordless.abort();
  });

  it('refuses a commit after a part failed, though the others are there', async () => {
    const session = await begin(stand.open());
    await session.writePart('transcript', 'json', Buffer.from('{}'));
    const broken = (async function* () {
      yield Buffer.alloc(10);
      throw new Error('cut off');
    })();
    await expect(session.writePart('audio', 'wav', broken)).rejects.toThrow('cut off');
    await expect(commit(session, { row: { hasAudio: false } })).rejects.toMatchObject({
      code: 'store-incomplete',
    });
    await session.abort();
    expect(stand.files()).toEqual([]);
  });

  it('takes each part once', async () => {
    const session = await begin(stand.open());
    await session.writePart('transcript', 'json', Buffer.from('{}'));
    await expect(session.writePart('transcript', 'json', Buffer.from('{}'))).rejects.toMatchObject({
      code: 'store-part-twice',
    });
    await session.abort();
  });

  it('stops writing, and leaves nothing, when it is given up while a part is coming', async () => {
    const session = await begin(stand.open());
    const writing = session.writePart(
      'audio',
      'wav',
      (async function* () {
        yield Buffer.alloc(100_000);
        await session.abort();
        yield Buffer.alloc(100_000);
      })(),
    );
    await expect(writing).rejects.toMatchObject({ code: 'store-session-over' });
    expect(stand.files()).toEqual([]);
  });

  it('refuses when a part was taken from the store before the commit', async () => {
    const session = await begin(stand.open());
    await writeParts(session);
    for await (const { objectId } of stand.objects.list()) await stand.objects.remove(objectId);
    await expect(commit(session)).rejects.toMatchObject({ code: 'object-gone', status: 503 });
    expect(await listed()).toEqual([]);
  });
});

describe('when the database goes away', () => {
  it('before the commit, nothing is there and the error says to try again', async () => {
    const session = await begin(
      stand.open({
        pools: {
          ...stand.pools,
          intake: poolWith(async (client, text, go) => {
            const socket = (client as unknown as { connection: { stream: { destroy(): void } } }).connection;
            if (String(text).includes('insert into vault.tokens')) socket.stream.destroy();
            return go();
          }),
        },
      }),
    );
    await writeParts(session);
    await expect(commit(session)).rejects.toMatchObject({ code: 'database-unavailable', status: 503 });
    expect(await listed()).toEqual([]);
    expect(stand.files()).toEqual([]);
  });

  it('after the commit was sent, what was stored stays and the retry gets its answer', async () => {
    const calm = stand.open();
    let armed = false;
    const vault = stand.open({
      pools: {
        ...stand.pools,
        intake: poolWith(async (_client, text, go) => {
          const result = await go();
          if (text === 'commit' && armed) throw Object.assign(new Error('reset'), { code: 'ECONNRESET' });
          return result;
        }),
      },
    });
    const lost = await begin(vault, 'key-1');
    await writeParts(lost);
    armed = true;
    await expect(commit(lost)).rejects.toMatchObject({ code: 'database-unavailable', status: 503 });
    await lost.abort();
    expect(await listed()).toEqual([lost.conversationId]);
    expect(stand.files()).toHaveLength(2);
    stand.time.nowMs += 7_200_000;
    expect(await calm.sweep(3_600_000)).toEqual({ removed: 0 });
    expect(await calm.verifyObject(lost.conversationId, 'audio')).toBe(true);
    expect(await calm.begin({ clientId: 'c', idempotencyKey: 'key-1' })).toMatchObject({
      kind: 'known',
      answer: { id: lost.conversationId },
    });
  });
});

describe('many slow uploads at once', () => {
  it('are all stored, each under its own key', async () => {
    const vault = stand.open();
    const slow = async function* (byte: number) {
      for (let at = 0; at < 20; at++) {
        await new Promise((resolve) => setTimeout(resolve, 2));
        yield Buffer.alloc(900, byte);
      }
    };
    const ids = await Promise.all(
      Array.from({ length: 60 }, async (_, at) => {
        const session = await begin(vault, `upload ${at}`);
        await session.writePart('transcript', 'json', Buffer.from('{}'));
        await session.writePart('audio', 'wav', slow(at));
        return (await commit(session)).id;
      }),
    );
    expect(new Set(ids).size).toBe(60);
    for (const id of ids) expect(await vault.verifyObject(id, 'audio')).toBe(true);
  });
});
