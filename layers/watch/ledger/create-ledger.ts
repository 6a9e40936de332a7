import type { Pool } from 'pg';
import { type Clock, inTransaction, type Logger, SluisError, type TenantId } from '#ground';
import { createMemoryTree, decodeLeaf } from '#ledger';
import { type EntryRow, findEntries } from '../sql/entries.ts';
import { insertOutbox, type OutboxRow } from '../sql/outbox.ts';
import { checkRows } from './check-rows.ts';
import type { EntryType } from './entry-types.ts';
import { firstDifference } from './first-difference.ts';
import { leavesFrom } from './publish-log.ts';
import { createPublisher } from './publisher.ts';
import { type EntryKeys, openEntry, pseudonymOf, sealEntry, unknownOpened } from './seal-entry.ts';
import { startSequencer } from './sequencer.ts';
import type { CheckpointSigner, Ledger, LedgerEntry, LedgerQuery, LedgerView } from './types.ts';

export type LedgerOptions = {
  /** With the role `ledger`. */
  pool: Pool;
  tenantId: TenantId;
  signer: CheckpointSigner;
  /** The public half of what signs, as text (c2sp.org/signed-note): put beside the log and its anchor for whoever verifies. */
  verifierKey?: string | undefined;
  /** Identifies this log in its checkpoints; never changes. One line. */
  origin: string;
  /** 32 bytes each, from the key service. */
  detailKey: Uint8Array;
  pseudonymKey: Uint8Array;
  /** Where the published log goes (c2sp.org/tlog-tiles). */
  folder: string;
  /** A folder elsewhere that also gets checkpoints. */
  anchorFolder?: string | undefined;
  clock: Clock;
  random: (sizeBytes: number) => Uint8Array;
  newId: () => string;
  logger: Logger;
};

/** Starts the ledger. Rejects only when another server holds it; what else is wrong shows in `health()` and closes it. */
export async function createLedger(
  options: LedgerOptions,
): Promise<Ledger & { publishTrouble(): string | null }> {
  const { pool, tenantId, clock, logger } = options;
  const keys: EntryKeys = { detailKey: options.detailKey, pseudonymKey: options.pseudonymKey };
  const run = <T>(work: Parameters<typeof inTransaction<T>>[2]) => inTransaction(pool, tenantId, work);
  const publisher = createPublisher({
    folder: options.folder,
    anchorFolder: options.anchorFolder,
    verifierKey: options.verifierKey,
    readLeaves: leavesFrom(tenantId, run),
    nowMs: clock.nowMs,
    logger,
  });
  const sequencer = await startSequencer({
    ...{ pool, tenantId, signer: options.signer, origin: options.origin, clock, logger },
    onSigned: publisher.notice,
  });

  const rowFor = (entry: LedgerEntry): OutboxRow => {
    const fresh = { id: options.newId(), salt: options.random(32), nonce: options.random(12) };
    return { ...sealEntry(entry, keys, fresh), occurredMs: clock.nowMs() };
  };

  return {
    // async, so that what sealing throws rejects as well
    append: async (entry) => sequencer.append(rowFor(entry)),

    async enqueue(client, entry) {
      const health = sequencer.health();
      if (health.state === 'closed') {
        throw new SluisError(
          'ledger-unavailable',
          'The ledger cannot be written now. Try again in a moment.',
          {
            status: 503,
            details: { because: health.code },
          },
        );
      }
      await insertOutbox(client, tenantId, rowFor(entry));
    },

    async query(query) {
      if (!Number.isInteger(query.limit) || query.limit < 1 || query.limit > 200) {
        throw new SluisError('limit-invalid', 'A page of the ledger has 1 to 200 entries.', { status: 400 });
      }
      const rows = await run((client) => findEntries(client, tenantId, filterOf(query, keys)));
      const last = rows.at(query.limit - 1);
      const items = rows.slice(0, query.limit).map((row) => viewOf(row, keys));
      return { items, ...(rows.length > query.limit && last && { next: last.sequence }) };
    },

    checkpoint: sequencer.signed,

    async verify() {
      const signed = sequencer.signed();
      const tree = createMemoryTree();
      let detailMisfit = -1;
      const misfit = await run((client) =>
        checkRows(client, tenantId, (hash, leaf, row) => {
          tree.append(hash);
          if (detailMisfit < 0 && row.detail.length > 0 && openEntry(row, leaf.detail, keys) === null) {
            detailMisfit = leaf.sequence;
          }
        }),
      );
      const { size } = signed;
      if (misfit) return { ok: false, size, ...misfit };
      if (tree.size < size) return { ok: false, size, firstBadIndex: tree.size, reason: 'missing' };
      if (Buffer.compare(await tree.root(size), signed.root) !== 0) {
        return {
          ok: false,
          size,
          firstBadIndex: await firstDifference(options.folder, tree),
          reason: 'root',
        };
      }
      if (detailMisfit >= 0) return { ok: false, size, firstBadIndex: detailMisfit, reason: 'detail' };
      return { ok: true, size };
    },

    health: sequencer.health,
    publishTrouble: publisher.trouble,
    async close() {
      await sequencer.stop();
      await publisher.close();
    },
  };
}

function filterOf(query: LedgerQuery, keys: EntryKeys) {
  return {
    types: query.types ?? null,
    actor: query.actor ? pseudonymOf(keys, query.actor) : null,
    subject: query.subject ? pseudonymOf(keys, query.subject) : null,
    fromMs: query.fromMs ?? null,
    toMs: query.toMs ?? null,
    before: query.before ?? null,
    limit: query.limit + 1,
  };
}

function viewOf(row: EntryRow, keys: EntryKeys): LedgerView {
  const opened = openEntry(row, decodeLeaf(row.leaf).detail, keys) ?? unknownOpened;
  return {
    index: row.sequence,
    at: new Date(row.atMs).toISOString(),
    type: row.type as EntryType,
    ...opened,
  };
}
