/** The watch layer: what happened, and does it look wrong? See README.md. */
import type { MigrationFolder } from '#ground';

export { createLedger, type LedgerOptions } from './ledger/create-ledger.ts';
export { type EntryClass, type EntryType, entryTypes } from './ledger/entry-types.ts';
export type {
  Actor,
  CheckpointSigner,
  Ledger,
  LedgerEntry,
  LedgerHealth,
  LedgerQuery,
  LedgerReceipt,
  LedgerView,
  RowsVerifyResult,
  Subject,
} from './ledger/types.ts';
export {
  type ControlState,
  createPosture,
  type PostureItem,
  type PostureReport,
  type Probe,
  type ProbeResult,
} from './posture/create-posture.ts';

export const migrations: MigrationFolder = {
  layer: 'watch',
  directory: new URL('./migrations/', import.meta.url),
};
