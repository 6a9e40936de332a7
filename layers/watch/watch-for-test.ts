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
    calls: 0,
    key: { name: keyName, publicKey: ed25519PublicKey(seed) },
    async signCheckpoint({ size, root, consistency }: Parameters<CheckpointSigner['signCheckpoint']>[0]) {
      signer.calls++;
      if (!signer.available) throw new SluisError('key-service-unavailable', 'away', { status: 503 });
      if (!verifyConsistency(last.size, size, last.root, root, consistency)) {
        throw new SluisError('ledger-not-extended', 'no', {
          status: 409,
          details: { size, signedSize: last.size },
        });
      }
      last = { size, root };
      return signCheckpoint({ origin, size, root }, keyName, seed);
    },
  };
  return signer;
}

/** A ledger on a real database, with folders of its own; `open` starts it (again). */
export async function startWatch() {
  const database: Database = await startTestDatabase([migrations]);
  const place = mkdtempSync(join(tmpdir(), 'sluis-watch-'));
  const signer = createTestSigner();
  const folder = join(place, 'ledger');
  const anchorFolder = join(place, 'anchor');
  const keys = { detailKey: randomBytes(32), pseudonymKey: randomBytes(32) };
  const time = { nowMs: 1_800_000_000_000 };
  const opened: Awaited<ReturnType<typeof createLedger>>[] = [];
  return {
    ...{ database, signer, folder, anchorFolder, keys, time, tenantId: firstTenant },
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
      await database.close();
      rmSync(place, { recursive: true, force: true });
    },
  };
}
