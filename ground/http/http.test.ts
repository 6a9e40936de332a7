import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { SluisError } from '../error.ts';
import { createLogger } from '../logger.ts';
import { createHttpServer, type HttpServer, listen, sendRange, serveConsole } from './index.ts';

const folder = mkdtempSync(join(tmpdir(), 'console-'));
const log: string[] = [];
let server: HttpServer;
let base: string;
const bytes = Buffer.from(Array.from({ length: 1000 }, (_, index) => index % 251));

beforeAll(async () => {
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), '<script nonce="__CSP_NONCE__" src="/assets/a-1.js"></script>');
  writeFileSync(join(folder, 'assets', 'a-1.js'), '1');
  writeFileSync(join(folder, 'assets', 'a-1.js.map'), '{}');
  server = await createHttpServer({
    logger: createLogger({ stream: { write: (line) => void log.push(line) }, level: 'debug' }),
    connection: { origin: 'http://sluis.localhost:7300', trustedProxies: [] },
    openApi: { title: 'Test', version: '1', description: 'd' },
  });
  const body = z.strictObject({ name: z.string().max(10) });
  server.post(
    '/api/v1/things',
    { schema: { body, response: { 201: z.object({ id: z.string() }) } } },
    async (_r, reply) => reply.code(201).send({ id: 'x', secretColumn: 'leak' } as { id: string }),
  );
  server.get(
    '/api/v1/bad-answer',
    { schema: { response: { 200: z.object({ id: z.string() }) } } },
    async () => ({ id: 5 as unknown as string }),
  );
  server.get('/api/v1/refused', async () => {
    throw new SluisError('case-closed', 'The case is closed.', { status: 409, details: { days: 3 } });
  });
  server.get('/api/v1/trouble/:name', async () => {
    throw new Error('could not parse "Jan de Vries"');
  });
  server.get('/api/v1/gone', async () => {
    throw Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' });
  });
  server.get('/api/v1/slow', { config: { rateLimit: { max: 2, timeWindow: 60_000 } } }, async () => ({}));
  server.get('/api/v1/audio', async (_request, reply) =>
    sendRange(reply, {
      sizeBytes: bytes.length,
      contentType: 'audio/wav',
      async *open(start, end) {
        for (let at = start; at < end; at += 100) yield bytes.subarray(at, Math.min(at + 100, end));
      },
    }),
  );
  server.get('/api/v1/broken-audio', async (_request, reply) =>
    sendRange(reply, {
      sizeBytes: 5,
      contentType: 'audio/wav',
      // biome-ignore lint/correctness/useYield: it fails before the first byte, as a swapped object does
      async *open() {
        throw new SluisError('object-changed', 'The object was changed.', { status: 500 });
      },
    }),
  );
  await serveConsole(server, folder);
  base = `http://localhost:${await listen(server, { host: 'localhost', port: 0 })}`;
});

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

const get = (path: string, headers: Record<string, string> = {}) => fetch(`${base}${path}`, { headers });
const post = (body: string, headers: Record<string, string> = {}) =>
  fetch(`${base}/api/v1/things`, {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/json', ...headers },
  });

describe('problems', () => {
  it('are RFC 9457 documents with a stable type', async () => {
    const answer = await get('/api/v1/refused');
    expect(answer.status).toBe(409);
    expect(answer.headers.get('content-type')).toMatch(/^application\/problem\+json/);
    expect(await answer.json()).toEqual({
      type: 'https://sluis.invalid/problems/case-closed',
      code: 'case-closed',
      status: 409,
      title: 'The case is closed.',
      values: { days: 3 },
    });
  });

  it('say where a request is wrong, and not what stood there', async () => {
    const answer = await post(JSON.stringify({ name: 'Jan de Vries and his whole family', extra: 'Vries' }));
    expect(answer.status).toBe(400);
    const text = await answer.text();
    expect(JSON.parse(text)).toMatchObject({ code: 'request-invalid', errors: expect.any(Array) });
    expect(text).toMatch(/body\/name/);
    expect(text).not.toMatch(/Vries/);
  });

  it.each([
    ['{"name":', 400, 'request-invalid', {}],
    [JSON.stringify({ name: 'x'.repeat(300_000) }), 413, 'body-too-large', {}],
    ['<a/>', 415, 'media-type-unknown', { 'content-type': 'text/xml' }],
  ])('cover what never reaches a route: %#', async (body, status, code, headers) => {
    const answer = await post(body, headers as Record<string, string>);
    expect(answer.status).toBe(status);
    expect(await answer.json()).toMatchObject({ code });
  });

  it('tell nothing of an unexpected error, neither to the client nor in the log', async () => {
    log.length = 0;
    const answer = await get('/api/v1/trouble/Vries?who=Vries');
    expect(answer.status).toBe(500);
    expect(await answer.json()).toMatchObject({ code: 'internal' });
    expect(log.join('')).toMatch(/request.failed/);
    expect(log.join('')).toMatch(/\/api\/v1\/trouble\/:name/);
    expect(log.join('')).not.toMatch(/Vries/);
  });

  it('ask to try again when the database is gone', async () => {
    const answer = await get('/api/v1/gone');
    expect(answer.status).toBe(503);
    expect(answer.headers.get('retry-after')).toBe('5');
    expect(await answer.json()).toMatchObject({ code: 'database-unavailable' });
  });

  it('let no column leak that the schema does not name, and refuse to answer in another form', async () => {
    expect(await (await post('{"name":"a"}')).json()).toEqual({ id: 'x' });
    expect((await get('/api/v1/bad-answer')).status).toBe(500);
  });

  it('come for addresses that do not exist, under /api at least', async () => {
    const answer = await get('/api/v1/nothing');
    expect(answer.status).toBe(404);
    expect(await answer.json()).toMatchObject({ code: 'not-found' });
  });

  it('come when somebody asks too often', async () => {
    await get('/api/v1/slow');
    await get('/api/v1/slow');
    const answer = await get('/api/v1/slow');
    expect(answer.status).toBe(429);
    expect(await answer.json()).toMatchObject({ code: 'too-many-requests' });
  });
});

describe('ranges', () => {
  const range = async (header: string, extra: Record<string, string> = {}) => {
    const answer = await get('/api/v1/audio', { range: header, ...extra });
    return {
      status: answer.status,
      range: answer.headers.get('content-range'),
      body: Buffer.from(await answer.arrayBuffer()),
    };
  };

  it('give exactly the bytes asked for', async () => {
    expect(await range('bytes=0-0')).toEqual({
      status: 206,
      range: 'bytes 0-0/1000',
      body: bytes.subarray(0, 1),
    });
    expect(await range('bytes=150-449')).toEqual({
      status: 206,
      range: 'bytes 150-449/1000',
      body: bytes.subarray(150, 450),
    });
    expect(await range('bytes=990-')).toEqual({
      status: 206,
      range: 'bytes 990-999/1000',
      body: bytes.subarray(990),
    });
    expect(await range('bytes=-10')).toEqual({
      status: 206,
      range: 'bytes 990-999/1000',
      body: bytes.subarray(990),
    });
    expect(await range('bytes=990-5000')).toMatchObject({ range: 'bytes 990-999/1000' });
  });

  it('give the whole where there is nothing to understand, and 416 where there is nothing to give', async () => {
    for (const header of ['bytes=5-2', 'pages=1-2', 'bytes=0-1,5-6', 'bytes=-', 'bytes=x-y']) {
      expect(await range(header)).toEqual({ status: 200, range: null, body: bytes });
    }
    expect(await range('bytes=0-5', { 'if-range': '"abc"' })).toMatchObject({ status: 200 });
    expect(await range('bytes=1000-')).toMatchObject({ status: 416, range: 'bytes */1000' });
    expect(await range('bytes=-0')).toMatchObject({ status: 416 });
  });

  it('are problems, not half an answer, when nothing can be opened', async () => {
    const answer = await get('/api/v1/broken-audio', { range: 'bytes=0-2' });
    expect(answer.status).toBe(500);
    expect(await answer.json()).toMatchObject({ code: 'object-changed' });
  });
});

describe('the console', () => {
  it('gets a fresh nonce in each page and its policy', async () => {
    const nonces = new Set<string>();
    for (const path of ['/', '/conversations?queue=a', '/posture']) {
      const answer = await get(path);
      const nonce = /nonce="([^"]{20,})"/.exec(await answer.text())?.[1] ?? '';
      const policy = answer.headers.get('content-security-policy') ?? '';
      expect(policy).toContain(`script-src 'self' 'nonce-${nonce}'`);
      expect(policy).not.toMatch(/unsafe/);
      expect(answer.headers.get('cache-control')).toBe('no-store');
      nonces.add(nonce);
    }
    expect(nonces.size).toBe(3);
  });

  it('gets its hashed files for ever, and no source maps', async () => {
    const answer = await get('/assets/a-1.js');
    expect(answer.headers.get('cache-control')).toMatch(/immutable/);
    expect((await get('/assets/a-1.js.map')).status).toBe(404);
    expect((await get('/assets/none.js')).status).toBe(404);
    expect((await get('/index.html')).status).toBe(404);
  });

  it('is out of reach of path tricks', async () => {
    for (const path of [
      '/assets/..%2f..%2fetc/passwd',
      '/..%2f..%2fetc%2fpasswd',
      '/assets/%2e%2e/index.html',
    ]) {
      const answer = await get(path);
      expect(await answer.text()).not.toMatch(/root:/);
    }
  });
});

describe('every answer', () => {
  it('has the headers that keep browsers strict', async () => {
    for (const path of ['/', '/api/v1/nothing', '/api/openapi.json', '/assets/a-1.js']) {
      const { headers } = await get(path);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('x-frame-options')).toBe('DENY');
      expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
      expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    }
  });

  it('describes the API', async () => {
    const document = (await (await get('/api/openapi.json')).json()) as { paths: Record<string, unknown> };
    expect(Object.keys(document.paths)).toContain('/api/v1/things');
  });
});

describe('listen', () => {
  it('says what to do when the port is in use', async () => {
    const other = createServer().listen(0, 'localhost');
    await new Promise((resolve) => other.once('listening', resolve));
    const { port } = other.address() as { port: number };
    const second = await createHttpServer({
      logger: createLogger({ level: 'silent' }),
      connection: { origin: 'http://localhost', trustedProxies: [] },
      openApi: { title: 'Test', version: '1', description: 'd' },
    });
    await expect(listen(second, { host: 'localhost', port })).rejects.toMatchObject({ code: 'port-in-use' });
    await expect(listen(second, { host: 'localhost', port })).rejects.toThrow(/SLUIS_PORT/);
    await second.close();
    other.close();
  });
});
