import { Readable } from 'node:stream';
import { personOf } from '../caller.ts';
import type { AddRoutes, House } from '../house.ts';

/** A stream ends by itself after this: the next one shows the session anew. */
const longestMs = 5 * 60 * 1000;
const postureEveryMs = 15_000;

/** What changes while a page is open, as server-sent events over a signed fetch: that something came in, how posture stands. */
export const addEventRoutes: AddRoutes = (server, house) => {
  server.get('/api/v1/events', { schema: { tags: ['events'] } }, async (request, reply) => {
    const caller = await personOf(request, house);
    const endsMs = Math.min(longestMs, caller.session.endsMs - house.clock.nowMs());
    const stream = new Readable({ read() {} });
    const end = follow(house, house.access.has(caller, 'posture.read'), endsMs, stream);
    request.raw.socket.once('close', end);
    stream.once('close', end);
    return reply.type('text/event-stream').send(stream);
  });
};

function follow(house: House, withPosture: boolean, endsMs: number, stream: Readable): () => void {
  const tell = (event: string, data: unknown) => {
    if (!stream.destroyed) stream.push(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
  };
  let before = '';
  const lookAtPosture = async () => {
    if (!withPosture) return tell('alive', {});
    const { items } = await house.posture();
    const states = Object.fromEntries(items.map(({ control, state }) => [control, state]));
    const now = JSON.stringify(states);
    tell(now === before ? 'alive' : 'posture', now === before ? {} : states);
    before = now;
  };
  const received = () => tell('received', {});
  const look = () => void lookAtPosture().catch(() => tell('alive', {}));
  const timer = setInterval(look, postureEveryMs);
  const last = setTimeout(() => stream.push(null), Math.max(0, endsMs));
  house.events.on('received', received);
  look();
  return () => {
    clearInterval(timer);
    clearTimeout(last);
    house.events.off('received', received);
    stream.destroy();
  };
}
