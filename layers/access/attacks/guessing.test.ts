import { verify } from '@node-rs/argon2';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import {
  inside,
  join,
  type Member,
  makeDevice,
  openStage,
  outside,
  password,
  type Stage,
} from '../access-for-test.ts';

// The real thing, counted.
vi.mock('@node-rs/argon2', { spy: true });

let stage: Stage;
let victim: Member;

beforeAll(async () => {
  stage = await openStage({ countsAsSetUp: true });
  victim = await join(stage, ['team-leader'], { team: 'one', login: 'victim' });
});
afterAll(() => stage.close());

const minuteMs = 60_000;

function tryIt(
  given: Partial<{ login: string; password: string; code: string }>,
  from = makeDevice(),
  address = inside,
) {
  return stage.access.signIn.password(from.request(stage.clock, { method: 'POST', address }), {
    ...{ login: victim.login, password, code: victim.code(), ...given },
  });
}

describe('signing in with password and code', () => {
  it('takes both, on a device that was never seen before', async () => {
    stage.clock.pass(minuteMs);
    await expect(tryIt({})).resolves.toMatchObject({
      caller: { session: { factors: ['password', 'totp'] } },
    });
  });

  it('finds a login however it is written', async () => {
    stage.clock.pass(minuteMs);
    await expect(tryIt({ login: '  VICTIM ' })).resolves.toBeTruthy();
  });

  it('takes no code twice, not even inside its window, nor an older one that was not used', async () => {
    stage.clock.pass(minuteMs);
    const older = victim.code();
    stage.clock.pass(30_000);
    const code = victim.code();
    await tryIt({ code });
    await expect(tryIt({ code })).rejects.toMatchObject({ code: 'sign-in-refused' });
    await expect(tryIt({ code: older })).rejects.toMatchObject({ code: 'sign-in-refused' });
  });

  it('lets in one of four that show the same code at the same moment', async () => {
    stage.clock.pass(minuteMs);
    const answers = await Promise.allSettled([1, 2, 3, 4].map(() => tryIt({}, victim.device)));
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it('answers alike for a wrong login, a wrong password and a wrong code', async () => {
    stage.clock.pass(60 * minuteMs);
    const answers = await Promise.all(
      [{ login: 'nobody' }, { password: 'wrong' }, { code: '000000' }].map((given) =>
        tryIt(given, victim.device).catch(
          (error: { code: string; status: number; message: string; details: object }) => ({
            ...{ code: error.code, status: error.status, message: error.message, details: error.details },
          }),
        ),
      ),
    );
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]).toMatchObject({ code: 'sign-in-refused', status: 401 });
  });

  it('does as much work for a login that nobody has', async () => {
    stage.clock.pass(60 * minuteMs);
    // Hashing the password takes ten times longer than everything else: left out, the time would tell who is known.
    const hashings = async (login: string) => {
      vi.mocked(verify).mockClear();
      await expect(tryIt({ login, password: 'wrong' })).rejects.toMatchObject({ code: 'sign-in-refused' });
      return vi.mocked(verify).mock.calls.length;
    };
    expect(await hashings(victim.login)).toBe(1);
    expect(await hashings('nobody-of-that-name')).toBe(1);
  });
});

describe('guessing', () => {
  it('is slowed down after five attempts, and many at the same moment count as many', async () => {
    stage.clock.pass(60 * minuteMs);
    const answers = await Promise.all(
      Array.from({ length: 12 }, () =>
        tryIt({ password: 'wrong' }, makeDevice(), outside).catch((error: { code: string }) => error.code),
      ),
    );
    expect(answers.filter((code) => code === 'sign-in-refused').length).toBeLessThanOrEqual(5);
    expect(answers).toContain('too-many-requests');
    await expect(tryIt({}, makeDevice(), outside)).rejects.toMatchObject({ status: 429 });
  });

  it('by strangers does not lock out the person on a device that they used before', async () => {
    await expect(tryIt({}, makeDevice(), inside)).rejects.toMatchObject({ status: 429 });
    await expect(tryIt({}, victim.device)).resolves.toBeTruthy();
  });

  it('by a colleague does not lock out an office that shares one address', async () => {
    const colleague = await join(stage, ['agent'], { login: 'colleague' });
    for (let round = 0; round < 20; round += 1) {
      await tryIt({ login: `guess${round}`, password: 'wrong' }).catch(() => {});
    }
    stage.clock.pass(minuteMs);
    await expect(
      tryIt({ login: colleague.login, code: colleague.code() }, makeDevice()),
    ).resolves.toBeTruthy();
  });

  it('never ends in a lock: after the wait the right person comes in', async () => {
    stage.clock.pass(31 * minuteMs);
    await expect(tryIt({}, makeDevice())).resolves.toBeTruthy();
  });

  it('stands in the ledger, without the login that was tried', async () => {
    const refused = stage.events.filter(({ type }) => type === 'session.refused');
    expect(refused.length).toBeGreaterThan(5);
    expect(JSON.stringify(refused)).not.toMatch(/nobody|guess|victim|colleague/);
  });
});

describe('a code that is missing, too long or no number', () => {
  it.each(['', '1', '12345', '1234567', 'abcdef', '１２３４５６', ' 23456'])('"%s" is none', async (code) => {
    stage.clock.pass(60 * minuteMs);
    await expect(tryIt({ code }, victim.device)).rejects.toMatchObject({ code: 'sign-in-refused' });
  });
});
