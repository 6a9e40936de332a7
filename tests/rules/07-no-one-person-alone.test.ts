import { afterAll, beforeAll, expect, test } from 'vitest';
import { type RunningSandbox, runSandbox } from '../support/running-sandbox.ts';

let sandbox: RunningSandbox;
beforeAll(async () => {
  sandbox = await runSandbox();
});
afterAll(() => sandbox.remove());

const newcomer = { name: 'Nieuwe Kracht', roles: ['security-administrator'] };

test('whoever asks for a person or a token can not be the one who approves it', async () => {
  const asker = await sandbox.as('security-administrator');
  const other = await sandbox.as('security-administrator-2');
  const asked = await asker.ask('POST', '/people', { json: newcomer });
  expect(asked.status).toBe(202);
  const path = `/approvals/${asked.json.approval.id}/approve`;
  expect((await asker.ask('POST', path)).status).toBe(403);
  for (const role of ['auditor', 'team-leader', 'key-officer', 'agent']) {
    expect((await (await sandbox.as(role)).ask('POST', path)).status).toBe(403);
  }
  expect((await other.ask('POST', path)).status).toBeLessThan(300);
  const { json } = await asker.ask('GET', '/people');
  expect(json.items.filter(({ name }: { name: string }) => name === newcomer.name)).toHaveLength(1);
});

test('nobody but an administrator can even ask', async () => {
  for (const role of ['agent', 'team-leader', 'quality-analyst', 'key-officer', 'auditor', 'supplier']) {
    expect((await (await sandbox.as(role)).ask('POST', '/people', { json: newcomer })).status).toBe(403);
  }
});

test('one person can not be both: what configures and what listens do not go together', async () => {
  const asker = await sandbox.as('security-administrator');
  const both = { name: 'Beide Petten', roles: ['security-administrator', 'team-leader'] };
  const answer = await asker.ask('POST', '/people', { json: both });
  expect(answer.status).toBeGreaterThanOrEqual(400);
  expect(answer.status).toBeLessThan(500);
});
