import type { Pool, PoolClient } from 'pg';
import { asDatabaseError, type ConversationId, inTransaction, SluisError } from '#ground';
import { wrapContext, wrapDataKey } from '#seal';
import { tokensOf } from '../search/tokens.ts';
import type { ObjectRow } from '../sql/insert-conversation.ts';
import { insertReport } from '../sql/read-conversation.ts';
import {
  insertRetirement,
  lockWrappedKey,
  replaceTokens,
  selectFindings,
  selectObjects,
  updateFindings,
  updateObject,
  updateWrappedKey,
} from '../sql/rewrite-conversation.ts';
import type { OpenPart, Retirement, RewriteSession, WrappedKey } from '../types.ts';
import { createPartWriter } from './part-writer.ts';
import { hashOfObjects, type StoreParts } from './store-session.ts';
import { lockAgainstSweep } from './sweep-lock.ts';

/** `pool`: the role that may change what is stored. */
export type RewriteParts = Omit<StoreParts, 'pool'> & {
  pool: Pool;
  openObject(id: ConversationId, row: ObjectRow, dataKey: Uint8Array): Promise<OpenPart>;
};

/**
 * One conversation that is written anew: all of its parts, in new objects under a new data key. Until the commit all is as it was;
 * with it the new version stands, and what is left to do about the old one is written down beside it.
 */
export function startRewriteSession(
  parts: RewriteParts,
  conversationId: ConversationId,
  seen: WrappedKey,
): RewriteSession {
  const { tenantId } = parts;
  const dataKey = parts.random(32);
  let state: 'open' | 'over' = 'open';
  const mustBeOpen = () => {
    if (state !== 'open')
      throw new SluisError('store-session-over', 'This conversation is rewritten already.');
  };
  const writer = createPartWriter(parts, conversationId, dataKey, mustBeOpen);

  return {
    writePart: writer.write,

    async commit({ findings, words, report, record }) {
      mustBeOpen();
      const { epochId, publicKey } = parts.epoch;
      const context = wrapContext({ tenantId, conversationId, epochId });
      const wrapped = { epochId, ...(await wrapDataKey(publicKey, context, dataKey)) };
      mustBeOpen();
      state = 'over';
      const objects = [...writer.written.values()];
      const nowMs = parts.clock.nowMs();
      const retirement = { id: parts.newId(), conversationId, wrapped: seen, begunMs: nowMs };
      // Once the commit is on its way its answer can be lost; until then nothing refers to the new objects.
      let mayBeThere = false;
      try {
        const retiring = await inTransaction(parts.pool, tenantId, async (client) => {
          await lockAgainstSweep(client);
          await writer.mustStillLie();
          await refuseOther(client, tenantId, conversationId, seen);
          const old = await selectObjects(client, tenantId, conversationId);
          const isSame =
            old.length === objects.length &&
            old.every(({ part }) => objects.some((one) => one.part === part));
          // A part left behind would be sealed under a key that opens nothing any more.
          if (!isSame || !writer.isWhole()) throw incomplete();
          await updateWrappedKey(client, tenantId, conversationId, wrapped);
          for (const object of objects) await updateObject(client, tenantId, conversationId, object);
          const before = await selectFindings(client, tenantId, conversationId);
          const tokens = tokensChanged(parts.indexKey, words, { before, after: findings });
          await replaceTokens(client, tenantId, conversationId, tokens);
          await updateFindings(client, tenantId, conversationId, findings);
          const left: Retirement = { ...retirement, objectIds: old.map(({ objectId }) => objectId) };
          await insertRetirement(client, tenantId, left);
          const row = { ...report, id: parts.newId(), conversationId, reportedMs: nowMs };
          await insertReport(client, tenantId, row);
          await record(client, { objectHash: hashOfObjects(objects) });
          mayBeThere = true;
          return left;
        });
        const kept = Uint8Array.from(dataKey);
        return {
          retirement: retiring,
          wrapped,
          open: async (part) => {
            const row = writer.written.get(part);
            return row ? parts.openObject(conversationId, row, kept) : null;
          },
        };
      } catch (error) {
        if (!mayBeThere) await writer.remove();
        throw asDatabaseError(error);
      } finally {
        dataKey.fill(0);
        writer.end();
      }
    },

    async abort() {
      if (state !== 'open') return;
      state = 'over';
      await writer.remove();
      dataKey.fill(0);
      writer.end();
    },
  };
}

async function refuseOther(
  client: PoolClient,
  tenantId: string,
  conversationId: string,
  seen: WrappedKey,
): Promise<void> {
  const now = await lockWrappedKey(client, tenantId, conversationId);
  if (now && isSameKey(now, seen)) return;
  throw conversationChanged();
}

export function isSameKey(one: WrappedKey, other: WrappedKey): boolean {
  const isSame = (a: Uint8Array, b: Uint8Array) => Buffer.compare(a, b) === 0;
  return (
    one.epochId === other.epochId && isSame(one.enc, other.enc) && isSame(one.ciphertext, other.ciphertext)
  );
}

/** What the conversation is not found under any more, and what it is found under now. */
function tokensChanged(
  key: Uint8Array,
  { before, after, taken }: { before: readonly string[]; after: readonly string[]; taken: string },
  findings: Record<'before' | 'after', Readonly<Record<string, number>>>,
): { gone: bigint[]; fresh: bigint[] } {
  const typesOf = (counts: Readonly<Record<string, number>>) =>
    Object.keys(counts).filter((type) => counts[type]! > 0);
  const fresh = tokensOf(key, { words: after, persons: [], types: typesOf(findings.after) });
  const kept = new Set(fresh);
  // What was taken is named too: an earlier version may have put other words of it into the index.
  const old = tokensOf(key, { words: [...before, taken], persons: [], types: typesOf(findings.before) });
  return { gone: old.filter((token) => !kept.has(token)), fresh };
}

export function conversationChanged(): SluisError {
  return new SluisError(
    'conversation-changed',
    'This conversation was changed by somebody else in the meantime. Open it again and look whether there is anything left to do.',
    { status: 409 },
  );
}

function incomplete(): SluisError {
  return new SluisError(
    'store-incomplete',
    'A part of this conversation was not written anew. Nothing was changed.',
  );
}
