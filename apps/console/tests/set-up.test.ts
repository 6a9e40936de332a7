import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { findBarriers, openBrowser, visit } from './vitest-open-browser.ts';
import { freePort } from './vitest-start-demo.ts';

const sluis = fileURLToPath(new URL('../../../sluis', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'sluis-set-up-'));
const shots = process.env.TEST_SHOTS;

let server: ChildProcess;
let browser: Browser;
let url: string;
/** One-time links as the first start prints them, by role in the order printed. */
let links: [role: string, url: string][];

/** `npm start` as on a new machine, with data that last. */
beforeAll(async () => {
  chmodSync(folder, 0o711);
  const port = await freePort();
  url = `http://localhost:${port}`;
  const { NODE_OPTIONS, ...env } = process.env;
  server = spawn(process.execPath, [sluis, 'serve'], {
    env: { ...env, SLUIS_DATA: join(folder, 'data'), SLUIS_PORT: String(port) },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  [links, browser] = await Promise.all([printedLinks(server), openBrowser()]);
}, 180_000);

afterAll(async () => {
  await browser?.close();
  await new Promise((resolve) => {
    server.once('exit', resolve);
    server.kill('SIGTERM');
  });
  rmSync(folder, { recursive: true, force: true });
});

function printedLinks(child: ChildProcess): Promise<[string, string][]> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stderr?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const found = [...said.matchAll(/^ {2}([a-z-]+) \([^)]+\): (http\S+#\S+)$/gm)];
      if (found.length === 3) resolve(found.map(([, role, link]): [string, string] => [role!, link!]));
    });
    child.once('exit', (code) => reject(new Error(`The server ended with ${code}: ${said.slice(-2000)}`)));
  });
}

const isInSetUp = async () =>
  ((await (await fetch(`${url}/api/v1/state`)).json()) as { inSetUp: boolean }).inSetUp;

it('a new installation is in set-up, tells who is missing, and leaves it when the third has enrolled', async () => {
  expect(links.map(([role]) => role)).toEqual([
    ...['security-administrator', 'security-administrator', 'key-officer'],
  ]);
  for (const [at, [, link]] of links.entries()) {
    expect(await isInSetUp()).toBe(true);
    const { page, context, violations, errors } = await visit(browser);
    await page.goto(link);
    await page.getByRole('button', { name: 'Make a passkey' }).waitFor();
    if (shots) await page.screenshot({ path: join(shots, `set-up-enrol-${at}.png`) });
    expect(await findBarriers(page)).toEqual([]);
    await page.getByRole('button', { name: 'Make a passkey' }).click();
    await page.getByRole('navigation').waitFor();
    const note = page.getByText('Sluis is in set-up');
    if (at < links.length - 1) await note.waitFor();
    else expect(await note.count()).toBe(0);
    if (shots) await page.screenshot({ path: join(shots, `set-up-${at}.png`) });
    expect(await findBarriers(page)).toEqual([]);
    expect({ violations, errors }).toEqual({ violations: [], errors: [] });
    await context.close();
  }
  expect(await isInSetUp()).toBe(false);
}, 180_000);

it('a link of set-up is good once', async () => {
  const { page, context } = await visit(browser);
  await page.goto(links[0]![1]);
  await page.getByText('This link is not good any more').waitFor();
  await context.close();
});
