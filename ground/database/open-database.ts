import { chmodSync, chownSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { SluisError } from '../error.ts';
import { makeOwnFolder, makeRunFolder, runFolderFor } from '../files/run-folder.ts';
import { type Account, canReach, databaseAccount, ownName } from './account.ts';
import { type Binaries, findBinaries, preferredKind } from './binaries.ts';
import { type Cluster, startCluster } from './cluster.ts';
import { createCluster } from './create-cluster.ts';
import { openExternalDatabase } from './open-external.ts';
import { binariesCache, systemHome } from './places.ts';
import { createPools } from './pools.ts';
import { databaseName, roleName } from './role-name.ts';
import type { Database, DatabaseChoice } from './types.ts';

export type OpenDatabaseOptions = {
  /** Absolute path of the data folder; it stands. */
  dataFolder: string;
  /** The data folder's own id, from its marker. */
  dataId: string;
  /** SLUIS_DATABASE_URL. */
  url?: string | undefined;
  /** What an earlier start chose; absent at the first. */
  choice?: DatabaseChoice | undefined;
  /** Called once, at the first start, before anything is stored. */
  recordChoice: (choice: DatabaseChoice) => void | Promise<void>;
  /** Which binaries a first start takes; npm's when absent. */
  prefer?: Binaries['kind'] | undefined;
  /** Facts worth telling the person at the terminal, and events of the running server. */
  onNotice?: (notice: DatabaseNotice) => void;
};

export type DatabaseNotice =
  | { event: 'cluster-outside-data'; clusterFolder: string; account: string }
  | { event: 'cluster-created' | 'cluster-adopted' | 'connection-lost' }
  | { event: 'server-ended' | 'server-restarted' | 'server-restart-failed' };

/**
 * Opens the database of a data folder: starts PostgreSQL (or takes over the one that an earlier run left behind), or
 * connects to the one of SLUIS_DATABASE_URL. Which of the two is decided at the first start and kept.
 */
export async function openDatabase(options: OpenDatabaseOptions): Promise<Database> {
  const { choice, url } = options;
  refuseSwitch(choice, url);
  const onIdleError = () => options.onNotice?.({ event: 'connection-lost' });
  if (url !== undefined) {
    const database = await openExternalDatabase(url, onIdleError);
    if (!choice) await options.recordChoice({ kind: 'external' });
    return database;
  }
  const account = databaseAccount();
  const kind = choice && choice.kind !== 'external' ? choice.kind : (options.prefer ?? preferredKind());
  const binaries = findBinaries(kind, account, binariesCache());
  const clusterFolder = choice?.clusterFolder ?? placeFor(options, account);
  await ensureCluster(options, { binaries, account, clusterFolder });
  const runFolder = runFolderFor(
    options.dataFolder,
    options.dataId,
    isInside(options.dataFolder, clusterFolder),
  );
  const socketFolder = join(runFolder, 'database');
  makeRunFolder(runFolder);
  makeOwnFolder(socketFolder, 0o700, account.switchTo);
  const cluster = await startOn({ binaries, account, clusterFolder, socketFolder }, options);
  return connectTo(cluster, { binaries, account, clusterFolder, socketFolder }, onIdleError);
}

function refuseSwitch(choice: DatabaseChoice | undefined, url: string | undefined): void {
  if (!choice || (choice.kind === 'external') === (url !== undefined)) return;
  throw new SluisError(
    'database-switched',
    choice.kind === 'external'
      ? 'This data folder belongs to the database that SLUIS_DATABASE_URL named at its first start, and the setting is not there now. Set it again.'
      : `This data folder has its own PostgreSQL (${choice.kind}), but SLUIS_DATABASE_URL is set. Remove the setting, ` +
          'or start on another, empty data folder: data is never moved silently.',
  );
}

type Place = { binaries: Binaries; account: Account; clusterFolder: string };

/** Inside the data folder, unless the database's account can not get there. */
function placeFor({ dataFolder, dataId, onNotice }: OpenDatabaseOptions, account: Account): string {
  if (account.switchTo && !canReach(account, dataFolder)) {
    const clusterFolder = join(systemHome, 'clusters', dataId);
    onNotice?.({ event: 'cluster-outside-data', clusterFolder, account: account.name });
    return clusterFolder;
  }
  return join(dataFolder, 'database');
}

async function ensureCluster(options: OpenDatabaseOptions, place: Place): Promise<void> {
  const { account, binaries, clusterFolder } = place;
  if (isInside(options.dataFolder, clusterFolder)) openDoor(options.dataFolder, account);
  else mkdirSync(dirname(clusterFolder), { recursive: true, mode: 0o711 });
  const major = clusterMajor(clusterFolder);
  if (major === null) {
    if (options.choice) {
      throw new SluisError(
        'database-files-missing',
        `The database's files are not where sluis.json says (${clusterFolder}). Bring them back, or restore a backup.`,
      );
    }
    await createCluster(place);
    options.onNotice?.({ event: 'cluster-created' });
  } else if (major !== binaries.major) {
    throw new SluisError(
      'database-version-differs',
      `The database's files are of PostgreSQL ${major}, the programs found are ${binaries.major}. ` +
        `Install PostgreSQL ${major}, or restore a backup into a new data folder.`,
    );
  }
  if (!options.choice) {
    await options.recordChoice({ kind: binaries.kind, clusterFolder, major: binaries.major });
  }
}

/** The database's account passes through the data folder (without seeing what else is in it) to its own folder. */
function openDoor(dataFolder: string, account: Account): void {
  if (!account.switchTo) return;
  chownSync(dataFolder, 0, account.switchTo.gid);
  chmodSync(dataFolder, 0o710);
}

function clusterMajor(clusterFolder: string): number | null {
  try {
    return Number.parseInt(readFileSync(join(clusterFolder, 'PG_VERSION'), 'utf8'), 10);
  } catch {
    return null;
  }
}

function isInside(folder: string, path: string): boolean {
  return path.startsWith(`${resolve(folder)}/`);
}

async function startOn(
  place: Place & { socketFolder: string },
  options: OpenDatabaseOptions,
): Promise<Cluster> {
  const logFolder = join(options.dataFolder, 'logs');
  mkdirSync(logFolder, { recursive: true, mode: 0o700 });
  const cluster = await startCluster({
    ...place,
    logFile: join(logFolder, 'postgresql.log'),
    onEvent: (event) => options.onNotice?.({ event: `server-${event}` }),
  });
  if (cluster.adopted) options.onNotice?.({ event: 'cluster-adopted' });
  return cluster;
}

async function connectTo(
  cluster: Cluster,
  place: Place & { socketFolder: string },
  onIdleError: (error: Error) => void,
): Promise<Database> {
  const pools = createPools(
    (role) => ({ host: place.socketFolder, port: 5432, user: roleName(role), database: databaseName }),
    onIdleError,
  );
  try {
    const { rows } = await pools.pool('owner').query<{ server_version: string }>('show server_version');
    return {
      pool: pools.pool,
      description: {
        kind: place.binaries.kind,
        version: rows[0]?.server_version ?? '',
        clusterFolder: place.clusterFolder,
        account: place.account.switchTo ? place.account.name : ownName(),
        leastPrivilege: true,
      },
      async close() {
        await pools.end();
        await cluster.stop();
      },
    };
  } catch (error) {
    await pools.end();
    await cluster.stop();
    throw error;
  }
}
