import { parseArgs } from 'node:util';
import { SluisError } from '#ground';
import { startSandbox } from '#sandbox';
import { attacks } from './attacks/index.ts';
import { sceneOpener } from './lab/open-scene.ts';
import { ansi, plain, writeReport } from './report/report.ts';
import { type DrillProgress, runDrill } from './run/run-drill.ts';

const usage = `Usage: sluis drill [--short] [--attack ID]… [--json]
  --short       take away no control and each one, not each pair
  --attack ID   only this attack, e.g. D01 (may be given several times)
  --json        everything as one JSON document
`;

/** Exit codes as everywhere: 0 all stopped, 1 a breach with all controls on, 2 wrong use, 3 could not. */
async function main(): Promise<number> {
  const options = readOptions(process.argv.slice(2));
  if (options === null) {
    process.stderr.write(usage);
    return 2;
  }
  const chosen = attacks.filter(({ id }) => options.attacks.length === 0 || options.attacks.includes(id));
  const progress = process.stderr.isTTY ? showProgress : () => {};
  const result = await runDrill({
    attacks: chosen,
    mode: options.short ? 'short' : 'full',
    openScene: sceneOpener(startSandbox),
    nowMs: () => performance.now(),
    onProgress: progress,
  });
  if (process.stderr.isTTY) process.stderr.write('\x1b[2K\r');
  process.stdout.write(
    options.json ? `${JSON.stringify(result)}\n` : writeReport(result, process.stdout.isTTY ? ansi : plain),
  );
  return result.verdicts.every(({ stopped }) => stopped) ? 0 : 1;
}

function readOptions(args: string[]): { short: boolean; json: boolean; attacks: string[] } | null {
  try {
    const { values } = parseArgs({
      args,
      strict: true,
      options: {
        short: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        attack: { type: 'string', multiple: true, default: [] },
      },
    });
    const wanted = values.attack.map((id) => id.toUpperCase());
    const known = new Set(attacks.map(({ id }) => id));
    return wanted.every((id) => known.has(id))
      ? { short: values.short, json: values.json, attacks: wanted }
      : null;
  } catch {
    return null;
  }
}

function showProgress({ done, total, off, attack }: DrillProgress): void {
  const without = off.length === 0 ? 'all controls on' : `without ${off.join(' and ')}`;
  process.stderr.write(`\x1b[2K\r${done + 1}/${total} ${attack}, ${without}`);
}

try {
  process.exitCode = await main();
} catch (error) {
  process.stderr.write(
    `${error instanceof SluisError ? error.message : `The drill itself failed: ${(error as Error).stack}`}\n`,
  );
  process.exitCode = 3;
}
