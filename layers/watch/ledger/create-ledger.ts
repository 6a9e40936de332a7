import type { Pool } from 'pg';
import { type Clock, describeError, inTransaction, type Logger, SluisError, type TenantId } from '#ground';
import { hashLeaf } from '#ledger';
import { type EntryRow, findEntries } from '../sql/entries.ts';
import { insertOutbox, type OutboxRow } from '../sql/outbox.ts';
import { readLeaf, sameAsLeaf } from './check-rows.ts';
import type { EntryType } from './entry-types.ts';
import { leavesFrom } from './publish-log.ts';
import { createPublisher } from './publisher.ts';
import { type EntryKeys, openEntry, pseudonymOf, sealEntry, unknownOpened } from './seal-entry.ts';
import { type Sequencer, startSequencer } from './sequencer.ts';
import type {
  CheckpointSigner,
  Ledger,
  LedgerEntry,
  LedgerQuery,
  LedgerView,
  RowsVerifyResult,
} from './types.ts';
import { verifyRows } from './verify-rows.ts';

export type LedgerOptions = {
  /** With the role `ledger`. */
  pool: Pool;
  tenantId: TenantId;
  signer: CheckpointSigner;
  /** The public half of what signs, as text (c2sp.org/signed-note): put beside the log and its anchor for whoever verifies. */
  verifierKey: string;
  /** Identifies this log in its checkpoints; never changes. One line. */
  origin: string;
  /** 32 bytes each, from the key service. */
  detailKey: Uint8Array;
  pseudonymKey: Uint8Array;
  /** Where the published log goes (c2sp.org/tlog-tiles). */
  folder: string;
  /** A folder elsewhere that also gets checkpoints, and is asked at start. */
  anchorFolder?: string | undefined;
  /** How long the database or the signer may take before an append is refused. */
  answerMs?: number;
  clock: Clock;
  random: (sizeBytes: number) => Uint8Array;
  newId: () => string;
  logger: Logger;
};

/** A person waits for it; a busy disk takes a second. */
const longestAnswerMs = 15_000;

type Misfit = Extract<RowsVerifyResult, { ok: false }>;

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
    logger,
  });
  const sequencer = await startSequencer({
    ...{ pool, tenantId, signer: options.signer, origin: options.origin, clock, logger },
    ...{ verifierKey: options.verifierKey, folder: options.folder, anchorFolder: options.anchorFolder },
    answerMs: options.answerMs ?? longestAnswerMs,
    onSigned: publisher.notice,
  });

  const rowFor = (entry: LedgerEntry): OutboxRow => {
    const fresh = { id: options.newId(), salt: options.random(32), nonce: options.random(12) };
    return { ...sealEntry(entry, keys, fresh), occurredMs: clock.nowMs() };
  };

  const alarmed = new Set<string>();
  /** Somebody must hear of it even if whoever asked keeps quiet; one entry each, for a ledger that still writes. */
  async function alarm({ firstBadIndex, reason }: Misfit): Promise<void> {
    const what = `${firstBadIndex} ${reason}`;
    if (alarmed.has(what)) return;
    alarmed.add(what);
    logger.error('ledger-misfit', { index: firstBadIndex, code: reason });
    const entry: LedgerEntry = {
      type: 'ledger.misfit',
      actor: { kind: 'system', id: 'watch' },
      policyVersion: '',
      detail: { firstBadIndex, reason },
    };
    await sequencer.append(rowFor(entry)).catch((error: unknown) => {
      alarmed.delete(what);
      logger.error('ledger-misfit-not-written', describeError(error));
    });
  }

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
      const items = rows.slice(0, query.limit).map((row) => viewOf(row, keys, sequencer.hashAt));
      return { items, ...(rows.length > query.limit && last && { next: last.sequence }) };
    },

    checkpoint: sequencer.signed,

    async verify() {
      const result = await verifyRows({ ...options, run, keys, signed: sequencer.seen() });
      if (!result.ok) await alarm(result);
      return result;
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

/** As the leaf tells it, not the columns; and nothing of its detail when it is not the leaf that was placed there. */
function viewOf(row: EntryRow, keys: EntryKeys, hashAt: Sequencer['hashAt']): LedgerView {
  const leaf = readLeaf(row.leaf);
  const placed = hashAt(row.sequence);
  const fits =
    leaf !== null &&
    (placed === null || Buffer.compare(hashLeaf(row.leaf), placed) === 0) &&
    sameAsLeaf(row, leaf);
  const opened = fits ? openEntry(row, leaf.detail, keys) : null;
  return {
    index: row.sequence,
    at: new Date(leaf?.time ?? row.atMs).toISOString(),
    type: (leaf?.type ?? row.type) as EntryType,
    ...(opened ?? unknownOpened),
  };
}
