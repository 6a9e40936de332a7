import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createMetrics } from './metrics.ts';
import { type Operations, serveOperations } from './serve-operations.ts';

const folder = mkdtempSync(join(tmpdir(), 'sluis-operations-'));
const ledgerFolder = join(folder, 'ledger');
const metrics = createMetrics([{ name: 'sluis_up', help: 'Up', read: () => 1 }]);
let operations: Operations;

beforeAll(async () => {
  mkdirSync(join(ledgerFolder, 'tile', '0', 'x001'), { recursive: true });
  writeFileSync(join(ledgerFolder, 'checkpoint'), 'note');
  writeFileSync(join(ledgerFolder, 'tile', '0', 'x001', '234'), 'tile');
  writeFileSync(join(folder, 'secret'), 'secret');
  operations = await serveOperations({ port: 0, metrics, ledgerFolder });
});
afterAll(async () => {
  await operations.close();
  rmSync(folder, { recursive: true });
});

/** As it stands: `fetch` would tidy the path up. */
function get(path: string, headers: Record<string, string> = {}): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port: operations.port, path, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk) => {
        text += chunk;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, text }));
    })
      .on('error', reject)
      .end();
  });
}

test('metrics are counted and shown', async () => {
  metrics.count('sluis_findings_total', { type: 'IBAN' }, 2);
  const { status, text } = await get('/metrics');
  expect(status).toBe(200);
  expect(text).toContain('sluis_findings_total{type="IBAN"} 2');
  expect(text).toContain('sluis_up 1');
});

test('checkpoint and tiles are given, as tlog-tiles names them', async () => {
  expect(await get('/ledger/checkpoint')).toEqual({ status: 200, text: 'note' });
  expect(await get('/ledger/tile/0/x001/234')).toEqual({ status: 200, text: 'tile' });
});

test.each([
  '/ledger/../secret',
  '/ledger/tile/0/../../../secret',
  '/ledger/%2e%2e/secret',
  '/ledger/',
  '/',
  '/ledger/tile/0/999',
])('%s gives nothing', async (path) => {
  expect((await get(path)).status).toBe(404);
});

test('a stranger’s name for this machine gives nothing', async () => {
  expect((await get('/metrics', { host: 'rebound.example' })).status).toBe(404);
});

test('a label can not break out of its quotes', () => {
  const own = createMetrics();
  own.count('sluis_conversations_refused_total', { code: 'a"}\nx 1' });
  expect(own.render()).toContain('{code="a___x_1"} 1');
});
