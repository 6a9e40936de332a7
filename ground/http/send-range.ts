import { Readable } from 'node:stream';
import type { FastifyReply } from 'fastify';
import { sendProblem } from './problem.ts';

export type RangeSource = {
  sizeBytes: number;
  contentType: string;
  /** The bytes from `start` up to and not including `end`. */
  open(start: number, end: number): AsyncIterable<Uint8Array>;
};

export type ByteRange =
  | { kind: 'whole' }
  | { kind: 'part'; start: number; end: number }
  | { kind: 'unsatisfiable' };

/**
 * Answers with the whole or one range of it (RFC 9110, section 14). The first bytes are fetched before any header
 * leaves: what can not be opened is a problem, not a broken 206.
 */
export async function sendRange(reply: FastifyReply, source: RangeSource): Promise<FastifyReply> {
  const { headers, method } = reply.request;
  // There is no validator here that an If-Range could match, so with one the whole is sent (section 13.1.5).
  const asked = headers['if-range'] === undefined ? headers.range : undefined;
  const range = parseRange(asked, source.sizeBytes);
  reply.header('accept-ranges', 'bytes');
  if (range.kind === 'unsatisfiable') {
    reply.header('content-range', `bytes */${source.sizeBytes}`);
    return sendProblem(reply, {
      code: 'range-unsatisfiable',
      status: 416,
      title: 'There are no bytes in this range.',
    });
  }
  const { start, end } = range.kind === 'part' ? range : { start: 0, end: source.sizeBytes };
  const body = method === 'HEAD' ? null : await primed(source.open(start, end));
  if (range.kind === 'part') {
    reply.code(206).header('content-range', `bytes ${start}-${end - 1}/${source.sizeBytes}`);
  }
  reply.header('content-type', source.contentType).header('content-length', String(end - start));
  return body ? reply.send(Readable.from(body, { objectMode: false })) : reply.send();
}

/** Several ranges, other units and what is not understood mean the whole (sections 14.2 and 14.1.1 allow that). */
export function parseRange(header: string | undefined, sizeBytes: number): ByteRange {
  const match = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header?.replaceAll(' ', '') ?? '');
  if (!match) return { kind: 'whole' };
  const [, first = '', last = ''] = match;
  if (first === '' && last === '') return { kind: 'whole' };
  if (first === '') {
    const length = Math.min(Number(last), sizeBytes);
    return length === 0
      ? { kind: 'unsatisfiable' }
      : { kind: 'part', start: sizeBytes - length, end: sizeBytes };
  }
  const start = Number(first);
  if (last !== '' && Number(last) < start) return { kind: 'whole' };
  if (start >= sizeBytes) return { kind: 'unsatisfiable' };
  return { kind: 'part', start, end: last === '' ? sizeBytes : Math.min(Number(last) + 1, sizeBytes) };
}

async function primed(source: AsyncIterable<Uint8Array>): Promise<AsyncIterable<Uint8Array>> {
  const iterator = source[Symbol.asyncIterator]();
  const first = await iterator.next();
  return (async function* () {
    try {
      if (first.done) return;
      yield first.value;
      for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value;
    } finally {
      await iterator.return?.();
    }
  })();
}
