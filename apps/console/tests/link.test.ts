import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { enrolWith, show } from './vitest-enrol.ts';
import { findBarriers, openBrowser, type Visit } from './vitest-open-browser.ts';
import { type Demo, startDemo } from './vitest-start-demo.ts';

const sluis = fileURLToPath(new URL('../../../sluis', import.meta.url));
const home = mkdtempSync(join(tmpdir(), 'sluis-link-'));
const children: ChildProcess[] = [];

let demo: Demo;
let browser: Browser;
let visitor: Visit;

beforeAll(async () => {
  [demo, browser] = await Promise.all([startDemo(), openBrowser()]);
  visitor = await enrolWith(browser, demo.links['team-leader']!);
}, 180_000);

afterAll(async () => {
  for (const child of children) child.kill('SIGTERM');
  await browser?.close();
  await demo?.stop();
  rmSync(home, { recursive: true, force: true });
});

/** A terminal of the same person. */
function terminal(...args: string[]) {
  const child = spawn(process.execPath, [sluis, ...args], {
    env: { PATH: process.env.PATH ?? '', SLUIS_URL: demo.url, XDG_CONFIG_HOME: home, LANG: 'en_GB.UTF-8' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  children.push(child);
  const said = { out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said.out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said.err += text;
  });
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  return { said, ended };
}

it('signs a terminal in when its person types the code that stands there, and says who it is', async () => {
  const { page } = visitor;
  const login = terminal('login');
  await expect.poll(() => login.said.err, { timeout: 60_000 }).toMatch(/\n {4}\S+\n/);
  const address = /http\S+/.exec(login.said.err)?.[0] ?? '';
  const code = /\n {4}(\S+)\n/.exec(login.said.err)?.[1] ?? '';
  // The address is no secret and holds none: a link that somebody sends confirms nothing.
  expect(address).toBe(`${demo.url}/link`);

  await page.goto(address);
  await page.getByRole('heading', { name: 'Link the command line' }).waitFor();
  await page.getByText('Somebody who asks you to type a code here wants to be you.').waitFor();
  expect(await findBarriers(page)).toEqual([]);
  await page.getByLabel('Code on your terminal').fill('AAAA-AAAA');
  await page.getByRole('button', { name: 'Yes, this is me' }).click();
  await page.getByText('This code is not known, or its time is over.').waitFor();
  expect(await findBarriers(page)).toEqual([]);
  await show(page, 'link-wrong');

  // By keyboard, and in small letters.
  await page.getByLabel('Code on your terminal').fill(code.toLowerCase());
  await page.keyboard.press('Enter');
  await page.getByText('Done. Your terminal goes on by itself.').waitFor();
  expect(await findBarriers(page)).toEqual([]);
  await show(page, 'link-done');
  expect(await login.ended).toBe(0);
  expect(login.said.out).toBe('Signed in as Bram Haverkort.\n');
});

it('reads the posture there in sentences of the language that is asked for', async () => {
  const english = terminal('posture');
  await english.ended;
  expect(english.said.out).toContain('Opening with a closed account was tried just now, and refused.');
  const french = terminal('posture', '--lang', 'fr');
  await french.ended;
  expect(french.said.out).toContain('Une ouverture avec un compte fermé vient d’être tentée, et refusée.');
  expect(`${english.said.out}${french.said.out}`).not.toMatch(/posture\.|\{\{/);
});

it('uses a code once, and met no violation of the page’s policy and no error', async () => {
  const { page, violations, errors } = visitor;
  const again = terminal('login');
  await expect.poll(() => again.said.err, { timeout: 60_000 }).toMatch(/\n {4}\S+\n/);
  const code = /\n {4}(\S+)\n/.exec(again.said.err)?.[1] ?? '';
  const confirm = async () => {
    await page.goto(`${demo.url}/link`);
    await page.getByLabel('Code on your terminal').fill(code);
    await page.getByRole('button', { name: 'Yes, this is me' }).click();
  };
  await confirm();
  await page.getByText('Done. Your terminal goes on by itself.').waitFor();
  expect(await again.ended).toBe(0);
  await confirm();
  await page.getByText('This code is not known, or its time is over.').waitFor();
  expect({ violations, errors }).toEqual({ violations: [], errors: [] });
});
