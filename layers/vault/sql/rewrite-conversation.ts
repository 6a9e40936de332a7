import type { PoolClient } from 'pg';
import type { Retirement, WrappedKey } from '../types.ts';
import type { ObjectRow } from './insert-conversation.ts';

/** Held until the transaction ends: of two rewrites at once the second waits, and then finds another key. */
export async function lockWrappedKey(
  client: PoolClient,
  tenantId: string,
  conversationId: string,
): Promise<WrappedKey | null> {
  const { rows } = await client.query(
    `select epoch_id as "epochId", enc, ciphertext from vault.wrapped_keys
      where tenant_id = $1 and conversation_id = $2 for update`,
    [tenantId, conversationId],
  );
  return rows[0] ?? null;
}

export async function selectObjects(
  client: PoolClient,
  tenantId: string,
  conversationId: string,
): Promise<{ part: string; objectId: string }[]> {
  const { rows } = await client.query(
    'select part, object_id as "objectId" from vault.objects where tenant_id = $1 and conversation_id = $2',
    [tenantId, conversationId],
  );
  return rows;
}

export async function updateWrappedKey(
  client: PoolClient,
  tenantId: string,
  conversationId: string,
  { epochId, enc, ciphertext }: WrappedKey,
): Promise<void> {
  await client.query(
    `update vault.wrapped_keys set epoch_id = $3, enc = $4, ciphertext = $5
      where tenant_id = $1 and conversation_id = $2`,
    [tenantId, conversationId, epochId, enc, ciphertext],
  );
}

export async function updateObject(
  client: PoolClient,
  tenantId: string,
  conversationId: string,
  { part, objectId, codec, sizeBytes, sha256 }: ObjectRow,
): Promise<void> {
  await client.query(
    `update vault.objects set object_id = $4, codec = $5, size_bytes = $6, sha256 = $7
      where tenant_id = $1 and conversation_id = $2 and part = $3`,
    [tenantId, conversationId, part, objectId, codec, sizeBytes, sha256],
  );
}

export async function selectFindings(
  client: PoolClient,
  tenantId: string,
  conversationId: string,
): Promise<Readonly<Record<string, number>>> {
  const { rows } = await client.query(
    'select findings from vault.conversations where tenant_id = $1 and id = $2',
    [tenantId, conversationId],
  );
  return rows[0]?.findings ?? {};
}

export async function updateFindings(
  client: PoolClient,
  tenantId: string,
  conversationId: string,
  findings: Readonly<Record<string, number>>,
): Promise<void> {
  await client.query('update vault.conversations set findings = $3 where tenant_id = $1 and id = $2', [
    tenantId,
    conversationId,
    JSON.stringify(findings),
  ]);
}

export async function replaceTokens(
  client: PoolClient,
  tenantId: string,
  conversationId: string,
  { gone, fresh }: { gone: readonly bigint[]; fresh: readonly bigint[] },
): Promise<void> {
  await client.query(
    `delete from vault.tokens t using vault.conversations c
      where c.tenant_id = $1 and c.id = $2 and t.tenant_id = $1 and t.conversation_id = $2
        and t.started_at = c.started_at and t.token = any ($3::bigint[])`,
    [tenantId, conversationId, gone.map(String)],
  );
  await client.query(
    `insert into vault.tokens (tenant_id, token, started_at, conversation_id)
     select $1, token, c.started_at, $2 from vault.conversations c, unnest($3::bigint[]) as token
      where c.tenant_id = $1 and c.id = $2 order by token
     on conflict do nothing`,
    [tenantId, conversationId, fresh.map(String)],
  );
}

export async function insertRetirement(
  client: PoolClient,
  tenantId: string,
  { id, conversationId, wrapped, objectIds, begunMs }: Retirement,
): Promise<void> {
  await client.query(
    `insert into vault.retirements
       (tenant_id, id, conversation_id, epoch_id, enc, ciphertext, object_ids, begun_at)
     values ($1, $2, $3, $4, $5, $6, $7::uuid[], to_timestamp($8::float8 / 1000))`,
    [
      ...[tenantId, id, conversationId, wrapped.epochId, wrapped.enc, wrapped.ciphertext],
      ...[objectIds, begunMs],
    ],
  );
}

/** Those that are not done, the oldest first. */
export async function selectWaiting(client: PoolClient, tenantId: string): Promise<Retirement[]> {
  const { rows } = await client.query(
    `select id, conversation_id as "conversationId", epoch_id as "epochId", enc, ciphertext, object_ids as "objectIds",
            extract(epoch from begun_at)::float8 * 1000 as "begunMs"
       from vault.retirements where tenant_id = $1 and done_at is null order by begun_at, id`,
    [tenantId],
  );
  return rows.map(({ epochId, enc, ciphertext, begunMs, ...row }) => ({
    ...row,
    begunMs: Math.round(begunMs),
    wrapped: { epochId, enc, ciphertext },
  }));
}

export async function markRetired(
  client: PoolClient,
  tenantId: string,
  id: string,
  { mark, doneMs }: { mark: Uint8Array; doneMs: number },
): Promise<void> {
  await client.query(
    `update vault.retirements set epoch_id = null, enc = null, ciphertext = null, object_ids = '{}',
            mark = $3, done_at = to_timestamp($4::float8 / 1000)
      where tenant_id = $1 and id = $2 and done_at is null`,
    [tenantId, id, mark, doneMs],
  );
}

export async function selectMarks(client: PoolClient, tenantId: string): Promise<Uint8Array[]> {
  const { rows } = await client.query(
    'select mark from vault.retirements where tenant_id = $1 and mark is not null',
    [tenantId],
  );
  return rows.map(({ mark }) => mark);
}
