import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLogger, type Database, firstTenant, SluisError, startTestDatabase } from '#ground';
import { ed25519PublicKey, emptyRoot, encodeNoteKey, signCheckpoint, verifyConsistency } from '#ledger';
import { createLedger, migrations } from './index.ts';
import type { CheckpointSigner } from './ledger/types.ts';

export const origin = 'sluis.test/log';
export const keyName = 'sluis/ledger';

/** The key service's witness, in memory: signs only what extends the last. */
export function createTestSigner() {
  const seed = randomBytes(32);
  let last = { size: 0, root: emptyRoot };
  const signer = {
    available: true,
    /** Never answers, as a process that is stopped does. */
    silent: false,
    /** What goes out in place of the note that was asked for. */
    forge: null as ((note: string) => string) | null,
    calls: 0,
    seed,
    /** What a copy of the key folder keeps, and what putting it back does. */
    copy: () => last,
    putBack(copied: typeof last) {
      last = copied;
    },
    key: { name: keyName, publicKey: ed25519PublicKey(seed) },
    async signCheckpoint({ size, root, consistency }: Parameters<CheckpointSigner['signCheckpoint']>[0]) {
      signer.calls++;
      if (signer.silent) return new Promise<string>(() => undefined);
      if (!signer.available) throw new SluisError('key-service-unavailable', 'away', { status: 503 });
      if (!verifyConsistency(last.size, size, last.root, root, consistency)) {
        throw new SluisError('ledger-not-extended', 'no', {
          status: 409,
          details: { size, signedSize: last.size },
        });
      }
      last = { size, root };
      const note = signCheckpoint({ origin, size, root }, keyName, seed);
      return signer.forge ? signer.forge(note) : note;
    },
  };
  return signer;
}

/** A ledger on a real database, with folders of its own; `open` starts it (again). */
export async function startWatch({ answerMs = 10_000, signer = createTestSigner() } = {}) {
  const database: Database = await startTestDatabase([migrations]);
  const place = mkdtempSync(join(tmpdir(), 'sluis-watch-'));
  const folder = join(place, 'ledger');
  const anchorFolder = join(place, 'anchor');
  const keys = { detailKey: randomBytes(32), pseudonymKey: randomBytes(32) };
  const time = { nowMs: 1_800_000_000_000 };
  const opened: Awaited<ReturnType<typeof createLedger>>[] = [];
  return {
    ...{ database, signer, folder, anchorFolder, keys, time, tenantId: firstTenant },
    place,
    async open() {
      const ledger = await createLedger({
        ...{
          pool: database.pool('ledger'),
          tenantId: firstTenant,
          signer,
          origin,
          ...keys,
          folder,
          anchorFolder,
        },
        answerMs,
        verifierKey: encodeNoteKey(signer.key),
        clock: { nowMs: () => time.nowMs++ },
        random: (sizeBytes) => randomBytes(sizeBytes),
        newId: () => randomUUID(),
        logger: createLogger({ level: 'silent' }),
      });
      opened.push(ledger);
      return ledger;
    },
    async close() {
      for (const ledger of opened) await ledger.close();
      signer.silent = false;
      await database.close();
      rmSync(place, { recursive: true, force: true });
    },
  };
}
