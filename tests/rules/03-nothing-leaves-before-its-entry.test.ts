import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestClient } from '../support/client.ts';
import { makeConversation } from '../support/make-conversation.ts';
import { type RunningSandbox, runSandbox } from '../support/running-sandbox.ts';

let sandbox: RunningSandbox;
let id: string;
beforeAll(async () => {
  sandbox = await runSandbox();
  id = await sandbox.store(
    makeConversation(['goedemorgen', 'dag'], { start: new Date(Date.now() - 60_000).toISOString() }),
  );
});
afterAll(() => sandbox.remove());

const someId = '00000000-0000-4000-8000-0000000000aa';
const routes: [method: string, path: () => string, json?: unknown][] = [
  ['GET', () => '/conversations'],
  ['POST', () => '/conversations/search', {}],
  ['GET', () => `/conversations/${id}`],
  ['POST', () => `/conversations/${id}/openings`, { purpose: 'quality' }],
  ['GET', () => `/conversations/${id}/audio`],
  ['GET', () => `/conversations/${id}/vcon`],
  ['GET', () => `/conversations/${id}/who`],
  ['POST', () => `/conversations/${id}/who/why-not`, { personId: someId }],
  [
    'POST',
    () => `/conversations/${id}/reports`,
    { kind: 'wrong', turn: 0, start: 0, end: 1, opening: someId },
  ],
  ['GET', () => '/ledger'],
  ['POST', () => '/ledger/verify'],
  ['GET', () => '/posture'],
  ['GET', () => '/people'],
  ['GET', () => '/tokens'],
  ['GET', () => '/approvals'],
  ['GET', () => '/events'],
];

test.each(routes)('%s %s answers nobody who is not signed in', async (method, path, json) => {
  const headers = { 'sluis-opening': someId };
  const stranger = createTestClient(sandbox.url);
  const body = json === undefined ? {} : { json };
  expect((await stranger.ask(method, path(), { ...body, headers })).status).toBe(401);
  const leader = await sandbox.as('team-leader');
  expect((await leader.ask(method, path(), { ...body, headers, unsigned: true })).status).toBe(401);
});

test('every opening and every search has its entry, and none without', async () => {
  const leader = await sandbox.as('team-leader');
  const count = async (type: string) => {
    const { items } = await sandbox.house.house.ledger.query({
      types: [type as 'conversation.opened'],
      limit: 200,
    });
    return items.length;
  };
  const [openedBefore, searchedBefore] = [
    await count('conversation.opened'),
    await count('conversation.searched'),
  ];
  for (let turn = 0; turn < 3; turn++) {
    const opening = await leader.ask('POST', `/conversations/${id}/openings`, {
      json: { purpose: 'quality' },
    });
    const headers = { 'sluis-opening': opening.json.openingId, range: 'bytes=0-99' };
    for (let seek = 0; seek < 3; seek++) await leader.ask('GET', `/conversations/${id}/audio`, { headers });
  }
  await leader.ask('POST', '/conversations/search', { json: { words: 'goedemorgen' } });
  expect(await count('conversation.opened')).toBe(openedBefore + 3);
  expect(await count('conversation.searched')).toBe(searchedBefore + 1);
});

test('an entry of a search says by what was looked, not what was looked for', async () => {
  const leader = await sandbox.as('team-leader');
  await leader.ask('POST', '/conversations/search', {
    json: { person: 'Kruidhof', customerReference: 'K-1' },
  });
  const { items } = await sandbox.house.house.ledger.query({ types: ['conversation.searched'], limit: 1 });
  expect(items[0]?.detail).toEqual({ by: 'person customerReference' });
});
