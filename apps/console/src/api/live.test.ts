import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ApiProblem } from './api-problem.ts';
import type { Client } from './client.ts';
import { follow, readEvents } from './live.ts';

async function* inPieces(pieces: readonly string[]): AsyncGenerator<string> {
  yield* pieces;
}

it('reads the same events however the stream is cut, and nothing of one that is not whole', async () => {
  const text = 'event: alive\ndata: {}\n\n: a remark\n\nevent:received\ndata: {}\n\nevent: half';
  await fc.assert(
    fc.asyncProperty(fc.array(fc.integer({ min: 0, max: text.length })), async (cuts) => {
      const places = [0, ...cuts.sort((a, b) => a - b), text.length];
      const pieces = places.map((place, index) => text.slice(place, places[index + 1] ?? text.length));
      const names: string[] = [];
      for await (const name of readEvents(inPieces(pieces))) names.push(name);
      expect(names).toEqual(['alive', 'received']);
    }),
  );
});

/** Follows while the answers last; what is thrown stands for trouble. */
async function run(answers: (string | Error)[]) {
  const told: string[] = [];
  const pauses: number[] = [];
  const stop = new AbortController();
  const client: Pick<Client, 'send'> = {
    async send() {
      const next = answers.shift();
      if (next === undefined) {
        stop.abort();
        throw new DOMException('Nobody follows any more', 'AbortError');
      }
      if (next instanceof Error) throw next;
      return new Response(next);
    },
  };
  await follow({
    client,
    onEvent: (name) => told.push(name),
    signal: stop.signal,
    pause: async (ms) => void pauses.push(ms),
  });
  return { told, pauses, left: answers.length };
}

const event = (name: string) => `event: ${name}\ndata: {}\n\n`;
const gone = () => new ApiProblem({ code: 'no-answer', status: 0 });

it('opens the stream anew when it ends, and waits longer while there is trouble', async () => {
  const { told, pauses } = await run([
    ...[event('alive') + event('received'), gone(), gone(), event('approvals')],
  ]);
  expect(told).toEqual(['opened', 'alive', 'received', 'opened', 'approvals']);
  expect(pauses.slice(0, 4)).toEqual([1000, 2000, 4000, 1000]);
  const long = await run(Array.from({ length: 9 }, gone));
  expect(Math.max(...long.pauses)).toBe(30_000);
});

it('stops for good when the session is known no more', async () => {
  const { told, left } = await run([
    new ApiProblem({ code: 'not-signed-in', status: 401 }),
    event('received'),
  ]);
  expect({ told, left }).toEqual({ told: ['ended'], left: 1 });
});
