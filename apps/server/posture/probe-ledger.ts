import type { LedgerHealth, Probe, ProbeResult, RowsVerifyResult } from '#watch';

export type LedgerProbeParts = {
  health(): LedgerHealth;
  publishTrouble(): string | null;
  /** Recomputes every entry. Of a large ledger perhaps some minutes ago: then `lately` says so. */
  verify(): Promise<RowsVerifyResult & { lately?: boolean }>;
  hasAnchor: boolean;
  /** Asks the key service to sign a ledger that does not extend the last one; resolves only if it did. */
  signForgery(): Promise<unknown>;
  isRefusal(error: unknown): boolean;
};

/** Whether the ledger writes, fits what was signed, and could not be signed anew. */
export function ledgerProbe(parts: LedgerProbeParts): Probe {
  return { control: 'AUDIT', layer: 'watch', run: () => probeLedger(parts) };
}

async function probeLedger(parts: LedgerProbeParts): Promise<ProbeResult> {
  const health = parts.health();
  if (health.state === 'closed') {
    return { state: 'down', messageKey: 'posture.AUDIT.closed', values: { because: health.code } };
  }
  const verified = await parts.verify();
  if (!verified.ok) {
    return { state: 'down', messageKey: 'posture.AUDIT.misfit', values: { index: verified.firstBadIndex } };
  }
  // Before the first entry there is nothing that a forgery could contradict, and it would be signed.
  if (verified.size === 0) return { state: 'weak', messageKey: 'posture.AUDIT.empty' };
  try {
    await parts.signForgery();
    return { state: 'down', messageKey: 'posture.AUDIT.signs-anything' };
  } catch (error) {
    if (!parts.isRefusal(error)) throw error;
  }
  const values = { count: verified.size };
  if (parts.publishTrouble() !== null)
    return { state: 'weak', messageKey: 'posture.AUDIT.not-published', values };
  return parts.hasAnchor
    ? { state: 'stands', messageKey: `posture.AUDIT.${verified.lately ? 'fits-lately' : 'fits'}`, values }
    : { state: 'weak', messageKey: 'posture.AUDIT.no-anchor', values, leansOn: ['KEY'] };
}
