import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createScanner, scanFolder } from '#drill';
import { firstTenant, inTransaction } from '#ground';
import { makeConversation } from '../support/make-conversation.ts';
import { type RunningSandbox, runSandbox } from '../support/running-sandbox.ts';

let sandbox: RunningSandbox;
beforeAll(async () => {
  sandbox = await runSandbox();
});
afterAll(() => sandbox.remove());

/** A word that no filter takes for anything: what it had missed. */
const missed = 'knollenkruid';
const said = [`wij spraken over ${missed} vandaag`, 'dat klopt precies', 'tot ziens'];
const place = { turn: 0, start: said[0]!.indexOf(missed), type: 'PERSON' };
const report = { kind: 'missed', ...place, end: place.start + missed.length };

const store = () =>
  sandbox.store(
    makeConversation(said, {
      start: new Date(Date.now() - 60_000).toISOString(),
      case: { id: 'C-1', source: 'crm' },
    }),
  );
async function open(role: string, id: string, purpose = 'quality') {
  const person = await sandbox.as(role);
  return person.ask('POST', `/conversations/${id}/openings`, { json: { purpose } });
}
async function tell(role: string, id: string, opening: string, change: object = {}) {
  const person = await sandbox.as(role);
  return person.ask('POST', `/conversations/${id}/reports`, { json: { ...report, opening, ...change } });
}

test('what a team leader marks as missed is gone for everybody, at once, and is found no more', async () => {
  const id = await store();
  const leader = await sandbox.as('team-leader');
  const before = (await open('team-leader', id)).json;
  expect(before).toMatchObject({ mayMask: true });
  const other = (await open('complaints-handler', id, 'complaint')).json;
  const search = { json: { words: missed } };
  expect((await leader.ask('POST', '/conversations/search', search)).json.items).toHaveLength(1);
  const { status, json, bytes } = await tell('team-leader', id, before.openingId);
  expect(status).toBe(201);
  expect(json).toMatchObject({ stored: true, masked: 'yes', oldKey: 'retired' });
  expect(bytes.toString()).not.toContain(missed);
  expect(json.opening.transcript.turns[0].text).toBe('wij spraken over [PERSON] vandaag');
  expect((await leader.ask('POST', '/conversations/search', search)).json.items).toEqual([]);
  const sound = (opening: string) => ({ headers: { 'sluis-opening': opening, range: 'bytes=0-99' } });
  const audio = `/conversations/${id}/audio`;
  expect((await leader.ask('GET', audio, sound(json.opening.openingId))).status).toBe(206);
  expect((await leader.ask('GET', audio, sound(before.openingId))).json.code).toBe('opening-over');
  const handler = await sandbox.as('complaints-handler');
  expect((await handler.ask('GET', audio, sound(other.openingId))).json.code).toBe('opening-over');
  expect((await tell('team-leader', id, before.openingId)).json.code).toBe('opening-over');
  const again = await open('complaints-handler', id, 'complaint');
  expect(again.status).toBe(201);
  expect(again.bytes.toString()).not.toContain(missed);
  const list = await leader.ask('GET', `/conversations/${id}`);
  expect(list.json.findings).toMatchObject({ PERSON: 1 });
});

test('an older copy of objects and rows opens no more once it is put back', async () => {
  const id = await store();
  const objects = join(sandbox.dataFolder, 'objects');
  const copy = join(sandbox.folder, 'copy');
  const pool = sandbox.house.parts.database.pool('owner');
  const rows = (text: string, values: unknown[]) =>
    inTransaction(pool, firstTenant, async (client) => (await client.query(text, values)).rows);
  cpSync(objects, copy, { recursive: true });
  const [key] = await rows('select enc, ciphertext from vault.wrapped_keys where conversation_id = $1', [id]);
  const parts = await rows(
    'select part, object_id, size_bytes, sha256 from vault.objects where conversation_id = $1',
    [id],
  );
  const { json } = await open('team-leader', id);
  expect((await tell('team-leader', id, json.openingId)).json.masked).toBe('yes');
  cpSync(copy, objects, { recursive: true });
  rmSync(copy, { recursive: true });
  await rows('update vault.wrapped_keys set enc = $2, ciphertext = $3 where conversation_id = $1', [
    id,
    key.enc,
    key.ciphertext,
  ]);
  for (const { part, object_id, size_bytes, sha256 } of parts) {
    await rows(
      'update vault.objects set object_id = $3, size_bytes = $4, sha256 = $5 where conversation_id = $1 and part = $2',
      [id, part, object_id, size_bytes, sha256],
    );
  }
  const old = await open('team-leader', id);
  expect({ status: old.status, code: old.json.code }).toEqual({ status: 410, code: 'key-retired' });
});

test('an agent and a supplier tell what was missed and mask nothing; whoever may not listen does neither', async () => {
  const id = await store();
  const { json } = await open('agent', id);
  expect(json).toMatchObject({ mayMask: false });
  expect((await tell('agent', id, json.openingId)).json).toEqual({ stored: true, masked: 'no' });
  expect((await open('agent', id)).bytes.toString()).toContain(missed);
  for (const role of ['security-administrator', 'key-officer', 'auditor', 'supplier', 'team-leader']) {
    expect((await tell(role, id, json.openingId)).status).toBe(403);
  }
  expect((await open('agent', id)).bytes.toString()).toContain(missed);
});

test('nobody masks what they do not name: no kind, another kind, no length, too much at once', async () => {
  const id = await store();
  const { json } = await open('team-leader', id);
  const tries = [
    { type: undefined },
    { type: 'NOTHING_KNOWN' },
    { end: place.start },
    { turn: 99 },
    { end: 9_999 },
    { opening: '00000000-0000-4000-8000-000000000000' },
  ];
  for (const change of tries) {
    const { status } = await tell('team-leader', id, json.openingId, change);
    expect([400, 403, 422]).toContain(status);
  }
  const long = await sandbox.store(
    makeConversation([Array.from({ length: 150 }, () => 'bloem').join(' '), 'dag'], {
      start: new Date(Date.now() - 60_000).toISOString(),
    }),
  );
  const opened = await open('team-leader', long);
  const asked = { turn: 0, start: 0, end: 500 };
  expect((await tell('team-leader', long, opened.json.openingId, asked)).json.code).toBe('passage-too-long');
});

test('the ledger tells who masked and which key was given up, and neither it nor anything on disk tells the words', async () => {
  const auditor = await sandbox.as('auditor');
  const masked = await auditor.ask('GET', '/ledger?type=conversation.masked&limit=50');
  expect(masked.json.items.length).toBeGreaterThan(1);
  expect(masked.json.items[0]).toMatchObject({ actor: { kind: 'person' }, detail: { type: 'PERSON' } });
  const officer = await sandbox.as('key-officer');
  const retired = await officer.ask('GET', '/ledger?type=keys.retired&limit=50');
  expect(retired.json.items.length).toBe(masked.json.items.length);
  const scanner = createScanner([{ id: 'missed', kind: 'content', text: missed }]);
  const { hits, files } = scanFolder(scanner, sandbox.folder);
  expect(files).toBeGreaterThan(50);
  expect(hits.map((hit) => hit.place)).toEqual([]);
});
