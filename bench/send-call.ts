import { fork } from 'node:child_process';
import { once } from 'node:events';
import { request } from 'node:http';
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

export type Sender = { send(sending: Sending): Promise<Sent>; stop(): void };

/** The same from a process of its own, as it is with any real sender. */
export function startSender(): Sender {
  const child = fork(new URL('./sender.ts', import.meta.url));
  return {
    send: (sending) =>
      new Promise((resolve, reject) => {
        const ended = () => reject(new Error('the sender ended; what it said stands above'));
        child.once('exit', ended);
        child.once('message', (sent) => {
          child.off('exit', ended);
          resolve(sent as Sent);
        });
        child.send(sending);
      }),
    stop: () => child.disconnect(),
  };
}
