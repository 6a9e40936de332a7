import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { TestClient } from '../support/client.ts';
import { makeConversation } from '../support/make-conversation.ts';
import { type RunningSandbox, runSandbox } from '../support/running-sandbox.ts';

let sandbox: RunningSandbox;
let id: string;
let analyst: TestClient;
let officer: TestClient;

beforeAll(async () => {
  sandbox = await runSandbox();
  id = await sandbox.store(makeConversation(['goedemorgen met de bank', 'ik bel over mijn pas']));
  analyst = await sandbox.as('fraud-analyst');
  officer = await sandbox.as('privacy-officer');
});
afterAll(() => sandbox.remove());

const wish = { purpose: 'fraud', days: 3, reasonCode: 'ALERT-17' };
const open = () => analyst.ask('POST', `/conversations/${id}/openings`, { json: { purpose: 'fraud' } });

test('somebody asks for one conversation, another person sees which and gives it, and it opens', async () => {
  expect((await analyst.ask('GET', `/conversations/${id}`)).status).toBe(404);
  expect((await open()).status).toBeGreaterThanOrEqual(400);
  const asked = await analyst.ask('POST', '/grants', { json: { ...wish, conversationId: id } });
  expect(asked.status).toBe(202);

  const own = (await analyst.ask('GET', '/approvals')).json.items;
  expect(own).toMatchObject([{ kind: 'grant.give', state: 'waiting', values: wish, mayDecide: false }]);
  // Whoever asks learns nothing about a conversation that is not theirs.
  expect(own[0].conversation).toBeUndefined();
  const seen = (await (await sandbox.as('auditor')).ask('GET', '/approvals')).json.items;
  expect(seen[0].values.name).toBeUndefined();
  expect(seen[0].conversation).toBeUndefined();

  const inbox = (await officer.ask('GET', '/approvals')).json.items;
  expect(inbox).toMatchObject([
    {
      mayDecide: true,
      values: { ...wish, name: 'Tobias Rehberg' },
      conversation: { zone: 'Europe/Amsterdam' },
    },
  ]);
  expect((await analyst.ask('POST', `/approvals/${asked.json.id}/approve`)).status).toBe(403);
  expect((await officer.ask('POST', `/approvals/${asked.json.id}/approve`)).status).toBe(200);
  expect((await open()).status).toBe(201);
  expect((await analyst.ask('GET', `/conversations/${id}`)).status).toBe(200);
});

test('a conversation that does not exist can be asked for, and shows as such to whoever decides alone', async () => {
  const json = { ...wish, conversationId: randomUUID() };
  const asked = await analyst.ask('POST', '/grants', { json });
  expect(asked.status).toBe(202);
  const inbox = (await officer.ask('GET', '/approvals')).json.items;
  expect(inbox.find((item: { id: string }) => item.id === asked.json.id)).toMatchObject({
    conversation: null,
  });
  // Whoever asked may think better of it.
  expect((await analyst.ask('POST', `/approvals/${asked.json.id}/refuse`)).json.state).toBe('refused');
});

test('a reference is a code and no free text, and nobody asks for a purpose that is not theirs', async () => {
  const ask = (json: object) =>
    analyst.ask('POST', '/grants', { json: { ...wish, conversationId: id, ...json } });
  for (const reasonCode of ['meneer Jansen', '', 'x'.repeat(61)])
    expect((await ask({ reasonCode })).status).toBe(400);
  const other = await ask({ purpose: 'quality' });
  expect(other.status).toBe(403);
  expect(other.json.reasons).toMatchObject([{ control: 'PURPOSE', code: 'purpose-not-yours' }]);
});
