import { type Clock, systemClock } from '#ground';
import { deriveFromRoot, openKeyFolder } from './key-folder.ts';
import { openKeyLog } from './key-log.ts';
import { createKeyService } from './key-service.ts';
import type { RateLimit } from './rate-limit.ts';
import { openRetiredKeys } from './retired-keys.ts';
import { serveKeys } from './serve-keys.ts';

export type StartKeyServiceOptions = {
  /** The key folder, made before by `createKeyFolder`. */
  folder: string;
  /** Only to refuse a key folder inside it. */
  dataFolder: string;
  socketPath: string;
  passphrase?: Uint8Array | undefined;
  clock?: Clock;
  unwrapLimit?: RateLimit;
};

/** Opens the key folder and serves it; resolves when the socket answers. */
export async function startKeyService(options: StartKeyServiceOptions): Promise<{ close(): Promise<void> }> {
  const clock = options.clock ?? systemClock;
  const keys = openKeyFolder(options.folder, options.dataFolder, options.passphrase);
  const log = openKeyLog(options.folder);
  const retired = openRetiredKeys(options.folder, deriveFromRoot(keys.root, 'retired'));
  const limit = options.unwrapLimit && { unwrapLimit: options.unwrapLimit };
  const served = await serveKeys(
    createKeyService({ keys, log, retired, clock, ...limit }),
    options.socketPath,
  );
  return {
    async close() {
      await served.close();
      log.write(clock.nowMs(), { event: 'stopped' });
      log.close();
      retired.close();
    },
  };
}
