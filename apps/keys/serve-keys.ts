import { chmodSync, rmSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createConnection } from 'node:net';
import { ZodError } from 'zod';
import { SluisError } from '#ground';
import type { createKeyService } from './key-service.ts';
import { deriveMessage, rememberMessage, retireMessage, signMessage, toWire, unwrapMessage } from './wire.ts';

const maximumMessageBytes = 256 * 1024;

type Service = ReturnType<typeof createKeyService>;

const answers: Record<string, (service: Service, message: unknown) => unknown> = {
  '/info': (service) => service.info(),
  '/derive': (service, message) => {
    const { tenantId, label } = deriveMessage.parse(message);
    return { key: service.deriveKey(tenantId, label) };
  },
  '/unwrap': async (service, message) => ({ dataKey: await service.unwrap(unwrapMessage.parse(message)) }),
  '/retire': async (service, message) => ({ mark: await service.retire(retireMessage.parse(message)) }),
  '/remember-retired': (service, message) => ({
    added: service.rememberRetired(rememberMessage.parse(message).marks),
  }),
  '/sign': async (service, message) => ({ note: await service.signCheckpoint(signMessage.parse(message)) }),
};

/** Serves the key service on a unix socket that only this account can reach. */
export async function serveKeys(service: Service, socketPath: string): Promise<{ close(): Promise<void> }> {
  await refuseSecond(socketPath);
  rmSync(socketPath, { force: true });
  const server = createServer({ keepAliveTimeout: 60_000 }, (request, response) => {
    void answer(service, request, response);
  });
  const mask = process.umask(0o077);
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject).listen(socketPath, resolve);
    });
  } finally {
    process.umask(mask);
  }
  chmodSync(socketPath, 0o600);
  return {
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Two key services on one folder would each witness their own ledger. */
async function refuseSecond(socketPath: string): Promise<void> {
  const alive = await new Promise<boolean>((resolve) => {
    const probe = createConnection(socketPath);
    probe.once('connect', () => resolve(true)).once('error', () => resolve(false));
    probe.once('connect', () => probe.destroy());
  });
  if (alive) {
    throw new SluisError('key-service-running', 'A key service already runs on this socket. Stop it first.');
  }
}

async function answer(service: Service, request: IncomingMessage, response: ServerResponse): Promise<void> {
  try {
    const handler = answers[request.url ?? ''];
    if (request.method !== 'POST' || handler === undefined) {
      throw new SluisError('not-found', 'The key service has no such call.', { status: 404 });
    }
    send(response, 200, await handler(service, await readMessage(request)));
  } catch (error) {
    if (error instanceof SluisError) {
      const { code, message, details, status } = error;
      return send(response, status, { code, message, details });
    }
    const malformed = error instanceof ZodError || error instanceof SyntaxError;
    // What the error says could hold what was sent: the caller learns the kind only.
    send(response, malformed ? 400 : 500, {
      code: malformed ? 'message-malformed' : 'key-service-failed',
      message: malformed
        ? 'The message to the key service is malformed.'
        : 'The key service could not do this.',
      details: {},
    });
  }
}

async function readMessage(request: IncomingMessage): Promise<unknown> {
  const parts: Buffer[] = [];
  let sizeBytes = 0;
  for await (const part of request) {
    sizeBytes += part.length;
    if (sizeBytes > maximumMessageBytes) {
      throw new SluisError('message-too-large', 'The message to the key service is too large.', {
        status: 413,
      });
    }
    parts.push(part);
  }
  return JSON.parse(Buffer.concat(parts).toString('utf8'));
}

function send(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(toWire(body));
}
