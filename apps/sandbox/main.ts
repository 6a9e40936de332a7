import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readConfig, SluisError } from '#ground';
import { listenForStop, runUntilStopped } from '#server';
import { openDemoPlace, readHanded, writeHanded } from './demo-place.ts';
import { addDrillRoutes } from './drill-routes.ts';
import { importSamples } from './import-samples.ts';
import { showProgress } from './show-progress.ts';
import { startSandbox } from './start-sandbox.ts';

const tell = (line: string) => process.stderr.write(`${line}\n`);
const stop = listenForStop();
const samplesFolder = fileURLToPath(new URL('../../samples/rendered', import.meta.url));
const consoleFolder = fileURLToPath(new URL('../console/dist', import.meta.url));

const place = openDemoPlace(process.env.SLUIS_DATA);
try {
  const config = readConfig({ ...process.env, SLUIS_DATA: place.folder }, process.argv.slice(2));
  const sandbox = await startSandbox({
    dataFolder: config.dataFolder,
    ...{ host: config.host, port: config.port, objectsFolder: config.objects.folder, tell },
    ...(config.databaseUrl !== undefined && { databaseUrl: config.databaseUrl }),
    ...(config.anchorFolder !== undefined && { anchorFolder: config.anchorFolder }),
    ...(existsSync(consoleFolder) && { consoleFolder }),
    moreRoutes: addDrillRoutes,
  });
  const handed = sandbox.isNew
    ? { links: { ...sandbox.links }, tokens: sandbox.tokens }
    : (readHanded(sandbox.keysFolder) ?? { links: {}, tokens: sandbox.tokens });
  if (sandbox.isNew) {
    await importSamples(
      sandbox,
      samplesFolder,
      showProgress(process.stderr, 'Importing sample conversations'),
    );
    await writeHanded(sandbox.keysFolder, handed);
  }
  if (config.json) process.stdout.write(`${JSON.stringify({ url: sandbox.url, ...handed })}\n`);
  else tellDemo(sandbox.url, handed.links);
  await runUntilStopped(
    stop,
    async () => {
      await sandbox.close();
      place.leave();
    },
    tell,
  );
} catch (error) {
  place.leave();
  if (!(error instanceof SluisError)) throw error;
  tell(error.message);
  process.exit(3);
}

/** A link enrols a passkey or an authenticator; alone it opens no conversation. */
function tellDemo(url: string, links: Record<string, string>): void {
  const widest = Math.max(0, ...Object.keys(links).map(({ length }) => length));
  process.stdout.write(
    [
      '',
      `The demo runs at ${url}`,
      '',
      'Become one of these people. Each link works once and enrols a passkey or an authenticator app:',
      ...Object.entries(links).map(([role, link]) => `  ${role.padEnd(widest)}  ${link}`),
      '',
      'Start with team-leader to hear conversations, with auditor to see who did. Ctrl-C stops it.',
      '',
    ].join('\n'),
  );
}
