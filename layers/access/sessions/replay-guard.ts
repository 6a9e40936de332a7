export type ReplayGuard = {
  /** True for the first time only. False as well when it can not be told: fail closed. */
  isFirst(id: string, issuedMs: number, nowMs: number): boolean;
};

/** A proof is looked at from a minute before to a minute after; one second of rounding. */
const rememberMs = 121_000;

/**
 * Remembers proofs for as long as they would be good. What was issued before this process began is not taken: it may have
 * been used before a restart.
 */
export function createReplayGuard(startedMs: number, most = 500_000): ReplayGuard {
  const seen = new Map<string, number>();
  const notBeforeMs = Math.floor(startedMs / 1000) * 1000;
  return {
    isFirst(id, issuedMs, nowMs) {
      if (issuedMs < notBeforeMs) return false;
      for (const [old, untilMs] of seen) {
        if (untilMs > nowMs) break;
        seen.delete(old);
      }
      if (seen.has(id) || seen.size >= most) return false;
      seen.set(id, nowMs + rememberMs);
      return true;
    },
  };
}
