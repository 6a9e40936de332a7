import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeConversation } from '../support/make-conversation.ts';
import { type RunningSandbox, runSandbox } from '../support/running-sandbox.ts';
import { scanFor } from '../support/scan-for.ts';

const name = 'Wilhelmina Kruidhof';
const reference = 'klant-7788-zz';
const phone = '+31612345678';
const side = mkdtempSync(join(tmpdir(), 'sluis-side-'));

let sandbox: RunningSandbox;
beforeAll(async () => {
  sandbox = await runSandbox({ logFile: join(side, 'server.log') });
});
afterAll(async () => {
  await sandbox.remove();
  rmSync(side, { recursive: true });
});

test('names, numbers and references stand in no log, metric, tile, URL of the API or error', async () => {
  const parties = [{ role: 'agent' }, { role: 'customer', name, tel: phone }];
  const changes = {
    parties,
    customerReference: reference,
    start: new Date(Date.now() - 60_000).toISOString(),
  };
  const id = await sandbox.store(makeConversation([`goedemorgen met ${name}`, 'dag'], changes));
  const leader = await sandbox.as('team-leader');
  await leader.ask('POST', '/conversations/search', { json: { person: name, customerReference: reference } });
  await leader.ask('POST', `/conversations/${id}/openings`, { json: { purpose: 'quality' } });
  const errors = [
    await leader.ask('GET', `/conversations?customerReference=${reference}`),
    await leader.ask('GET', `/conversations?words=${encodeURIComponent(name)}`),
    await leader.ask('POST', `/conversations/${id}/openings`, { json: { purpose: name } }),
    await leader.ask('GET', `/conversations/${encodeURIComponent(name)}`),
    await sandbox.send(
      makeConversation(['a'], { queue: name.replace(' ', '\n'), customerReference: reference }),
    ),
  ];
  for (const { status, bytes } of errors) {
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
    expect(bytes.toString()).not.toMatch(/Kruidhof|7788|12345678/);
  }
  const metrics = await (await fetch(`http://127.0.0.1:${sandbox.house.operationsPort}/metrics`)).text();
  expect(metrics).not.toMatch(/Kruidhof|7788|12345678/);
  const staff = ['Bram Haverkort', 'Noor Veldman', 'Maud Sprenger'];
  const said = [name, reference, phone, ...staff];
  for (const place of [
    side,
    join(sandbox.dataFolder, 'ledger'),
    join(sandbox.dataFolder, 'logs'),
    sandbox.keysFolder,
  ]) {
    expect(scanFor(said, place)).toEqual([]);
  }
  expect(readFileSync(join(side, 'server.log'), 'utf8')).toContain('"event"');
});
