import {
  createTestClusterHome,
  removeAbandonedTestClusters,
  removeTestCluster,
  sharedClusterVariable,
} from './test-cluster.ts';

/**
 * One PostgreSQL for a whole vitest run: the first test that asks for a database starts it, the end of the run stops
 * it, and a run that was killed is cleared away by the next one.
 */
export default async function setUp(): Promise<() => Promise<void>> {
  await removeAbandonedTestClusters();
  const home = createTestClusterHome();
  process.env[sharedClusterVariable] = home;
  return () => removeTestCluster(home);
}
