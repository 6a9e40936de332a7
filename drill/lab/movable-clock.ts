/** The sandbox's only clock. It moves forward alone: what was signed at one time must not be older than what came before. */
export type MovableClock = {
  nowMs(): number;
  /** To the next time that a clock on the wall (UTC) shows this. */
  moveTo(hours: number, minutes: number): void;
  advance(milliseconds: number): void;
};

const dayMs = 86_400_000;

export function createMovableClock(realNowMs: () => number): MovableClock {
  let offsetMs = 0;
  const nowMs = () => realNowMs() + offsetMs;
  return {
    nowMs,
    moveTo(hours, minutes) {
      const now = nowMs();
      const midnight = Math.floor(now / dayMs) * dayMs;
      const today = midnight + (hours * 60 + minutes) * 60_000;
      offsetMs += (today > now ? today : today + dayMs) - now;
    },
    advance(milliseconds) {
      if (milliseconds < 0) throw new Error('The clock of a sandbox does not go back.');
      offsetMs += milliseconds;
    },
  };
}
