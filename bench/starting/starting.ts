/**
 * Starting: seconds from `npm run demo` to the first page, on nothing and on existing data. Wanted: the second under 5.
 * `node bench/starting/starting.ts`. What is installed and built already is not counted.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const launcher = fileURLToPath(new URL('../../sluis', import.meta.url));
const place = mkdtempSync(join(tmpdir(), 'sluis-starting-'));
const timeoutMs = 180_000;

/** Starts the demo, waits until it serves its first page, stops it as Ctrl-C does. */
async function secondsToFirstPage(): Promise<number> {
  const startMs = performance.now();
  const child = spawn(process.execPath, [launcher, 'demo', '--json'], {
    env: { ...process.env, SLUIS_DATA: join(place, 'data'), SLUIS_PORT: '7469' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const late = setTimeout(() => child.kill('SIGKILL'), timeoutMs);
  try {
    for await (const line of createInterface({ input: child.stdout })) {
      const page = await fetch(JSON.parse(line).url);
      if (!page.ok || !(await page.text()).includes('<html')) throw new Error(`no page: ${page.status}`);
      return (performance.now() - startMs) / 1000;
    }
    throw new Error('the demo ended before it was ready');
  } finally {
    child.kill('SIGINT');
    await ended;
    clearTimeout(late);
  }
}

try {
  const first = await secondsToFirstPage();
  const second = await secondsToFirstPage();
  process.stdout.write(
    `starting: ${second.toFixed(1)} s on existing data (wanted: under 5), ${first.toFixed(1)} s on nothing; ratio ${(second / first).toFixed(2)}\n`,
  );
} finally {
  rmSync(place, { recursive: true, force: true });
}
