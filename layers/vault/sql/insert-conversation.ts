import type { PoolClient } from 'pg';
import type { ConversationRow, StoredAnswer, WrappedKey } from '../types.ts';

export async function insertConversation(
  client: PoolClient,
  tenantId: string,
  id: string,
  row: ConversationRow,
  more: { caseToken: Uint8Array | null; receivedMs: number },
): Promise<void> {
  await client.query(
    `insert into vault.conversations
       (tenant_id, id, started_at, zone, country, queue, class, team, agent_id, case_token, case_ends_at, purpose, consent,
        language, duration_ms, has_audio, findings, received_at, proposed_class)
     values ($1, $2, to_timestamp($3::float8 / 1000), $4, $5, $6, $7, $8, $9, $10, to_timestamp($11::float8 / 1000), $12, $13,
        $14, $15, $16, $17, to_timestamp($18::float8 / 1000), $19)`,
    [
      ...[tenantId, id, row.startMs, row.zone, row.country, row.queue, row.class, row.team, row.agentId],
      ...[
        more.caseToken,
        row.caseEndsAtMs,
        row.purpose,
        row.consent,
        row.language,
        Math.round(row.durationMs),
      ],
      ...[row.hasAudio, JSON.stringify(row.findings), more.receivedMs, row.proposedClass ?? null],
    ],
  );
}

export async function insertWrappedKey(
  client: PoolClient,
  tenantId: string,
  conversationId: string,
  wrapped: WrappedKey,
): Promise<void> {
  await client.query(
    'insert into vault.wrapped_keys (tenant_id, conversation_id, epoch_id, enc, ciphertext) values ($1, $2, $3, $4, $5)',
    [tenantId, conversationId, wrapped.epochId, wrapped.enc, wrapped.ciphertext],
  );
}

export type ObjectRow = {
  part: string;
  objectId: string;
  codec: string;
  sizeBytes: number;
  sha256: Uint8Array;
};

export async function insertObjects(
  client: PoolClient,
  tenantId: string,
  conversationId: string,
  objects: readonly ObjectRow[],
): Promise<void> {
  const column = <K extends keyof ObjectRow>(key: K) => objects.map((one) => one[key]);
  await client.query(
    `insert into vault.objects (tenant_id, conversation_id, part, object_id, codec, size_bytes, sha256)
     select $1, $2, * from unnest($3::text[], $4::uuid[], $5::text[], $6::bigint[], $7::bytea[])`,
    [
      tenantId,
      conversationId,
      column('part'),
      column('objectId'),
      column('codec'),
      column('sizeBytes'),
      column('sha256'),
    ],
  );
}

export async function insertTokens(
  client: PoolClient,
  tenantId: string,
  conversationId: string,
  startMs: number,
  tokens: readonly bigint[],
): Promise<void> {
  await client.query(
    `insert into vault.tokens (tenant_id, token, started_at, conversation_id)
     select $1, token, to_timestamp($3::float8 / 1000), $2 from unnest($4::bigint[]) as token order by token`,
    [tenantId, conversationId, startMs, tokens.map(String)],
  );
}

/** Fails on a key that was answered meanwhile. */
export async function insertAnswer(
  client: PoolClient,
  tenantId: string,
  row: {
    clientId: string;
    keyHash: Uint8Array;
    digest: Uint8Array;
    answer: StoredAnswer;
    answeredMs: number;
  },
): Promise<void> {
  await client.query(
    `insert into vault.answers (tenant_id, client_id, key_hash, digest, answer, answered_at)
     values ($1, $2, $3, $4, $5, to_timestamp($6::float8 / 1000))`,
    [tenantId, row.clientId, row.keyHash, row.digest, JSON.stringify(row.answer), row.answeredMs],
  );
}

export async function selectAnswer(
  client: PoolClient,
  tenantId: string,
  clientId: string,
  keyHash: Uint8Array,
): Promise<{ digest: Uint8Array; answer: StoredAnswer } | null> {
  const { rows } = await client.query(
    'select digest, answer from vault.answers where tenant_id = $1 and client_id = $2 and key_hash = $3',
    [tenantId, clientId, keyHash],
  );
  return rows[0] ?? null;
}
