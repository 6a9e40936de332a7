/**
 * Seeking: time to the first sound at a random place of a one-hour recording against the start of a one-minute one, over HTTP,
 * sealed, from one run. Wanted: at most 1.5. `node bench/seeking/seeking.ts [SECONDS] [SEEKS]`.
 */
import '../as-product.ts';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { Agent, get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ConversationId, firstTenant, SluisError, sendRange } from '#ground';
import { type Sandbox, startSandbox } from '#sandbox';
import type { OpenPart } from '#vault';
import { makeCall } from '../made-call.ts';
import { startSender } from '../send-call.ts';

const seconds = Number(process.argv[2] ?? 3_600);
const seeks = Number(process.argv[3] ?? 400);
/** What a player asks for at a time: two seconds of two channels. */
const askedBytes = 64 * 1024;

const held = new Map<string, OpenPart>();
const folder = mkdtempSync(join(tmpdir(), 'sluis-bench-'));
// The database runs as a user of its own when this is root's.
chmodSync(folder, 0o711);
const sandbox = await startSandbox({
  dataFolder: join(folder, 'data'),
  // The route of the player without the checks of its session, which cost both the same and would make the ratio better.
  moreRoutes: (server) => {
    server.get('/bench/:name', async (request, reply) => {
      const part = held.get((request.params as { name: string }).name);
      if (!part) throw new SluisError('no-sound', 'no such recording', { status: 404 });
      const { sizeBytes, read } = part;
      return sendRange(reply, { sizeBytes, contentType: 'audio/wav', open: read });
    });
  },
});
try {
  held.set('long', await storeAndOpen(sandbox, seconds));
  held.set('short', await storeAndOpen(sandbox, 60));
  const long: number[] = [];
  const short: number[] = [];
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const last = held.get('long')!.sizeBytes - askedBytes;
  for (let at = -50; at < seeks; at++) {
    const far = await firstByteMs(agent, 'long', Math.floor(Math.random() * last));
    const near = await firstByteMs(agent, 'short', 0);
    if (at < 0) continue;
    long.push(far);
    short.push(near);
  }
  agent.destroy();
  const ratio = median(long) / median(short);
  process.stdout.write(
    `seeking: first byte at a random place of ${seconds} s / at the start of 60 s: ${ratio.toFixed(2)} (wanted: at most 1.5; ${median(long).toFixed(2)} ms and ${median(short).toFixed(2)} ms, ${seeks} seeks)\n`,
  );
} finally {
  await sandbox.close();
  rmSync(folder, { recursive: true, force: true });
}

/** In through the front door; out as an opening does it: entry in the ledger, key against the entry. */
async function storeAndOpen({ url, tokens, house: { house } }: Sandbox, length: number): Promise<OpenPart> {
  const sender = startSender();
  const sent = await sender.send({ url, token: tokens.ingest, seconds: length });
  sender.stop();
  const conversationId = sent.id as ConversationId;
  const purpose = 'quality';
  const { leaf, index, treeSize, proof } = await house.ledger.append({
    type: 'conversation.opened',
    actor: { kind: 'system', id: 'bench' },
    subject: { kind: 'conversation', id: conversationId },
    purpose,
    policyVersion: '1',
    detail: {},
  });
  const wrapped = await house.vault.wrappedKey(conversationId);
  const dataKey = await house.keyService.unwrap({
    ...{ tenantId: firstTenant, conversationId, purpose, wrapped: wrapped! },
    entry: { leaf, index, treeSize, proof },
  });
  const part = await house.vault.openPart(conversationId, 'audio', dataKey);
  const expected = makeCall(length).soundBytes;
  if (!part || part.sizeBytes < expected) throw new Error('the bench stored no sound: it measures nothing');
  return part;
}

function firstByteMs(agent: Agent, name: string, start: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const startedMs = performance.now();
    let firstMs: number | undefined;
    get(
      `${sandbox.url}/bench/${name}`,
      { agent, headers: { range: `bytes=${start}-${start + askedBytes - 1}` } },
      (response) => {
        if (response.statusCode !== 206) return reject(new Error(`answered ${response.statusCode}`));
        response.on('data', () => {
          firstMs ??= performance.now() - startedMs;
        });
        response.on('end', () => resolve(firstMs!));
        response.on('error', reject);
      },
    ).on('error', reject);
  });
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
}
