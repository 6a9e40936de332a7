import { createConnection } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { filesUnder } from '../support/files-under.ts';
import { formOf, makeConversation } from '../support/make-conversation.ts';
import { type RunningSandbox, runSandbox } from '../support/running-sandbox.ts';

let sandbox: RunningSandbox;
beforeAll(async () => {
  sandbox = await runSandbox();
});
afterAll(() => sandbox.remove());

/** Killing, and everything acknowledged afterwards: tests/faults. Here: uploads that break off at any byte. */
test('an upload that is cut anywhere is not there at all, and sent again whole it is there once', async () => {
  const made = makeConversation(['goedemorgen', 'dag'], {
    start: new Date(Date.now() - 60_000).toISOString(),
  });
  const encoded = new Response(formOf(made));
  const body = Buffer.from(await encoded.arrayBuffer());
  const head = [
    'POST /api/v1/conversations HTTP/1.1',
    `Host: ${new URL(sandbox.url).host}`,
    `Authorization: Bearer ${sandbox.tokens.ingest}`,
    'Idempotency-Key: cut-1',
    `Content-Type: ${encoded.headers.get('content-type')}`,
    `Content-Length: ${body.length}`,
    '\r\n',
  ].join('\r\n');
  for (const share of [0.001, 0.01, 0.1, 0.5, 0.9, 0.999]) {
    await sendAndCut(Buffer.concat([Buffer.from(head), body.subarray(0, Math.floor(body.length * share))]));
  }
  const leader = await sandbox.as('team-leader');
  expect((await leader.ask('GET', '/conversations')).json.items).toEqual([]);
  expect(filesUnder(sandbox.dataFolder).filter((path) => path.includes('/objects/'))).toEqual([]);
  const key = { 'idempotency-key': 'cut-1' };
  const first = await sandbox.send(made, key);
  const again = await sandbox.send(made, key);
  expect([first.status, again.status]).toEqual([201, 201]);
  expect(again.json).toEqual(first.json);
  expect((await leader.ask('GET', '/conversations')).json.items).toHaveLength(1);
});

function sendAndCut(bytes: Buffer): Promise<void> {
  return new Promise((resolve) => {
    const socket = createConnection(Number(new URL(sandbox.url).port), '127.0.0.1', () => {
      socket.write(bytes, () => setTimeout(() => socket.resetAndDestroy(), 150));
    });
    socket.on('error', () => {});
    socket.once('close', () => setTimeout(resolve, 250));
  });
}
