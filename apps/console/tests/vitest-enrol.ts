import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { type Visit, visit } from './vitest-open-browser.ts';

/** A person of the demo in a browser of their own: a passkey by the one-time link, and English, which the tests read. */
export async function enrolWith(
  browser: Browser,
  link: string,
  options: Parameters<typeof visit>[1] = {},
): Promise<Visit> {
  const visitor = await visit(browser, options);
  const { page } = visitor;
  await page.goto(link);
  await page.getByRole('button', { name: 'Make a passkey' }).click();
  await page.getByRole('navigation').waitFor();
  // The person's own language comes with the session.
  const kept = page.waitForResponse((response) => response.request().method() === 'PATCH');
  await page.getByRole('banner').getByRole('button').last().click();
  await page.getByRole('menuitem', { name: 'English' }).click();
  await kept;
  await page.getByRole('link', { name: 'Ledger' }).waitFor();
  return visitor;
}

const shots = process.env.TEST_SHOTS;

/** A picture for human eyes, where TEST_SHOTS names a folder for them. */
export async function show(page: Page, name: string): Promise<void> {
  if (shots) await page.screenshot({ path: join(shots, `${name}.png`), fullPage: true });
}
