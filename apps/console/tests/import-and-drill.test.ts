import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { enrolWith, show as showPage } from './vitest-enrol.ts';
import { findBarriers, openBrowser, type Visit } from './vitest-open-browser.ts';
import { type Demo, startDemo } from './vitest-start-demo.ts';

const sample = fileURLToPath(new URL('../../../samples/rendered/en-card-cancel', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'sluis-browser-'));

let demo: Demo;
let browser: Browser;
let visitor: Visit;
let page: Page;

beforeAll(async () => {
  [demo, browser] = await Promise.all([startDemo(), openBrowser()]);
  visitor = await enrolWith(browser, demo.links['complaints-handler']!);
  page = visitor.page;
}, 180_000);

afterAll(async () => {
  await browser?.close();
  await demo?.stop();
  rmSync(folder, { recursive: true, force: true });
});

const show = (name: string) => showPage(page, name);

/** The sample as somebody's own recording: another moment, so that it is not the one that is there already. */
function ownFiles(change: (metadata: Record<string, unknown>) => object = (metadata) => metadata) {
  const metadata = JSON.parse(readFileSync(join(sample, 'metadata.json'), 'utf8')) as Record<string, unknown>;
  const path = join(folder, 'metadata.json');
  writeFileSync(path, JSON.stringify(change({ ...metadata, start: '2026-10-30T09:00:00Z' })));
  return [path, join(sample, 'transcript.json'), join(sample, 'audio.wav')];
}

const addFiles = (paths: string[]) => page.locator('input[type=file]').first().setInputFiles(paths);

describe('somebody who brings in a recording', () => {
  it('drops it with its words, sees what was found, and that it is stored', async () => {
    await page.getByRole('link', { name: 'Import' }).click();
    await page.getByRole('heading', { name: 'Import', exact: true }).waitFor();
    await addFiles(ownFiles());
    await page.getByText('Metadata come from metadata.json.').waitFor();
    await show('import-chosen');
    expect(await findBarriers(page)).toEqual([]);
    await page.getByRole('button', { name: 'Import', exact: true }).click();
    await page.getByText('Stored, sealed and durable').waitFor();
    await page.getByText('Found and taken out').waitFor();
    await page.getByText('card number').first().waitFor();
    await show('import-done');
    expect(await findBarriers(page)).toEqual([]);
    await page.getByRole('link', { name: 'Open the conversation' }).waitFor();
  });

  it('is told when it is there already', async () => {
    await page.getByRole('button', { name: 'Import another' }).click();
    await addFiles(ownFiles());
    await page.getByRole('button', { name: 'Import', exact: true }).click();
    await page.getByText('This conversation was here already').waitFor();
  });

  it('reads why one is refused, and nothing is stored', async () => {
    await page.getByRole('button', { name: 'Import another' }).click();
    const [metadata, transcript, audio] = ownFiles(({ customerReference: _, ...rest }) => ({
      ...rest,
      start: '2026-10-29T09:00:00Z',
    }));
    const shifted = join(folder, 'transcript.json');
    const text = readFileSync(transcript!, 'utf8');
    writeFileSync(
      shifted,
      text.replace(/("(?:start|end)_time": ?")([\d.]+)"/g, (_, before: string, time: string) => {
        return `${before}${(Number(time) + 1.5).toFixed(3)}"`;
      }),
    );
    await addFiles([metadata!, shifted, audio!]);
    await page.getByRole('button', { name: 'Import', exact: true }).click();
    await page.getByText('Not stored').waitFor();
    await page.getByText('The times of the transcript do not fit the voices').waitFor();
    await show('import-refused');
    expect(await findBarriers(page)).toEqual([]);
  });
});

describe('somebody who brings in half a transcript', () => {
  it('sees in the player where a voice was that nobody transcribed, and that it is silent', async () => {
    const complaint = fileURLToPath(
      new URL('../../../samples/rendered/nl-complaint-energy', import.meta.url),
    );
    const cues = readFileSync(join(complaint, 'transcript.vtt'), 'utf8').trim().split('\n\n');
    const half = join(folder, 'half.vtt');
    writeFileSync(half, `${cues.slice(0, Math.ceil(cues.length / 2)).join('\n\n')}\n`);
    const metadata = join(folder, 'half.json');
    const given = JSON.parse(readFileSync(join(complaint, 'metadata.json'), 'utf8')) as object;
    writeFileSync(
      metadata,
      JSON.stringify({ ...given, start: new Date(Date.now() - 3_600_000).toISOString() }),
    );
    await page.getByRole('link', { name: 'Import' }).click();
    await page.getByRole('button', { name: /transcript.json/ }).waitFor();
    for (const name of [/audio.wav/, /transcript.json/, /metadata.json/]) {
      await page.getByRole('button', { name }).click();
    }
    await addFiles([metadata, half, join(complaint, 'audio.wav')]);
    await page.getByRole('button', { name: 'Import', exact: true }).click();
    await page.getByRole('link', { name: 'Open the conversation' }).click();
    await page.getByRole('radio', { name: 'Complaint' }).check();
    await page.getByRole('button', { name: 'Open', exact: true }).click();
    await page.getByRole('button', { name: 'Play', exact: true }).waitFor();
    await page.getByText(/a transcript; it was silenced: 0:/).waitFor();
    await show('untranscribed');
    expect(await findBarriers(page)).toEqual([]);
  });
});

describe('who tries to steal it', () => {
  it('sees the attack stopped, by what, and what the thief did', async () => {
    await page.getByRole('link', { name: 'Try to steal it' }).click();
    await page.getByRole('button', { name: 'Steal the disk' }).click();
    await page.getByText('Stopped', { exact: true }).waitFor({ timeout: 420_000 });
    await page.getByText(/^Stopped by: .*Second seal/).waitFor();
    await page.getByText('What the attacker did').waitFor();
    await show('drill-done');
    expect(await findBarriers(page)).toEqual([]);
  }, 480_000);
});

it('met no violation of the page’s policy and no error', () => {
  expect(visitor.violations).toEqual([]);
  expect(visitor.errors).toEqual([]);
});
