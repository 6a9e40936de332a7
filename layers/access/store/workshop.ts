import { type AttemptLimit, createAttemptLimit } from '../sessions/attempt-limit.ts';
import { type Challenges, createChallenges } from '../sessions/challenges.ts';
import { createReplayGuard, type ReplayGuard } from '../sessions/replay-guard.ts';
import type { Room } from './room.ts';

/** What the process remembers between requests, and nothing on disk does. */
export type Workshop = {
  room: Room;
  replays: ReplayGuard;
  attempts: AttemptLimit;
  challenges: Challenges;
  /** Checked against where there is no person, so that it takes as long. */
  decoySecret: Uint8Array;
};

export function createWorkshop(room: Room): Workshop {
  const nowMs = () => room.clock.nowMs();
  return {
    room,
    replays: createReplayGuard(nowMs()),
    attempts: createAttemptLimit(nowMs),
    challenges: createChallenges(room.random, nowMs),
    decoySecret: room.random(20),
  };
}
