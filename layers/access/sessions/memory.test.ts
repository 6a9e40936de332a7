import { describe, expect, it } from 'vitest';
import { createAttemptLimit } from './attempt-limit.ts';
import { createChallenges } from './challenges.ts';
import { readCookie } from './cookie.ts';
import { createReplayGuard } from './replay-guard.ts';

describe('what is remembered of proofs', () => {
  it('is bounded, and says no when it is full: fail closed', () => {
    const guard = createReplayGuard(0, 2);
    expect([
      guard.isFirst('a', 1000, 1000),
      guard.isFirst('b', 1000, 1000),
      guard.isFirst('c', 1000, 1000),
    ]).toEqual([true, true, false]);
    // Two minutes later there is room, and the old ones are too old to be sent.
    expect(guard.isFirst('d', 130_000, 130_000)).toBe(true);
  });

  it('lasts as long as a proof is good', () => {
    const guard = createReplayGuard(0);
    expect(guard.isFirst('a', 160_000, 100_000)).toBe(true);
    for (const nowMs of [100_000, 160_000, 220_000]) expect(guard.isFirst('a', 160_000, nowMs)).toBe(false);
  });

  it('knows nothing of before the process began, and takes nothing from there', () => {
    expect(createReplayGuard(10_500).isFirst('a', 9_999, 10_600)).toBe(false);
  });
});

describe('the wait after failed attempts', () => {
  const start = () => {
    let nowMs = 0;
    const limit = createAttemptLimit(() => nowMs);
    const keys = [{ key: 'a' }];
    const fail = (times: number) => {
      for (let time = 0; time < times; time += 1) limit.failed(keys);
    };
    return { limit, keys, fail, pass: (ms: number) => (nowMs += ms) };
  };

  it('begins with the fifth, doubles, and never grows beyond a quarter of an hour', () => {
    const { limit, keys, fail, pass } = start();
    fail(4);
    expect(() => limit.check(keys)).not.toThrow();
    fail(1);
    expect(() => limit.check(keys)).toThrow('15 seconds');
    fail(1);
    expect(() => limit.check(keys)).toThrow('30 seconds');
    fail(3000);
    expect(() => limit.check(keys)).toThrow('900 seconds');
    pass(900_000);
    expect(() => limit.check(keys)).not.toThrow();
  });

  it('is forgotten with a success, and after half an hour', () => {
    const { limit, keys, fail, pass } = start();
    fail(10);
    limit.succeeded(keys);
    expect(() => limit.check(keys)).not.toThrow();
    fail(10);
    pass(1_800_001);
    fail(1);
    expect(() => limit.check(keys)).not.toThrow();
  });
});

describe('a challenge', () => {
  const make = () =>
    createChallenges(
      (bytes) => new Uint8Array(bytes).fill(3),
      () => 1000,
    );

  it('is ours, for its use, once', () => {
    const challenges = make();
    const challenge = challenges.make('sign-in');
    expect(challenges.take(challenge, 'enrol')).toBe(false);
    expect(challenges.take(challenge, 'sign-in')).toBe(true);
    expect(challenges.take(challenge, 'sign-in')).toBe(false);
    for (const other of ['', 'AAAA', 'A'.repeat(54), `${challenge}AA`])
      expect(challenges.take(other, 'sign-in')).toBe(false);
  });

  it('written in another way is the same challenge', () => {
    const challenges = make();
    const challenge = challenges.make('sign-in');
    const lastBits = `${challenge.slice(0, -1)}${String.fromCharCode((challenge.codePointAt(challenge.length - 1) ?? 0) + 1)}`;
    expect(challenges.take(challenge, 'sign-in')).toBe(true);
    expect(challenges.take(lastBits, 'sign-in')).toBe(false);
    expect(challenges.take(`${challenge}=`, 'sign-in')).toBe(false);
  });
});

describe('a cookie', () => {
  const good = 'A'.repeat(43);

  it('is read among others, and only in its form', () => {
    expect(readCookie(`a=b; __Host-sluis=${good}; c=d`)).toBe(good);
    for (const header of [
      undefined,
      '',
      `sluis=${good}`,
      `__Host-sluis=${good}A`,
      '__Host-sluis=',
      `x__Host-sluis=${good}`,
      `__Host-sluis="${good}"`,
    ]) {
      expect(readCookie(header)).toBeNull();
    }
  });
});
