import { expect, it } from 'vitest';
import { rowsInSight } from './use-window.ts';

it('shows what is in sight and a little more, never beyond the ends', () => {
  const facts = { rows: 10_000, rowHeight: 50, viewHeight: 1000, around: 10 };
  expect(rowsInSight({ ...facts, top: 200 })).toEqual({ first: 0, last: 26 });
  expect(rowsInSight({ ...facts, top: -100_000 })).toEqual({ first: 1990, last: 2030 });
  expect(rowsInSight({ ...facts, top: -9_999_999 })).toEqual({ first: 10_000, last: 10_000 });
  expect(rowsInSight({ ...facts, rows: 3, top: 0 })).toEqual({ first: 0, last: 3 });
});
