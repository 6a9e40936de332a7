import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeOwnFolder } from '../files/run-folder.ts';
import { databaseAccount } from './account.ts';
import { findBinaries, preferredKind } from './binaries.ts';
import { type Cluster, startCluster, stopPostmaster } from './cluster.ts';
import { createCluster } from './create-cluster.ts';
import { binariesCache } from './places.ts';
import { readPostmasterFile } from './postmaster-file.ts';
import { isAlive, waitUntil } from './processes.ts';

/** The environment names the folder of the cluster that a whole test run shares; the set-up of the run sets it. */
export const sharedClusterVariable = 'SLUIS_TEST_CLUSTER';

const prefix = 'sluis-test-';

/** A folder for one test cluster. It remembers which process it belongs to, so that later runs can clear it away. */
export function createTestClusterHome(): string {
  const home = mkdtempSync(join(realpathSync(tmpdir()), prefix));
  chmodSync(home, 0o711);
  writeFileSync(join(home, 'owner'), String(process.pid));
  return home;
}

const startedHere = new Map<string, Cluster>();

/** Starts the cluster of this home unless it runs; safe to call from several processes at once. */
export async function ensureTestCluster(home: string): Promise<{ socketFolder: string }> {
  const socketFolder = join(home, 'run');
  const ready = join(home, 'ready');
  const failed = join(home, 'failed');
  try {
    mkdirSync(join(home, 'starting'));
  } catch {
    await waitUntil(() => existsSync(ready) || existsSync(failed), 120_000, 20);
    if (existsSync(ready)) return { socketFolder };
    throw new Error(
      `The test database did not start: ${existsSync(failed) ? readFileSync(failed, 'utf8') : 'no word'}`,
    );
  }
  try {
    const account = databaseAccount();
    const binaries = findBinaries(preferredKind(), account, binariesCache());
    const clusterFolder = join(home, 'cluster');
    makeOwnFolder(socketFolder, 0o700, account.switchTo);
    await createCluster({ binaries, account, clusterFolder, forTests: true });
    const cluster = await startCluster({
      ...{ binaries, account, clusterFolder, socketFolder },
      logFile: join(home, 'postgres.log'),
      unsafeFast: true,
    });
    startedHere.set(home, cluster);
    writeFileSync(ready, '');
    return { socketFolder };
  } catch (error) {
    writeFileSync(failed, (error as Error).message);
    throw error;
  }
}

export async function removeTestCluster(home: string): Promise<void> {
  // Whoever started it would start it anew when it ends by another hand, and never come to an end itself.
  await startedHere.get(home)?.stop();
  startedHere.delete(home);
  const running = readPostmasterFile(join(home, 'cluster'));
  if (running && isAlive(running.pid)) await stopPostmaster(running.pid);
  rmSync(home, { recursive: true, force: true, maxRetries: 5 });
}

/** Clusters of test runs that were killed. */
export async function removeAbandonedTestClusters(): Promise<void> {
  const base = realpathSync(tmpdir());
  for (const name of readdirSync(base).filter((entry) => entry.startsWith(prefix))) {
    const home = join(base, name);
    try {
      const owner = Number(readFileSync(join(home, 'owner'), 'utf8'));
      if (Number.isInteger(owner) && owner > 0 && !isAlive(owner)) await removeTestCluster(home);
    } catch {
      // Another run clears it away, or it belongs to somebody else.
    }
  }
}
