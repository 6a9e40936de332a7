import type { PoolClient } from 'pg';
import type { SealedEntry } from '../ledger/seal-entry.ts';

export const outboxChannel = 'sluis_watch_outbox';

export type OutboxRow = SealedEntry & { occurredMs: number };

/** The notice reaches the sequencer when the caller's transaction commits, and never when it does not. */
export async function insertOutbox(client: PoolClient, tenantId: string, row: OutboxRow): Promise<void> {
  await client.query(
    `with added as (
       insert into watch.outbox
         (tenant_id, id, occurred_ms, type, actor, subject, purpose, object, policy, commitment, salt, detail)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
     )
     select pg_notify($13, ''), set_config('synchronous_commit', 'on', true)`,
    [
      ...[
        tenantId,
        row.id,
        row.occurredMs,
        row.type,
        row.actor,
        row.subject,
        row.purpose,
        row.object,
        row.policy,
      ],
      ...[row.commitment, row.salt, row.detail, outboxChannel],
    ],
  );
}

/** The oldest rows first. Those whose entry has its place already (put in again by somebody) are left out: `dropPlaced`. */
export async function selectOutbox(
  client: PoolClient,
  tenantId: string,
  limit: number,
): Promise<OutboxRow[]> {
  const { rows } = await client.query(
    `select id, occurred_ms::float8 as "occurredMs", type, actor, subject, purpose, object, policy, commitment, salt, detail
       from watch.outbox o where tenant_id = $1
        and not exists (select from watch.entries e where e.tenant_id = $1 and e.source = o.id)
      order by position limit $2`,
    [tenantId, limit],
  );
  return rows;
}

export async function deleteOutbox(
  client: PoolClient,
  tenantId: string,
  ids: readonly string[],
): Promise<void> {
  await client.query('delete from watch.outbox where tenant_id = $1 and id = any($2::uuid[])', [
    tenantId,
    ids,
  ]);
}

/** Removes what would otherwise be placed twice. */
export async function dropPlaced(client: PoolClient, tenantId: string): Promise<void> {
  await client.query(
    `delete from watch.outbox o where tenant_id = $1
        and exists (select from watch.entries e where e.tenant_id = $1 and e.source = o.id)`,
    [tenantId],
  );
}
