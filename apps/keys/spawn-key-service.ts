import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type SupervisedProcess, startProcess } from '#ground';

export type SpawnKeyServiceOptions = {
  folder: string;
  dataFolder: string;
  socketPath: string;
  logFile?: string;
  passphrase?: () => Uint8Array | undefined;
  onEvent?: (event: 'ended' | 'restarted' | 'restart-failed') => void;
};

/**
 * The key service as a process of its own that can read the program and its key folder, and write the key folder and
 * its socket: nothing of the data, no addons, no further processes (Node's permission model).
 */
export function spawnKeyService(options: SpawnKeyServiceOptions): Promise<SupervisedProcess> {
  const program = fileURLToPath(new URL('../../', import.meta.url));
  const sockets = dirname(options.socketPath);
  return startProcess({
    name: 'key-service',
    file: new URL('./main.ts', import.meta.url),
    args: ['--folder', options.folder, '--data', options.dataFolder, '--socket', options.socketPath],
    nodeFlags: [
      '--permission',
      `--allow-fs-read=${program}`,
      ...[options.folder, sockets].flatMap((path) => [`--allow-fs-read=${path}`, `--allow-fs-write=${path}`]),
    ],
    readyLine: 'key service ready',
    ...(options.logFile && { logFile: options.logFile }),
    ...(options.passphrase && { secret: options.passphrase }),
    ...(options.onEvent && { onEvent: options.onEvent }),
  });
}
