export { asDatabaseError } from './database-error.ts';
export { inTransaction } from './in-transaction.ts';
export { migrate } from './migrate.ts';
export { openClusterCopy } from './open-cluster-copy.ts';
export { type DatabaseNotice, type OpenDatabaseOptions, openDatabase } from './open-database.ts';
export { startTestDatabase } from './start-test-database.ts';
export * from './types.ts';
