import { request } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { TestClient } from '../support/client.ts';
import { makeConversation } from '../support/make-conversation.ts';
import { type RunningSandbox, runSandbox } from '../support/running-sandbox.ts';

let sandbox: RunningSandbox;
beforeAll(async () => {
  sandbox = await runSandbox();
});
afterAll(() => sandbox.remove());

type Stream = { text: () => string; ended: Promise<void>; close(): void };

/** Follows what happens, as an open page does. */
async function open(client: TestClient): Promise<Stream> {
  const url = `${sandbox.url}/api/v1/events`;
  const { host, port, pathname } = new URL(url);
  let text = '';
  const asked = request({
    ...{ host: '127.0.0.1', port, path: pathname, agent: false },
    headers: { host, cookie: `__Host-sluis=${client.cookie}`, dpop: client.prove('GET', url, client.cookie) },
  });
  asked.end();
  return new Promise((resolve, reject) => {
    asked.once('error', reject);
    asked.once('response', (response) => {
      expect(response.statusCode).toBe(200);
      const ended = new Promise<void>((done) => response.once('close', () => done()));
      response.on('error', () => {});
      response.on('data', (chunk: Buffer) => {
        text += chunk.toString();
        resolve({ text: () => text, ended, close: () => asked.destroy() });
      });
    });
  });
}

const patient = { timeout: 20_000 };

test('an open page hears that something came in or was asked for, and nothing of what', async () => {
  const [analyst, officer, agent] = await Promise.all(
    ['fraud-analyst', 'privacy-officer', 'agent'].map((role) => sandbox.as(role)),
  );
  const [asker, decider, other] = await Promise.all([analyst!, officer!, agent!].map(open));
  const id = await sandbox.store(makeConversation(['goedemorgen', 'dag']));
  for (const { text } of [asker!, decider!, other!])
    await expect.poll(text, patient).toContain('event: received');

  const json = { conversationId: id, purpose: 'fraud', days: 1 };
  expect((await analyst!.ask('POST', '/grants', { json })).status).toBe(202);
  for (const { text } of [asker!, decider!]) await expect.poll(text, patient).toContain('event: approvals');
  await sandbox.store(makeConversation(['nog een', 'gesprek']));
  await expect.poll(() => other!.text().split('event: received').length, patient).toBe(3);
  // Nobody else learns that something waits; and nobody is told what.
  expect(other!.text()).not.toContain('approvals');
  for (const { text, close } of [asker!, decider!, other!]) {
    expect(text().replaceAll(/event: (alive|received|approvals)\ndata: \{\}\n\n/g, '')).toBe('');
    close();
  }
});

test('it ends with the session, also when somebody else closes the account', async () => {
  const supplier = await sandbox.as('supplier');
  const own = await open(supplier);
  expect((await supplier.ask('DELETE', '/session')).status).toBe(204);
  await own.ended;
  expect(own.text()).toContain('event: ended');

  const leader = await sandbox.as('team-leader');
  const theirs = await open(leader);
  const administrator = await sandbox.as('security-administrator');
  const { id } = (await leader.ask('GET', '/session')).json.person;
  expect((await administrator.ask('DELETE', `/people/${id}`)).status).toBe(204);
  await theirs.ended;
  expect(theirs.text()).toContain('event: ended');
});

test('a session has a few pages open; with more, the oldest goes without', async () => {
  const auditor = await sandbox.as('auditor');
  const streams: Stream[] = [];
  for (let count = 0; count < 7; count++) streams.push(await open(auditor));
  await streams[0]!.ended;
  const newest = streams.at(-1)!;
  await sandbox.store(makeConversation(['een', 'laatste']));
  await expect.poll(newest.text, patient).toContain('event: received');
  for (const { close } of streams) close();
});

test('an open page does not keep the server from stopping', async () => {
  const own = await runSandbox();
  const there = sandbox;
  sandbox = own;
  try {
    const stream = await open(await own.as('auditor'));
    await own.remove();
    await stream.ended;
  } finally {
    sandbox = there;
  }
});
