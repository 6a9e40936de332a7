import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestClient } from '../support/client.ts';
import { filesUnder } from '../support/files-under.ts';
import {
  formOf,
  type MadeConversation,
  makeConversation,
  makeTranscript,
  makeWav,
  wavHeader,
} from '../support/make-conversation.ts';
import { type RunningSandbox, runSandbox } from '../support/running-sandbox.ts';

let sandbox: RunningSandbox;
beforeAll(async () => {
  sandbox = await runSandbox();
});
afterAll(() => sandbox.remove());

const good = () => makeConversation(['goedemorgen met de bank', 'ik heb een vraag']);
const withAudio = (audio: Buffer): MadeConversation => ({ ...good(), audio });
const withTranscript = (transcript: Buffer | string): MadeConversation => ({
  ...good(),
  transcript: Buffer.from(transcript),
});
const cue = (from: string, to: string, text: string) => `${from} --> ${to}\n<v agent>${text}\n\n`;

/** What of the data folder could be a stored part. */
const objects = () => filesUnder(sandbox.house.parts.data.path).filter((path) => path.includes('/objects/'));

const cases: [what: string, conversation: () => MadeConversation, status: number, code: RegExp][] = [
  ['a truncated WAV', () => withAudio(makeWav(4).subarray(0, 20_000)), 422, /^sound-/],
  ['an empty sound', () => withAudio(Buffer.alloc(0)), 415, /^sound-|^body/],
  [
    'a transcript that is longer than its audio',
    () => withAudio(makeWav(0.5)),
    422,
    /^transcript-longer-than-audio$/,
  ],
  [
    'times that run backwards',
    () => withTranscript(`WEBVTT\n\n${cue('00:00:03.000', '00:00:01.000', 'goedemorgen')}`),
    422,
    /^times-backwards$|^transcript/,
  ],
  [
    'a wrong encoding',
    () => withTranscript(Buffer.from('﾿WEBVTT\n\n\xe9\xe8', 'latin1')),
    415,
    /^transcript-/,
  ],
  [
    'a compressed transcript',
    () => withTranscript(gzipSync(makeTranscript(['goedemorgen']))),
    415,
    /^transcript-compressed$/,
  ],
  ['a zip bomb as transcript', () => withTranscript(gzipSync(Buffer.alloc(50_000_000))), 415, /^transcript-/],
  [
    'ten thousand parties',
    () => makeConversation(['a'], { parties: Array(10_000).fill({ role: 'customer' }) }),
    413,
    /part-too-large|metadata-invalid/,
  ],
  [
    'a hundred parties',
    () => makeConversation(['a'], { parties: Array(101).fill({ role: 'customer' }) }),
    422,
    /^metadata-invalid$/,
  ],
  [
    'an absurd sample rate',
    () =>
      withAudio(
        Buffer.concat([
          wavHeader({ channels: 2, sampleRate: 4_000_000, bits: 16, dataBytes: 4000 }),
          Buffer.alloc(4000),
        ]),
      ),
    415,
    /^sound-/,
  ],
  [
    'a sample rate of nothing',
    () =>
      withAudio(
        Buffer.concat([
          wavHeader({ channels: 2, sampleRate: 0, bits: 16, dataBytes: 4000 }),
          Buffer.alloc(4000),
        ]),
      ),
    415,
    /^sound-/,
  ],
  ['an mp3 that calls itself audio', () => withAudio(Buffer.from('ID3\x03\x00\x00\x00')), 415, /^sound-/],
  ['a transcript of nothing', () => withTranscript('WEBVTT\n\n'), 422, /^transcript-empty$/],
  [
    'a transcript that is a web page',
    () => withTranscript('<html><script>alert(1)</script></html>'),
    415,
    /^transcript-format$/,
  ],
  ['metadata of another schema', () => makeConversation(['a'], { schema: 9 }), 422, /^metadata-invalid$/],
  [
    'an unknown field',
    () => makeConversation(['a'], { iban: 'NL91ABNA0417164300' }),
    422,
    /^metadata-invalid$/,
  ],
];

test.each(cases)('%s gets a clear error and leaves nothing behind', async (_what, make, status, code) => {
  const before = objects();
  const answer = await sandbox.send(make());
  expect({ status: answer.status, code: answer.json.code }).toEqual({
    status,
    code: expect.stringMatching(code),
  });
  expect(answer.headers.get('content-type')).toContain('application/problem+json');
  expect(answer.json.title.length).toBeGreaterThan(20);
  expect(answer.bytes.toString()).not.toContain('NL91ABNA');
  expect(objects()).toEqual(before);
});

test('a path and a phone number in a file’s name go nowhere', async () => {
  const { metadata, transcript, audio } = good();
  const form = new FormData();
  const name = '../../../../etc/cron.d/+31612345678.wav';
  form.append('metadata', new Blob([JSON.stringify(metadata)]), name);
  form.append('transcript', new Blob([new Uint8Array(transcript)]), name);
  form.append('audio', new Blob([new Uint8Array(audio!)]), name);
  const client = createTestClient(sandbox.url);
  const answer = await client.ask('POST', '/conversations', { form, bearer: sandbox.tokens.ingest });
  expect(answer.status).toBe(201);
  expect(filesUnder(sandbox.folder).filter((path) => /31612345678|cron/.test(path))).toEqual([]);
});

test('HTML and formulas in what was said come back as text', async () => {
  const start = new Date(Date.now() - 60_000).toISOString();
  const id = await sandbox.store(
    makeConversation(['=cmd|calc!A1 dank u wel', '<img src=x onerror=alert(1)> graag'], { start }),
  );
  const leader = await sandbox.as('team-leader');
  const { json, headers } = await leader.ask('POST', `/conversations/${id}/openings`, {
    json: { purpose: 'quality' },
  });
  expect(json.transcript.turns).toHaveLength(2);
  expect(headers.get('content-type')).toContain('application/json');
  expect(headers.get('content-security-policy')).toContain("default-src 'none'");
});

test('a compressed body is refused before it is unpacked', async () => {
  const client = createTestClient(sandbox.url);
  const answer = await client.ask('POST', '/conversations', {
    bytes: gzipSync(Buffer.alloc(1_000_000)),
    bearer: sandbox.tokens.ingest,
    headers: { 'content-type': 'multipart/form-data; boundary=b', 'content-encoding': 'gzip' },
  });
  expect(answer.status).toBe(400);
});

test('sound before words is refused, whatever else is right', async () => {
  const { metadata, transcript, audio } = good();
  const form = new FormData();
  form.append('metadata', new Blob([JSON.stringify(metadata)]));
  form.append('audio', new Blob([new Uint8Array(audio!)]));
  form.append('transcript', new Blob([new Uint8Array(transcript)]));
  const client = createTestClient(sandbox.url);
  const answer = await client.ask('POST', '/conversations', { form, bearer: sandbox.tokens.ingest });
  expect(answer).toMatchObject({ status: 422, json: { code: 'parts-out-of-order' } });
});

test('nobody without a token, with a token of another scope, or with one made up brings anything in', async () => {
  const client = createTestClient(sandbox.url);
  const send = (bearer?: string) =>
    client.ask('POST', '/conversations', { form: formOf(good()), ...(bearer !== undefined && { bearer }) });
  expect((await send()).status).toBe(401);
  expect((await send('made-up')).status).toBe(401);
  expect((await send(sandbox.tokens.read)).status).toBe(403);
});

test('an ingest token reads nothing; a read token sees counts and no content', async () => {
  const id = await sandbox.store(good());
  const client = createTestClient(sandbox.url);
  const get = (path: string, bearer: string) => client.ask('GET', path, { bearer });
  expect((await get('/conversations', sandbox.tokens.ingest)).status).toBe(403);
  const list = await get('/conversations', sandbox.tokens.read);
  expect(list.status).toBe(200);
  expect(list.json.items.length).toBeGreaterThan(0);
  const open = await client.ask('POST', `/conversations/${id}/openings`, {
    json: { purpose: 'quality' },
    bearer: sandbox.tokens.read,
  });
  expect(open.status).toBe(403);
});
