import { createHash, createHmac } from 'node:crypto';
import type { Pool, PoolClient } from 'pg';
import { type ConversationId, inTransaction, SluisError } from '#ground';
import { SealError, type Sealer, sealContext } from '#seal';
import { type PartStore, storeInPlace } from './parts/part-store.ts';
import { decodeCursor, encodeCursor } from './search/cursor.ts';
import { caseTokenBytes, tokensAsked } from './search/tokens.ts';
import { findConversations } from './sql/find-conversations.ts';
import { type ObjectRow, selectAnswer } from './sql/insert-conversation.ts';
import {
  insertReport,
  selectConversation,
  selectObject,
  selectReported,
  selectWrappedKey,
} from './sql/read-conversation.ts';
import { markRetired, selectMarks, selectWaiting } from './sql/rewrite-conversation.ts';
import { startRewriteSession } from './store/rewrite-session.ts';
import { type StoreParts, startStoreSession, uploadInFlight } from './store/store-session.ts';
import { sweepObjects } from './store/sweep-objects.ts';
import type { ConversationSummary, ListQuery, OpenPart, Page, Vault } from './types.ts';

export type VaultOptions = Omit<StoreParts, 'pool' | 'live' | 'factKey' | 'storePart'> & {
  sealer: Sealer;
  /** How a part is sealed and stored; in place where absent. */
  storePart?: PartStore;
  /** `erasure` is the one that may change what is stored. */
  pools: { intake: Pool; playback: Pool; erasure: Pool };
  /** Keys the hashes of cases and of the senders' own keys, which outlive an epoch. The index key where absent. */
  digestKey?: Uint8Array;
};

/** The vault layer over a database and an object store. */
export function createVault(options: VaultOptions): Vault {
  const { pools, tenantId, objects, indexKey } = options;
  const reading = <T>(work: (client: PoolClient) => Promise<T>) =>
    inTransaction(pools.playback, tenantId, work);
  const changing = <T>(work: (client: PoolClient) => Promise<T>) =>
    inTransaction(pools.erasure, tenantId, work);
  const inFlight = new Set<string>();
  const live = new Set<string>();
  const factKey = options.digestKey ?? indexKey;
  const storePart = options.storePart ?? storeInPlace(options.sealer, objects);
  const storeParts: StoreParts = { ...options, storePart, pool: pools.intake, live, factKey };

  async function pageOf(query: ListQuery, tokens: readonly bigint[]): Promise<Page<ConversationSummary>> {
    if (!Number.isInteger(query.limit) || query.limit < 1 || query.limit > 200) {
      throw new SluisError('limit-invalid', 'A page has 1 to 200 conversations.', { status: 400 });
    }
    const place = decodeCursor(query.cursor);
    const rows = await reading((client) => findConversations(client, tenantId, query, place, tokens));
    const items = rows.slice(0, query.limit).map((row) => ({ ...row, startMs: Math.round(row.startMs) }));
    const last = items.at(-1);
    return { items, ...(rows.length > query.limit && last && { next: encodeCursor(last) }) };
  }

  async function openObject(id: ConversationId, row: ObjectRow, dataKey: Uint8Array): Promise<OpenPart> {
    const { part, codec } = row;
    const object = await objects.open(row.objectId);
    if (object === null || object.sizeBytes !== row.sizeBytes) throw damaged();
    const context = sealContext({ tenantId, conversationId: id, part, codec });
    try {
      const opened = await options.sealer.open(dataKey, context, object);
      return { sizeBytes: opened.sizeBytes, codec, read: (from, to) => honest(opened.read(from, to)) };
    } catch (error) {
      throw error instanceof SealError ? damaged(error) : error;
    }
  }

  return {
    async begin({ clientId, idempotencyKey }) {
      if (idempotencyKey === undefined) {
        const session = startStoreSession(storeParts, null, () => undefined);
        return { kind: 'new', session };
      }
      // Under a key: what a sender calls its upload may be a number that can be guessed.
      const keyHash = createHmac('sha256', factKey).update(`upload\0${idempotencyKey}`).digest();
      const name = `${clientId}\0${keyHash.toString('hex')}`;
      if (inFlight.has(name)) throw uploadInFlight();
      inFlight.add(name);
      try {
        const known = await inTransaction(pools.intake, tenantId, (client) =>
          selectAnswer(client, tenantId, clientId, keyHash),
        );
        if (known) {
          inFlight.delete(name);
          return { kind: 'known', ...known };
        }
        const onEnd = () => void inFlight.delete(name);
        const session = startStoreSession(storeParts, { clientId, keyHash }, onEnd);
        return { kind: 'new', session };
      } catch (error) {
        inFlight.delete(name);
        throw error;
      }
    },

    list: async (query) => pageOf(query, tokensAsked(indexKey, { type: query.type })),
    search: async (query) => pageOf(query, tokensAsked(indexKey, query)),

    async find(id) {
      const row = await reading((client) => selectConversation(client, tenantId, id));
      return row && { ...row, startMs: Math.round(row.startMs) };
    },

    wrappedKey: (id) => reading((client) => selectWrappedKey(client, tenantId, id)),

    async openPart(id, part, dataKey) {
      const row = await reading((client) => selectObject(client, tenantId, id, part));
      return row && openObject(id, row, dataKey);
    },

    async report(id, report) {
      const row = { ...report, id: options.newId(), conversationId: id, reportedMs: options.clock.nowMs() };
      await reading((client) => insertReport(client, tenantId, row));
    },

    reported: (limit) => reading((client) => selectReported(client, tenantId, limit)),

    rewrite: (id, seen) => startRewriteSession({ ...storeParts, pool: pools.erasure, openObject }, id, seen),

    waitingRetirements: () => changing((client) => selectWaiting(client, tenantId)),

    async finishRetirement({ id, objectIds }, mark) {
      for (const objectId of objectIds) await objects.remove(objectId);
      const doneMs = options.clock.nowMs();
      await changing((client) => markRetired(client, tenantId, id, { mark, doneMs }));
    },

    retiredMarks: () => changing((client) => selectMarks(client, tenantId)),

    caseToken: (caseId) => Buffer.from(caseTokenBytes(factKey, caseId)).toString('hex'),

    sweep: (olderThanMs) =>
      sweepObjects({ objects, live, transaction: reading }, options.clock.nowMs() - olderThanMs),

    async verifyObject(id, part) {
      const row = await reading((client) => selectObject(client, tenantId, id, part));
      const object = row && (await objects.open(row.objectId));
      if (!row || !object || object.sizeBytes !== row.sizeBytes) return false;
      const hash = createHash('sha256');
      const step = 1024 * 1024;
      for (let at = 0; at < object.sizeBytes; at += step) {
        hash.update(await object.read(at, Math.min(object.sizeBytes, at + step)));
      }
      return Buffer.compare(hash.digest(), row.sha256) === 0;
    },
  };
}

/** Damage found on the way is told in our words, whenever it shows. */
async function* honest(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* bytes;
  } catch (error) {
    throw error instanceof SealError && error.code !== 'range' ? damaged(error) : error;
  }
}

function damaged(cause?: unknown): SluisError {
  return new SluisError(
    'content-damaged',
    'What is stored is not what was stored: the object is gone, was changed, or belongs to another conversation. It is not played. Tell the administrators.',
    { status: 500, cause },
  );
}
