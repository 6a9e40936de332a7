import { randomUUID } from 'node:crypto';
import { utimesSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { TenantId } from '#ground';
import type { ObjectStore } from '../index.ts';
import { begin, commit, openVaultForTest, writeParts } from '../vault-for-test.ts';

let stand: Awaited<ReturnType<typeof openVaultForTest>>;
beforeEach(async () => {
  stand = await openVaultForTest();
});
afterEach(() => stand.close());

const hourMs = 3_600_000;
const makeOld = () => {
  for (const path of stand.files()) utimesSync(path, 0, 0);
};

describe('a sweep', () => {
  it('never takes what another tenant has stored in the same place', async () => {
    const neighbour = stand.open({ tenantId: '00000000-0000-4000-8000-000000000002' as TenantId });
    const session = await begin(neighbour);
    await writeParts(session);
    const { id } = await commit(session);
    makeOld();
    expect(await stand.open().sweep(hourMs)).toEqual({ removed: 0 });
    expect(await neighbour.verifyObject(id, 'audio')).toBe(true);
  });

  it('never takes what belongs to an upload that goes on, however long that takes', async () => {
    const vault = stand.open();
    const session = await begin(vault);
    await session.writePart('transcript', 'json', Buffer.from('{}'));
    await session.writePart(
      'audio',
      'wav',
      (async function* () {
        yield Buffer.alloc(2_000_000);
        makeOld();
        expect(await vault.sweep(hourMs)).toEqual({ removed: 0 });
        yield Buffer.alloc(2_000_000);
      })(),
    );
    makeOld();
    expect(await vault.sweep(hourMs)).toEqual({ removed: 0 });
    const { id } = await commit(session);
    expect(await vault.verifyObject(id, 'transcript')).toBe(true);
    expect(await vault.verifyObject(id, 'audio')).toBe(true);
  });

  it('of another server makes a late commit fail rather than store half a conversation', async () => {
    const session = await begin(stand.open());
    await writeParts(session);
    makeOld();
    expect(await stand.open().sweep(hourMs)).toEqual({ removed: 2 });
    await expect(commit(session)).rejects.toMatchObject({ code: 'object-gone' });
  });

  it('waits for a commit that has found its objects, and then leaves them', async () => {
    const session = await begin(stand.open());
    await writeParts(session);
    makeOld();
    let sweeping: Promise<{ removed: number }> | undefined;
    const { id } = await commit(session, {
      record: async () => {
        sweeping = stand.open().sweep(hourMs);
        // Long enough for the sweep to have asked once and to wait for the lock.
        await new Promise((resolve) => setTimeout(resolve, 200));
      },
    });
    expect(await sweeping).toEqual({ removed: 0 });
    expect(await stand.open().verifyObject(id, 'audio')).toBe(true);
  });

  it('removes what was left, whole or not, and nothing that is young', async () => {
    const left = [randomUUID(), randomUUID()] as const;
    const whole = await stand.objects.create(left[0]);
    await whole.write(Buffer.alloc(10));
    await whole.finish();
    const half = await stand.objects.create(left[1]);
    const vault = stand.open();
    expect(await vault.sweep(hourMs)).toEqual({ removed: 0 });
    makeOld();
    expect(await vault.sweep(hourMs)).toEqual({ removed: 2 });
    expect(stand.files()).toEqual([]);
    await half.abort();
  });

  it('removes nothing when the database cannot say what is in use', async () => {
    const session = await begin(stand.open());
    await writeParts(session);
    await commit(session);
    makeOld();
    const removed: string[] = [];
    const watched: ObjectStore = {
      ...stand.objects,
      remove: async (objectId) => void removed.push(objectId),
    };
    const playback = { connect: () => Promise.reject(Object.assign(new Error(), { code: 'ECONNREFUSED' })) };
    const blind = stand.open({
      objects: watched,
      pools: { ...stand.pools, playback: playback as unknown as typeof stand.pools.playback },
    });
    await expect(blind.sweep(hourMs)).rejects.toMatchObject({ code: 'database-unavailable' });
    expect(removed).toEqual([]);
  });
});
