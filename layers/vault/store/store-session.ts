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
import { type Sealer, sealContext, wrapContext, wrapDataKey } from '#seal';
import type { ObjectStore, ObjectWriter } from '../objects/object-store.ts';
import { caseTokenBytes, tokensOf } from '../search/tokens.ts';
import {
  insertAnswer,
  insertConversation,
  insertObjects,
  insertTokens,
  insertWrappedKey,
  type ObjectRow,
} from '../sql/insert-conversation.ts';
import type { StoredAnswer, StoreSession } from '../types.ts';

export type StoreParts = {
  pool: Pool;
  tenantId: TenantId;
  objects: ObjectStore;
  sealer: Sealer;
  epoch: { epochId: string; publicKey: Uint8Array };
  indexKey: Uint8Array;
  clock: Clock;
  random: (sizeBytes: number) => Uint8Array;
  newId: () => string;
};

export type UploadKey = { clientId: string; keyHash: Uint8Array };

/**
 * One conversation on its way in. It has a data key that exists in this object only, and leaves it wrapped to the epoch's
 * public key: once the session is gone, whoever stored cannot open what it stored.
 */
export function startStoreSession(parts: StoreParts, key: UploadKey | null, onEnd: () => void): StoreSession {
  const { tenantId } = parts;
  const conversationId = parts.newId() as ConversationId;
  const dataKey = parts.random(32);
  const written: { row: ObjectRow; writer: ObjectWriter }[] = [];
  let state: 'open' | 'over' = 'open';

  const mustBeOpen = () => {
    if (state !== 'open')
      throw new SluisError('store-session-over', 'This conversation is stored or given up already.');
  };

  return {
    conversationId,

    async writePart(part, codec, source) {
      mustBeOpen();
      const seal = parts.sealer.createWriter(dataKey, sealContext({ tenantId, conversationId, part, codec }));
      const objectId = parts.newId();
      const writer = await parts.objects.create(objectId);
      let sizeBytes = 0;
      try {
        for await (const chunk of source instanceof Uint8Array ? [source] : source) {
          sizeBytes += chunk.length;
          await writer.write(seal.push(chunk));
        }
        await writer.write(seal.finish());
        const { sizeBytes: sealedBytes, sha256 } = await writer.finish();
        written.push({ row: { part, objectId, codec, sizeBytes: sealedBytes, sha256 }, writer });
      } catch (error) {
        await writer.abort();
        throw error;
      }
      return { sizeBytes };
    },

    async commit({ row, digest, record }) {
      mustBeOpen();
      const { epochId, publicKey } = parts.epoch;
      const context = wrapContext({ tenantId, conversationId, epochId });
      const wrapped = { epochId, ...(await wrapDataKey(publicKey, context, dataKey)) };
      const startMs = Math.round(row.startMs);
      const nowMs = parts.clock.nowMs();
      const answer: StoredAnswer = { id: conversationId, findings: row.findings, durationMs: row.durationMs };
      const caseToken = row.search.caseId ? caseTokenBytes(parts.indexKey, row.search.caseId) : null;
      const objects = written.map((one) => one.row);
      // From here on abort() removes nothing: when the answer to a commit is lost, the rows may be there. The sweep knows.
      state = 'over';
      await inTransaction(parts.pool, tenantId, async (client) => {
        await insertConversation(
          client,
          tenantId,
          conversationId,
          { ...row, startMs },
          { caseToken, receivedMs: nowMs },
        );
        await insertWrappedKey(client, tenantId, conversationId, wrapped);
        await insertObjects(client, tenantId, conversationId, objects);
        await insertTokens(client, tenantId, conversationId, startMs, tokensOf(parts.indexKey, row.search));
        if (key) await insertAnswer(client, tenantId, { ...key, digest, answer, answeredMs: nowMs });
        await record(client, { conversationId, objectHash: hashOfObjects(objects) });
      })
        .catch((error: unknown) => {
          throw answeredMeanwhile(error);
        })
        .finally(() => {
          // What this process has in memory must not open it any more.
          dataKey.fill(0);
          onEnd();
        });
      return answer;
    },

    async abort() {
      if (state !== 'open') return;
      state = 'over';
      dataKey.fill(0);
      for (const { writer } of written) await writer.abort();
      onEnd();
    },
  };
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
