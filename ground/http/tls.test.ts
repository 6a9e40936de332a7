import { readFileSync } from 'node:fs';
import { type RequestOptions, request } from 'node:https';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createLogger } from '../logger.ts';
import { createHttpServer, type HttpServer, listen } from './index.ts';

const certFile = fileURLToPath(new URL('./test-data/localhost.crt', import.meta.url));
const keyFile = fileURLToPath(new URL('./test-data/localhost.key', import.meta.url));
let server: HttpServer;
let port: number;

beforeAll(async () => {
  server = await createHttpServer({
    logger: createLogger({ level: 'silent' }),
    connection: { origin: 'https://localhost:7300', trustedProxies: [] },
    tls: { certFile, keyFile },
    openApi: { title: 'Test', version: '1', description: 'd' },
  });
  server.get('/healthz', async () => ({ ok: true }));
  port = await listen(server, { host: 'localhost', port: 0 });
});

afterAll(() => server.close());

function get(options: RequestOptions): Promise<{ status: number; security: string }> {
  return new Promise((resolve, reject) => {
    request(
      { host: 'localhost', port, path: '/healthz', ca: readFileSync(certFile), ...options },
      (response) => {
        response.resume().on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            security: String(response.headers['strict-transport-security']),
          }),
        );
      },
    )
      .on('error', reject)
      .end();
  });
}

describe('TLS of our own', () => {
  it('is spoken with our certificate, and asks browsers never to come without', async () => {
    expect(await get({})).toEqual({ status: 200, security: 'max-age=63072000' });
  });

  it('is not spoken in versions before 1.2', async () => {
    await expect(get({ maxVersion: 'TLSv1.1', minVersion: 'TLSv1' })).rejects.toThrow();
  });
});
