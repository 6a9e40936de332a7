import { once } from 'node:events';
import { request } from 'node:http';
import { Worker } from 'node:worker_threads';
import type { MadeCall } from './made-call.ts';

export type Sending = { url: string; token: string; seconds: number };
export type Sent = { id: string; ms: number };

const boundary = 'sluis-bench';

/** Sends a call as multipart over HTTP; answers with its id once the server says that it is durable. */
export async function sendCall(
  { url, token }: Sending,
  call: MadeCall,
  sound: Iterable<Uint8Array>,
): Promise<Sent> {
  const head = (name: string) =>
    Buffer.from(`--${boundary}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n`);
  const lineBreak = Buffer.from('\r\n');
  const before = [head('metadata'), call.metadata, lineBreak, head('transcript'), call.transcript, lineBreak];
  const start = Buffer.concat([...before, head('audio'), call.header]);
  const end = Buffer.from(`\r\n--${boundary}--\r\n`);
  const startedMs = performance.now();
  const upload = request(`${url}/api/v1/conversations`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${token}`,
      'content-type': `multipart/form-data; boundary=${boundary}`,
      'content-length': start.length + call.soundBytes + end.length,
    },
  });
  const answered = once(upload, 'response') as Promise<[import('node:http').IncomingMessage]>;
  upload.write(start);
  for (const piece of sound) if (!upload.write(piece)) await once(upload, 'drain');
  upload.end(end);
  const [response] = await answered;
  const parts: Buffer[] = [];
  for await (const part of response) parts.push(part as Buffer);
  const text = Buffer.concat(parts).toString('utf8');
  if (response.statusCode !== 201) throw new Error(`refused: ${text}`);
  return { id: (JSON.parse(text) as { id: string }).id, ms: performance.now() - startedMs };
}

/** The same from a thread of its own, so that sending does not take the server's turn. */
export function sendFromThread(sending: Sending): Promise<Sent> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./send-thread.ts', import.meta.url), { workerData: sending });
    worker.once('message', resolve).once('error', reject);
  });
}
