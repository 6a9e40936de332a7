/** So many at once, so many a minute after that. */
export type RateLimit = { burst: number; perMinute: number };

/** A token bucket; `take` is true when one more is allowed at `nowMs`. Time that goes back adds nothing. */
export function createRateLimit({ burst, perMinute }: RateLimit): { take(nowMs: number): boolean } {
  let tokens = burst;
  let lastMs: number | null = null;
  return {
    take(nowMs) {
      const passedMs = lastMs === null ? 0 : Math.max(0, nowMs - lastMs);
      lastMs = Math.max(lastMs ?? nowMs, nowMs);
      tokens = Math.min(burst, tokens + (passedMs * perMinute) / 60_000);
      if (tokens < 1) return false;
      tokens -= 1;
      return true;
    },
  };
}
