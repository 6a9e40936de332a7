import { expect, test } from 'vitest';
import { type KeyProbeParts, keyProbes } from './probe-keys.ts';

const nowMs = 1_800_000_000_000;

function probe(change: Partial<KeyProbeParts>) {
  const parts: KeyProbeParts = {
    ...{ dataFolder: '/nowhere', objectsFolder: '/nowhere', keyFolder: '/nowhere' },
    info: async () => ({ provider: { kind: 'file', passphrase: true }, sealed: false }),
    unwrapWithoutEvidence: () => Promise.reject(new Error('refused')),
    waitingSinceMs: async () => null,
    nowMs: () => nowMs,
    isRefusal: () => true,
    ...change,
  };
  return keyProbes(parts)
    .find(({ control }) => control === 'KEY')!
    .run();
}

test.each<[string, Partial<KeyProbeParts>, string]>([
  ['refuses and has a passphrase', {}, 'stands posture.KEY.refuses'],
  [
    'gives a key without an entry',
    { unwrapWithoutEvidence: async () => 'key' },
    'down posture.KEY.gives-without-evidence',
  ],
  [
    'has an old key that waits for a moment',
    { waitingSinceMs: async () => nowMs - 60_000 },
    'stands posture.KEY.refuses',
  ],
  [
    'has an old key that cannot be given up',
    { waitingSinceMs: async () => nowMs - 301_000 },
    'down posture.KEY.old-key-not-given-up',
  ],
])('the key service that %s', async (_what, change, expected) => {
  const { state, messageKey } = await probe(change);
  expect(`${state} ${messageKey}`).toBe(expected);
});

test('a key service of which nobody knows whether old keys wait is no control that stands', async () => {
  await expect(probe({ waitingSinceMs: () => Promise.reject(new Error('database')) })).rejects.toThrow();
});
