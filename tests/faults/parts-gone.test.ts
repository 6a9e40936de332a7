import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { filesUnder } from '../support/files-under.ts';
import { makeConversation } from '../support/make-conversation.ts';
import { type RunningSandbox, runSandbox } from '../support/running-sandbox.ts';

let sandbox: RunningSandbox;
beforeAll(async () => {
  sandbox = await runSandbox({ keyServiceAs: 'process' });
});
afterAll(() => sandbox.remove());

const conversation = () =>
  makeConversation(['goedemorgen', 'dag'], { start: new Date(Date.now() - 60_000).toISOString() });
const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Ids of our own key service: the child whose command line names this sandbox's keys. */
function keyServicePid(): number {
  const pids = readFileSync(`/proc/${process.pid}/task/${process.pid}/children`, 'utf8').trim().split(' ');
  const own = pids.find((pid) => {
    const line = readFileSync(`/proc/${pid}/cmdline`, 'utf8');
    return line.includes('keys/main.ts') && line.includes(sandbox.keysFolder);
  });
  return Number(own);
}

test('without the key service nothing plays and nothing is taken in, clearly and retryably; with it all goes on', async () => {
  const id = await sandbox.store(conversation());
  const leader = await sandbox.as('team-leader');
  const open = () => leader.ask('POST', `/conversations/${id}/openings`, { json: { purpose: 'quality' } });
  expect((await open()).status).toBe(201);
  const pid = keyServicePid();
  process.kill(pid, 'SIGSTOP');
  try {
    const [opened, sent] = await Promise.all([open(), sandbox.send(conversation())]);
    for (const answer of [opened, sent]) {
      expect(answer.status).toBe(503);
      expect(answer.headers.get('retry-after')).toMatch(/^\d+$/);
    }
    expect((await fetch(`${sandbox.url}/readyz`)).status).toBe(503);
    expect((await fetch(`${sandbox.url}/healthz`)).status).toBe(200);
  } finally {
    process.kill(pid, 'SIGCONT');
  }
  await comesBack(async () => (await open()).status === 201);
  await comesBack(async () => (await sandbox.send(conversation())).status === 201);
}, 120_000);

test('a key service that dies is started again', async () => {
  const id = await sandbox.store(conversation());
  const leader = await sandbox.as('team-leader');
  process.kill(keyServicePid(), 'SIGKILL');
  await comesBack(
    async () =>
      (await leader.ask('POST', `/conversations/${id}/openings`, { json: { purpose: 'quality' } })).status ===
      201,
  );
}, 60_000);

test('a database that dies in the middle loses nothing that was acknowledged', async () => {
  const id = await sandbox.store(conversation());
  const { clusterFolder } = sandbox.house.parts.data.marker.database ?? {};
  const pid = Number(readFileSync(join(clusterFolder ?? '', 'postmaster.pid'), 'utf8').split('\n')[0]);
  process.kill(pid, 'SIGQUIT');
  const during = await sandbox.send(conversation());
  expect([201, 503]).toContain(during.status);
  const leader = await sandbox.as('team-leader');
  await comesBack(async () => (await leader.ask('GET', `/conversations/${id}`)).status === 200);
  await comesBack(async () => (await sandbox.send(conversation())).status === 201);
  await comesBack(
    async () =>
      (await leader.ask('POST', `/conversations/${id}/openings`, { json: { purpose: 'quality' } })).status ===
      201,
  );
  const parts = filesUnder(sandbox.house.parts.data.path).filter((path) => path.endsWith('.part'));
  expect(parts).toEqual([]);
}, 120_000);

async function comesBack(works: () => Promise<boolean>): Promise<void> {
  for (let turn = 0; turn < 100; turn++) {
    if (await works().catch(() => false)) return;
    await wait(300);
  }
  throw new Error('it did not come back');
}
