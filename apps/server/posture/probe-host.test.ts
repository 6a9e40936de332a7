import { expect, test } from 'vitest';
import { type HostFacts, hostProbes, readHostFacts } from './probe-host.ts';

const sound: HostFacts = {
  swaps: 'Filename\tType\tSize\tUsed\tPriority\n',
  limits:
    'Limit Soft Hard Units\nMax core file size        0                    unlimited            bytes\n',
  uid: 1000,
  isSealedDevice: async (device) => device.endsWith('dm-1'),
};

async function states(facts: HostFacts): Promise<Record<string, string>> {
  const probes = hostProbes(async () => facts);
  return Object.fromEntries(
    await Promise.all(probes.map(async ({ control, run }) => [control, (await run()).state])),
  );
}

test('a machine without swap, dumps and root stands', async () => {
  expect(await states(sound)).toEqual({ SWAP: 'stands', DUMP: 'stands', ACCOUNT: 'stands' });
});

test('swap is fine only when every device of it is encrypted', async () => {
  const swap = (lines: string) => ({ ...sound, swaps: `${sound.swaps}${lines}` });
  expect((await states(swap('/dev/dm-1 partition 1 0 -2\n'))).SWAP).toBe('stands');
  expect((await states(swap('/dev/dm-1 partition 1 0 -2\n/swapfile file 1 0 -3\n'))).SWAP).toBe('down');
});

test('a core limit above zero, or one that can not be read, does not stand', async () => {
  expect((await states({ ...sound, limits: sound.limits!.replace('0     ', 'unlimited') })).DUMP).toBe(
    'down',
  );
  expect((await states({ ...sound, limits: null })).DUMP).toBe('weak');
});

test('root is told', async () => {
  expect((await states({ ...sound, uid: 0 })).ACCOUNT).toBe('weak');
});

test('the facts of this machine can be read', async () => {
  const facts = await readHostFacts();
  expect(facts.uid).toBe(process.getuid?.() ?? null);
  expect(await facts.isSealedDevice('/dev/no-such-device')).toBe(false);
});
