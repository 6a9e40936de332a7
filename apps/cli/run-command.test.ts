import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { deviceKeyPath } from './http/device-key.ts';
import { runCommand } from './run-command.ts';

type Asked = { method: string; path: string; headers: IncomingMessage['headers']; body: string };
type Told = { status: number; json?: unknown; headers?: Record<string, string> };

let server: Server;
let url: string;
let asked: Asked[] = [];
let answer: (request: Asked) => Told = () => ({ status: 404 });
const folder = mkdtempSync(join(tmpdir(), 'sluis-cli-'));

beforeAll(async () => {
  server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const one = {
      method: request.method ?? '',
      path: (request.url ?? '').replace('/api/v1', ''),
      headers: request.headers,
      body: Buffer.concat(chunks).toString('latin1'),
    };
    asked.push(one);
    const { status, json, headers } = answer(one);
    response
      .writeHead(status, { 'content-type': 'application/json', ...headers })
      .end(JSON.stringify(json ?? {}));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  for (const name of ['a', 'b']) {
    writeFileSync(join(folder, `${name}.vtt`), `WEBVTT ${name}`);
    writeFileSync(join(folder, `${name}.wav`), `RIFF ${name}`);
  }
  writeFileSync(join(folder, 'metadata.json'), '{"schema":1}');
});
afterAll(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  rmSync(folder, { recursive: true });
});
beforeEach(() => {
  asked = [];
});

async function run(args: string[], options: { terminal?: boolean; env?: Record<string, string> } = {}) {
  const out: string[] = [];
  const err: string[] = [];
  const progress: string[] = [];
  const code = await runCommand(args, {
    env: { SLUIS_URL: url, XDG_CONFIG_HOME: folder, LANG: 'en_GB.UTF-8', ...options.env },
    folder,
    nowMs: () => Date.now(),
    streams: { stdin: Readable.from([]), stdout: new PassThrough(), stderr: new PassThrough() },
    terminal: {
      out: (text) => out.push(text),
      err: (text) => err.push(text),
      progress: options.terminal
        ? { show: (text) => progress.push(text), clear: () => progress.push('') }
        : null,
    },
  });
  return { code, out: out.join(''), err: err.join(''), progress };
}

const taken = (id: string): Told => ({ status: 201, json: { id, findings: { IBAN: 2 }, durationMs: 1 } });

test('help is given and ends with 0, an unknown command ends with 2', async () => {
  expect(await run([])).toMatchObject({ code: 0, out: expect.stringContaining('sluis import') });
  expect(await run(['import', '--help'])).toMatchObject({ code: 0 });
  for (const later of ['erase', 'backup', 'keys', 'nonsense']) {
    expect(await run([later])).toMatchObject({ code: 2, err: expect.stringContaining(later) });
  }
  expect(await run(['posture', '--nonsense'])).toMatchObject({ code: 2 });
});

test('texts come in the language of the system or of --lang', async () => {
  expect((await run([], { env: { LANG: 'fr_BE.UTF-8' } })).out).toContain('sécurité');
  expect((await run(['--lang', 'nl'])).out).toContain('beveiliging');
  expect(await run(['--lang', 'xx'])).toMatchObject({ code: 2 });
});

test('without a server it ends with 3 and says where it looked', async () => {
  const nowhere = await run(['posture'], { env: { SLUIS_URL: 'http://127.0.0.1:1' } });
  expect(nowhere).toMatchObject({ code: 3, err: expect.stringContaining('http://127.0.0.1:1') });
  expect(await run(['posture'], { env: { SLUIS_URL: 'ftp://x' } })).toMatchObject({ code: 2 });
});

test('an import sends metadata, transcript and sound in this order, without the names of files', async () => {
  answer = () => taken('1');
  const { code, out } = await run(['import', '.', '--json']);
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ imported: 2, already: 0, findings: { IBAN: 4 }, refused: [] });
  for (const { body } of asked) {
    const names = [...body.matchAll(/name="(\w+)"/g)].map(([, name]) => name);
    expect(names).toEqual(['metadata', 'metadata', 'transcript', 'transcript', 'audio', 'audio']);
    expect(body).not.toMatch(/[ab]\.(vtt|wav)/);
  }
});

test('what was found is called by its name in the language of the reader', async () => {
  answer = () => ({ status: 201, json: { id: '1', findings: { CARD_CVV: 2, SHOE_SIZE: 1 } } });
  const { out } = await run(['import', '.', '--lang', 'nl']);
  expect(out).toMatch(/4 {2}beveiligingscode van de kaart/);
  expect(out).toMatch(/2 {2}SHOE_SIZE/);
});

test('sent again, each conversation has the same key, and what was there is counted apart', async () => {
  answer = () => taken('1');
  await run(['import', '.']);
  const first = asked.map(({ headers }) => headers['idempotency-key']).sort();
  asked = [];
  answer = () => ({ ...taken('1'), headers: { 'idempotency-replayed': 'true' } });
  const again = await run(['import', '.', '--json']);
  expect(asked.map(({ headers }) => headers['idempotency-key']).sort()).toEqual(first);
  expect(new Set(first).size).toBe(2);
  expect(JSON.parse(again.out)).toMatchObject({ imported: 0, already: 2, findings: {} });
});

test('a refusal is told with its reason, the others go on, and the answer is 1', async () => {
  answer = ({ body }) =>
    body.includes('WEBVTT a')
      ? { status: 422, json: { code: 'transcript-broken', title: 'Times run backwards.' } }
      : taken('1');
  const { code, out } = await run(['import', '.']);
  expect(code).toBe(1);
  expect(out).toContain('1 imported.');
  expect(out).toContain('a.vtt: Times run backwards.');
});

test('a server that can not just now is asked again', async () => {
  let turn = 0;
  answer = () =>
    ++turn <= 2 ? { status: 503, json: { code: 'busy' }, headers: { 'retry-after': '0' } } : taken('1');
  expect(await run(['import', '.'])).toMatchObject({ code: 0 });
  expect(asked.length).toBe(4);
});

test('progress is shown on a terminal and nowhere else', async () => {
  answer = () => taken('1');
  expect((await run(['import', '.'], { terminal: true })).progress).toContain('2 of 2');
  expect((await run(['import', '.'])).progress).toEqual([]);
});

test('paths that are not there end with 3', async () => {
  expect(await run(['import', 'no-such-folder'])).toMatchObject({
    code: 3,
    err: expect.stringContaining('no-such-folder'),
  });
});

test('signing in keeps a key for this user alone, and later requests are signed with it', async () => {
  let polls = 0;
  answer = ({ path }) => {
    if (path === '/session/cli')
      return { status: 201, json: { code: 'ABCD-EFGH', verifyPath: '/link', pollSecret: 's' } };
    if (path === '/session/cli/poll') {
      return ++polls < 2
        ? { status: 202 }
        : {
            status: 200,
            json: { person: { id: 'p', name: 'Ada' } },
            headers: { 'set-cookie': '__Host-sluis=abc; Path=/' },
          };
    }
    return { status: 200, json: { checkedAt: 'now', items: [] } };
  };
  expect(await run(['login'])).toMatchObject({
    code: 0,
    out: 'Signed in as Ada.\n',
    err: expect.stringContaining('ABCD-EFGH'),
  });
  const path = deviceKeyPath({ XDG_CONFIG_HOME: folder }, url);
  expect(statSync(path).mode & 0o777).toBe(0o600);
  await run(['posture']);
  const { headers } = asked.at(-1) as Asked;
  expect(headers.cookie).toBe('__Host-sluis=abc');
  const [head, claims] = String(headers.dpop)
    .split('.')
    .map((part) => Buffer.from(part, 'base64url').toString());
  expect(JSON.parse(head ?? '')).toMatchObject({ typ: 'dpop+jwt', alg: 'ES256', jwk: { crv: 'P-256' } });
  expect(JSON.parse(head ?? '').jwk.d).toBeUndefined();
  expect(JSON.parse(claims ?? '')).toMatchObject({ htm: 'GET', htu: `${url}/api/v1/posture` });
});

test('cases are opened one by one and written a line each; what may not be opened or is not labelled is left out', async () => {
  const ids = ['one', 'refused', 'told', 'two'];
  answer = ({ method, path }) => {
    const items = [...ids.map((id) => ({ id, missed: 1 })), { id: 'wrong', missed: 0 }];
    if (path === '/cases') return { status: 200, json: { items } };
    const id = path.split('/')[2] ?? '';
    if (id === 'refused') return { status: 403, json: { code: 'access-denied', title: 'No.', reasons: [] } };
    if (method === 'POST') return { status: 201, json: { openingId: `o-${id}` } };
    return { status: 200, json: { id, turns: [{ text: 'x', spans: id === 'told' ? [] : [{}] }] } };
  };
  const { code, out, err } = await run(['cases', 'export', '--purpose', 'quality']);
  expect(code).toBe(0);
  const lines = out.trim().split('\n');
  expect(lines.map((line) => JSON.parse(line).id)).toEqual(['one', 'two']);
  expect(err).toMatch(/2 conversations written/);
  expect(err).toMatch(/1 is left out/);
  expect(asked.some(({ path }) => path.includes('wrong'))).toBe(false);
  const fetched = asked.find(({ path }) => path === '/conversations/one/case');
  expect(fetched?.headers['sluis-opening']).toBe('o-one');
  expect(await run(['cases', 'export'])).toMatchObject({ code: 2 });
});

test('a control that is down makes the answer 1; a refusal names its reasons', async () => {
  const item = { control: 'KEY', layer: 'vault', messageKey: 'posture.KEY.x' };
  answer = () => ({ status: 200, json: { checkedAt: 'now', items: [{ ...item, state: 'down' }] } });
  expect(await run(['posture'])).toMatchObject({ code: 1, out: expect.stringContaining('DOWN') });
  answer = () => ({
    status: 403,
    json: { code: 'access-denied', title: 'No.', reasons: [{ control: 'HOURS', code: 'not-in-shift' }] },
  });
  expect(await run(['posture'])).toMatchObject({
    code: 1,
    err: expect.stringContaining('Working hours (HOURS): You are outside your working hours.'),
  });
});

test('posture speaks in sentences of the reader, also of what is newer than these words', async () => {
  const item = { layer: 'watch', checkedAt: 'now' };
  const items = [
    { ...item, control: 'AUDIT', state: 'stands', messageKey: 'posture.AUDIT.fits', values: { count: 17 } },
    { ...item, control: 'NEWER', state: 'weak', messageKey: 'posture.NEWER.unheard' },
  ];
  answer = () => ({ status: 200, json: { checkedAt: 'now', items } });
  const english = await run(['posture']);
  expect(english.out).toContain('All 17 entries were recomputed just now');
  expect(english.out).toContain('The control stands, but not as firmly as it could.');
  const german = await run(['posture'], { env: { LANG: 'de_AT.UTF-8' } });
  expect(german.out).toContain('17');
  expect(`${english.out}${german.out}`).not.toMatch(/posture\.|\{\{/);
  expect(german.out).not.toContain('entries');
  const same = await run(['posture', '--json']);
  expect(JSON.parse(same.out).items[0].messageKey).toBe('posture.AUDIT.fits');
});

test('a refusal speaks the language of the reader, with what it is about', async () => {
  const values = { budget: 30 };
  answer = () => ({
    status: 403,
    json: {
      code: 'access-denied',
      title: 'No.',
      reasons: [{ control: 'VOL', code: 'budget-used-up', values }],
    },
  });
  const dutch = await run(['posture', '--lang', 'nl']);
  expect(dutch.err).toMatch(/30/);
  expect(dutch.err).not.toMatch(/No\.|budget-used-up|\{\{/);
  answer = () => ({ status: 429, json: { code: 'too-many-requests' }, headers: { 'retry-after': '7' } });
  expect((await run(['posture'])).err).toContain('Wait 7 seconds.');
  answer = () => ({ status: 418, json: { code: 'newer', title: 'Drink tea first.' } });
  expect((await run(['posture'])).err).toContain('Drink tea first.');
  answer = () => ({ status: 502 });
  expect((await run(['posture'])).err).toContain('Something went wrong inside Sluis');
});

test('a key file that others can read is not used', async () => {
  const { chmodSync } = await import('node:fs');
  chmodSync(deviceKeyPath({ XDG_CONFIG_HOME: folder }, url), 0o644);
  expect(await run(['posture'])).toMatchObject({ code: 3, err: expect.stringContaining('chmod 600') });
});

test('a token that waits for a second person says how it is fetched, and is then shown once', async () => {
  // Signed in apart from the tests above.
  const at = { env: { XDG_CONFIG_HOME: mkdtempSync(join(folder, 'home-')) } };
  const id = '0f3c1b52-7d1e-4a3e-9a55-2f6f0a4c9f11';
  answer = () => ({ status: 202, json: { approval: { id } } });
  const create = ['token', 'create', '--name', 'import', '--scope', 'ingest', '--networks', '10.0.0.0/8'];
  expect(await run(create, at)).toMatchObject({
    code: 0,
    out: '',
    err: expect.stringContaining(`sluis token collect ${id}`),
  });

  answer = () => ({ status: 200, json: { token: 'the-token', row: {} } });
  expect(await run(['token', 'collect', id], at)).toMatchObject({ code: 0, out: 'the-token\n' });
  expect(asked.at(-1)).toMatchObject({ method: 'POST', path: `/tokens/${id}/collect` });
  expect(JSON.parse((await run(['token', 'collect', id, '--json'], at)).out)).toMatchObject({
    token: 'the-token',
  });

  answer = () => ({ status: 404, json: { type: 'token-unknown', title: 'No such token waits for you.' } });
  expect(await run(['token', 'collect', id], at)).toMatchObject({ code: 1, out: '' });
  asked = [];
  for (const wrong of [[], ['../people'], [id, id]]) {
    expect(await run(['token', 'collect', ...wrong], at)).toMatchObject({ code: 2 });
  }
  expect(asked).toEqual([]);
});
