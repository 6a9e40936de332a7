import { createHash } from 'node:crypto';
import type { PoolClient } from 'pg';
import { outboxChannel } from './outbox.ts';

/** A session lock for one tenant's ledger: true when this connection is now the only sequencer. Ends with the connection. */
export async function takeLeadership(client: PoolClient, tenantId: string): Promise<boolean> {
  const key = createHash('sha256').update(`sluis ledger ${tenantId}`).digest().readBigInt64BE(0);
  const { rows } = await client.query('select pg_try_advisory_lock($1::bigint) as taken', [String(key)]);
  return rows[0].taken === true;
}

/**
 * For the whole connection, not one transaction: it serves one tenant's ledger and nothing else. A commit is only one when it
 * is on disk, whatever the server's default is: what the key service signed must not be forgotten here.
 */
export async function dedicateToTenant(client: PoolClient, tenantId: string): Promise<void> {
  await client.query(
    `select set_config('sluis.tenant', $1, false), set_config('synchronous_commit', 'on', false)`,
    [tenantId],
  );
}

export async function listenToOutbox(client: PoolClient): Promise<void> {
  await client.query(`listen ${outboxChannel}`);
}
