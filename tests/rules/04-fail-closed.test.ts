import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeConversation } from '../support/make-conversation.ts';
import { type RunningSandbox, runSandbox } from '../support/running-sandbox.ts';

let sandbox: RunningSandbox;
beforeAll(async () => {
  sandbox = await runSandbox();
});
afterAll(() => sandbox.remove());

test('once the ledger is gone nothing is opened, searched or taken in', async () => {
  const made = makeConversation(['goedemorgen', 'dag'], {
    start: new Date(Date.now() - 60_000).toISOString(),
  });
  const id = await sandbox.store(made);
  const leader = await sandbox.as('team-leader');
  await sandbox.house.house.ledger.close();
  const refused = [
    await leader.ask('POST', `/conversations/${id}/openings`, { json: { purpose: 'quality' } }),
    await leader.ask('POST', '/conversations/search', { json: { words: 'goedemorgen' } }),
    await sandbox.send(made),
  ];
  for (const { status, json } of refused) {
    expect(status).toBeGreaterThanOrEqual(500);
    expect(json.transcript ?? json.items ?? json.id).toBeUndefined();
  }
  expect((await fetch(`${sandbox.url}/readyz`)).status).toBe(503);
});
