import { describe, expect, it } from 'vitest';
import { ApiProblem } from './api-problem.ts';
import { createClient } from './client.ts';
import { type DeviceKey, makeDeviceKey } from './device-key.ts';
import { makeProof } from './make-proof.ts';

const read = (part: string) => JSON.parse(Buffer.from(part, 'base64url').toString('utf8'));

async function verify(proof: string, key: DeviceKey): Promise<boolean> {
  const [head, claims, signature] = proof.split('.');
  const publicKey = await crypto.subtle.importKey(
    'jwk',
    key.publicJwk,
    { name: 'ECDSA', namedCurve: 'P-256' },
    false,
    ['verify'],
  );
  return crypto.subtle.verify(
    { name: 'ECDSA', hash: 'SHA-256' },
    publicKey,
    Buffer.from(signature!, 'base64url'),
    new TextEncoder().encode(`${head}.${claims}`),
  );
}

describe('a proof of possession', () => {
  it('has the form of RFC 9449, section 4.2, and a signature that the key in it verifies', async () => {
    const key = await makeDeviceKey();
    const proof = await makeProof(key, {
      method: 'GET',
      url: 'http://localhost:7300/api/v1/conversations?queue=a#b',
      nowMs: 1_790_000_000_999,
      jti: 'one',
      ath: 'hash',
    });
    expect(proof).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+$/);
    const [head, claims] = proof.split('.').slice(0, 2).map(read);
    expect(head).toEqual({ typ: 'dpop+jwt', alg: 'ES256', jwk: key.publicJwk });
    expect(Object.keys(head.jwk).sort()).toEqual(['crv', 'kty', 'x', 'y']);
    expect(claims).toEqual({
      jti: 'one',
      htm: 'GET',
      htu: 'http://localhost:7300/api/v1/conversations',
      iat: 1_790_000_000,
      ath: 'hash',
    });
    expect(await verify(proof, key)).toBe(true);
    expect(await verify(proof.replace(/^./, 'f'), key)).toBe(false);
  });

  it('comes from a key that cannot be taken out', async () => {
    const { privateKey } = await makeDeviceKey();
    expect(privateKey.extractable).toBe(false);
    await expect(crypto.subtle.exportKey('jwk', privateKey)).rejects.toThrow();
  });
});

describe('the client', () => {
  const nowMs = 1_790_000_000_000;
  const set = async (answers: Response[]) => {
    const key = await makeDeviceKey();
    const asked: { url: string; init: RequestInit }[] = [];
    let ids = 0;
    const client = createClient({
      origin: 'http://localhost:7300',
      key: async () => key,
      nowMs: () => nowMs,
      newId: () => `id-${++ids}`,
      fetch: async (url, init) => {
        asked.push({ url: String(url), init: init! });
        const answer = answers.shift();
        if (!answer) throw new TypeError('network');
        return answer;
      },
    });
    const claims = (index: number) =>
      read((asked[index]!.init.headers as Record<string, string>).dpop!.split('.')[1]!);
    return { client, asked, claims };
  };

  it('signs every request anew, and for the session once it knows one', async () => {
    const { client, claims } = await set([Response.json({}), Response.json({})]);
    await client.ask('GET', '/state');
    client.bindTo('session-hash');
    await client.ask('POST', '/conversations/search', { json: { words: 'iban' } });
    expect(claims(0)).not.toHaveProperty('ath');
    expect(claims(1)).toMatchObject({ ath: 'session-hash', htm: 'POST', jti: 'id-2' });
  });

  it('leaves empty filters out of the address', async () => {
    const { client, asked } = await set([Response.json({})]);
    await client.ask('GET', '/conversations', { query: { queue: 'a b', language: undefined, type: '' } });
    expect(asked[0]!.url).toBe('http://localhost:7300/api/v1/conversations?queue=a+b');
  });

  it('turns a problem into its code, reasons and values', async () => {
    const problem = {
      code: 'access-denied',
      reasons: [{ control: 'HOURS', code: 'out-of-shift', values: { from: '08:00' } }, 'nonsense'],
    };
    const { client } = await set([
      new Response(JSON.stringify(problem), { status: 403, headers: { 'retry-after': '5' } }),
    ]);
    const thrown = await client.ask('GET', '/posture').catch((error: unknown) => error);
    expect(thrown).toBeInstanceOf(ApiProblem);
    expect(thrown).toMatchObject({ code: 'access-denied', status: 403, retryAfterSeconds: 5 });
    expect((thrown as ApiProblem).reasons).toEqual([problem.reasons[0]]);
  });

  it('makes a problem of an answer that is none', async () => {
    const { client } = await set([new Response('<html>proxy</html>', { status: 502 })]);
    await expect(client.ask('GET', '/state')).rejects.toMatchObject({ code: 'status-502', status: 502 });
  });

  it('says when nothing answers', async () => {
    const { client } = await set([]);
    await expect(client.ask('GET', '/state')).rejects.toMatchObject({ code: 'no-answer', status: 0 });
  });

  it('takes the time of the server when its own clock is wrong, once', async () => {
    const date = new Date(nowMs + 3_600_000).toUTCString();
    const refusal = () => new Response('{"code":"proof-invalid"}', { status: 401, headers: { date } });
    const { client, claims, asked } = await set([refusal(), Response.json({ ok: true }), refusal()]);
    await expect(client.ask('GET', '/session')).resolves.toEqual({ ok: true });
    expect(claims(1).iat - claims(0).iat).toBe(3600);
    await expect(client.ask('GET', '/session')).rejects.toMatchObject({ status: 401 });
    expect(asked).toHaveLength(3);
  });
});
