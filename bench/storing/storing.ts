/**
 * Storing: MB/s of sound through the whole path (HTTP, filter, mask, seal, hash, fsync, database, ledger outbox, 201) against
 * AES-256-GCM + write + fsync of the same bytes alone, in one run on one disk. Wanted: at least 0.5. Then CPU seconds for a
 * conversation of one minute, by step. `node bench/storing/storing.ts [SECONDS] [ROUNDS]`.
 */
import '../as-product.ts';
import { createCipheriv, randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startSandbox } from '#sandbox';
import { type MadeCall, makeCall, soundOf } from '../made-call.ts';
import { type Sending, startSender } from '../send-call.ts';
import { cpuBySteps } from './cpu-by-steps.ts';

const seconds = Number(process.argv[2] ?? 1_800);
const rounds = Number(process.argv[3] ?? 5);
const minutes = 30;

const folder = mkdtempSync(join(tmpdir(), 'sluis-bench-'));
// The database runs as a user of its own when this is root's.
chmodSync(folder, 0o711);
const sandbox = await startSandbox({ dataFolder: join(folder, 'data') });
const sender = startSender();
try {
  const sending: Sending = { url: sandbox.url, token: sandbox.tokens.ingest, seconds };
  const call = makeCall(seconds);
  const megabytes = call.soundBytes / 1e6;
  await sealAlone(call, join(folder, 'warm'));
  await sender.send(sending);
  const alone: number[] = [];
  const whole: number[] = [];
  for (let round = 0; round < rounds; round++) {
    alone.push(megabytes / ((await sealAlone(call, join(folder, `alone-${round}`))) / 1000));
    whole.push(megabytes / ((await sender.send(sending)).ms / 1000));
  }
  const ratio = median(whole) / median(alone);
  process.stdout.write(
    `storing: whole path / AES-256-GCM + write + fsync: ${ratio.toFixed(2)} (wanted: at least 0.5; ${median(whole).toFixed(0)} MB/s and ${median(alone).toFixed(0)} MB/s, ${megabytes.toFixed(0)} MB of sound, ${rounds} rounds)\n`,
  );
  process.stdout.write(await cpuBySteps(sandbox, sender, minutes));
} finally {
  sender.stop();
  await sandbox.close();
  rmSync(folder, { recursive: true, force: true });
}

/** What no store that encrypts can do without. */
async function sealAlone(call: MadeCall, path: string): Promise<number> {
  const startedMs = performance.now();
  const cipher = createCipheriv('aes-256-gcm', randomBytes(32), randomBytes(12));
  const file = await open(path, 'wx', 0o600);
  for (const piece of soundOf(call)) await file.write(cipher.update(piece));
  await file.write(cipher.final());
  await file.write(cipher.getAuthTag());
  await file.sync();
  await file.close();
  const ms = performance.now() - startedMs;
  rmSync(path);
  return ms;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
}
