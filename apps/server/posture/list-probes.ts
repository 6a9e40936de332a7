import { randomBytes } from 'node:crypto';
import type { Control, Gates } from '#access';
import type { DetectPolicy } from '#detect';
import type { Filter } from '#filter';
import { type Clock, type ConversationId, type Database, newId, SluisError, type TenantId } from '#ground';
import type { KeyService, KeyServiceInfo } from '#keys';
import type { Sealer } from '#seal';
import type { Vault } from '#vault';
import type { Ledger, Probe } from '#watch';
import { tellWeakenings } from '../detect-policy.ts';
import { notCovered } from './not-covered.ts';
import { accessProbes } from './probe-access.ts';
import { databaseProbes } from './probe-database.ts';
import { filterProbe } from './probe-filter.ts';
import { hostProbes } from './probe-host.ts';
import { keyProbes } from './probe-keys.ts';
import { ledgerProbe } from './probe-ledger.ts';
import { sealProbe } from './probe-seal.ts';
import { storeSealProbe } from './probe-store-seal.ts';
import { verifyLately } from './verify-lately.ts';

type ProbeParts = {
  clock: Clock;
  tenantId: TenantId;
  database: Database;
  keyService: KeyService;
  vault: Pick<Vault, 'waitingRetirements'>;
  sealer: Sealer;
  sealTwice(inner: Sealer): Sealer;
  controls: readonly Control[];
  gates: Gates;
  filter: Filter;
  detectPolicy?: DetectPolicy | undefined;
  ledger: Ledger & { publishTrouble(): string | null };
  info: KeyServiceInfo;
  places: { data: string; objects: string; keys: string; storeKey: string; anchor?: string | undefined };
};

/** Every control that this installation has, and what it knows it has not. */
export function listProbes(parts: ProbeParts): Probe[] {
  const { keyService, ledger, places } = parts;
  const isRefusal = (error: unknown) =>
    error instanceof SluisError && error.status >= 400 && error.status < 500 && error.status !== 404;
  const forged = { leaf: randomBytes(200), index: 0, treeSize: 1, proof: [] };
  return [
    filterProbe((text) => redactWith(parts.filter, text), tellWeakenings(parts.detectPolicy)),
    sealProbe(parts.sealer, randomBytes),
    storeSealProbe({
      ...{ sealTwice: parts.sealTwice, random: randomBytes },
      ...{ storeKeyFile: places.storeKey, keyFolder: places.keys, objectsFolder: places.objects },
    }),
    ...keyProbes({
      dataFolder: places.data,
      objectsFolder: places.objects,
      keyFolder: places.keys,
      info: () => keyService.info(),
      unwrapWithoutEvidence: () =>
        keyService.unwrap({
          tenantId: parts.tenantId,
          conversationId: newId<ConversationId>(),
          purpose: 'quality',
          wrapped: { epochId: parts.info.epochId, enc: randomBytes(32), ciphertext: randomBytes(48) },
          entry: forged,
        }),
      waitingSinceMs: async () => (await parts.vault.waitingRetirements())[0]?.begunMs ?? null,
      nowMs: () => parts.clock.nowMs(),
      isRefusal,
    }),
    ...accessProbes(parts.controls, parts.gates),
    ledgerProbe({
      health: () => ledger.health(),
      publishTrouble: () => ledger.publishTrouble(),
      verify: verifyLately({
        verify: () => ledger.verify(),
        size: () => ledger.checkpoint().size,
        nowMs: () => parts.clock.nowMs(),
      }),
      hasAnchor: places.anchor !== undefined,
      signForgery: () =>
        keyService.signCheckpoint({
          // Another log's name: were it signed after all, the true log would be none the worse.
          origin: 'sluis/posture-probe',
          size: ledger.checkpoint().size + 1,
          root: randomBytes(32),
          consistency: [],
        }),
      isRefusal,
    }),
    ...databaseProbes((role) => parts.database.pool(role)),
    ...hostProbes(),
    ...notCovered,
  ];
}

function redactWith(filter: Filter, text: string): string {
  const { turns } = filter.filterConversation(
    {
      schema: 1,
      start: '2026-01-01T00:00:00Z',
      zone: 'Europe/Amsterdam',
      country: 'NL',
      queue: 'posture',
      // No policy can leave these readable in a payment, so what is left is a fault and not a wish.
      class: 'payment',
      purpose: 'quality',
      consent: 'unknown',
      language: 'nl',
      parties: [{ role: 'agent' }, { role: 'customer' }],
    },
    { format: 'webvtt', parties: [], turns: [{ party: 1, text }] },
  );
  return turns.map((turn) => turn.text).join('\n');
}
