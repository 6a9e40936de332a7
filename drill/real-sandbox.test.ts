import { describe, expect, it } from 'vitest';
import { startSandbox } from '#sandbox';
import type { Loot } from './attack.ts';
import { stolenDisk } from './attacks/d01-stolen-disk.ts';
import { stolenCookieInside } from './attacks/d11-stolen-cookie.ts';
import { changedLedger } from './attacks/d23-changed-ledger.ts';
import { typedSecrets } from './attacks/d36-typed-secrets.ts';
import type { ControlId } from './controls.ts';
import { sceneOpener } from './lab/open-scene.ts';

/**
 * A drill that finds nothing may be blind. So here it is shown that it sees: the same attacks on the real product with
 * controls taken away find what they must find, and find nothing with all of them on.
 */
async function carryOut(off: readonly ControlId[]): Promise<{ disk: Loot; cookie: Loot; ledger: Loot }> {
  const { scene, stop, remove } = await sceneOpener(startSandbox)(off);
  try {
    const cookie = await stolenCookieInside.carryOut(scene);
    await stop();
    return { cookie, disk: await stolenDisk.carryOut(scene), ledger: await changedLedger.carryOut(scene) };
  } finally {
    await remove();
  }
}

const kinds = ({ hits }: Loot) => [...new Set(hits.map(({ canary }) => canary.kind))].sort();
const heard = ({ hits }: Loot) => hits.some(({ encoding }) => encoding.endsWith('sound'));

describe('the drill on the real product', () => {
  it('finds nothing while every control stands', async () => {
    const { disk, cookie, ledger } = await carryOut([]);
    expect(disk.hits).toEqual([]);
    expect(cookie.hits).toEqual([]);
    expect(ledger.broken).toEqual([]);
    expect(disk.steps.map(({ values }) => values?.files ?? 1)).not.toContain(0);
  }, 240_000);

  it('reads and hears everything from a stolen disk where nothing is filtered and nothing sealed', async () => {
    const { disk, cookie } = await carryOut(['REDACT', 'ENC', 'STORE', 'BIND']);
    expect(kinds(disk)).toEqual(['content', 'secret']);
    expect(heard(disk)).toBe(true);
    expect(kinds(cookie)).toEqual(['content', 'secret']);
  }, 240_000);

  it('finds nothing on a stolen disk while either seal holds', async () => {
    for (const off of ['ENC', 'STORE', 'SEG'] as const) {
      const { disk } = await carryOut([off]);
      expect(disk.hits).toEqual([]);
    }
  }, 480_000);

  it('opens sealed objects with keys that lie on the stolen disk', async () => {
    const { disk } = await carryOut(['SEG', 'STORE']);
    expect(kinds(disk)).toEqual(['content']);
    expect(disk.hits.some(({ place }) => place.startsWith('opened '))).toBe(true);
  }, 240_000);

  it('reads typed and spoken numbers from a recording that nobody filtered, and not one from a filtered one', async () => {
    const read = async (off: readonly ControlId[]) => {
      const { scene, remove, stop } = await sceneOpener(startSandbox)(off);
      try {
        return await typedSecrets.carryOut(scene);
      } finally {
        await stop();
        await remove();
      }
    };
    const standing = await read([]);
    expect(standing.hits).toEqual([]);
    expect(standing.stoppedBy).toEqual(['REDACT']);
    const fallen = await read(['REDACT']);
    const [typed, spoken] = fallen.steps.map(({ values }) => values);
    expect(typed).toEqual({ numbers: 100, read: 100 });
    expect(spoken).toEqual({ numbers: 100, read: 100 });
  }, 480_000);
});
