import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Database, firstTenant, startTestDatabase } from '#ground';
import { chunkedSealer, generateEpochKeyPair } from '#seal';
import {
  type ConversationRow,
  createFolderStore,
  createVault,
  migrations,
  type Scope,
  type StoredAnswer,
  type StoreSession,
  type Vault,
  type VaultOptions,
} from './index.ts';

export const everything: Scope = {
  all: true,
  teams: [],
  agentIds: [],
  conversationIds: [],
  caseTokens: [],
  agentSinceMs: null,
  hiddenClasses: [],
};

export const rowForTest: ConversationRow = {
  startMs: Date.UTC(2026, 10, 20, 9),
  zone: 'Europe/Amsterdam',
  country: 'NL',
  queue: 'service',
  class: 'ordinary',
  team: 'north',
  agentId: null,
  purpose: 'quality',
  consent: 'consented',
  language: 'nl',
  durationMs: 61_000,
  hasAudio: true,
  findings: { IBAN: 2 },
  caseEndsAtMs: null,
  search: { words: ['rekening'], persons: [] },
};

/** A vault over a real database and real files, and hands to interfere with it. */
export async function openVaultForTest() {
  const database: Database = await startTestDatabase([migrations]);
  const folder = mkdtempSync(join(tmpdir(), 'sluis-vault-'));
  const epoch = await generateEpochKeyPair();
  const time = { nowMs: Date.now() };
  const objects = createFolderStore(folder);
  const pools = {
    intake: database.pool('intake'),
    playback: database.pool('playback'),
    erasure: database.pool('erasure'),
  };
  const open = (change: Partial<VaultOptions> = {}): Vault =>
    createVault({
      pools,
      tenantId: firstTenant,
      objects,
      sealer: chunkedSealer,
      epoch: { epochId: 'e1', publicKey: epoch.publicKey },
      indexKey: Buffer.alloc(32, 7),
      digestKey: Buffer.alloc(32, 8),
      clock: { nowMs: () => time.nowMs },
      random: (sizeBytes) => randomBytes(sizeBytes),
      newId: () => randomUUID(),
      ...change,
    });
  return {
    ...{ database, folder, epoch, time, objects, pools, open },
    files: () =>
      readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((one) => one.isFile())
        .map((one) => join(one.parentPath, one.name)),
    async close() {
      await database.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export async function begin(vault: Vault, idempotencyKey?: string): Promise<StoreSession> {
  const begun = await vault.begin({ clientId: 'c', ...(idempotencyKey !== undefined && { idempotencyKey }) });
  if (begun.kind !== 'new') throw new Error('this upload is known');
  return begun.session;
}

export async function writeParts(session: StoreSession): Promise<void> {
  await session.writePart('transcript', 'json', Buffer.from('{}'));
  await session.writePart('audio', 'wav', randomBytes(30_000));
}

export function commit(
  session: StoreSession,
  change: { row?: Partial<ConversationRow>; record?: () => Promise<void> } = {},
): Promise<StoredAnswer> {
  return session.commit({
    row: { ...rowForTest, ...change.row },
    digest: Buffer.alloc(32),
    record: change.record ?? (async () => undefined),
  });
}
