import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { controls, defaultPolicy, gates } from '#access';
import { detect } from '#detect';
import { createLogger, readConfig, SluisError, systemClock } from '#ground';
import { findPassphrase } from '#keys';
import { chunkedSealer } from '#seal';
import { askPassphrase } from './ask-passphrase.ts';
import { listenForStop, runUntilStopped } from './run-until-stopped.ts';
import { startHouse } from './start-house.ts';
import { tellStart } from './tell-start.ts';
import { version } from './version.ts';

const tell = (line: string) => process.stderr.write(`${line}\n`);
const stop = listenForStop();

try {
  const config = readConfig(process.env, process.argv.slice(2));
  const consoleFolder = fileURLToPath(new URL('../console/dist', import.meta.url));
  const logger = createLogger();
  const house = await startHouse({
    ...{ kind: 'production', config, version, logger, tell },
    ...{ clock: systemClock, detect, sealer: chunkedSealer, controls, gates, policy: defaultPolicy },
    passphrase: () =>
      findPassphrase({
        credentialsFolder: process.env.CREDENTIALS_DIRECTORY,
        ...(process.stdin.isTTY && { prompt: askPassphrase }),
      }),
    ...(existsSync(consoleFolder) && { consoleFolder }),
    operationsPort: config.port === 0 ? 0 : config.port + 1,
  });
  await tellStart(house, config.origin, tell);
  await runUntilStopped(stop, house.close, tell);
} catch (error) {
  if (!(error instanceof SluisError)) throw error;
  tell(error.message);
  process.exit(3);
}
