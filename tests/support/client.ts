import { createHash, generateKeyPairSync, randomUUID, sign } from 'node:crypto';
import { request as httpRequest } from 'node:http';
import { totpCode } from './totp.ts';

export type Answer = {
  status: number;
  headers: Headers;
  bytes: Buffer;
  // biome-ignore lint/suspicious/noExplicitAny: a test reads what it expects and fails where it is not there
  json: any;
};

export type Asking = {
  json?: unknown;
  form?: FormData;
  bytes?: Uint8Array;
  headers?: Record<string, string>;
  bearer?: string;
  /** Without the proof of possession. */
  unsigned?: boolean;
  /** Address to come from; 127.0.0.1 when absent. */
  from?: string;
};

/** A real client of a real server: one device key, one cookie. */
export type TestClient = {
  readonly url: string;
  cookie?: string | undefined;
  ask(method: string, path: string, asking?: Asking): Promise<Answer>;
  prove(method: string, url: string, credential?: string): string;
};

export function createTestClient(url: string, nowMs: () => number = Date.now): TestClient {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const jwk = publicKey.export({ format: 'jwk' });
  const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const client: TestClient = {
    url,
    prove(method, target, credential) {
      const { origin, pathname } = new URL(target);
      const claims = {
        jti: randomUUID(),
        htm: method,
        htu: `${origin}${pathname}`,
        iat: Math.floor(nowMs() / 1000),
        ...(credential !== undefined && { ath: createHash('sha256').update(credential).digest('base64url') }),
      };
      const signed = `${encode({ typ: 'dpop+jwt', alg: 'ES256', jwk })}.${encode(claims)}`;
      const signature = sign('sha256', Buffer.from(signed), { key: privateKey, dsaEncoding: 'ieee-p1363' });
      return `${signed}.${signature.toString('base64url')}`;
    },
    async ask(method, path, asking = {}) {
      const target = `${url}/api/v1${path}`;
      const headers: Record<string, string> = {
        ...(asking.bearer === undefined && client.cookie && { cookie: `__Host-sluis=${client.cookie}` }),
        ...(asking.bearer !== undefined && { authorization: `Bearer ${asking.bearer}` }),
        ...(!asking.unsigned &&
          asking.bearer === undefined && { dpop: client.prove(method, target, client.cookie) }),
        ...(asking.json !== undefined && { 'content-type': 'application/json' }),
        ...asking.headers,
      };
      const body = await bodyOf(asking, headers);
      const answer = await send(target, method, headers, body, asking.from ?? '127.0.0.1');
      const set = /__Host-sluis=([^;]*)/.exec(answer.headers.get('set-cookie') ?? '')?.[1];
      if (set !== undefined && answer.status < 400) client.cookie = set === '' ? undefined : set;
      return answer;
    },
  };
  return client;
}

async function bodyOf(
  { json, form, bytes }: Asking,
  headers: Record<string, string>,
): Promise<Buffer | undefined> {
  if (form) {
    const encoded = new Response(form);
    headers['content-type'] = encoded.headers.get('content-type') ?? '';
    return Buffer.from(await encoded.arrayBuffer());
  }
  if (bytes) return Buffer.from(bytes);
  return json === undefined ? undefined : Buffer.from(JSON.stringify(json));
}

function send(
  target: string,
  method: string,
  headers: Record<string, string>,
  body: Buffer | undefined,
  localAddress: string,
): Promise<Answer> {
  const { host, port, pathname, search } = new URL(target);
  return new Promise((resolve, reject) => {
    const request = httpRequest(
      { host: '127.0.0.1', port, path: `${pathname}${search}`, method, localAddress, agent: false },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk)).on('error', reject);
        response.on('end', () => {
          const bytes = Buffer.concat(chunks);
          const answered = new Headers();
          for (const [name, value] of Object.entries(response.headers)) answered.set(name, String(value));
          const isJson = /json/.test(answered.get('content-type') ?? '');
          resolve({
            status: response.statusCode ?? 0,
            headers: answered,
            bytes,
            json: isJson ? JSON.parse(bytes.toString('utf8')) : null,
          });
        });
      },
    );
    request.on('error', reject);
    request.setHeader('host', host);
    for (const [name, value] of Object.entries(headers)) request.setHeader(name, value);
    request.end(body);
  });
}

/** Uses up a one-time link with a password and an authenticator; afterwards the client has a session. */
export async function enrol(
  client: TestClient,
  link: string,
  nowMs = Date.now(),
): Promise<{ secretBase32: string; password: string }> {
  const token = link.split('#')[1] ?? link;
  const password = `correct horse ${randomUUID()}`;
  const started = await client.ask('POST', '/enrolments/totp/start', { json: { link: token, password } });
  if (started.status >= 300) throw new Error(`enrolment could not start: ${started.bytes}`);
  const { secretBase32 } = started.json as { secretBase32: string };
  const verified = await client.ask('POST', '/enrolments/totp/verify', {
    json: { link: token, password, code: totpCode(secretBase32, nowMs) },
  });
  if (verified.status >= 300) throw new Error(`enrolment was refused: ${verified.bytes}`);
  return { secretBase32, password };
}
