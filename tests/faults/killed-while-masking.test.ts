import { randomInt } from 'node:crypto';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestClient, enrol, type TestClient } from '../support/client.ts';
import { filesUnder } from '../support/files-under.ts';
import { freePort } from '../support/free-port.ts';
import { formOf, makeConversation } from '../support/make-conversation.ts';
import { type KillableServer, startKillable } from './killable-server.ts';

const missed = 'knollenkruid';
const text = `wij spraken over ${missed} vandaag`;
const start = text.indexOf(missed);
const folder = mkdtempSync(join(tmpdir(), 'sluis-mask-'));
const dataFolder = join(folder, 'data');

let server: KillableServer;
let first: KillableServer['started'];
let leader: TestClient;
let port: number;

beforeAll(async () => {
  chmodSync(folder, 0o711);
  port = await freePort();
  server = await startKillable(dataFolder, port);
  first = server.started;
  leader = createTestClient(first.url);
  await enrol(leader, first.links['team-leader'] ?? '');
});
afterAll(async () => {
  await server.kill('SIGTERM');
  rmSync(folder, { recursive: true, force: true });
  if (first.clusterFolder) rmSync(first.clusterFolder, { recursive: true, force: true });
});

async function restart(more: readonly string[] = []): Promise<void> {
  await server.kill('SIGKILL');
  server = await startKillable(dataFolder, port, more);
}

async function store(): Promise<string> {
  const made = makeConversation([text, 'dag'], { start: new Date(Date.now() - 60_000).toISOString() });
  const answer = await createTestClient(first.url).ask('POST', '/conversations', {
    ...{ form: formOf(made), bearer: first.tokens.ingest },
  });
  expect(answer.status).toBe(201);
  return answer.json.id;
}

async function open(id: string) {
  const opening = await leader.ask('POST', `/conversations/${id}/openings`, { json: { purpose: 'quality' } });
  expect({ status: opening.status, code: opening.json.code }).toEqual({ status: 201, code: undefined });
  return opening.json;
}

const askToMask = (id: string, opening: string) =>
  leader.ask('POST', `/conversations/${id}/reports`, {
    json: { kind: 'missed', turn: 0, start, end: start + missed.length, type: 'PERSON', opening },
  });

/** Opens and plays it to its end: words and sound are of one version, whichever it is. Answers whether it is masked. */
async function isMasked(id: string): Promise<boolean> {
  const opening = await open(id);
  const sound = await leader.ask('GET', `/conversations/${id}/audio`, {
    headers: { 'sluis-opening': opening.openingId },
  });
  expect(sound.status).toBe(200);
  const masked = opening.transcript.turns[0].text === 'wij spraken over [PERSON] vandaag';
  expect(opening.transcript.turns[0].text).toBe(masked ? 'wij spraken over [PERSON] vandaag' : text);
  // The fourth of five words, spoken from 1.08 to 1.44 s; 16-bit stereo at 8 kHz.
  const spoken = sound.bytes.subarray(44 + 1.1 * 32_000, 44 + 1.4 * 32_000);
  expect(spoken.every((byte) => byte === 0)).toBe(masked);
  return masked;
}

const givenUp = () => readFileSync(`${dataFolder}-keys/retired.keys`, 'latin1').split('\n').length - 1;
const objects = () => filesUnder(dataFolder).filter((path) => path.includes('/objects/'));

test.each([
  ['with the new objects written and no rows, all is as it was', 'rows', false],
  ['with the rows there, it is masked and the old key is given up at the next start', 'key', true],
  ['with the key given up, its objects are removed at the next start', 'objects', true],
])(
  'killed %s',
  async (_what, step, isThere) => {
    await restart(['--hang', step]);
    const before = givenUp();
    const id = await store();
    const stored = objects();
    const { openingId } = await open(id);
    const asked = askToMask(id, openingId).catch((error: Error) => error);
    await server.said('hanging');
    await restart();
    expect(await asked).toBeInstanceOf(Error);
    expect(await isMasked(id)).toBe(isThere);
    expect(givenUp()).toBe(before + (isThere ? 1 : 0));
    // Of the version before nothing is left: three parts were stored last.
    const left = stored.filter((path) => objects().includes(path));
    expect(stored.length - left.length).toBe(isThere ? 3 : 0);
    if (!isThere) {
      const again = await askToMask(id, (await open(id)).openingId);
      expect(again.json).toMatchObject({ masked: 'yes', oldKey: 'retired' });
    }
  },
  200_000,
);

test('killed at any moment, a conversation is wholly masked or wholly as it was, and what was answered stands', async () => {
  const ids: string[] = [];
  for (let at = 0; at < 12; at++) ids.push(await store());
  const answered = new Set<string>();
  for (let kill = 0; kill < 4; kill++) {
    const some = ids.slice(kill * 3, kill * 3 + 3);
    const openings = await Promise.all(some.map(open));
    const asked = some.map(async (id, at) => {
      const answer = await askToMask(id, openings[at].openingId).catch(() => null);
      if (answer?.status === 201) answered.add(id);
    });
    await new Promise((resolve) => setTimeout(resolve, randomInt(400)));
    await restart();
    await Promise.all(asked);
  }
  for (const id of ids) expect((await isMasked(id)) || !answered.has(id)).toBe(true);
  const auditor = createTestClient(first.url);
  await enrol(auditor, first.links.auditor ?? '');
  expect((await auditor.ask('POST', '/ledger/verify')).json).toMatchObject({ ok: true });
  const masked = await auditor.ask('GET', '/ledger?type=conversation.masked&limit=200');
  expect(givenUp()).toBe(masked.json.items.length);
}, 300_000);
