import { SluisError } from '#ground';

export type AttemptLimit = {
  /** Throws SluisError `too-many-requests` (429) while this key has to wait. */
  check(keys: readonly AttemptKey[]): void;
  failed(keys: readonly AttemptKey[]): void;
  succeeded(keys: readonly AttemptKey[]): void;
};

/** Whose attempts are counted, and how many are free (five where nothing is said). */
export type AttemptKey = { key: string; free?: number };

const freeAttempts = 5;
const firstWaitMs = 15_000;
const longestWaitMs = 15 * 60_000;
const mostKeys = 100_000;

/**
 * After the free failures each further one doubles the wait. It never locks for good, and a device that a person has used
 * before is counted on its own: a stranger who guesses keeps nobody out.
 */
export function createAttemptLimit(nowMs: () => number): AttemptLimit {
  const states = new Map<string, { failures: number; untilMs: number; lastMs: number }>();
  return {
    check(keys) {
      const waitMs = Math.max(0, ...keys.map(({ key }) => (states.get(key)?.untilMs ?? 0) - nowMs()));
      if (waitMs <= 0) return;
      const seconds = Math.ceil(waitMs / 1000);
      throw new SluisError('too-many-requests', `Too many attempts. Wait ${seconds} seconds.`, {
        status: 429,
        details: { seconds },
      });
    },
    failed(keys) {
      for (const { key, free = freeAttempts } of keys) {
        const state = states.get(key);
        const isOld = state === undefined || nowMs() - state.lastMs > 2 * longestWaitMs;
        const failures = (isOld ? 0 : state.failures) + 1;
        const over = failures - free;
        const waitMs = over < 0 ? 0 : Math.min(longestWaitMs, firstWaitMs * 2 ** Math.min(over, 20));
        states.delete(key);
        states.set(key, { failures, untilMs: nowMs() + waitMs, lastMs: nowMs() });
      }
      // The oldest goes first; filling the list takes a hundred thousand logins or addresses.
      for (const key of states.keys()) {
        if (states.size <= mostKeys) break;
        states.delete(key);
      }
    },
    succeeded(keys) {
      for (const { key } of keys) states.delete(key);
    },
  };
}
