import { randomBytes } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ed25519PublicKey, encodeLeaf, verifyLog } from '#ledger';
import type { Scene } from '../scene.ts';
import { folderSource, rewriteLog } from '../theft/rewrite-log.ts';
import { changedLedger } from './d23-changed-ledger.ts';

const base = mkdtempSync(join(tmpdir(), 'd23-'));
const seed = randomBytes(32);
const signer = { name: 'ledger', seed };
const dataFolder = join(base, 'data');
const log = join(dataFolder, 'ledger');
const anchorFolder = join(base, 'anchor');

const leaves = (count: number) =>
  Array.from({ length: count }, (_, sequence) =>
    encodeLeaf({
      ...{ v: 1, type: 'conversation.opened', time: 1_790_000_000_000 + sequence, sequence, tenant: 't' },
      ...{
        actor: `actor-${sequence}`,
        subject: 's',
        purpose: 'quality',
        detail: '',
        object: '',
        policy: '1',
      },
    }),
  );

beforeAll(async () => {
  mkdirSync(log, { recursive: true });
  writeFileSync(join(log, 'checkpoint'), 'sluis.test\n0\n');
  await rewriteLog(log, leaves(5), signer);
  cpSync(log, join(base, 'early'), { recursive: true });
  await rewriteLog(log, leaves(300), signer);
  mkdirSync(anchorFolder);
  cpSync(join(log, 'checkpoint'), join(anchorFolder, '300'));
});

afterAll(() => rmSync(base, { recursive: true }));

async function carryOut(changes: { anchored?: boolean; keyInReach?: boolean } = {}) {
  const keysFolder = join(base, 'keys');
  mkdirSync(keysFolder, { recursive: true });
  writeFileSync(
    join(keysFolder, 'weak.json'),
    JSON.stringify({ seed: changes.keyInReach ? seed.toString('base64') : '' }),
  );
  const scene = {
    sandbox: { dataFolder, keysFolder, ...(changes.anchored !== false && { anchorFolder }) },
    ledgerKey: { name: 'ledger', publicKey: ed25519PublicKey(seed) },
    earlyLedger: join(base, 'early'),
    lootFolder: mkdtempSync(join(base, 'loot-')),
  } as unknown as Scene;
  return changedLedger.carryOut(scene);
}

describe('changing the ledger', () => {
  it('begins from a log that verifies', async () => {
    const result = await verifyLog(folderSource(log), { name: 'ledger', publicKey: ed25519PublicKey(seed) });
    expect(result).toMatchObject({ ok: true, size: 300 });
  });

  it('is noticed in every one of its ways while the signing key is out of reach and checkpoints are kept elsewhere', async () => {
    const { broken, steps, stoppedBy } = await carryOut();
    expect(broken).toEqual([]);
    expect(steps).toHaveLength(9);
    expect(stoppedBy).toEqual(['AUDIT']);
  });

  it('is seen by the drill to succeed where nothing is kept elsewhere, or the key can be found', async () => {
    expect((await carryOut({ anchored: false })).broken).toEqual(['restore-an-old-copy']);
    expect((await carryOut({ anchored: false, keyInReach: true })).broken).toContain(
      'rewrite-and-sign-with-found-keys',
    );
    expect((await carryOut({ keyInReach: true })).broken).toEqual([]);
  });
});
