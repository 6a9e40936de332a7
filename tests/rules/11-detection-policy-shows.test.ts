import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { startSandbox } from '#sandbox';
import { freePort } from '../support/free-port.ts';

const folder = mkdtempSync(join(tmpdir(), 'sluis-policy-'));
chmodSync(folder, 0o711);
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const port = await freePort();
const detectPolicyFile = join(folder, 'policy.yaml');

/** Starts with this policy, or with none, and tells what posture and ledger say. */
async function look(policy: string | undefined) {
  if (policy !== undefined) writeFileSync(detectPolicyFile, policy);
  const sandbox = await startSandbox({
    ...{ dataFolder: join(folder, 'data'), keyServiceAs: 'inside', people: [], port },
    ...(policy !== undefined && { detectPolicyFile }),
  });
  try {
    const { items } = await sandbox.house.house.posture();
    const { ledger } = sandbox.house.house;
    const count = async (type: 'policy.changed' | 'control.weakened') =>
      (await ledger.query({ types: [type], limit: 50 })).items.length;
    return {
      redact: items.find(({ control }) => control === 'REDACT'),
      changed: await count('policy.changed'),
      weakened: await count('control.weakened'),
    };
  } finally {
    await sandbox.close();
  }
}

test('a policy that weakens shows in posture and, at each change, in the ledger', async () => {
  const weak = 'queues:\n  sales:\n    off: [PERSON]\n';
  const shown = { state: 'weak', values: { ways: 'off PERSON (sales)' } };
  expect(await look(undefined)).toMatchObject({ redact: { state: 'stands' }, changed: 0, weakened: 0 });
  expect(await look(weak)).toMatchObject({ redact: shown, changed: 1, weakened: 1 });
  expect(await look(weak)).toMatchObject({ redact: shown, changed: 1, weakened: 1 });
  expect(await look('preset: everything\n')).toMatchObject({
    redact: { state: 'stands' },
    changed: 2,
    weakened: 1,
  });
  expect(await look(undefined)).toMatchObject({ redact: { state: 'stands' }, changed: 3, weakened: 1 });
});

test.each([
  ['switches PINs off', 'off: [PIN]\n', /line 1.*PIN/i],
  ['is no YAML', 'off: [\n', /Line/],
])('a policy that %s stops the start, with its line', async (_, policy, message) => {
  await expect(look(policy)).rejects.toMatchObject({
    code: 'setting-wrong',
    message: expect.stringMatching(message),
  });
});

test('a policy that is not there stops the start', async () => {
  const start = startSandbox({
    ...{ dataFolder: join(folder, 'data'), keyServiceAs: 'inside', people: [] },
    detectPolicyFile: join(folder, 'missing.yaml'),
  });
  await expect(start).rejects.toMatchObject({ code: 'setting-wrong' });
});
