import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';

const places = [
  process.env.CHROMIUM_PATH ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];

export function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: places.find((path) => path !== '' && existsSync(path)) ?? 'chromium',
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  });
}

const mark = 'policy violated:';

export type Visit = {
  context: BrowserContext;
  page: Page;
  /** What the policy of the page forbade; each is a mistake. */
  violations: string[];
  /** Errors that nobody caught. */
  errors: string[];
  /** Every address that was asked for. */
  addresses: string[];
};

/** A page with an authenticator that holds passkeys, as a laptop has one. */
export async function visit(
  browser: Browser,
  options: {
    colorScheme?: 'light' | 'dark';
    locale?: string;
    viewport?: { width: number; height: number };
  } = {},
): Promise<Visit> {
  const context = await browser.newContext({
    locale: 'en',
    viewport: { width: 1360, height: 900 },
    ...options,
  });
  context.setDefaultTimeout(45_000);
  const page = await context.newPage();
  const violations: string[] = [];
  const errors: string[] = [];
  const addresses: string[] = [];
  page.on('console', (message) => {
    if (message.text().startsWith(mark)) violations.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('request', (request) => addresses.push(request.url()));
  await page.addInitScript((begin) => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) => {
      // The audit copies styles out of shadow trees, which the policy rightly forbids.
      if ('auditing' in globalThis) return;
      globalThis.console.error(`${begin} ${violatedDirective} ${blockedURI} ${sourceFile}`);
    });
  }, mark);
  const session = await context.newCDPSession(page);
  await session.send('WebAuthn.enable');
  await session.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  return { context, page, violations, errors, addresses };
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const levels = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What a person who sees, hears or moves otherwise would stumble over; one line a thing. */
export async function findBarriers(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async (runOnly) => {
    type Found = { violations: { id: string; nodes: { html: string }[] }[] };
    const { axe: tool } = globalThis as unknown as { axe: { run: (...what: unknown[]) => Promise<Found> } };
    const page = globalThis as { auditing?: boolean };
    page.auditing = true;
    const { violations } = await tool.run(document, { runOnly });
    // Violations are told a moment later.
    await new Promise((resolve) => setTimeout(resolve, 50));
    delete page.auditing;
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
  }, levels);
}

/** Everything that a page can keep in a browser, but for the one key. */
export function findKept(
  page: Page,
): Promise<{ local: number; session: number; databases: string[]; caches: number }> {
  return page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).map(({ name }) => name ?? ''),
    caches: (await caches.keys()).length,
  }));
}
