import { type ClientRequest, request as httpRequest, type IncomingHttpHeaders } from 'node:http';
import { createDeviceKey, type DeviceKey } from './device-key.ts';

/** An answer, whole, with what a thief would keep of it. */
export type Answer = {
  status: number;
  headers: IncomingHttpHeaders;
  bytes: Buffer;
  /** Parsed where it is JSON, otherwise null. */
  json: Record<string, unknown> | null;
  /** "MFA" or "need:not-own-team" when it was refused, for the report. */
  refusedBy: string[];
};

export type ClientOptions = {
  url: string;
  clock: { nowMs(): number };
  /** The address that the connection comes from; 127.0.0.1 is inside the sandbox's network, 127.0.0.2 outside. */
  from?: string;
  device?: DeviceKey;
  cookie?: string;
};

export type RequestOptions = {
  body?: unknown;
  /** Sent as it is; with `contentType`. */
  bytes?: Buffer;
  contentType?: string;
  headers?: Record<string, string>;
  /** A machine's token instead of the cookie. */
  bearer?: string;
  /** Without the proof of possession, as a thief who has only the cookie. */
  unsigned?: boolean;
};

/** One device of one person (or thief): a key, a cookie jar, an address. */
export type Client = {
  ask(method: string, path: string, options?: RequestOptions): Promise<Answer>;
  /** The cookie that the server set, as a thief would copy it. */
  cookie(): string | undefined;
};

export function createClient(options: ClientOptions): Client {
  const device = options.device ?? createDeviceKey();
  let cookie = options.cookie;
  return {
    cookie: () => cookie,
    async ask(method, path, asked = {}) {
      const url = new URL(path, options.url);
      const credential = asked.bearer ?? cookie?.split('=')[1];
      const headers: Record<string, string> = {
        ...(asked.unsigned
          ? {}
          : {
              dpop: device.prove({
                method,
                url: url.href,
                nowMs: options.clock.nowMs(),
                ...(credential !== undefined && { credential }),
              }),
            }),
        ...(asked.bearer !== undefined
          ? { authorization: `Bearer ${asked.bearer}` }
          : cookie !== undefined && { cookie }),
        ...asked.headers,
      };
      const body =
        asked.bytes ?? (asked.body === undefined ? undefined : Buffer.from(JSON.stringify(asked.body)));
      if (body) headers['content-type'] = asked.contentType ?? 'application/json';
      const answer = await send(url, method, headers, body, options.from ?? '127.0.0.1');
      const set = answer.headers['set-cookie']?.[0]?.split(';')[0];
      if (set !== undefined && answer.status < 400) cookie = set;
      return answer;
    },
  };
}

function send(
  url: URL,
  method: string,
  headers: Record<string, string>,
  body: Buffer | undefined,
  localAddress: string,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request: ClientRequest = httpRequest(
      // "localhost" may be ::1; the address to come from is one of IPv4.
      { host: '127.0.0.1', port: url.port, path: `${url.pathname}${url.search}`, method, localAddress },
      (response) => {
        const chunks: Buffer[] = [];
        const tell = (more: Partial<Answer>) => {
          const bytes = Buffer.concat(chunks);
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            bytes,
            json: null,
            refusedBy: [],
            ...more,
          });
        };
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        // The server broke off in the middle: what was not right could not be taken back any more, and did not go out.
        response.on('error', () => tell({ refusedBy: ['broken-off'] }));
        response.on('end', () =>
          tell(understand(Buffer.concat(chunks), response.headers['content-type'] ?? '')),
        );
      },
    );
    request.on('error', reject);
    request.setHeader('host', url.host);
    for (const [name, value] of Object.entries(headers)) request.setHeader(name, value);
    if (body) request.setHeader('content-length', body.length);
    request.end(body);
  });
}

function understand(bytes: Buffer, contentType: string): Pick<Answer, 'json' | 'refusedBy'> {
  if (!/json/.test(contentType)) return { json: null, refusedBy: [] };
  const json = JSON.parse(bytes.toString('utf8')) as Record<string, unknown>;
  if (!/problem/.test(contentType)) return { json, refusedBy: [] };
  const reasons = Array.isArray(json.reasons) ? (json.reasons as { control?: string; code?: string }[]) : [];
  const controls = reasons.map(({ control, code }) => control ?? code ?? '').filter((name) => name !== '');
  return { json, refusedBy: controls.length > 0 ? controls : [String(json.code ?? 'refused')] };
}
