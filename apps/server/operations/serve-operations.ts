import { createReadStream } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { listen } from '#ground';
import type { Metrics } from './metrics.ts';

/** What C2SP tlog-tiles names: nothing else of the folder can be asked for, and no path leads out of it. */
const ledgerPath = /^(checkpoint|tile\/(entries|\d{1,2})(\/x\d{3}){0,6}\/\d{3}(\.p\/\d{1,3})?)$/;

export type Operations = { port: number; close(): Promise<void> };

/**
 * Metrics for whoever watches the machine, and the ledger's published tiles for whoever witnesses it: on a port of their
 * own and on loopback only, so that the port people use shows neither.
 */
export async function serveOperations(options: {
  port: number;
  metrics: Metrics;
  /** Published tiles: pseudonyms and commitments, never what they stand for. */
  ledgerFolder: string;
}): Promise<Operations> {
  const server = createServer((request, response) => answer(request, response, options));
  server.headersTimeout = 10_000;
  const port = await listen(asListening(server), { host: '127.0.0.1', port: options.port });
  return {
    port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function answer(
  request: IncomingMessage,
  response: ServerResponse,
  { metrics, ledgerFolder }: { metrics: Metrics; ledgerFolder: string },
): unknown {
  const path = (request.url ?? '').split('?')[0] ?? '';
  if (request.method !== 'GET' || !isOwnName(request)) return refuse(response);
  if (path === '/metrics') {
    return response
      .setHeader('content-type', 'text/plain; version=0.0.4; charset=utf-8')
      .end(metrics.render());
  }
  const wanted = path.startsWith('/ledger/') ? path.slice('/ledger/'.length) : '';
  if (!ledgerPath.test(wanted)) return refuse(response);
  const isNote = wanted === 'checkpoint';
  return createReadStream(join(ledgerFolder, wanted))
    .once('error', () => (response.headersSent ? response.destroy() : refuse(response)))
    .once('open', () => {
      response.setHeader('content-type', isNote ? 'text/plain; charset=utf-8' : 'application/octet-stream');
      response.setHeader('cache-control', isNote ? 'no-store' : 'public, max-age=31536000, immutable');
    })
    .pipe(response);
}

/** A page of a stranger whose name was made to resolve to this machine gets nothing. */
function isOwnName({ headers, socket }: IncomingMessage): boolean {
  return ['localhost', '127.0.0.1'].some((name) => headers.host === `${name}:${socket.localPort}`);
}

function refuse(response: ServerResponse): void {
  response.statusCode = 404;
  response.end();
}

function asListening(server: Server): Parameters<typeof listen>[0] {
  return {
    server,
    listen: ({ host, port }) =>
      new Promise((resolve, reject) => {
        server.once('error', reject).listen(port, host, () => resolve(''));
      }),
  };
}
