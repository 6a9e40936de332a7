import { fileURLToPath } from 'node:url';
import { type SupervisedProcess, startProcess } from '#ground';
import { refuseInside } from './refuse-inside.ts';

export type SpawnKeyServiceOptions = {
  folder: string;
  dataFolder: string;
  socketPath: string;
  logFile?: string;
  passphrase?: () => Uint8Array | undefined;
  onEvent?: (event: 'ended' | 'restarted' | 'restart-failed') => void;
};

/** The program's own files that the key service is made of. Not the whole folder: the data may lie in it as well. */
const programPaths = ['package.json', 'apps/keys', 'ground', 'packages', 'node_modules'];

/**
 * What Node's permission model leaves to the key service: to read its program, its key folder and its socket's name, and to
 * write the last two. Nothing of the data, no addons, no further processes, no workers.
 */
export function keyServicePermissions(options: { folder: string; socketPath: string }): string[] {
  const program = programPaths.map((path) => fileURLToPath(new URL(`../../${path}`, import.meta.url)));
  const own = [options.folder, options.socketPath];
  return [
    '--permission',
    ...[...program, ...own].map((path) => `--allow-fs-read=${path}`),
    ...own.map((path) => `--allow-fs-write=${path}`),
  ];
}

/** The key service as a process of its own. */
export function spawnKeyService(options: SpawnKeyServiceOptions): Promise<SupervisedProcess> {
  // The process itself cannot look where the links of a folder lead that it may not read.
  refuseInside(options.folder, options.dataFolder);
  return startProcess({
    name: 'key-service',
    file: new URL('./main.ts', import.meta.url),
    args: ['--folder', options.folder, '--data', options.dataFolder, '--socket', options.socketPath],
    nodeFlags: keyServicePermissions(options),
    readyLine: 'key service ready',
    ...(options.logFile && { logFile: options.logFile }),
    ...(options.passphrase && { secret: options.passphrase }),
    ...(options.onEvent && { onEvent: options.onEvent }),
  });
}
