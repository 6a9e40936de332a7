import type { Pool, PoolClient } from 'pg';
import { SluisError } from '../error.ts';
import { isUuid, type TenantId } from '../ids.ts';
import { asDatabaseError } from './database-error.ts';

/**
 * Runs `work` in one transaction of one tenant: row-level security sees `sluis.tenant`, which ends with the
 * transaction. What `work` throws rolls back and is thrown again; a lost connection becomes a retryable SluisError.
 */
export async function inTransaction<T>(
  pool: Pool,
  tenantId: TenantId,
  work: (client: PoolClient) => Promise<T>,
): Promise<T> {
  // The id goes into the text of the statement, to save a round trip: it must be nothing but a UUID.
  if (!isUuid(tenantId))
    throw new SluisError('tenant-invalid', 'A tenant id must be a UUID.', { status: 400 });
  let client: PoolClient;
  try {
    client = await pool.connect();
  } catch (error) {
    throw asDatabaseError(error);
  }
  // A connection that breaks while it is checked out reports here as well as in the query; unheard it ends the process.
  const onError = () => {};
  client.on('error', onError);
  let broken: Error | undefined;
  try {
    await client.query(`begin; select set_config('sluis.tenant', '${tenantId}', true)`);
    const result = await work(client);
    await client.query('commit');
    return result;
  } catch (error) {
    try {
      await client.query('rollback');
    } catch (rollbackError) {
      broken = rollbackError as Error;
    }
    throw asDatabaseError(error);
  } finally {
    client.removeListener('error', onError);
    client.release(broken);
  }
}
