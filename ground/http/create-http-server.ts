import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import cookie from '@fastify/cookie';
import rateLimit from '@fastify/rate-limit';
import swagger from '@fastify/swagger';
import Fastify, {
  type FastifyBaseLogger,
  type FastifyInstance,
  type FastifyServerOptions,
  type RawServerDefault,
} from 'fastify';
import {
  jsonSchemaTransform,
  serializerCompiler,
  validatorCompiler,
  type ZodTypeProvider,
} from 'fastify-type-provider-zod';
import { describeError, type Logger } from '../logger.ts';
import { addSecurityHeaders } from './content-security.ts';
import { type ConnectionRules, guardConnections } from './guard-connection.ts';
import { sendProblem } from './problem.ts';
import { problemOfError, tooMany } from './problem-of-error.ts';
import { answerUnknown } from './serve-console.ts';

export type HttpServer = FastifyInstance<
  RawServerDefault,
  IncomingMessage,
  ServerResponse,
  FastifyBaseLogger,
  ZodTypeProvider
>;

export type HttpServerOptions = {
  logger: Logger;
  /** Fixed before the server is made; with port 0, see `listen`. */
  connection: Omit<ConnectionRules, 'tls'>;
  tls?: { certFile: string; keyFile: string };
  /** The largest JSON body; routes with uploads set their own. Default 256 KiB. */
  bodyLimitBytes?: number;
  openApi: { title: string; version: string; description: string };
};

const defaultBodyLimitBytes = 256 * 1024;

/** The heads of a request must be there within a minute. */
const headersTimeoutMs = 60_000;

function bare({ connection, tls, bodyLimitBytes }: HttpServerOptions): HttpServer {
  const server = Fastify({
    ...(tls
      ? {
          https: {
            cert: readFileSync(tls.certFile),
            key: readFileSync(tls.keyFile),
            minVersion: 'TLSv1.2' as const,
            headersTimeout: headersTimeoutMs,
          },
        }
      : { http: { headersTimeout: headersTimeoutMs } }),
    logger: false,
    genReqId: () => randomUUID(),
    trustProxy: connection.trustedProxies.length > 0 ? [...connection.trustedProxies] : false,
    bodyLimit: bodyLimitBytes ?? defaultBodyLimitBytes,
    routerOptions: { maxParamLength: 200 },
    // Two minutes of silence end a connection. A long recording over a thin line may take hours, as long as it moves.
    connectionTimeout: 120_000,
    requestTimeout: 0,
    return503OnClosing: true,
    forceCloseConnections: 'idle',
  } as FastifyServerOptions) as unknown as HttpServer;
  return server.setValidatorCompiler(validatorCompiler).setSerializerCompiler(serializerCompiler);
}

/** A Fastify server with everything that all routes stand on; the routes are the caller's. */
export async function createHttpServer(options: HttpServerOptions): Promise<HttpServer> {
  const { logger, connection, tls, openApi } = options;
  const server = bare(options);
  logRequests(server, logger);
  guardConnections(server, { ...connection, tls: tls !== undefined });
  await addSecurityHeaders(server, connection.origin.startsWith('https:'));
  await server.register(cookie);
  // Off by default; a route asks for it with `config: { rateLimit: { max, timeWindow } }`.
  await server.register(rateLimit, {
    global: false,
    errorResponseBuilder: () => Object.assign(new Error(), { statusCode: 429 }),
  });
  await server.register(swagger, {
    openapi: { openapi: '3.1.0', info: openApi, servers: [{ url: connection.origin }] },
    transform: jsonSchemaTransform,
  });
  server.get('/api/openapi.json', { schema: { hide: true } }, async (_request, reply) =>
    reply.serializer((value: unknown) => JSON.stringify(value)).send(server.swagger()),
  );
  server.setErrorHandler((error, request, reply) => {
    const problem = problemOfError(error);
    if (problem.status >= 500) {
      logger.error('request.failed', {
        requestId: request.id,
        route: request.routeOptions.url,
        ...describeError(error),
      });
    }
    return sendProblem(reply, problem.status === 429 ? tooMany : problem);
  });
  answerUnknown(server);
  return server;
}

/** By the route's pattern, never by the URL that was asked. */
function logRequests(server: HttpServer, logger: Logger): void {
  server.addHook('onResponse', async (request, reply) => {
    logger.debug('request.answered', {
      requestId: request.id,
      method: request.method,
      route: request.routeOptions.url ?? 'none',
      status: reply.statusCode,
      durationMs: Math.round(reply.elapsedTime),
    });
  });
}
