import type { PoolClient } from 'pg';

/**
 * A sweep and a commit about the same object must not cross: what a commit found there has to stay. Whoever commits holds
 * the lock shared, whoever removes holds it alone, on every server of this database; it ends with the transaction, so that
 * the sweep's next look sees what the commit wrote.
 */
const lockNumber = 7_300_005;

export async function lockAgainstSweep(client: PoolClient): Promise<void> {
  await client.query('select pg_advisory_xact_lock_shared($1)', [lockNumber]);
}

export async function lockForSweep(client: PoolClient): Promise<void> {
  await client.query('select pg_advisory_xact_lock($1)', [lockNumber]);
}
