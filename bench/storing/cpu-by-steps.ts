import { createHash, randomBytes } from 'node:crypto';
import { detect } from '#detect';
import { createFilter } from '#filter';
import type { ConversationMetadata } from '#ground';
import type { Sandbox } from '#sandbox';
import { createSealer, sealContext } from '#seal';
import { makeCall, soundOf } from '../made-call.ts';
import type { Sender } from '../send-call.ts';

/** CPU of the server (its threads included) for one conversation of a minute, whole and step by step. */
export async function cpuBySteps(sandbox: Sandbox, sender: Sender, count: number): Promise<string> {
  const call = makeCall(60);
  const filter = createFilter({ detect });
  const metadata = JSON.parse(call.metadata.toString('utf8')) as ConversationMetadata;
  const transcript = filter.readTranscript(call.transcript);
  const filtered = filter.filterConversation(metadata, transcript);
  const sound = [...soundOf(call)];
  const context = sealContext({ tenantId: 't', conversationId: 'c', part: 'audio', codec: 'wav' });
  const sending = { url: sandbox.url, token: sandbox.tokens.ingest, seconds: 60 };

  const steps: [string, () => unknown][] = [
    ['read transcript', () => filter.readTranscript(call.transcript)],
    ['find and redact', () => filter.filterConversation(metadata, transcript)],
    [
      'mask sound',
      async () => {
        const masked = await filter.maskAudio(filtered, pieces([call.header, ...sound]));
        for await (const _ of masked.chunks);
      },
    ],
    [
      'seal and hash',
      () => {
        const writer = createSealer(randomBytes(32), context);
        const hash = createHash('sha256');
        for (const piece of sound) hash.update(writer.push(piece));
        hash.update(writer.finish());
      },
    ],
  ];
  const measured: [string, number][] = [];
  for (const [name, step] of steps) measured.push([name, await cpuSeconds(count, step)]);
  // The sender is a process of its own, the database are others: what they use is not in it.
  const whole = await cpuSeconds(count, () => sender.send(sending));
  const rest = whole - measured.reduce((sum, [, used]) => sum + used, 0);
  measured.push(['HTTP, files, database client, ledger, key service client', rest]);
  const lines = measured.map(
    ([name, used]) => `  ${name}: ${used.toFixed(4)} s (${((used / whole) * 100).toFixed(0)}%)`,
  );
  return `CPU for a conversation of one minute: ${whole.toFixed(3)} s, of which\n${lines.join('\n')}\n`;
}

async function cpuSeconds(count: number, work: () => unknown): Promise<number> {
  // Once the code is compiled and the heap has its size.
  for (let at = 0; at < count; at++) await work();
  const before = process.cpuUsage();
  for (let at = 0; at < count; at++) await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6 / count;
}

async function* pieces(all: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* all;
}
