import { Agent, request as httpRequest } from 'node:http';
import { SluisError, type TenantId } from '#ground';
import type { KeyService, KeyServiceInfo } from './key-service.ts';
import { mostMarksAtOnce, toWire } from './wire.ts';

const timeoutMs = 10_000;

/** The key service at a socket, for one tenant. Every call fails closed with 'key-service-unavailable' (503) when it is gone. */
export function connectKeyService(socketPath: string, tenantId: TenantId): KeyService {
  const agent = new Agent({ keepAlive: true, maxSockets: 8 });
  const call = <T>(path: string, message: unknown) => post<T>(agent, socketPath, path, message);
  return {
    async info() {
      const info = await call<Record<keyof KeyServiceInfo, never>>('/info', {});
      return {
        ...info,
        epochPublicKey: bytes(info.epochPublicKey),
        ledgerPublicKey: bytes(info.ledgerPublicKey),
      };
    },
    async deriveKey(label) {
      return key(await call<{ key: string }>('/derive', { tenantId, label }).then((answer) => answer.key));
    },
    async unwrap(request) {
      return key(await call<{ dataKey: string }>('/unwrap', request).then((answer) => answer.dataKey));
    },
    async retire(request) {
      return key(await call<{ mark: string }>('/retire', request).then((answer) => answer.mark));
    },
    async rememberRetired(marks) {
      let added = 0;
      for (let at = 0; at < marks.length; at += mostMarksAtOnce) {
        const some = marks.slice(at, at + mostMarksAtOnce);
        added += (await call<{ added: number }>('/remember-retired', { marks: some })).added;
      }
      return added;
    },
    async signCheckpoint(request) {
      return (await call<{ note: string }>('/sign', request)).note;
    },
    async close() {
      agent.destroy();
    },
  };
}

const bytes = (text: string): Uint8Array => Buffer.from(text, 'base64');

function key(text: string): Uint8Array {
  const value = bytes(text);
  if (value.length !== 32) throw unavailable(undefined);
  return value;
}

function unavailable(cause: unknown): SluisError {
  return new SluisError(
    'key-service-unavailable',
    'The key service does not answer. Nothing can be opened until it runs again; try again in a moment.',
    { status: 503, cause },
  );
}

function post<T>(agent: Agent, socketPath: string, path: string, message: unknown): Promise<T> {
  return new Promise((resolve, reject) => {
    const options = { agent, socketPath, path, method: 'POST', timeout: timeoutMs };
    const request = httpRequest(options, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('error', (cause) => reject(unavailable(cause)));
      response.on('end', () => {
        let body: Record<string, never>;
        try {
          body = JSON.parse(Buffer.concat(parts).toString('utf8'));
        } catch (cause) {
          return reject(unavailable(cause));
        }
        if (response.statusCode === 200) return resolve(body as T);
        const { code, message: text, details } = body;
        reject(
          new SluisError(String(code), String(text), {
            status: response.statusCode ?? 500,
            details: details ?? {},
          }),
        );
      });
    });
    request.on('timeout', () => request.destroy(new Error('timeout')));
    request.on('error', (cause) => reject(unavailable(cause)));
    request.end(toWire(message));
  });
}
