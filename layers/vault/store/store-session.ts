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
import { wrapContext, wrapDataKey } from '#seal';
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
import type { StoredAnswer, StoreSession } from '../types.ts';
import { createPartWriter } from './part-writer.ts';
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
  const { tenantId } = parts;
  const conversationId = parts.newId() as ConversationId;
  const dataKey = parts.random(32);
  let state: 'open' | 'over' = 'open';

  const mustBeOpen = () => {
    if (state !== 'open')
      throw new SluisError('store-session-over', 'This conversation is stored or given up already.');
  };
  const writer = createPartWriter(parts, conversationId, dataKey, mustBeOpen);
  const { written } = writer;
  const end = () => {
    // What this process has in memory must not open it any more.
    dataKey.fill(0);
    writer.end();
    onEnd();
  };

  return {
    conversationId,

    writePart: writer.write,

    async commit({ row, digest, record }) {
      mustBeOpen();
      // A part that failed, is still being written or was forgotten: such a conversation is not whole.
      const whole = writer.isWhole() && written.has('transcript');
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
          await writer.mustStillLie();
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
        if (!mayBeThere) await writer.remove();
        throw answeredMeanwhile(error);
      } finally {
        end();
      }
      return answer;
    },

    async abort() {
      if (state !== 'open') return;
      state = 'over';
      await writer.remove();
      end();
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
