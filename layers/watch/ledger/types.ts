import type { PoolClient } from 'pg';
import type { EntryType } from './entry-types.ts';

/** Who or what did it. The id is turned into a pseudonym in the leaf and kept, sealed, in the detail. */
export type Actor = { kind: 'person' | 'machine' | 'system'; id: string };
export type Subject = {
  kind: 'conversation' | 'person' | 'machine' | 'approval' | 'token' | 'control' | 'policy';
  id: string;
};

/** What is to be written. `detail` is sealed; it may name ids and reasons, never content. */
export type LedgerEntry = {
  type: EntryType;
  actor: Actor;
  subject?: Subject;
  purpose?: string;
  /** SHA-256 of the sealed object that the event is about. */
  objectHash?: Uint8Array;
  policyVersion: string;
  detail: Readonly<Record<string, string | number | boolean>>;
};

/** Proof that the entry stands in a tree whose root the key service has signed. */
export type LedgerReceipt = {
  index: number;
  leaf: Uint8Array;
  treeSize: number;
  proof: Uint8Array[];
  /** The signed note (c2sp.org/tlog-checkpoint). */
  checkpoint: string;
};

export type LedgerView = {
  index: number;
  /** ISO 8601, UTC. */
  at: string;
  type: EntryType;
  actor: Actor;
  subject: Subject | null;
  purpose: string;
  /** Null where the sealed detail does not fit what the leaf commits to, or was destroyed. */
  detail: Readonly<Record<string, string | number | boolean>> | null;
};

export type LedgerQuery = {
  types?: readonly EntryType[];
  actor?: Actor;
  subject?: Subject;
  fromMs?: number;
  toMs?: number;
  /** Entries before this index: pages go from new to old. */
  before?: number;
  /** 1 to 200. */
  limit: number;
};

export type RowsVerifyResult =
  | { ok: true; size: number }
  | { ok: false; size: number; firstBadIndex: number; reason: string };

export type LedgerHealth =
  | {
      state: 'running';
      size: number;
      signedSize: number;
      /** By how much the newest entry's time lies ahead of the clock: the clock was set back, or is wrong now. */
      aheadMs: number;
    }
  | { state: 'closed'; code: string };

export type Ledger = {
  /** Resolves when the entry is durable, in its place, and under a checkpoint that the key service signed. Rejects otherwise. */
  append(entry: LedgerEntry): Promise<LedgerReceipt>;
  /** Writes the entry in the caller's transaction; it gets its place within moments of the commit. */
  enqueue(client: PoolClient, entry: LedgerEntry): Promise<void>;
  query(query: LedgerQuery): Promise<{ items: LedgerView[]; next?: number }>;
  /** The newest signed checkpoint; size 0 and an empty note before there is one. */
  checkpoint(): { size: number; root: Uint8Array; note: string };
  /**
   * Recomputes all from the rows and compares with what was signed, published and anchored. What does not fit also becomes
   * an entry `ledger.misfit`, once. Never ok while nothing that was signed is known.
   */
  verify(): Promise<RowsVerifyResult>;
  health(): LedgerHealth;
  close(): Promise<void>;
};

/** What the ledger needs of whoever holds its key: a signature under what provably extends the last one. */
export type CheckpointSigner = {
  signCheckpoint(request: {
    origin: string;
    size: number;
    root: Uint8Array;
    consistency: Uint8Array[];
  }): Promise<string>;
};
