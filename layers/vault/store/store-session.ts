import { createHash } from 'node:crypto';
import type { Pool } from 'pg';
import {
  asDatabaseError,
  type Clock,
  type ConversationId,
  inTransaction,
  SluisError,
  type TenantId,
} from '#ground';
import { sealContext, wrapContext, wrapDataKey } from '#seal';
import type { ObjectStore } from '../objects/object-store.ts';
import type { PartStore } from '../parts/part-store.ts';
import { caseTokenBytes, tokensOf } from '../search/tokens.ts';
import {
  insertAnswer,
  insertConversation,
  insertObjects,
  insertTokens,
  insertWrappedKey,
  type ObjectRow,
} from '../sql/insert-conversation.ts';
import type { Part, StoredAnswer, StoreSession } from '../types.ts';
import { lockAgainstSweep } from './sweep-lock.ts';

export type StoreParts = {
  pool: Pool;
  tenantId: TenantId;
  objects: ObjectStore;
  storePart: PartStore;
  epoch: { epochId: string; publicKey: Uint8Array };
  indexKey: Uint8Array;
  /** Keys hashes that outlive an epoch. */
  factKey: Uint8Array;
  clock: Clock;
  random: (sizeBytes: number) => Uint8Array;
  newId: () => string;
  /** Objects of sessions that are under way: not to be swept, however slowly they come. */
  live: Set<string>;
};

export type UploadKey = { clientId: string; keyHash: Uint8Array };

/**
 * One conversation on its way in. It has a data key that exists in this object only, and leaves it wrapped to the epoch's
 * public key: once the session is gone, whoever stored cannot open what it stored.
 */
export function startStoreSession(parts: StoreParts, key: UploadKey | null, onEnd: () => void): StoreSession {
  const { tenantId, live } = parts;
  const conversationId = parts.newId() as ConversationId;
  const dataKey = parts.random(32);
  const begun = new Set<Part>();
  const written = new Map<Part, ObjectRow>();
  const objectIds: string[] = [];
  let state: 'open' | 'over' = 'open';

  const mustBeOpen = () => {
    if (state !== 'open')
      throw new SluisError('store-session-over', 'This conversation is stored or given up already.');
  };
  const end = () => {
    // What this process has in memory must not open it any more.
    dataKey.fill(0);
    for (const objectId of objectIds) live.delete(objectId);
    onEnd();
  };

  return {
    conversationId,

    async writePart(part, codec, source) {
      mustBeOpen();
      if (begun.has(part)) throw new SluisError('store-part-twice', 'A conversation has each part once.');
      begun.add(part);
      const context = sealContext({ tenantId, conversationId, part, codec });
      const objectId = parts.newId();
      objectIds.push(objectId);
      live.add(objectId);
      let sizeBytes = 0;
      const counted = async function* () {
        for await (const chunk of source instanceof Uint8Array ? [source] : source) {
          // Given up meanwhile: nothing more is written.
          mustBeOpen();
          sizeBytes += chunk.length;
          yield chunk;
        }
        mustBeOpen();
      };
      const stored = await parts.storePart({ objectId, key: dataKey, context }, counted());
      const row = { part, objectId, codec, sizeBytes: stored.sizeBytes, sha256: stored.sha256 };
      if (state !== 'open') await remove(parts.objects, [row]);
      mustBeOpen();
      written.set(part, row);
      return { sizeBytes };
    },

    async commit({ row, digest, record }) {
      mustBeOpen();
      // A part that failed, is still being written or was forgotten: such a conversation is not whole.
      const whole = written.size === begun.size && written.has('transcript');
      if (!whole || row.hasAudio !== written.has('audio')) {
        throw new SluisError('store-incomplete', 'A part of this conversation was not written.');
      }
      // Kept with the answer: without it a repeated upload could not be told from another under the same key.
      const given = key && digest ? { ...key, digest } : null;
      if (key && !given)
        throw new SluisError('store-incomplete', 'An upload with a key comes with its digest.');
      const { epochId, publicKey } = parts.epoch;
      const context = wrapContext({ tenantId, conversationId, epochId });
      const wrapped = { epochId, ...(await wrapDataKey(publicKey, context, dataKey)) };
      mustBeOpen();
      state = 'over';
      const startMs = Math.round(row.startMs);
      const nowMs = parts.clock.nowMs();
      const answer: StoredAnswer = { id: conversationId, findings: row.findings, durationMs: row.durationMs };
      const { caseId } = row.search;
      const caseToken = caseId ? caseTokenBytes(parts.factKey, caseId) : null;
      const types = Object.keys(row.findings).filter((type) => row.findings[type]! > 0);
      const objects = [...written.values()];
      // Once the commit is on its way its answer can be lost: then the rows may be there, and the objects stay for the sweep
      // to judge. Before that nothing is there.
      let mayBeThere = false;
      try {
        await inTransaction(parts.pool, tenantId, async (client) => {
          await lockAgainstSweep(client);
          await mustStillLie(parts.objects, objects);
          const more = { caseToken, receivedMs: nowMs };
          await insertConversation(client, tenantId, conversationId, { ...row, startMs }, more);
          await insertWrappedKey(client, tenantId, conversationId, wrapped);
          await insertObjects(client, tenantId, conversationId, objects);
          const tokens = tokensOf(parts.indexKey, { ...row.search, types });
          await insertTokens(client, tenantId, conversationId, startMs, tokens);
          if (given) await insertAnswer(client, tenantId, { ...given, answer, answeredMs: nowMs });
          await record(client, { conversationId, objectHash: hashOfObjects(objects) });
          mayBeThere = true;
        });
      } catch (error) {
        if (!mayBeThere) await remove(parts.objects, written.values());
        throw answeredMeanwhile(error);
      } finally {
        end();
      }
      return answer;
    },

    async abort() {
      if (state !== 'open') return;
      state = 'over';
      await remove(parts.objects, written.values());
      end();
    },
  };
}

/** What cannot be removed now is left to the sweep: the reason for removing it is what the sender must hear. */
async function remove(objects: ObjectStore, rows: Iterable<ObjectRow>): Promise<void> {
  for (const { objectId } of rows) await objects.remove(objectId).catch(() => undefined);
}

/** Another server's sweep, or somebody's hand, may have taken what lay there long before it was complete. */
async function mustStillLie(objects: ObjectStore, rows: readonly ObjectRow[]): Promise<void> {
  for (const { objectId, sizeBytes } of rows) {
    const object = await objects.open(objectId);
    if (object?.sizeBytes === sizeBytes) continue;
    throw new SluisError(
      'object-gone',
      'A part of this conversation is gone from the object store before all of it had come. Nothing was stored; send it again.',
      { status: 503 },
    );
  }
}

/** One hash for all objects of a conversation, in the order of their parts: what the ledger commits to. */
export function hashOfObjects(objects: readonly Pick<ObjectRow, 'part' | 'sha256'>[]): Uint8Array {
  const hash = createHash('sha256');
  for (const { part, sha256 } of objects.toSorted((a, b) => (a.part < b.part ? -1 : 1))) {
    hash.update(`${part}\0`).update(sha256);
  }
  return hash.digest();
}

/** Two uploads with one key at the same time, on two servers: the second finds the first's answer at commit. */
function answeredMeanwhile(error: unknown): unknown {
  const cause = error instanceof SluisError ? (error.cause ?? error) : error;
  const { code, constraint } = cause as { code?: string; constraint?: string };
  return code === '23505' && constraint === 'answers_pkey' ? uploadInFlight() : asDatabaseError(error);
}

export function uploadInFlight(): SluisError {
  return new SluisError(
    'idempotency-in-flight',
    'An upload with this Idempotency-Key is under way. Try again when it is done to get its answer.',
    { status: 409 },
  );
}
