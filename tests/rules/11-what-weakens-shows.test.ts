import { afterAll, beforeAll, expect, test } from 'vitest';
import { switchable } from '#sandbox';
import { type RunningSandbox, runSandbox } from '../support/running-sandbox.ts';

let sandbox: RunningSandbox;
beforeAll(async () => {
  sandbox = await runSandbox({ off: switchable });
});
afterAll(() => sandbox.remove());

test('every control that is switched off is down in posture', async () => {
  const { items } = await sandbox.house.house.posture();
  const down = items.filter(({ state }) => state === 'down').map(({ control }) => control);
  expect(down).toEqual(expect.arrayContaining([...switchable]));
});

test('and stands in the ledger', async () => {
  const { items } = await sandbox.house.house.ledger.query({ types: ['control.weakened'], limit: 50 });
  expect(items.map(({ subject }) => subject?.id).sort()).toEqual([...switchable].sort());
});
