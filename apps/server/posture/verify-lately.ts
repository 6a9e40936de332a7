import type { RowsVerifyResult } from '#watch';

export type LatelyOptions = {
  verify(): Promise<RowsVerifyResult>;
  /** Entries now. */
  size(): number;
  nowMs(): number;
};

/** Ledgers up to this size are recomputed each time that somebody looks. */
const smallEntries = 20_000;
/** Of larger ones a good result counts this long. A bad one never does: it is looked at again. */
const countsForMs = 10 * 60_000;

/** Recomputes the ledger, a large one at most every ten minutes, and says when a result is not of this moment. */
export function verifyLately({ verify, size, nowMs }: LatelyOptions) {
  let last: { result: RowsVerifyResult; atMs: number } | null = null;
  return async (): Promise<RowsVerifyResult & { lately?: boolean }> => {
    const startedMs = nowMs();
    if (last?.result.ok && size() > smallEntries && startedMs - last.atMs < countsForMs) {
      return { ...last.result, lately: true };
    }
    const result = await verify();
    last = { result, atMs: startedMs };
    return result;
  };
}
