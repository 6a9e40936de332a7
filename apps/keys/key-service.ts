import { type Clock, SluisError } from '#ground';
import { pseudonym } from '#ledger';
import { SealError, unwrapDataKey, wrapContext } from '#seal';
import { whyNotRetire } from './decide-retire.ts';
import { decideUnwrap, type LedgerEvidence, longestAgeMs } from './decide-unwrap.ts';
import { deriveFromRoot, type KeyFolder, ledgerPublicKey } from './key-folder.ts';
import type { openKeyLog } from './key-log.ts';
import { createRateLimit, type RateLimit } from './rate-limit.ts';
import { markBytes, type RetiredKeys } from './retired-keys.ts';
import { openWitness, type SignRequest } from './witness.ts';

/** What a derived key is for. Each is a key of its own. */
export const keyLabels = ['index', 'directory', 'digest', 'detail', 'pseudonym'] as const;
export type KeyLabel = (typeof keyLabels)[number];

/** A data key as the vault keeps it: opens only here. */
export type WrappedKey = { epochId: string; enc: Uint8Array; ciphertext: Uint8Array };

export type UnwrapRequest = {
  tenantId: string;
  conversationId: string;
  purpose: string;
  wrapped: WrappedKey;
  /** That the opening stands in the ledger already. */
  entry: LedgerEvidence;
};

export type RetireRequest = {
  tenantId: string;
  conversationId: string;
  wrapped: WrappedKey;
  /** That it is given up stands in the ledger already, with the hash of this very wrapped key (`hashOfWrap`). */
  entry: LedgerEvidence;
};

export type KeyServiceInfo = {
  epochId: string;
  epochPublicKey: Uint8Array;
  /** Raw Ed25519. */
  ledgerPublicKey: Uint8Array;
  ledgerKeyName: string;
  provider: { kind: string; passphrase: boolean };
  /** True while nothing can be opened. */
  sealed: boolean;
};

/** What the rest of Sluis may ask of the key service. */
export type KeyService = {
  info(): Promise<KeyServiceInfo>;
  /** 32 bytes for one use of one tenant. */
  deriveKey(label: KeyLabel): Promise<Uint8Array>;
  /** The 32-byte data key; a SluisError 'unwrap-refused' (403) or 'unwrap-limit' (429) otherwise. */
  unwrap(request: UnwrapRequest): Promise<Uint8Array>;
  /**
   * Gives a data key up for good: from now on no wrapped form of it is opened here. Doing it again changes nothing. Answers with
   * the key's mark, 32 bytes that tell nothing; a SluisError 'retire-refused' (403) otherwise.
   */
  retire(request: RetireRequest): Promise<Uint8Array>;
  /** Puts back marks that an older copy of the key folder does not know. Answers how many were new. */
  rememberRetired(marks: readonly Uint8Array[]): Promise<number>;
  /** A signed checkpoint; a SluisError 'ledger-not-extended' (409) when it does not extend the last one. */
  signCheckpoint(request: SignRequest): Promise<string>;
  close(): Promise<void>;
};

/** The signed-note name of the ledger's key. Schema-less URL form, c2sp.org/signed-note. */
export const ledgerKeyName = 'sluis/ledger';

/** A busy complaints desk opens some conversations a minute; a thief wants all of them now. */
export const defaultUnwrapLimit: RateLimit = { burst: 60, perMinute: 120 };

export type KeyServiceParts = {
  keys: KeyFolder;
  log: ReturnType<typeof openKeyLog>;
  retired: RetiredKeys;
  clock: Clock;
  unwrapLimit?: RateLimit;
};

/** The key service over an opened key folder, without its socket. `tenantId` names whose keys are derived. */
export function createKeyService(parts: KeyServiceParts): {
  info(): KeyServiceInfo;
  deriveKey(tenantId: string, label: KeyLabel): Uint8Array;
  unwrap(request: UnwrapRequest): Promise<Uint8Array>;
  retire(request: RetireRequest): Promise<Uint8Array>;
  rememberRetired(marks: readonly Uint8Array[]): number;
  signCheckpoint(request: SignRequest): Promise<string>;
} {
  const { keys, log, clock, retired } = parts;
  const witness = openWitness(keys.folder, ledgerKeyName, keys.ledgerSeed);
  const limit = createRateLimit(parts.unwrapLimit ?? defaultUnwrapLimit);
  const startedMs = clock.nowMs();
  const used = new Map<number, number>();
  let firstIndex = witness.signedSize();
  log.write(startedMs, { event: 'started' });

  function derive(tenantId: string, label: KeyLabel): Uint8Array {
    return deriveFromRoot(
      keys.root,
      'derive',
      label,
      tenantId,
      ...(label === 'index' ? [keys.epoch.id] : []),
    );
  }

  function forgetOld(nowMs: number): void {
    for (const [index, atMs] of used) {
      if (nowMs - atMs < 3 * longestAgeMs) return;
      used.delete(index);
      firstIndex = Math.max(firstIndex, index + 1);
    }
  }

  /** Null where key, conversation and epoch do not belong together. */
  async function openWrapped({ wrapped, ...about }: RetireRequest): Promise<Uint8Array | null> {
    try {
      const context = wrapContext({ ...about, epochId: keys.epoch.id });
      return await unwrapDataKey(keys.epoch.privateKey, context, wrapped);
    } catch (error) {
      if (error instanceof SealError || error instanceof TypeError) return null;
      throw error;
    }
  }

  return {
    info: () => ({
      epochId: keys.epoch.id,
      epochPublicKey: keys.epoch.publicKey,
      ledgerPublicKey: ledgerPublicKey(keys),
      ledgerKeyName,
      provider: { kind: 'file', passphrase: keys.passphrase },
      sealed: false,
    }),

    deriveKey(tenantId, label) {
      log.write(clock.nowMs(), { event: 'derived', label });
      return derive(tenantId, label);
    },

    async unwrap(request) {
      const nowMs = clock.nowMs();
      const pseudonymKey = derive(request.tenantId, 'pseudonym');
      const subject = pseudonym(pseudonymKey, 'conversation', request.conversationId);
      const about = { subject, purpose: request.purpose, index: request.entry.index };
      const refuse = (reason: string, code = 'unwrap-refused', status = 403): never => {
        log.write(nowMs, { event: 'refused', ...about, reason });
        throw new SluisError(code, `The key service does not open this: ${reason}.`, { status });
      };
      if (!limit.take(nowMs)) refuse('too many openings at once', 'unwrap-limit', 429);
      forgetOld(nowMs);
      const decision = decideUnwrap({
        ...request,
        evidence: request.entry,
        signedRoot: witness.recentRoot(request.entry.treeSize),
        pseudonymKey,
        used: used.has(request.entry.index),
        firstIndex,
        nowMs,
        startedMs,
      });
      if (!decision.allow) return refuse(decision.reason);
      if (request.wrapped.epochId !== keys.epoch.id) refuse('its epoch is not known here');
      // Marked before it is used: of two requests with one entry only the first gets the key.
      used.set(request.entry.index, nowMs);
      const dataKey = await openWrapped(request);
      if (dataKey === null) return refuse('the wrapped key is not this conversation’s');
      if (retired.has(retired.markOf(dataKey))) {
        dataKey.fill(0);
        return refuse(
          'this key was given up, and what it opened was masked or destroyed',
          'key-retired',
          410,
        );
      }
      // On disk before the key leaves: what this service gave away is known even after a power cut.
      log.writeDurably(nowMs, { event: 'unwrapped', ...about });
      return dataKey;
    },

    async retire(request) {
      const nowMs = clock.nowMs();
      const pseudonymKey = derive(request.tenantId, 'pseudonym');
      const subject = pseudonym(pseudonymKey, 'conversation', request.conversationId);
      const about = { subject, index: request.entry.index };
      const refuse = (reason: string): never => {
        log.write(nowMs, { event: 'refused', ...about, reason });
        throw new SluisError('retire-refused', `The key service does not give this key up: ${reason}.`, {
          status: 403,
        });
      };
      const signedRoot = witness.recentRoot(request.entry.treeSize);
      const reason = whyNotRetire({ ...request, signedRoot, pseudonymKey, nowMs, startedMs });
      if (reason !== null) return refuse(reason);
      if (request.wrapped.epochId !== keys.epoch.id) return refuse('its epoch is not known here');
      const dataKey = await openWrapped(request);
      if (dataKey === null) return refuse('the wrapped key is not this conversation’s');
      const mark = retired.markOf(dataKey);
      dataKey.fill(0);
      retired.add([mark], nowMs);
      log.writeDurably(nowMs, { event: 'retired', ...about });
      return mark;
    },

    rememberRetired(marks) {
      const nowMs = clock.nowMs();
      const added = retired.add(
        marks.filter((mark) => mark.length === markBytes),
        nowMs,
      );
      if (added > 0) log.writeDurably(nowMs, { event: 'reminded', index: added });
      return added;
    },

    async signCheckpoint(request) {
      try {
        return await witness.sign(request);
      } catch (error) {
        const reason = error instanceof SluisError ? error.code : 'failed';
        log.write(clock.nowMs(), { event: 'not-signed', index: request.size, reason });
        throw error;
      }
    },
  };
}
