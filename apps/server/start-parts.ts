import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import {
  type Clock,
  type Config,
  type Database,
  type DataFolder,
  type DataMarker,
  type Logger,
  lockDataFolder,
  makeRunFolder,
  migrate,
  newId,
  openDatabase,
  openDataFolder,
  runFolderFor,
  SluisError,
  type TenantId,
} from '#ground';
import {
  connectKeyService,
  createKeyFolder,
  hasRootKey,
  type KeyService,
  needsPassphrase,
  type RateLimit,
  spawnKeyService,
  startKeyService,
} from '#keys';
import type { StoreSeal } from '#vault';
import { migrationFolders } from './migration-folders.ts';
import { openStoreKey } from './store-key.ts';

export type Parts = {
  data: DataFolder;
  database: Database;
  keyService: KeyService;
  keyFolder: string;
  storeSeal: StoreSeal;
  logFolder: string;
  /** Ends everything in reverse. */
  close(): Promise<void>;
};

export type StartPartsOptions = {
  config: Pick<Config, 'dataFolder' | 'databaseUrl' | 'keys' | 'storeKey'>;
  kind: DataMarker['kind'];
  tenantId: TenantId;
  clock: Clock;
  logger: Logger;
  /** One line for the person at the terminal. */
  tell(line: string): void;
  passphrase?: () => Promise<Uint8Array>;
  /**
   * `process`: the key service as a process of its own. `inside`: in this one, for sandboxes whose clock is handed in and
   * that may keep keys where production refuses them.
   */
  keyServiceAs?: 'process' | 'inside';
  keysMayLieInData?: boolean;
  /** How much a key service that runs inside opens in a time. */
  unwrapLimit?: RateLimit;
};

/** Opens the data folder and starts what runs beside the server: the key service and the database, brought up to date. */
export async function startParts(options: StartPartsOptions): Promise<Parts> {
  const { config, logger } = options;
  const opened: (() => Promise<void>)[] = [];
  const close = async () => {
    for (const end of opened.splice(0).reverse()) {
      await end().catch(() => logger.warn('stop.failed'));
    }
  };
  try {
    const data = await openDataFolder({
      path: config.dataFolder,
      kind: options.kind,
      newId,
      nowMs: Date.now(),
    });
    const runFolder = runFolderFor(data.path, data.marker.id);
    makeRunFolder(runFolder);
    const lock = await lockDataFolder(runFolder);
    opened.push(() => lock.release());
    const logFolder = join(data.path, 'logs');
    await mkdir(logFolder, { recursive: true, mode: 0o700 });
    await ensureKeys(config.keys.folder, data, placeToKeepAwayFrom(options));
    const storeSeal = await openStoreKey(config.storeKey.file, data);
    const keyService = await openKeys(options, join(runFolder, 'keys.sock'), logFolder, opened);
    const database = await openDatabase({
      dataFolder: data.path,
      dataId: data.marker.id,
      url: config.databaseUrl,
      choice: data.marker.database,
      recordChoice: (database) => data.update({ database }),
      onNotice: (notice) => {
        logger.info(`database.${notice.event}`);
        if (notice.event !== 'cluster-outside-data') return;
        options.tell(
          `The database runs as ${notice.account}, who can not reach ${data.path}: its files are in ${notice.clusterFolder}.`,
        );
      },
    });
    opened.push(() => database.close());
    const { applied } = await migrate(database, migrationFolders);
    if (applied.length > 0) logger.info('database.migrated', { count: applied.length });
    return { data, database, keyService, keyFolder: config.keys.folder, storeSeal, logFolder, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Keys are made once, with the data. Missing later, they are lost, and new ones would open nothing. */
async function ensureKeys(folder: string, data: DataFolder, awayFrom: string): Promise<void> {
  const started = data.marker.database !== undefined;
  if (hasRootKey(folder)) return;
  if (started) {
    throw new SluisError(
      'keys-missing',
      `There are no keys in ${folder}, and without them nothing that is stored can be opened. Bring them back from where you keep a copy, or point SLUIS_KEYS to where they are.`,
    );
  }
  if (existsSync(join(folder, 'witness.json'))) {
    throw new SluisError(
      'keys-damaged',
      `${folder} has been a key folder, but its root key is gone. Bring it back, or name an empty folder in SLUIS_KEYS.`,
    );
  }
  await createKeyFolder(folder, awayFrom);
}

/** The folder in which keys must not lie: the data, unless a sandbox asks what that rule is worth. */
function placeToKeepAwayFrom({ config, kind, keysMayLieInData = false }: StartPartsOptions): string {
  return keysMayLieInData && kind === 'sandbox' ? join(config.keys.folder, 'nowhere') : config.dataFolder;
}

async function openKeys(
  options: StartPartsOptions,
  socketPath: string,
  logFolder: string,
  opened: (() => Promise<void>)[],
): Promise<KeyService> {
  const { config, tenantId, clock, logger, passphrase, keyServiceAs = 'process' } = options;
  const { folder } = config.keys;
  const dataFolder = placeToKeepAwayFrom(options);
  const secret = needsPassphrase(folder) ? await passphrase?.() : undefined;
  if (keyServiceAs === 'inside') {
    const service = await startKeyService({
      ...{ folder, dataFolder, socketPath, clock },
      passphrase: secret,
      ...(options.unwrapLimit && { unwrapLimit: options.unwrapLimit }),
    });
    opened.push(() => service.close());
  } else {
    const service = await spawnKeyService({
      ...{ folder, dataFolder, socketPath },
      logFile: join(logFolder, 'key-service.log'),
      passphrase: () => secret,
      onEvent: (event) => logger.warn(`key-service.${event}`),
    });
    opened.push(() => service.stop());
  }
  const connection = connectKeyService(socketPath, tenantId);
  opened.push(() => connection.close());
  return connection;
}
