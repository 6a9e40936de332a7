import { expect, test } from 'vitest';
import { controls, gates } from '#access';
import { accessProbes } from './probe-access.ts';

const pass = { check: () => null };

async function statesWith(used: typeof controls, usedGates = gates): Promise<Record<string, string>> {
  const probes = accessProbes(used, usedGates);
  return Object.fromEntries(
    await Promise.all(probes.map(async ({ control, run }) => [control, (await run()).state])),
  );
}

test('with all controls in use every one stands', async () => {
  const states = await statesWith(controls);
  expect(Object.keys(states).sort()).toEqual([
    'BIND',
    'DUAL',
    'HOURS',
    'LEAVER',
    'MFA',
    'NEED',
    'NET',
    'VOL',
  ]);
  expect(new Set(Object.values(states))).toEqual(new Set(['stands']));
});

test.each(['MFA', 'BIND', 'NET', 'HOURS', 'NEED', 'VOL', 'LEAVER'])(
  'a pass-through or nothing instead of %s shows as down, and as nothing else',
  async (id) => {
    const weakened = controls.map((control) => (control.id === id ? { ...control, ...pass } : control));
    const without = controls.filter((control) => control.id !== id);
    for (const used of [weakened, without]) {
      const down = Object.entries(await statesWith(used)).filter(([, state]) => state === 'down');
      expect(down.map(([control]) => control)).toEqual([id]);
    }
  },
);

test('a gate that lets everything through shows as down', async () => {
  expect(await statesWith(controls, { ...gates, secondFactor: async () => true })).toMatchObject({
    MFA: 'down',
  });
  expect(await statesWith(controls, { ...gates, possession: () => true })).toMatchObject({ BIND: 'down' });
  expect(await statesWith(controls, { ...gates, secondPerson: () => true })).toMatchObject({ DUAL: 'down' });
});

test('a control that refuses everything does not count as standing either', async () => {
  const stuck = controls.map((control) =>
    control.id === 'NET'
      ? { ...control, check: () => ({ control: 'NET' as const, code: 'stuck' }) }
      : control,
  );
  expect(await statesWith(stuck)).toMatchObject({ NET: 'down' });
});
