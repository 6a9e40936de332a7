/**
 * Ledger: durable, sequenced and signed entries a second with N callers, against commits of one row a second by as many
 * callers on the same PostgreSQL, in one run. The signer is a real key service with its own durable witness, over its
 * socket. `node bench/ledger/ledger.ts [CALLERS] [SECONDS]`.
 */
import { randomBytes, randomUUID } from 'node:crypto';
import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLogger, firstTenant, inTransaction, migrate, openDatabase, systemClock } from '#ground';
import { connectKeyService, createKeyFolder, startKeyService } from '#keys';
import { encodeNoteKey } from '#ledger';
import { createLedger, type LedgerEntry, migrations } from '#watch';

const callers = Number(process.argv[2] ?? 64);
const seconds = Number(process.argv[3] ?? 5);
const rounds = 3;

const folder = mkdtempSync(join(tmpdir(), 'sluis-bench-'));
// The database runs as a user of its own when this is root's.
chmodSync(folder, 0o711);
const data = join(folder, 'data');
const keys = join(folder, 'keys');
mkdirSync(data, { mode: 0o711 });
const database = await openDatabase({ dataFolder: data, dataId: randomUUID(), recordChoice: () => {} });
const socketPath = join(folder, 'keys.sock');
await createKeyFolder(keys, data);
const service = await startKeyService({ folder: keys, dataFolder: data, socketPath, clock: systemClock });
const signer = connectKeyService(socketPath, firstTenant);
try {
  await migrate(database, [migrations]);
  const info = await signer.info();
  const ledger = await createLedger({
    ...{ pool: database.pool('ledger'), tenantId: firstTenant, signer, origin: 'sluis/bench' },
    verifierKey: encodeNoteKey({ name: info.ledgerKeyName, publicKey: info.ledgerPublicKey }),
    detailKey: await signer.deriveKey('detail'),
    pseudonymKey: await signer.deriveKey('pseudonym'),
    folder: join(data, 'ledger'),
    clock: systemClock,
    random: (sizeBytes) => randomBytes(sizeBytes),
    newId: () => randomUUID(),
    logger: createLogger(),
  });
  await database.pool('owner').query('create table public.single (id uuid primary key, note text)');

  const entry = (): LedgerEntry => ({
    type: 'conversation.opened',
    actor: { kind: 'person', id: randomUUID() },
    subject: { kind: 'conversation', id: randomUUID() },
    purpose: 'quality',
    policyVersion: '1',
    detail: { network: 'head office' },
  });
  const single = () =>
    inTransaction(database.pool('owner'), firstTenant, (client) =>
      client.query('insert into public.single values ($1, $2)', [randomUUID(), 'a row of one caller']),
    );
  await perSecond(() => ledger.append(entry()), 1);
  await perSecond(single, 1);
  const entries: Rate[] = [];
  const commits: Rate[] = [];
  for (let round = 0; round < rounds; round++) {
    commits.push(await perSecond(single, seconds / rounds));
    entries.push(await perSecond(() => ledger.append(entry()), seconds / rounds));
  }
  const [mine, peer] = [median(entries), median(commits)];
  process.stdout.write(
    `ledger: durable signed entries / commits of one row: ${(mine.rate / peer.rate).toFixed(2)} (${callers} callers; ${tell(mine)} and ${tell(peer)})\n`,
  );
  const verified = await ledger.verify();
  if (!verified.ok) throw new Error(`the ledger does not verify: ${verified.reason}`);
  await ledger.close();
} finally {
  await signer.close();
  await service.close();
  await database.close();
  rmSync(folder, { recursive: true, force: true });
}

type Rate = { rate: number; p99Ms: number };

async function perSecond(work: () => Promise<unknown>, duringSeconds: number): Promise<Rate> {
  const startedMs = performance.now();
  const untilMs = startedMs + duringSeconds * 1_000;
  const tookMs: number[] = [];
  const caller = async () => {
    for (let beganMs = performance.now(); beganMs < untilMs; beganMs = performance.now()) {
      await work();
      tookMs.push(performance.now() - beganMs);
    }
  };
  await Promise.all(Array.from({ length: callers }, caller));
  tookMs.sort((a, b) => a - b);
  const rate = tookMs.length / ((performance.now() - startedMs) / 1_000);
  return { rate, p99Ms: tookMs[Math.floor(tookMs.length * 0.99)]! };
}

function median(rates: readonly Rate[]): Rate {
  return rates.toSorted((a, b) => a.rate - b.rate)[Math.floor(rates.length / 2)]!;
}

function tell({ rate, p99Ms }: Rate): string {
  return `${rate.toFixed(0)}/s, p99 ${p99Ms.toFixed(0)} ms`;
}
