import { Pool, type PoolConfig } from 'pg';
import type { DatabaseRole } from './types.ts';

/**
 * One pool a role, made at first use. An idle connection that breaks (the server went down) must not end the process:
 * `onIdleError` hears of it and the pool makes a new one when somebody asks.
 */
export function createPools(
  configFor: (role: DatabaseRole) => PoolConfig,
  onIdleError: (error: Error) => void = () => {},
): { pool(role: DatabaseRole): Pool; end(): Promise<void> } {
  const pools = new Map<DatabaseRole, Pool>();
  return {
    pool(role) {
      let pool = pools.get(role);
      if (!pool) {
        pool = new Pool({
          max: 10,
          connectionTimeoutMillis: 15_000,
          allowExitOnIdle: true,
          ...configFor(role),
        });
        pool.on('error', onIdleError);
        pools.set(role, pool);
      }
      return pool;
    },
    async end() {
      await Promise.all([...pools.values()].map((pool) => pool.end()));
      pools.clear();
    },
  };
}
