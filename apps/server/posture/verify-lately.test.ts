import { expect, it } from 'vitest';
import type { RowsVerifyResult } from '#watch';
import { verifyLately } from './verify-lately.ts';

function stand(size: number) {
  const state = { size, nowMs: 0, asked: 0, result: { ok: true, size } as RowsVerifyResult };
  const verify = verifyLately({
    verify: async () => {
      state.asked++;
      return state.result;
    },
    size: () => state.size,
    nowMs: () => state.nowMs,
  });
  return { state, verify };
}

it('recomputes a small ledger each time', async () => {
  const { state, verify } = stand(100);
  await verify();
  expect(await verify()).toEqual({ ok: true, size: 100 });
  expect(state.asked).toBe(2);
});

it('recomputes a large one every ten minutes, and says that a result is of a moment ago', async () => {
  const { state, verify } = stand(50_000);
  expect(await verify()).toEqual({ ok: true, size: 50_000 });
  state.nowMs = 9 * 60_000;
  expect(await verify()).toEqual({ ok: true, size: 50_000, lately: true });
  state.nowMs = 11 * 60_000;
  expect(await verify()).toEqual({ ok: true, size: 50_000 });
  expect(state.asked).toBe(2);
});

it('never counts a bad result, nor a failure, as lately good', async () => {
  const { state, verify } = stand(50_000);
  state.result = { ok: false, firstBadIndex: 7, reason: 'columns' } as RowsVerifyResult;
  expect(await verify()).toMatchObject({ ok: false });
  state.result = { ok: true, size: 50_000 } as RowsVerifyResult;
  expect(await verify()).toEqual({ ok: true, size: 50_000 });
  state.nowMs = 60 * 60_000;
  state.result = { ok: false, firstBadIndex: 7, reason: 'columns' } as RowsVerifyResult;
  expect(await verify()).toMatchObject({ ok: false });
  expect(await verify()).toMatchObject({ ok: false });
});
