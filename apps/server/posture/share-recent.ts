import type { Clock } from '#ground';

/** How long an answer is given again. Probes look for real; a page that is open in ten places must not be ten times the work. */
const sharedMs = 5_000;

/** One run at a time, and its answer for all who ask within moments. What failed is asked anew. */
export function shareRecent<T>(run: () => Promise<T>, clock: Clock): () => Promise<T> {
  let latest: { startedMs: number; answer: Promise<T> } | null = null;
  return () => {
    const nowMs = clock.nowMs();
    if (latest && nowMs - latest.startedMs < sharedMs && nowMs >= latest.startedMs) return latest.answer;
    const answer = run();
    latest = { startedMs: nowMs, answer };
    answer.catch(() => {
      latest = null;
    });
    return answer;
  };
}
