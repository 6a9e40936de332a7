import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestClient } from '../support/client.ts';
import { makeConversation, readSample } from '../support/make-conversation.ts';
import { type RunningSandbox, runSandbox } from '../support/running-sandbox.ts';

let sandbox: RunningSandbox;
beforeAll(async () => {
  sandbox = await runSandbox();
});
afterAll(() => sandbox.remove());

const recent = () => ({ start: new Date(Date.now() - 3_600_000).toISOString() });

test('a conversation comes in, is found, opened and heard by its team leader, and the ledger says so', async () => {
  const sample = readSample('nl-iban-change');
  const sent = await sandbox.send({ ...sample, metadata: { ...sample.metadata, ...recent() } });
  expect(sent.status).toBe(201);
  expect(sent.json.findings).toMatchObject({ IBAN: expect.any(Number), PERSON: expect.any(Number) });
  const { id } = sent.json;

  const leader = await sandbox.as('team-leader');
  const list = await leader.ask('GET', '/conversations?queue=payments-nl');
  expect(list.json.items.map((item: { id: string }) => item.id)).toContain(id);
  expect(list.bytes.toString()).not.toMatch(/brandhof|K-2048813/i);
  const found = await leader.ask('POST', '/conversations/search', {
    json: { words: 'pensioen', customerReference: 'K-2048813' },
  });
  expect(found.json.items.map((item: { id: string }) => item.id)).toEqual([id]);

  const opening = await leader.ask('POST', `/conversations/${id}/openings`, { json: { purpose: 'quality' } });
  expect(opening.status).toBe(201);
  const text = opening.json.transcript.turns.map((turn: { text: string }) => turn.text).join(' ');
  expect(text).toContain('[IBAN]');
  expect(text).not.toMatch(/brandhof/i);
  const { sizeBytes, format, peaks } = opening.json.audio;
  expect(peaks.channels).toHaveLength(format.channels);

  const held = { 'sluis-opening': opening.json.openingId };
  const range = await leader.ask('GET', `/conversations/${id}/audio`, {
    headers: { ...held, range: 'bytes=44-1043' },
  });
  expect(range.status).toBe(206);
  expect(range.bytes.length).toBe(1000);
  expect(range.headers.get('content-range')).toBe(`bytes 44-1043/${sizeBytes}`);
  const whole = await leader.ask('GET', `/conversations/${id}/audio`, { headers: held });
  expect(whole.bytes.length).toBe(sizeBytes);
  expect(whole.bytes.subarray(44, 1044).equals(range.bytes)).toBe(true);

  const auditor = await sandbox.as('auditor');
  const ledger = await auditor.ask('GET', '/ledger?type=conversation.opened');
  const about = ledger.json.items.filter((item: { subject: { id: string } }) => item.subject.id === id);
  expect(about).toHaveLength(1);
  expect(about[0].actor.name).toBeUndefined();
  expect((await auditor.ask('POST', '/ledger/verify')).json).toMatchObject({ ok: true });
});

test('keys that were pressed while somebody spoke are gone from the sound, counted and shown, but not which', async () => {
  const conversation = makeConversation(['goedemorgen met de bank', 'ik heb een vraag'], recent());
  const audio = conversation.audio!;
  const bytesPerMs = 32;
  for (const fromMs of [1_000, 1_200, 1_400]) {
    for (let frame = 0; frame < 80 * 8; frame++) {
      const at = 44 + fromMs * bytesPerMs + frame * 4;
      const tone = Math.sin((Math.PI * 770 * frame) / 4_000) + Math.sin((Math.PI * 1_336 * frame) / 4_000);
      audio.writeInt16LE(audio.readInt16LE(at) + Math.round(6_000 * tone), at);
    }
  }
  const sent = await sandbox.send(conversation);
  expect(sent.json.findings).toEqual({ KEYPAD_TONES: 1 });
  const leader = await sandbox.as('team-leader');
  const list = await leader.ask('GET', '/conversations?type=KEYPAD_TONES');
  expect(list.json.items.map((item: { id: string }) => item.id)).toEqual([sent.json.id]);
  const opening = await leader.ask('POST', `/conversations/${sent.json.id}/openings`, {
    json: { purpose: 'quality' },
  });
  const near = (ms: number) => expect.closeTo(ms, -2);
  expect(opening.json.audio.tones).toEqual([{ startMs: near(960), endMs: near(1_500) }]);
  const { bytes } = await leader.ask('GET', `/conversations/${sent.json.id}/audio`, {
    headers: { 'sluis-opening': opening.json.openingId },
  });
  const part = (fromMs: number, untilMs: number) =>
    bytes.subarray(44 + fromMs * bytesPerMs, 44 + untilMs * bytesPerMs);
  expect(part(960, 1_500).every((byte: number) => byte === 0)).toBe(true);
  expect(part(300, 900).every((byte: number) => byte === 0)).toBe(false);
});

test('ranges that can not be given are refused, several at once give the whole', async () => {
  const id = await sandbox.store(makeConversation(['goedemorgen met de bank', 'ik heb een vraag'], recent()));
  const leader = await sandbox.as('team-leader');
  const { json } = await leader.ask('POST', `/conversations/${id}/openings`, {
    json: { purpose: 'quality' },
  });
  const ask = (range: string) =>
    leader.ask('GET', `/conversations/${id}/audio`, { headers: { 'sluis-opening': json.openingId, range } });
  expect((await ask('bytes=999999999-')).status).toBe(416);
  expect((await ask('bytes=-100')).bytes.length).toBe(100);
  expect((await ask('bytes=0-0')).bytes.length).toBe(1);
  expect((await ask('bytes=0-1,4-5')).status).toBe(200);
});

test('an opening is worth nothing to anybody else, in another session, or without its header', async () => {
  const id = await sandbox.store(makeConversation(['goedemorgen', 'dag'], recent()));
  const leader = await sandbox.as('team-leader');
  const { json } = await leader.ask('POST', `/conversations/${id}/openings`, {
    json: { purpose: 'quality' },
  });
  const headers = { 'sluis-opening': json.openingId };
  const analyst = await sandbox.as('quality-analyst');
  expect((await analyst.ask('GET', `/conversations/${id}/audio`, { headers })).status).toBe(403);
  expect((await leader.ask('GET', `/conversations/${id}/audio`)).status).toBe(400);
  const thief = createTestClient(sandbox.url);
  thief.cookie = leader.cookie;
  expect((await thief.ask('GET', `/conversations/${id}/audio`, { headers })).status).toBe(401);
  expect((await leader.ask('GET', `/conversations/${id}/audio`, { headers, unsigned: true })).status).toBe(
    401,
  );
});

test('an opened conversation leaves as a redacted vCon, and that it left stands in the ledger', async () => {
  const sample = readSample('nl-iban-change');
  const id = await sandbox.store({ ...sample, metadata: { ...sample.metadata, ...recent() } });
  const leader = await sandbox.as('team-leader');
  const { json } = await leader.ask('POST', `/conversations/${id}/openings`, {
    json: { purpose: 'quality' },
  });
  const vcon = await leader.ask('GET', `/conversations/${id}/vcon`, {
    headers: { 'sluis-opening': json.openingId },
  });
  expect(vcon.status).toBe(200);
  const parsed = JSON.parse(vcon.bytes.toString());
  expect(parsed).toMatchObject({
    vcon: '0.4.0',
    uuid: id,
    dialog: [{ mediatype: 'audio/wav', encoding: 'base64url' }],
  });
  expect(Buffer.from(parsed.dialog[0].body, 'base64url').length).toBe(json.audio.sizeBytes);
  const auditor = await sandbox.as('auditor');
  const exported = await auditor.ask('GET', '/ledger?type=conversation.exported');
  expect(exported.json.items[0].subject.id).toBe(id);
});

test('a repeated upload gets the first answer; the same key with other content is refused', async () => {
  const conversation = makeConversation(['goedemorgen', 'dag'], recent());
  const key = { 'idempotency-key': 'once-1' };
  const first = await sandbox.send(conversation, key);
  const again = await sandbox.send(conversation, key);
  expect(again.status).toBe(201);
  expect(again.json).toEqual(first.json);
  expect(first.headers.get('idempotency-replayed')).toBeNull();
  expect(again.headers.get('idempotency-replayed')).toBe('true');
  const other = await sandbox.send(makeConversation(['goedemorgen', 'iets anders'], recent()), key);
  expect(other).toMatchObject({ status: 422, json: { code: 'idempotency-key-reused' } });
});

test('who can hear it, who heard it and why somebody can not is told', async () => {
  const id = await sandbox.store(makeConversation(['goedemorgen', 'dag'], recent()));
  const leader = await sandbox.as('team-leader');
  await leader.ask('POST', `/conversations/${id}/openings`, { json: { purpose: 'quality' } });
  const { json } = await leader.ask('GET', `/conversations/${id}/who`);
  expect(json.heard).toHaveLength(1);
  expect(json.can.map(({ because }: { because: string }) => because)).toContain('team');
  const administrator = await sandbox.as('security-administrator');
  const people = await administrator.ask('GET', '/people');
  const rows = people.json.items ?? people.json.people ?? people.json;
  const other = rows.find((row: { roles: string[] }) => row.roles.includes('auditor'));
  const why = await leader.ask('POST', `/conversations/${id}/who/why-not`, { json: { personId: other.id } });
  expect(why.json).toMatchObject({
    allow: false,
    reasons: expect.arrayContaining([expect.objectContaining({ control: 'ROLE' })]),
  });
});

test('wrong and missed passages are reported by place, for what one has open', async () => {
  const id = await sandbox.store(makeConversation(['goedemorgen met de bank', 'dag'], recent()));
  const leader = await sandbox.as('team-leader');
  const { json } = await leader.ask('POST', `/conversations/${id}/openings`, {
    json: { purpose: 'quality' },
  });
  const report = { turn: 0, start: 0, end: 5, type: 'PERSON', opening: json.openingId };
  const tell = async (role: string, change: object) => {
    const person = await sandbox.as(role);
    return person.ask('POST', `/conversations/${id}/reports`, { json: { ...report, ...change } });
  };
  expect((await tell('team-leader', { kind: 'wrong' })).json).toEqual({ stored: true });
  expect((await tell('team-leader', { kind: 'wrong', end: 999 })).status).toBe(422);
  expect((await tell('quality-analyst', { kind: 'wrong' })).status).toBe(403);
  const masked = await tell('team-leader', { kind: 'missed' });
  expect(masked.status).toBe(201);
  const { openingId: opening, transcript } = masked.json.opening;
  expect(transcript.turns[0].text).toBe('[PERSON] met de bank');
  expect((await tell('team-leader', { kind: 'missed', opening, end: 999 })).status).toBe(422);
  expect((await tell('quality-analyst', { kind: 'missed', opening })).status).toBe(403);
});

test('the console’s page, the description and the health of the server are served', async () => {
  const get = (path: string) => fetch(`${sandbox.url}${path}`);
  expect(await (await get('/healthz')).json()).toEqual({ status: 'ok' });
  expect(await (await get('/readyz')).json()).toMatchObject({ status: 'ready' });
  const api = (await (await get('/api/openapi.json')).json()) as { paths: object };
  expect(Object.keys(api.paths)).toEqual(
    expect.arrayContaining(['/api/v1/conversations', '/api/v1/ledger', '/api/v1/posture']),
  );
  expect((await get('/api/v1/nothing')).status).toBe(404);
  expect((await get('/metrics')).status).toBe(404);
  const operations = `http://127.0.0.1:${sandbox.house.operationsPort}`;
  expect(await (await fetch(`${operations}/metrics`)).text()).toContain('sluis_conversations_received_total');
  expect(await (await fetch(`${operations}/ledger/checkpoint`)).text()).toContain('sluis/');
});

test('posture tries every control and says what is not covered', async () => {
  const administrator = await sandbox.as('security-administrator');
  const { json } = await administrator.ask('GET', '/posture');
  const states = Object.fromEntries(
    json.items.map((item: { control: string; state: string }) => [item.control, item.state]),
  );
  expect(states).toMatchObject({
    REDACT: 'stands',
    ENC: 'stands',
    MFA: 'stands',
    BIND: 'stands',
    NET: 'stands',
    HOURS: 'stands',
    NEED: 'stands',
    VOL: 'stands',
    ROLES: 'stands',
    TENANT: 'stands',
    UPSTREAM: 'not-covered',
    GATE: 'not-covered',
  });
  expect(['down', 'stands']).toContain(states.SEG);
});
