import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { enrolWith, show } from './vitest-enrol.ts';
import { findBarriers, openBrowser, type Visit } from './vitest-open-browser.ts';
import { type Demo, startDemo } from './vitest-start-demo.ts';

const sample = fileURLToPath(new URL('../../../samples/rendered/nl-iban-change', import.meta.url));

let demo: Demo;
let browser: Browser;
let leader: Visit;
let analyst: Visit;
let officer: Visit;
/** Where the team leader sees a conversation that the analyst does not. */
let address: string;

beforeAll(async () => {
  [demo, browser] = await Promise.all([startDemo(), openBrowser()]);
  leader = await enrolWith(browser, demo.links['team-leader']!);
  await leader.page.getByRole('row').filter({ hasText: 'payments-nl' }).first().getByRole('link').click();
  await leader.page.getByRole('tab', { name: 'Who' }).waitFor();
  address = leader.page.url();
  analyst = await enrolWith(browser, demo.links['fraud-analyst']!);
  officer = await enrolWith(browser, demo.links['privacy-officer']!, { colorScheme: 'dark' });
}, 180_000);

afterAll(async () => {
  await browser?.close();
  await demo?.stop();
});

/** Tab, until what has this name is in focus: everything must be reachable so. */
async function tabTo(page: Page, role: 'button' | 'radio' | 'textbox', name: string | RegExp): Promise<void> {
  const wanted = page.getByRole(role, { name, exact: true });
  await wanted.waitFor();
  for (let presses = 0; presses < 60; presses++) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`${name} can not be reached by keyboard`);
}

describe('somebody who needs one conversation for their work', () => {
  it('learns nothing about it, and asks for a grant by keyboard alone', async () => {
    const { page } = analyst;
    await page.goto(address);
    await page.getByText('There is no such conversation, or you may not see it.').waitFor();
    await page.getByText('Were you given this address for your work').waitFor();
    await tabTo(page, 'button', 'Ask for a grant');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    await tabTo(page, 'radio', 'Quality');
    for (let steps = 0; steps < 3; steps++) await page.keyboard.press('ArrowDown');
    expect(await page.getByRole('radio', { name: 'Fraud' }).isChecked()).toBe(true);
    await tabTo(page, 'textbox', /Case, ticket or alert/);
    await page.keyboard.type('ALERT-17');
    expect(await findBarriers(page)).toEqual([]);
    await show(page, 'grant-ask');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await page.getByText(/You asked for a grant \(Fraud\)/).waitFor();
    expect(await page.getByRole('button', { name: 'Ask for a grant' }).count()).toBe(0);
    expect(await findBarriers(page)).toEqual([]);
    await show(page, 'grant-waiting');
  });

  it('can not decide about it, but take it back', async () => {
    const { page } = analyst;
    await page.getByRole('link', { name: 'Approvals' }).click();
    await page.getByText('You asked for this yourself').waitFor();
    expect(await page.getByRole('button', { name: 'Approve' }).count()).toBe(0);
    expect(await page.getByRole('button', { name: 'Withdraw' }).count()).toBe(1);
    expect(await page.getByRole('main').textContent()).not.toContain('payments-nl');
  });
});

describe('the second person', () => {
  it('is told that somebody waits, sees who wants what and why, and approves', async () => {
    const { page } = officer;
    // Without loading anything anew.
    await page.getByRole('link', { name: 'Approvals 1 request waits for you' }).click();
    const wish = page.getByRole('main');
    for (const told of ['Give a grant', 'Tobias Rehberg', 'payments-nl', 'Fraud', 'ALERT-17', '7 days']) {
      await wish.getByText(told).first().waitFor();
    }
    expect(await findBarriers(page)).toEqual([]);
    await show(page, 'grant-inbox');
    await page.getByRole('button', { name: 'Approve' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('ALERT-17').waitFor();
    expect(await findBarriers(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Approve' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await page.getByText('approved', { exact: true }).waitFor();
    await page.getByRole('link', { name: 'Approvals', exact: true }).waitFor();
  });
});

describe('with the grant', () => {
  it('the conversation opens for its purpose, and for no other', async () => {
    const { page } = analyst;
    await page.getByText(/Your grant \(Fraud\), asked for on .*, was approved/).waitFor();
    await page.getByRole('link', { name: 'To the conversation' }).click();
    await page.getByRole('radio', { name: 'Quality' }).check();
    await page.getByRole('button', { name: 'Open', exact: true }).click();
    await page.getByText('Your role may not open conversations for this purpose').waitFor();
    // A grant would not help here: it gives no purpose that the role does not have.
    expect(await page.getByRole('button', { name: 'Ask for a grant' }).count()).toBe(0);
    await page.getByRole('radio', { name: 'Fraud' }).check();
    await page.getByRole('button', { name: 'Open', exact: true }).click();
    await page.getByRole('button', { name: 'Play', exact: true }).waitFor();
    await show(page, 'grant-opened');
  });

  it('who looks at the page of the conversation sees by what it opens', async () => {
    const { page } = leader;
    await page.getByRole('tab', { name: 'Who' }).click();
    await page.getByRole('row', { name: /Tobias Rehberg.*by grant/ }).waitFor();
    await page.getByRole('combobox', { name: 'Colleague' }).click();
    await page.getByRole('option', { name: 'Bram Haverkort' }).click();
    await page.getByRole('button', { name: 'Ask the controls' }).click();
    await page.getByText('Bram Haverkort can open this conversation').waitFor();
    expect(await findBarriers(page)).toEqual([]);
  });
});

describe('a wish that is refused', () => {
  it('is told as refused to whoever asked, who can ask again', async () => {
    // Nobody has such a conversation; the page says the same as for one that is there.
    const nowhere = address.replace(/[^/]+$/, '00000000-0000-4000-8000-000000000000');
    await analyst.page.goto(nowhere);
    await analyst.page.getByRole('button', { name: 'Ask for a grant' }).click();
    const form = analyst.page.getByRole('dialog');
    await form.getByRole('radio', { name: 'Fraud' }).check();
    await form.getByRole('textbox').fill('ALERT-18');
    await form.getByRole('radio', { name: '1 day' }).check();
    await form.getByRole('button', { name: 'Send the request' }).click();
    await form.waitFor({ state: 'hidden' });

    const { page } = officer;
    await page.getByText('Sluis knows no such conversation.').waitFor();
    await page.getByRole('button', { name: 'Refuse' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Refuse' }).click();
    await page.getByRole('dialog').waitFor({ state: 'hidden' });

    await analyst.page.getByText(/Your request for a grant \(Fraud\) of .* was refused/).waitFor();
    await analyst.page.getByRole('button', { name: 'Ask for a grant' }).waitFor();
    await show(analyst.page, 'grant-refused');
  });
});

describe('an open page', () => {
  it('shows a conversation that comes in, without being loaded anew', async () => {
    const { page } = leader;
    await page.getByRole('link', { name: 'Conversations' }).first().click();
    await page.getByRole('row').nth(1).waitFor();
    const mine = page.getByRole('row').filter({ hasText: 'just-now' });
    expect(await mine.count()).toBe(0);
    const metadata = JSON.parse(readFileSync(join(sample, 'metadata.json'), 'utf8')) as object;
    const form = new FormData();
    const start = new Date(Date.now() - 60_000).toISOString();
    form.append('metadata', JSON.stringify({ ...metadata, start, queue: 'just-now' }));
    form.append('transcript', new Blob([readFileSync(join(sample, 'transcript.vtt'))]));
    const { status } = await fetch(`${demo.url}/api/v1/conversations`, {
      method: 'POST',
      headers: { authorization: `Bearer ${demo.tokens.ingest}` },
      body: form,
    });
    expect(status).toBe(201);
    await mine.waitFor();
    expect(await findBarriers(page)).toEqual([]);
  });

  it('shows the sign-in page when the session is ended in another window', async () => {
    const { context, page } = officer;
    const other = await context.newPage();
    await other.goto(demo.url);
    await other.getByRole('button', { name: /Your account/ }).click();
    await other.getByRole('menuitem', { name: 'Sign out' }).click();
    await page.getByRole('heading', { name: 'Sign in' }).waitFor();
    await other.close();
  });
});

it('nobody met a violation of the page’s policy or an error', () => {
  for (const { violations, errors } of [leader, analyst, officer]) {
    expect({ violations, errors }).toEqual({ violations: [], errors: [] });
  }
});
