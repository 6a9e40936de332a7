import { parseArgs } from 'node:util';
import { exitWithParent, readSecret, SluisError } from '#ground';
import { startKeyService } from './start-key-service.ts';

/** The key service as a process. Its passphrase, if any, comes on descriptor 3; it ends with whoever started it. */
const { values } = parseArgs({
  options: { folder: { type: 'string' }, data: { type: 'string' }, socket: { type: 'string' } },
});

try {
  const { folder, data, socket } = values;
  if (!folder || !data || !socket) {
    throw new SluisError('usage', 'Start with --folder KEYS --data DATA --socket PATH.');
  }
  const service = await startKeyService({
    folder,
    dataFolder: data,
    socketPath: socket,
    passphrase: readSecret() ?? undefined,
  });
  const stop = () => void service.close().then(() => process.exit(0));
  process.once('SIGTERM', stop);
  // Ctrl-C reaches the whole group; the parent decides when the keys go.
  process.on('SIGINT', () => undefined);
  exitWithParent(() => service.close());
  process.stdout.write('key service ready\n');
} catch (error) {
  const text = error instanceof SluisError ? error.message : 'The key service could not start.';
  process.stderr.write(`${text}\n`);
  process.exit(3);
}
