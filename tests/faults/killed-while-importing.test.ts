import { randomInt } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createScanner, scanFolder } from '#drill';
import { createTestClient, enrol, type TestClient } from '../support/client.ts';
import { freePort } from '../support/free-port.ts';
import { formOf, makeConversation } from '../support/make-conversation.ts';
import { plant, secretsOf, turnsWith } from '../support/planted.ts';
import { type KillableServer, startKillable } from './killable-server.ts';

const total = 200;
const kills = 10;
const folder = mkdtempSync(join(tmpdir(), 'sluis-kill-'));
const dataFolder = join(folder, 'data');
const planted = Array.from({ length: total }, (_, index) => ({
  ...plant(),
  content: `zaak ${index} bloemkoolsoep`,
}));

let server: KillableServer;
let first: KillableServer['started'];
let leader: TestClient;
let machine: TestClient;
/** Conversation by planted index, as acknowledged with 201. */
const acknowledged = new Map<number, string>();

beforeAll(async () => {
  chmodSync(folder, 0o711);
  server = await startKillable(dataFolder, await freePort());
  first = server.started;
  leader = createTestClient(first.url);
  machine = createTestClient(first.url);
  await enrol(leader, first.links['team-leader'] ?? '');
});
afterAll(async () => {
  await server.kill('SIGTERM');
  rmSync(folder, { recursive: true, force: true });
  if (first.clusterFolder) rmSync(first.clusterFolder, { recursive: true, force: true });
});

async function sendOne(index: number): Promise<void> {
  const start = new Date(Date.now() - index * 60_000).toISOString();
  const { content, ...secrets } = planted[index]!;
  const conversation = makeConversation(turnsWith(secrets, content), { start: `${start.slice(0, 17)}00Z` });
  for (;;) {
    try {
      const answer = await machine.ask('POST', '/conversations', {
        form: formOf(conversation),
        bearer: first.tokens.ingest,
        headers: { 'idempotency-key': `conversation-${index}` },
      });
      if (answer.status === 201) {
        acknowledged.set(index, answer.json.id);
        return;
      }
      // Everything else must be a clear "not now": the key in use still, or a part of ours on its way back.
      expect([409, 503]).toContain(answer.status);
    } catch (error) {
      if ((error as { code?: string }).code === undefined) throw error;
    }
    await wait(100);
  }
}

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

test(`killed ${kills} times during an import of ${total}, everything acknowledged is there once and plays`, async () => {
  const port = Number(new URL(first.url).port);
  const waiting = Array.from({ length: total }, (_, index) => index);
  const sending = Array.from({ length: 4 }, async () => {
    for (let index = waiting.shift(); index !== undefined; index = waiting.shift()) await sendOne(index);
  });
  for (let killed = 0; killed < kills; killed++) {
    // So that each kill meets an import that goes on.
    const goal = Math.floor(((killed + 1) * total) / (kills + 2));
    while (acknowledged.size < goal) await wait(10);
    await wait(randomInt(200));
    await server.kill('SIGKILL');
    server = await startKillable(dataFolder, port);
  }
  await Promise.all(sending);
  expect(acknowledged.size).toBe(total);

  const listed: string[] = [];
  for (let next: string | undefined = ''; next !== undefined; ) {
    const page = await leader.ask('GET', `/conversations?limit=200${next === '' ? '' : `&cursor=${next}`}`);
    expect(page.status).toBe(200);
    listed.push(...page.json.items.map(({ id }: { id: string }) => id));
    next = page.json.next;
  }
  expect(listed.sort()).toEqual([...acknowledged.values()].sort());
  for (const id of listed) await play(id);
}, 400_000);

async function play(id: string): Promise<void> {
  const opening = await leader.ask('POST', `/conversations/${id}/openings`, { json: { purpose: 'quality' } });
  expect({ status: opening.status, code: opening.json.code }).toEqual({ status: 201, code: undefined });
  const text = JSON.stringify(opening.json.transcript);
  expect(text).toContain('bloemkoolsoep');
  expect(text).toContain('[IBAN]');
  const sound = await leader.ask('GET', `/conversations/${id}/audio`, {
    headers: { 'sluis-opening': opening.json.openingId, range: 'bytes=0-2047' },
  });
  expect(sound.status).toBe(206);
  expect(sound.bytes.subarray(0, 4).toString('latin1')).toBe('RIFF');
}

test('the ledger still fits together after all kills', async () => {
  const auditor = createTestClient(first.url);
  await enrol(auditor, first.links.auditor ?? '');
  expect((await auditor.ask('POST', '/ledger/verify')).json).toMatchObject({ ok: true });
  const { json } = await auditor.ask('GET', '/ledger?type=conversation.received&limit=200');
  expect(json.items).toHaveLength(total);
});

test('no file under the data folder holds a planted secret or a word of content, in any encoding', async () => {
  await server.kill('SIGTERM');
  const canaries = planted.flatMap(({ content, ...secrets }, index) => [
    ...secretsOf(secrets).map((text, at) => ({ id: `secret-${index}-${at}`, kind: 'secret' as const, text })),
    { id: `content-${index}`, kind: 'content' as const, text: content },
  ]);
  const scanner = createScanner(canaries);
  const folders = [folder, ...(first.clusterFolder?.startsWith(folder) ? [] : [first.clusterFolder ?? ''])];
  for (const place of folders.filter((path) => path !== '')) {
    const { hits, files } = scanFolder(scanner, place);
    expect(files).toBeGreaterThan(100);
    expect(hits.map(({ canary, encoding, place: where }) => `${canary.id} ${encoding} ${where}`)).toEqual([]);
  }
}, 300_000);
