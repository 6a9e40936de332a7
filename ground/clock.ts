/** Time comes in from outside so that shifts, retention and expiry can be tested at any instant. */
export type Clock = {
  /** Milliseconds since 1970-01-01T00:00:00Z. */
  nowMs(): number;
};

export const systemClock: Clock = { nowMs: () => Date.now() };
