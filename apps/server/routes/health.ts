import { z } from 'zod';
import type { HttpServer, Logger } from '#ground';
import { describeError } from '#ground';

/** One part that must answer before anything can be played. */
export type ReadinessCheck = { name: string; run(): Promise<unknown> };

const longestWaitMs = 3000;

/** /healthz: this process lives. /readyz: everything that an opening needs answers. Neither says more than that. */
export function addHealthRoutes(server: HttpServer, checks: readonly ReadinessCheck[], logger: Logger): void {
  server.get(
    '/healthz',
    { schema: { hide: true, response: { 200: z.object({ status: z.string() }) } } },
    async () => ({
      status: 'ok',
    }),
  );
  server.get('/readyz', { schema: { hide: true } }, async (_request, reply) => {
    const results = await Promise.all(
      checks.map(async ({ name, run }) => {
        try {
          await withTimeout(run());
          return [name, true] as const;
        } catch (error) {
          logger.warn('readiness.missing', { kind: name, ...describeError(error) });
          return [name, false] as const;
        }
      }),
    );
    const ready = results.every(([, fine]) => fine);
    return reply
      .code(ready ? 200 : 503)
      .type('application/json')
      .serializer((value: unknown) => JSON.stringify(value))
      .send({ status: ready ? 'ready' : 'not-ready', parts: Object.fromEntries(results) });
  });
}

async function withTimeout<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  try {
    return await Promise.race([
      work,
      new Promise<never>((_resolve, reject) => {
        timer = setTimeout(() => reject(new Error('no answer in time')), longestWaitMs);
      }),
    ]);
  } finally {
    clearTimeout(timer);
  }
}
