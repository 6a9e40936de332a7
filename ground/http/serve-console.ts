import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyReply } from 'fastify';
import { SluisError } from '../error.ts';
import { pagePolicy } from './content-security.ts';
import type { HttpServer } from './create-http-server.ts';
import { sendProblem } from './problem.ts';
import { notFound } from './problem-of-error.ts';

/** What the build (Vite's `html.cspNonce`) puts where each answer's own nonce goes. */
export const noncePlaceholder = '__CSP_NONCE__';

/**
 * Serves the built console: hashed files for ever, and for every other page address the one page, with a fresh nonce
 * in its text and in its policy. What lies under /api and was not found stays a problem.
 */
export async function serveConsole(server: HttpServer, folder: string): Promise<void> {
  let page: string;
  try {
    page = readFileSync(join(folder, 'index.html'), 'utf8');
  } catch (cause) {
    throw new SluisError(
      'console-not-built',
      'The console is not built. Start with ./sluis, which builds it.',
      { cause },
    );
  }
  const sendPage = (reply: FastifyReply) => {
    const nonce = randomBytes(16).toString('base64');
    return reply
      .header('content-security-policy', pagePolicy(nonce))
      .type('text/html; charset=utf-8')
      .send(page.replaceAll(noncePlaceholder, nonce));
  };
  await server.register(fastifyStatic, {
    root: folder,
    serve: true,
    index: false,
    wildcard: false,
    globIgnore: ['index.html', '**/*.map'],
    cacheControl: false,
    setHeaders: (reply, path) => {
      const forEver = path.startsWith(join(folder, 'assets'));
      reply.header('cache-control', forEver ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  pages.set(server, sendPage);
}

/** Pages of the servers that have a console. */
const pages = new WeakMap<HttpServer, (reply: FastifyReply) => FastifyReply>();

/** What is answered where no route is: the page for addresses that the console itself understands, a problem for the rest. */
export function answerUnknown(server: HttpServer): void {
  server.setNotFoundHandler((request, reply) => {
    const path = request.url.split('?')[0] ?? '';
    const isRead = request.method === 'GET' || request.method === 'HEAD';
    const isPage = isRead && !/^\/(api|ledger|assets)(\/|$)|\.\w+$/.test(path);
    const sendPage = isPage ? pages.get(server) : undefined;
    return sendPage ? sendPage(reply) : sendProblem(reply, notFound);
  });
}
