import { writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { formOf, makeConversation } from '../support/make-conversation.ts';
import { plant, secretsOf, turnsWith } from '../support/planted.ts';
import { type RunningSandbox, runSandbox } from '../support/running-sandbox.ts';
import { scanFor } from '../support/scan-for.ts';

const planted = Array.from({ length: 6 }, plant);
const secrets = planted.flatMap(secretsOf);
const made = (index: number, changes = {}) =>
  makeConversation(turnsWith(planted[index]!, 'een vraag'), changes);

let sandbox: RunningSandbox;
beforeAll(async () => {
  sandbox = await runSandbox();
});
afterAll(() => sandbox.remove());

test('what was planted is found when it does lie there', () => {
  writeFileSync(join(sandbox.folder, 'left'), Buffer.from(planted[0]!.iban).toString('base64'));
  expect(scanFor(secrets, sandbox.folder).length).toBeGreaterThan(0);
  writeFileSync(join(sandbox.folder, 'left'), '');
});

test('uploads that succeed, fail and break off leave nothing unfiltered anywhere', async () => {
  expect((await sandbox.send(made(0))).status).toBe(201);
  expect((await sandbox.send(made(1, { class: 'payment' }))).status).toBe(201);
  expect((await sandbox.send({ ...made(2), audio: made(2).audio!.subarray(0, 9000) })).status).toBe(422);
  expect((await sandbox.send({ ...made(3), audio: Buffer.from(`RIFF${planted[3]!.iban}`) })).status).toBe(
    415,
  );
  expect((await sandbox.send(made(4, { [planted[4]!.iban]: planted[4]!.card }))).status).toBe(422);
  await breakOff(made(5), 0.6);
  expect(scanFor(secrets, sandbox.folder)).toEqual([]);
});

/** Sends a part of an upload and cuts the line. */
async function breakOff(conversation: ReturnType<typeof made>, share: number): Promise<void> {
  const encoded = new Response(formOf(conversation));
  const body = Buffer.from(await encoded.arrayBuffer());
  const sent = request(`${sandbox.url}/api/v1/conversations`.replace('localhost', '127.0.0.1'), {
    method: 'POST',
    headers: {
      host: new URL(sandbox.url).host,
      authorization: `Bearer ${sandbox.tokens.ingest}`,
      'content-type': encoded.headers.get('content-type') ?? '',
      'content-length': String(body.length),
    },
  });
  const ended = new Promise<void>((resolve) => sent.once('close', () => resolve()));
  sent.on('error', () => {});
  sent.write(body.subarray(0, Math.floor(body.length * share)), () => setTimeout(() => sent.destroy(), 300));
  await ended;
  await new Promise((resolve) => setTimeout(resolve, 300));
}
