import { chmodSync, chownSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { SluisError } from '../error.ts';
import { makeOwnFolder } from '../files/run-folder.ts';
import { type Account, databaseAccount } from './account.ts';
import { findBinaries, preferredKind } from './binaries.ts';
import { startCluster } from './cluster.ts';
import { binariesCache } from './places.ts';
import { databaseName } from './role-name.ts';

/**
 * Opens a copy of a cluster's files with full rights over it, as whoever holds such files can: for trying a restored
 * backup, and for the drill. Changes the copy's access rules; refuses a cluster that a server runs on.
 */
export async function openClusterCopy(options: {
  clusterFolder: string;
  /** A short path, made if missing. */
  socketFolder: string;
}): Promise<{
  query<Row extends object>(sql: string, values?: unknown[]): Promise<Row[]>;
  close(): Promise<void>;
}> {
  const { clusterFolder, socketFolder } = options;
  const account = databaseAccount();
  if (readdirSync(clusterFolder).includes('postmaster.pid')) {
    // A copy of a running server's files has it too; what counts is that nobody runs here.
    const lines = readFileSync(join(clusterFolder, 'postmaster.pid'), 'utf8').split('\n');
    if (lines[1] === clusterFolder) {
      throw new SluisError(
        'cluster-in-use',
        'A server runs, or was killed, on these files. Open a copy of them.',
      );
    }
    rmSync(join(clusterFolder, 'postmaster.pid'));
  }
  giveTo(account, clusterFolder);
  writeFileSync(join(clusterFolder, 'pg_hba.conf'), 'local all all trust\n');
  makeOwnFolder(socketFolder, 0o700, account.switchTo);
  const binaries = findBinaries(preferredKind(), account, binariesCache());
  const cluster = await startCluster({
    ...{ binaries, account, clusterFolder, socketFolder },
    logFile: join(socketFolder, 'postgresql.log'),
    unsafeFast: true,
  });
  const client = new Client({ host: socketFolder, user: 'sluis_superuser', database: databaseName });
  client.on('error', () => {});
  try {
    await client.connect();
  } catch (error) {
    await cluster.stop();
    throw error;
  }
  return {
    query: async <Row extends object>(sql: string, values?: unknown[]) =>
      (await client.query<Row>(sql, values)).rows,
    async close() {
      await client.end();
      await cluster.stop();
    },
  };
}

function giveTo(account: Account, folder: string): void {
  chmodSync(folder, 0o700);
  if (!account.switchTo) return;
  const { uid, gid } = account.switchTo;
  chownSync(folder, uid, gid);
  for (const entry of readdirSync(folder, { recursive: true, encoding: 'utf8' }))
    chownSync(join(folder, entry), uid, gid);
}
