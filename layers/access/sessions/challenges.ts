import { createHmac, timingSafeEqual } from 'node:crypto';

export type Challenges = {
  /** A fresh challenge for one use (`sign-in`, or an enrolment's own). */
  make(use: string): string;
  /** True for one of ours, for this use, not older than five minutes and not taken before. */
  take(challenge: string, use: string): boolean;
};

const goodForMs = 5 * 60_000;
const mostTaken = 200_000;

/**
 * Challenges for authenticators that take no room until they are answered, so that nobody can push other people's out by
 * asking for many: a challenge carries its own time and a keyed hash. Those that were answered are remembered.
 */
export function createChallenges(random: (bytes: number) => Uint8Array, nowMs: () => number): Challenges {
  const key = random(32);
  const taken = new Map<string, number>();
  const sign = (use: string, head: Buffer) =>
    createHmac('sha256', key).update(use).update('\0').update(head).digest().subarray(0, 16);
  return {
    make(use) {
      const head = Buffer.alloc(24);
      head.set(random(16));
      head.writeBigUInt64BE(BigInt(nowMs()), 16);
      return Buffer.concat([head, sign(use, head)]).toString('base64url');
    },
    take(challenge, use) {
      const bytes = Buffer.from(challenge, 'base64url');
      if (bytes.length !== 40) return false;
      const head = bytes.subarray(0, 24);
      if (!timingSafeEqual(bytes.subarray(24), sign(use, head))) return false;
      const ageMs = nowMs() - Number(head.readBigUInt64BE(16));
      if (ageMs < 0 || ageMs > goodForMs) return false;
      for (const [old, untilMs] of taken) {
        if (untilMs > nowMs()) break;
        taken.delete(old);
      }
      const id = head.toString('base64url');
      if (taken.has(id) || taken.size >= mostTaken) return false;
      taken.set(id, nowMs() + goodForMs);
      return true;
    },
  };
}
