import { describeError, type Logger, type TenantId } from '#ground';
import { hashOfWrap, type KeyService, retiringType } from '#keys';
import type { Retirement, Vault } from '#vault';
import type { Ledger } from '#watch';

export type Retiring = {
  tenantId: TenantId;
  ledger: Pick<Ledger, 'append'>;
  keyService: Pick<KeyService, 'retire'>;
  vault: Pick<Vault, 'finishRetirement'>;
  policyVersion(): string;
};

/**
 * Gives up the key that a conversation had before it was written anew, and removes its old objects. The entry comes first: without it
 * the key service does nothing. Each step can be done again.
 */
export async function finishRetirement(parts: Retiring, retirement: Retirement): Promise<void> {
  const { conversationId, wrapped } = retirement;
  const { leaf, index, treeSize, proof } = await parts.ledger.append({
    type: retiringType,
    actor: { kind: 'system', id: 'server' },
    subject: { kind: 'conversation', id: conversationId },
    objectHash: hashOfWrap(wrapped),
    policyVersion: parts.policyVersion(),
    detail: { because: 'passage-masked' },
  });
  const entry = { leaf, index, treeSize, proof };
  const mark = await parts.keyService.retire({ tenantId: parts.tenantId, conversationId, wrapped, entry });
  await parts.vault.finishRetirement(retirement, mark);
}

export type RetiringAll = Retiring & {
  logger: Pick<Logger, 'error' | 'info'>;
  vault: Pick<Vault, 'finishRetirement' | 'waitingRetirements' | 'retiredMarks'>;
  keyService: Pick<KeyService, 'retire' | 'rememberRetired'>;
};

/** Finishes what was interrupted. One that cannot be finished does not keep the others waiting. */
export async function finishWaiting(parts: RetiringAll): Promise<void> {
  for (const retirement of await parts.vault.waitingRetirements()) {
    try {
      await finishRetirement(parts, retirement);
    } catch (error) {
      parts.logger.error('vault.retirement-waits', describeError(error));
    }
  }
}

/** At the start: tells the key service what an older copy of its folder may not know, and finishes what was interrupted. */
export async function settleRetirements(parts: RetiringAll): Promise<void> {
  const learned = await parts.keyService.rememberRetired(await parts.vault.retiredMarks());
  if (learned > 0) parts.logger.info('keys.reminded', { count: learned });
  await finishWaiting(parts);
}
