/** The key service: the only thing that can unwrap a data key, and the witness of the ledger. */
export { connectKeyService } from './connect-key-service.ts';
export { hashOfWrap, retiringType } from './decide-retire.ts';
export { type LedgerEvidence, longestAgeMs, openingTypes } from './decide-unwrap.ts';
export { findPassphrase } from './find-passphrase.ts';
export {
  createKeyFolder,
  deriveFromRoot,
  hasRootKey,
  type KeyFolder,
  needsPassphrase,
  openKeyFolder,
} from './key-folder.ts';
export {
  defaultUnwrapLimit,
  type KeyLabel,
  type KeyService,
  type KeyServiceInfo,
  keyLabels,
  ledgerKeyName,
  type RetireRequest,
  type UnwrapRequest,
  type WrappedKey,
} from './key-service.ts';
export type { RateLimit } from './rate-limit.ts';
export { keyServicePermissions, type SpawnKeyServiceOptions, spawnKeyService } from './spawn-key-service.ts';
export { type StartKeyServiceOptions, startKeyService } from './start-key-service.ts';
export type { SignRequest } from './witness.ts';
