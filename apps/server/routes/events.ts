import { Readable } from 'node:stream';
import type { PersonCaller } from '#access';
import { personOf } from '../caller.ts';
import type { AddRoutes, House } from '../house.ts';

/** A stream ends by itself after this: the next one shows the session anew. */
const longestMs = 5 * 60 * 1000;
/** Keeps what stands between from closing a quiet connection, and finds out when nobody is there any more. */
const aliveEveryMs = 15_000;
/** Pages that one session has open at once; with more, the oldest goes without. */
const mostPerSession = 6;

type Following = { sessionId: string; end(): void };

/**
 * That something changed while a page is open, as server-sent events over a signed fetch: a conversation came in, a request
 * for a second person was made or decided, the session is over. Never what: the page asks for that itself, and may or may not.
 */
export const addEventRoutes: AddRoutes = (server, house) => {
  const following = new Set<Following>();
  // A page that is open must not keep the server from stopping.
  server.addHook('preClose', async () => {
    for (const { end } of following) end();
  });
  server.get('/api/v1/events', { schema: { tags: ['events'] } }, async (request, reply) => {
    const caller = await personOf(request, house);
    const sessionId = caller.session.id;
    const ofSession = [...following].filter((one) => one.sessionId === sessionId);
    for (const { end } of ofSession.slice(0, Math.max(0, ofSession.length + 1 - mostPerSession))) end();
    const stream = new Readable({ read() {} });
    const stop = follow(house, caller, stream);
    const one = { sessionId, end: () => stream.push(null) };
    following.add(one);
    stream.once('close', () => {
      following.delete(one);
      stop();
    });
    request.raw.socket.once('close', () => stream.destroy());
    return reply.type('text/event-stream').send(stream);
  });
};

function follow({ access, clock, events }: House, caller: PersonCaller, stream: Readable): () => void {
  const { person, session } = caller;
  const tell = (event: string) => {
    if (!stream.destroyed && !stream.readableEnded) stream.push(`event: ${event}\ndata: {}\n\n`);
  };
  const received = () => tell('received');
  const seesAll = access.has(caller, 'approvals.read');
  const approvals = (requestedBy: string) => {
    if (seesAll || requestedBy === person.id) tell('approvals');
  };
  const ended = (who: { sessionId?: string; personId?: string }) => {
    if (who.sessionId !== session.id && who.personId !== person.id) return;
    tell('ended');
    stream.push(null);
  };
  const timer = setInterval(() => tell('alive'), aliveEveryMs);
  const last = setTimeout(
    () => stream.push(null),
    Math.max(0, Math.min(longestMs, session.endsMs - clock.nowMs())),
  );
  events.on('received', received).on('approvals', approvals).on('ended', ended);
  tell('alive');
  return () => {
    clearInterval(timer);
    clearTimeout(last);
    events.off('received', received).off('approvals', approvals).off('ended', ended);
  };
}
