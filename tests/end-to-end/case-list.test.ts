import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeConversation } from '../support/make-conversation.ts';
import { type RunningSandbox, runSandbox } from '../support/running-sandbox.ts';

const missed = 'Knollenkruid';
const said = `wij spraken met ${missed} vandaag`;
let sandbox: RunningSandbox;
let masked: string;
let told: string;
beforeAll(async () => {
  sandbox = await runSandbox();
  masked = await report('team-leader');
  told = await report('agent');
});
afterAll(() => sandbox.remove());

async function open(role: string, id: string) {
  const person = await sandbox.as(role);
  return (await person.ask('POST', `/conversations/${id}/openings`, { json: { purpose: 'quality' } })).json;
}

async function report(role: string): Promise<string> {
  const start = new Date(Date.now() - 60_000).toISOString();
  const id = await sandbox.store(makeConversation([said, 'dat klopt'], { start }));
  const { openingId: opening } = await open(role, id);
  const place = { turn: 0, start: said.indexOf(missed), end: said.indexOf(missed) + missed.length };
  const person = await sandbox.as(role);
  const json = { kind: 'missed', ...place, type: 'PERSON', opening };
  expect((await person.ask('POST', `/conversations/${id}/reports`, { json })).status).toBe(201);
  return id;
}

async function caseOf(role: string, id: string) {
  const { openingId } = await open(role, id);
  const person = await sandbox.as(role);
  return person.ask('GET', `/conversations/${id}/case`, { headers: { 'sluis-opening': openingId ?? '' } });
}

test('what was reported is listed for whoever sees its conversation, and for nobody else', async () => {
  const leader = await sandbox.as('team-leader');
  const { json } = await leader.ask('GET', '/cases');
  expect(json.items.map((item: { id: string }) => item.id).sort()).toEqual([masked, told].sort());
  expect(json.items[0]).toMatchObject({ queue: 'payments-nl', missed: 1, wrong: 0 });
  const analyst = await sandbox.as('quality-analyst');
  expect((await analyst.ask('GET', '/cases')).json.items).toEqual([]);
  for (const role of ['security-administrator', 'auditor', 'key-officer']) {
    expect((await (await sandbox.as(role)).ask('GET', '/cases')).status).toBe(403);
  }
});

test('a case is a labelled conversation without what was said, which the evaluation reads', async () => {
  const { status, json, bytes } = await caseOf('team-leader', masked);
  expect(status).toBe(200);
  const [turn] = json.turns;
  expect(turn.text).toMatch(/^wij spraken met [B-Z][a-z]{11} vandaag$/);
  expect(turn.spans).toEqual([{ start: 16, end: 28, type: 'PERSON' }]);
  expect(bytes.toString()).not.toContain(missed);
  const folder = mkdtempSync(join(tmpdir(), 'sluis-cases-'));
  writeFileSync(join(folder, 'missed.jsonl'), `${bytes}\n`);
  // As a person runs it.
  const evaluate = join(fileURLToPath(new URL('../..', import.meta.url)), 'bench/detect/evaluate.ts');
  const table = execFileSync(process.execPath, ['--no-warnings', evaluate, folder], { encoding: 'utf8' });
  rmSync(folder, { recursive: true });
  // One passage, in the rows of its language and of its style.
  expect(table).toMatch(/^\S*missed\s+1\s/m);
  expect(table).toMatch(/^\S*nl\s+1\s/m);
});

test('what was told and not masked carries no label: its value is still there', async () => {
  const { json } = await caseOf('team-leader', told);
  expect(json.turns.flatMap(({ spans }: { spans: unknown[] }) => spans)).toEqual([]);
});

test('a case leaves only for whoever has its conversation open, and that it left stands in the ledger', async () => {
  const { openingId } = await open('team-leader', masked);
  const headers = { 'sluis-opening': openingId };
  for (const role of ['complaints-handler', 'agent', 'security-administrator']) {
    const person = await sandbox.as(role);
    expect((await person.ask('GET', `/conversations/${masked}/case`, { headers })).status).toBe(403);
  }
  const auditor = await sandbox.as('auditor');
  const { json } = await auditor.ask('GET', '/ledger?type=conversation.exported&limit=50');
  const forms = json.items.map(({ detail }: { detail: { form: string } }) => detail.form);
  expect(forms).toEqual(['case', 'case']);
});

test('nobody who listens is shown a stand-in', async () => {
  const opening = await open('team-leader', masked);
  expect(JSON.stringify(opening)).not.toContain('standIn');
});
