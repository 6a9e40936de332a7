/** The vault layer: can stored bytes be read without the keys, changed without notice, or lost? See README.md. */
import type { MigrationFolder } from '#ground';

export { createVault, type VaultOptions } from './create-vault.ts';
export { createFolderStore } from './objects/folder-store.ts';
export type { ObjectStore, ObjectWriter, StoredObject } from './objects/object-store.ts';
export { type PartStore, storeInPlace } from './parts/part-store.ts';
export { type StoreSeal, withStoreSeal } from './parts/store-seal.ts';
export { createStoringThreads } from './parts/storing-threads.ts';
export { createThreadedPartStore } from './parts/threaded-part-store.ts';
export { normaliseWord, tokensOf } from './search/tokens.ts';
export { conversationChanged, isSameKey } from './store/rewrite-session.ts';
export type {
  Begun,
  ConversationRow,
  ConversationSummary,
  ListQuery,
  OpenPart,
  Page,
  Part,
  Report,
  Reported,
  Retirement,
  RewriteSession,
  Scope,
  SearchQuery,
  SearchTerms,
  StoredAnswer,
  StoreSession,
  Vault,
  WrappedKey,
} from './types.ts';

export const migrations: MigrationFolder = {
  layer: 'vault',
  directory: new URL('./migrations/', import.meta.url),
};
