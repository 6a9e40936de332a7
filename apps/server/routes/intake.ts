import { z } from 'zod';
import type { Caller } from '#access';
import { SluisError } from '#ground';
import { actorOf, callerOf, demandScope } from '../caller.ts';
import { demandReady } from '../conversations/demand-ready.ts';
import { receiveConversation } from '../conversations/receive-conversation.ts';
import type { AddRoutes, House } from '../house.ts';
import { received } from '../schemas/conversation.ts';

/** Each holds a transcript in memory; more than this wait. */
const uploadsAtOnce = 16;

const headers = z.looseObject({
  'idempotency-key': z
    .string()
    .min(1)
    .max(200)
    .regex(/^[\x21-\x7e]+$/)
    .optional(),
  // Compressed bodies are not unpacked: a few kilobytes could become gigabytes.
  'content-encoding': z.literal('identity').optional(),
});

/** Where conversations come in. The body is read here piece by piece; nothing of it is parsed before it is asked for. */
export const addIntakeRoutes: AddRoutes = async (server, house) => {
  let uploads = 0;
  await server.register(async (scope) => {
    scope.addContentTypeParser(
      ['multipart/form-data', 'application/vcon+json', 'application/vcon'],
      (_request, _payload, done) => done(null, null),
    );
    scope.post(
      '/api/v1/conversations',
      {
        bodyLimit: Number.MAX_SAFE_INTEGER,
        schema: {
          tags: ['conversations'],
          description:
            'multipart/form-data with the parts metadata (JSON, schema 1), transcript (WebVTT, SubRip, vCon, text with speakers, or the JSON of a recogniser; told by its content) and audio (WAV) in this order, or one vCon. 201 once it is durable.',
          headers,
          response: { 201: received },
        },
      },
      async (request, reply) => {
        const caller = await callerOf(request, house);
        demandIntake(caller, house);
        if (uploads >= uploadsAtOnce) throw busy();
        uploads += 1;
        const { raw } = request;
        try {
          const { replayed, ...answer } = await receiveConversation(
            {
              ...{
                filter: house.filter,
                vault: house.vault,
                ledger: house.ledger,
                digestKey: house.digestKey,
              },
              personOfAgent: (agentId) => house.access.people.ofAgent(agentId),
              policyVersion: house.access.policy.version,
              demandReady: () => demandReady(house),
            },
            {
              actor: actorOf(caller),
              idempotencyKey: oneOf(request.headers['idempotency-key']),
              contentType: request.headers['content-type'] ?? '',
              body: wholeBody(raw),
              admit: ({ queue }) => refuseForeignQueue(caller, queue),
            },
          );
          count(house, answer.findings, replayed);
          if (replayed) reply.header('idempotency-replayed', 'true');
          return reply.code(201).send({ ...answer, findings: { ...answer.findings } });
        } catch (error) {
          house.metrics.count('sluis_conversations_refused_total', {
            code: error instanceof SluisError ? error.code : 'internal',
          });
          throw error;
        } finally {
          uploads -= 1;
          // What was not read is let through to nowhere, so that the answer reaches a client that is still sending.
          raw.resume();
        }
      },
    );
  });
};

function oneOf(header: string | string[] | undefined): string | undefined {
  return Array.isArray(header) ? header[0] : header;
}

function demandIntake(caller: Caller, house: House): void {
  if (caller.kind === 'machine') demandScope(caller, 'ingest');
  else house.access.demand(caller, 'conversations.bring-in');
}

function refuseForeignQueue(caller: Caller, queue: string): void {
  if (caller.kind === 'person' || caller.token.queues === null || caller.token.queues.includes(queue)) return;
  throw new SluisError('queue-not-yours', 'This token may not bring in conversations of this queue.', {
    status: 403,
  });
}

/** The bytes as they come. A connection that breaks is an upload that was cut short, whatever Node calls it. */
async function* wholeBody(raw: NodeJS.ReadableStream): AsyncGenerator<Uint8Array> {
  const stream = raw as import('node:http').IncomingMessage;
  try {
    // Leaving early must not close the connection: the answer still has to go over it.
    yield* stream.iterator({ destroyOnReturn: false }) as AsyncIterable<Uint8Array>;
  } catch (cause) {
    throw truncated(cause);
  }
  if (!stream.complete) throw truncated(undefined);
}

function truncated(cause: unknown): SluisError {
  return new SluisError('upload-truncated', 'The upload ended before it was complete. Nothing was stored.', {
    status: 400,
    cause,
  });
}

function busy(): SluisError {
  return new SluisError(
    'busy',
    'Many conversations are being taken in just now. Send this one again in a moment.',
    {
      status: 503,
    },
  );
}

function count(
  { metrics, events }: House,
  findings: Readonly<Record<string, number>>,
  replayed: boolean,
): void {
  metrics.count(replayed ? 'sluis_conversations_replayed_total' : 'sluis_conversations_received_total');
  if (replayed) return;
  for (const [type, number] of Object.entries(findings))
    metrics.count('sluis_findings_total', { type }, number);
  events.emit('received');
}
