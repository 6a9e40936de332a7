import { ApiProblem } from './api-problem.ts';
import type { Client } from './client.ts';

/** Names of the events in a stream of server-sent events (HTML, section 9.2), however the pieces are cut. */
export async function* readEvents(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let left = '';
  for await (const piece of pieces) {
    const blocks = `${left}${piece}`.split('\n\n');
    left = blocks.pop() ?? '';
    for (const block of blocks) {
      const name = /^event: ?(.*)$/m.exec(block)?.[1];
      if (name) yield name;
    }
  }
}

/** After trouble it waits longer each time, up to this. */
const longestPauseMs = 30_000;
const shortestPauseMs = 1_000;

type Circumstances = {
  client: Pick<Client, 'send'>;
  onEvent: (name: string) => void;
  signal: AbortSignal;
  pause: (ms: number, signal: AbortSignal) => Promise<void>;
};

/**
 * What the server tells of while a page is open: that something changed, never what (`received`, `approvals`, `ended`,
 * `alive`), and `opened` for each stream, before which something may have been missed. Follows until the signal, or until the
 * server knows this session no more; a stream that ends is opened anew.
 */
export async function follow({ client, onEvent, signal, pause }: Circumstances): Promise<void> {
  let pauseMs = shortestPauseMs;
  while (!signal.aborted) {
    try {
      const { body } = await client.send('GET', '/events', {
        headers: { accept: 'text/event-stream' },
        signal,
      });
      onEvent('opened');
      for await (const name of readEvents(textsOf(body))) {
        pauseMs = shortestPauseMs;
        onEvent(name);
      }
    } catch (error) {
      if (signal.aborted) return;
      if (error instanceof ApiProblem && error.status === 401) return onEvent('ended');
      pauseMs = Math.min(longestPauseMs, pauseMs * 2);
    }
    await pause(pauseMs, signal);
  }
}

async function* textsOf(body: ReadableStream<Uint8Array> | null): AsyncGenerator<string> {
  if (!body) return;
  const reader = body.getReader();
  const decoder = new TextDecoder();
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      yield decoder.decode(read.value, { stream: true });
    }
  } finally {
    reader.releaseLock();
  }
}

/** Ends early, and without complaint, when nobody waits any more. */
export function pauseFor(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
