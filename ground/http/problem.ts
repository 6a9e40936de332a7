import type { FastifyReply } from 'fastify';

/** Why something was refused, as a control says it. */
export type ProblemReason = { control?: string; code: string; values?: Record<string, string | number> };

/** An RFC 9457 problem. `code` is the stable last part of its type; nothing here is personal. */
export type Problem = {
  code: string;
  status: number;
  /** A sentence in English that says what to do; consoles translate by `code` and `values`. */
  title: string;
  reasons?: ProblemReason[];
  values?: Record<string, string | number>;
  /** Where in the request the mistake is; never what stood there. */
  errors?: { at: string; code: string }[];
  retryAfterSeconds?: number;
};

export const problemBase = 'https://sluis.invalid/problems/';

export function sendProblem(reply: FastifyReply, problem: Problem): FastifyReply {
  const { code, retryAfterSeconds, ...rest } = problem;
  if (retryAfterSeconds !== undefined) reply.header('retry-after', String(retryAfterSeconds));
  // As bytes, so that no response schema of the route is applied to it.
  return reply
    .code(problem.status)
    .header('content-type', 'application/problem+json; charset=utf-8')
    .header('cache-control', 'no-store')
    .serializer((value: unknown) => JSON.stringify(value))
    .send({ type: `${problemBase}${code}`, code, ...rest });
}
