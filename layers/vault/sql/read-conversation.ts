import type { PoolClient } from 'pg';
import type { ConversationSummary, Report, Reported, WrappedKey } from '../types.ts';
import type { ObjectRow } from './insert-conversation.ts';

/** Of `c`, a row of vault.conversations. */
export const summaryColumns = `c.id, extract(epoch from c.started_at)::float8 * 1000 as "startMs", c.zone, c.country, c.queue, c.class,
  c.team, c.agent_id as "agentId", c.purpose, c.consent, c.language, c.duration_ms::float8 as "durationMs",
  c.has_audio as "hasAudio", c.findings, c.proposed_class as "proposedClass", encode(c.case_token, 'hex') as "caseToken",
  extract(epoch from c.case_ends_at)::float8 * 1000 as "caseEndsAtMs"`;

export async function selectConversation(
  client: PoolClient,
  tenantId: string,
  id: string,
): Promise<ConversationSummary | null> {
  const { rows } = await client.query(
    `select ${summaryColumns} from vault.conversations c where c.tenant_id = $1 and c.id = $2`,
    [tenantId, id],
  );
  return rows[0] ?? null;
}

export async function selectWrappedKey(
  client: PoolClient,
  tenantId: string,
  conversationId: string,
): Promise<WrappedKey | null> {
  const { rows } = await client.query(
    `select epoch_id as "epochId", enc, ciphertext from vault.wrapped_keys where tenant_id = $1 and conversation_id = $2`,
    [tenantId, conversationId],
  );
  return rows[0] ?? null;
}

export async function selectObject(
  client: PoolClient,
  tenantId: string,
  conversationId: string,
  part: string,
): Promise<ObjectRow | null> {
  const { rows } = await client.query(
    `select part, object_id as "objectId", codec, size_bytes::float8 as "sizeBytes", sha256
       from vault.objects where tenant_id = $1 and conversation_id = $2 and part = $3`,
    [tenantId, conversationId, part],
  );
  return rows[0] ?? null;
}

/** Those of `objectIds` that belong to a conversation of any tenant. */
export async function selectInUse(client: PoolClient, objectIds: readonly string[]): Promise<Set<string>> {
  const { rows } = await client.query('select id from vault.objects_in_use($1::uuid[]) as id', [objectIds]);
  return new Set(rows.map((row) => row.id));
}

export async function insertReport(
  client: PoolClient,
  tenantId: string,
  row: Report & { id: string; conversationId: string; reportedMs: number },
): Promise<void> {
  await client.query(
    `insert into vault.reports
       (tenant_id, id, conversation_id, kind, turn, start_at, end_at, type, person_id, reported_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, to_timestamp($10::float8 / 1000))`,
    [
      ...[
        tenantId,
        row.id,
        row.conversationId,
        row.kind,
        row.turn,
        row.start,
        row.end,
        row.type,
        row.personId,
      ],
      row.reportedMs,
    ],
  );
}

export async function selectReported(
  client: PoolClient,
  tenantId: string,
  limit: number,
): Promise<Reported[]> {
  const { rows } = await client.query(
    `select conversation_id as "conversationId",
            count(*) filter (where kind = 'missed')::int as missed,
            count(*) filter (where kind = 'wrong')::int as wrong,
            extract(epoch from max(reported_at))::float8 * 1000 as "lastMs"
       from vault.reports where tenant_id = $1
      group by conversation_id order by max(reported_at) desc, conversation_id limit $2`,
    [tenantId, limit],
  );
  return rows;
}
