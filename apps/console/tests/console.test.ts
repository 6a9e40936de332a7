import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { enrolWith } from './vitest-enrol.ts';
import { findBarriers, findKept, openBrowser, type Visit, visit } from './vitest-open-browser.ts';
import { type Demo, startDemo } from './vitest-start-demo.ts';

let demo: Demo;
let browser: Browser;

beforeAll(async () => {
  [demo, browser] = await Promise.all([startDemo(), openBrowser()]);
}, 180_000);

afterAll(async () => {
  await browser?.close();
  await demo?.stop();
});

const enrol = (role: string, options: Parameters<typeof enrolWith>[2] = {}) =>
  enrolWith(browser, demo.links[role]!, options);

async function openFirst(page: Page, queue: string): Promise<void> {
  await page.getByRole('row').filter({ hasText: queue }).first().getByRole('link').click();
  await page.getByRole('radio', { name: 'Quality' }).check();
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  await page.getByRole('button', { name: 'Play', exact: true }).waitFor();
}

const position = (page: Page) =>
  page
    .getByRole('slider', { name: 'Position' })
    .getAttribute('aria-valuenow')
    .then((value) => Number(value));

describe('a team leader', () => {
  let visitor: Visit;
  let page: Page;
  beforeAll(async () => {
    visitor = await enrol('team-leader');
    page = visitor.page;
  });
  afterAll(() => visitor?.context.close());

  it('enrols with a passkey and sees the conversations of the team', async () => {
    await page.getByRole('heading', { name: 'Conversations' }).waitFor();
    await page.getByRole('row').nth(1).waitFor();
    expect(await page.getByRole('row').count()).toBeGreaterThan(1);
    expect(new URL(page.url()).hash).toBe('');
    expect(await findBarriers(page)).toEqual([]);
  });

  it('finds by words without a word in any address', async () => {
    await page.getByLabel('Words in the conversation').fill('zzyzx');
    await page.getByRole('button', { name: 'Search', exact: true }).click();
    await page.getByText('Nothing matches these filters').waitFor();
    expect(visitor.addresses.filter((address) => address.includes('zzyzx'))).toEqual([]);
    await page.getByRole('button', { name: 'Clear', exact: true }).click();
    await page.getByRole('row').nth(1).waitFor();
    await page.getByLabel('Queue', { exact: true }).fill('nowhere');
    await page.getByRole('button', { name: 'Search', exact: true }).click();
    await page.waitForURL(/queue=nowhere/);
    await page.getByRole('button', { name: 'Clear', exact: true }).click();
    await page.getByRole('row').nth(1).waitFor();
  });

  it('says why before anything is shown, then sees what was taken out and never its value', async () => {
    await page.getByRole('row').nth(1).getByRole('link').click();
    await page.getByText('Why do you open this conversation?').waitFor();
    expect(await page.getByRole('list', { name: 'Transcript' }).count()).toBe(0);
    expect(await findBarriers(page)).toEqual([]);
    await page.goBack();
    await openFirst(page, 'payments-nl');
    await page.getByRole('heading', { name: 'Redactions' }).waitFor();
    await page.getByText('date of birth, asked, answered').first().waitFor();
    expect(await page.getByRole('list', { name: 'Transcript' }).textContent()).not.toMatch(
      /achtenvijftig|417164300/,
    );
    expect(await findBarriers(page)).toEqual([]);
  });

  it('plays, jumps and changes speed from the keyboard, with a few signed ranges', async () => {
    const from = visitor.addresses.length;
    await page.keyboard.press(' ');
    await page.getByRole('button', { name: 'Pause', exact: true }).waitFor();
    await expect.poll(() => position(page), { timeout: 15_000 }).toBeGreaterThan(1);
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => position(page), { timeout: 15_000 }).toBeGreaterThan(6);
    const before = await position(page);
    await page.keyboard.press('n');
    await expect.poll(() => position(page), { timeout: 15_000 }).toBeGreaterThan(before);
    await page.keyboard.press('.');
    expect(await page.getByLabel('Speed').inputValue()).toBe('1.25');
    await page.keyboard.press(' ');
    await page.getByRole('button', { name: 'Play', exact: true }).waitFor();
    const ranges = visitor.addresses.slice(from).filter((address) => address.endsWith('/audio'));
    expect(ranges.length).toBeGreaterThan(1);
    expect(ranges.length).toBeLessThan(40);
  });

  it('reports a redaction as wrong', async () => {
    await page
      .getByRole('button', { name: /^Wrong:/ })
      .first()
      .click();
    await page.getByRole('dialog').waitFor();
    expect(await findBarriers(page)).toEqual([]);
    await page.getByRole('button', { name: 'Send the report' }).click();
    await page.getByText('The report is in the ledger').first().waitFor();
  });

  it('masks for good what was missed, after a second look, and goes on with what is left', async () => {
    await page
      .getByRole('button', { name: /^Missed:/ })
      .first()
      .click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('group').getByRole('button').first().click();
    await dialog.getByRole('combobox').click();
    await page.getByRole('option', { name: 'address', exact: true }).click();
    await dialog.getByRole('button', { name: 'Continue' }).click();
    await dialog.getByText(/becomes “address”.*for good/).waitFor();
    expect(await findBarriers(page)).toEqual([]);
    const from = visitor.addresses.length;
    await dialog.getByRole('button', { name: 'Mask for good' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await page.getByText('Masked. Nobody reads or hears it any more.').first().waitFor();
    await page.getByText('marked by a person').first().waitFor();
    // The opening goes on, with the sound as it is now.
    await page.getByRole('button', { name: 'Play', exact: true }).click();
    await page.getByRole('button', { name: 'Pause', exact: true }).waitFor();
    const heard = () => visitor.addresses.slice(from).some((address) => address.endsWith('/audio'));
    await expect.poll(heard, { timeout: 15_000 }).toBe(true);
    await page.getByRole('button', { name: 'Pause', exact: true }).click();
  });

  it('learns who can hear it, who did, and why a colleague cannot', async () => {
    await page.getByRole('tab', { name: 'Who' }).click();
    await page.getByRole('heading', { name: 'Who heard it' }).waitFor();
    await page.getByRole('cell', { name: 'Bram Haverkort' }).first().waitFor();
    await page.getByRole('combobox', { name: 'Colleague' }).click();
    await page.getByRole('option').last().click();
    await page.getByRole('button', { name: 'Ask the controls' }).click();
    await page.getByText(/(cannot|can) open this conversation/).waitFor();
    expect(await findBarriers(page)).toEqual([]);
  });

  it('finds the opening in the ledger', async () => {
    await page.getByRole('link', { name: 'Ledger' }).click();
    await page.getByRole('cell', { name: 'Conversation opened' }).first().waitFor();
    expect(await findBarriers(page)).toEqual([]);
  });

  it('stays signed in over a reload, and leaves nothing in the browser but one key', async () => {
    await page.reload();
    await page.getByRole('heading', { name: 'Ledger' }).waitFor();
    expect(await findKept(page)).toEqual({ local: 0, session: 0, databases: ['sluis'], caches: 0 });
    await page.getByRole('button', { name: /Your account/ }).click();
    await page.getByRole('menuitem', { name: 'Sign out' }).click();
    await page.getByRole('heading', { name: 'Sign in' }).waitFor();
    expect(await findBarriers(page)).toEqual([]);
    await page.getByRole('button', { name: 'Sign in with a passkey' }).click();
    await page.getByRole('navigation').waitFor();
  });

  it('met no violation of the page’s policy and no error', () => {
    expect(visitor.violations).toEqual([]);
    expect(visitor.errors).toEqual([]);
  });
});

describe('a security administrator', () => {
  let visitor: Visit;
  let page: Page;
  beforeAll(async () => {
    visitor = await enrol('security-administrator', { colorScheme: 'dark' });
    page = visitor.page;
  });
  afterAll(() => visitor?.context.close());

  it('may not open content, and reads why', async () => {
    await page.goto(`${demo.url}/conversations`);
    const refused = page.getByText(/never listens|Your role does not include this/);
    const row = page.getByRole('row').nth(1);
    await refused.or(row).first().waitFor();
    if (await row.isVisible()) {
      await row.getByRole('link').click();
      await page.getByRole('radio', { name: 'Quality' }).check();
      await page.getByRole('button', { name: 'Open', exact: true }).click();
    }
    await refused.first().waitFor();
    expect(await findBarriers(page)).toEqual([]);
  });

  it.each(['Import', 'Ledger', 'Posture', 'Try to steal it', 'People', 'Approvals', 'Tokens'])(
    'can use %s with any abilities',
    async (name) => {
      await page.getByRole('link', { name, exact: true }).click();
      await page.getByRole('heading', { name, level: 1 }).waitFor();
      await expect.poll(() => page.locator('.mantine-Skeleton-root').count()).toBe(0);
      expect(await page.getByRole('alert').count()).toBe(0);
      expect(await findBarriers(page)).toEqual([]);
    },
  );

  it('asks for a person, whom somebody else has to approve', async () => {
    await page.getByRole('link', { name: 'People' }).click();
    await page.getByRole('button', { name: 'Add a person' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Name', { exact: false }).first().fill('Nora Visser');
    await dialog.getByRole('combobox').press('ArrowDown');
    await page.getByRole('option', { name: 'auditor' }).click();
    expect(await findBarriers(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await dialog.getByRole('button', { name: 'Ask for this person' }).click();
    await dialog.getByText('A second person has to approve it').waitFor();
    await dialog.getByRole('button', { name: 'Done' }).click();
    await page.getByRole('link', { name: 'Approvals' }).click();
    await page.getByText('You asked for this yourself').waitFor();
    expect(await page.getByRole('button', { name: 'Approve' }).count()).toBe(0);
  });

  it('verifies the ledger', async () => {
    await page.getByRole('link', { name: 'Ledger' }).click();
    await page.getByRole('button', { name: 'Verify the whole ledger' }).click();
    await page.getByText(/entries fit the signed checkpoint/).waitFor();
  });

  it('met no violation of the page’s policy and no error', () => {
    expect(visitor.violations).toEqual([]);
    expect(visitor.errors).toEqual([]);
  });
});

describe('anybody', () => {
  it('enrols with a password and a code where there is no passkey', async () => {
    const { page, context } = await visit(browser);
    await page.goto(demo.links.auditor!);
    await page.getByRole('heading', { name: /Welcome/ }).waitFor();
    expect(await findBarriers(page)).toEqual([]);
    await page.getByLabel('New password').fill('vier losse woorden samen 7');
    await page.getByRole('button', { name: 'Go on' }).click();
    await page.getByText('Scan this').first().waitFor();
    expect(await findBarriers(page)).toEqual([]);
    await page.getByLabel(/code that the app shows/).fill('000000');
    await page.getByRole('button', { name: 'Enrol and sign in' }).click();
    await page.getByRole('alert').waitFor();
    await context.close();
  });

  it('is told when a link is used up', async () => {
    const { page, context } = await visit(browser);
    await page.goto(demo.links['team-leader']!);
    await page.getByText('This link is not good any more').waitFor();
    await context.close();
  });

  it.each(['nl', 'de', 'fr'])('reads the sign-in page in %s', async (locale) => {
    const { page, context } = await visit(browser, { locale, viewport: { width: 390, height: 844 } });
    await page.goto(demo.url);
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(locale);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    expect(await findBarriers(page)).toEqual([]);
    await context.close();
  });
});
