import type { PoolClient } from 'pg';
import type { ObjectStore } from '../objects/object-store.ts';
import { selectInUse } from '../sql/read-conversation.ts';
import { lockForSweep } from './sweep-lock.ts';

/** Names asked about at a time. */
const askedAtOnce = 500;
/** Removed under one lock: commits wait meanwhile, for some hundredths of a second. */
const removedAtOnce = 20;

export type SweepParts = {
  objects: ObjectStore;
  /** Objects of uploads that go on in this process. */
  live: ReadonlySet<string>;
  /** One transaction that may ask which objects are in use. */
  transaction<T>(work: (client: PoolClient) => Promise<T>): Promise<T>;
};

/**
 * Removes what interrupted uploads left: unfinished objects, and whole ones that no conversation of any tenant refers to.
 * Only what was last changed before `beforeMs`.
 */
export async function sweepObjects(parts: SweepParts, beforeMs: number): Promise<{ removed: number }> {
  const { objects, live, transaction } = parts;
  let removed = 0;
  let batch: string[] = [];

  async function removeOrphans(): Promise<void> {
    const asked = batch;
    batch = [];
    const kept = await transaction((client) => selectInUse(client, asked));
    const orphans = asked.filter((id) => !kept.has(id));
    for (let at = 0; at < orphans.length; at += removedAtOnce) {
      const some = orphans.slice(at, at + removedAtOnce);
      await transaction(async (client) => {
        await lockForSweep(client);
        // Asked again: a commit may have come in between.
        const keptNow = await selectInUse(client, some);
        for (const id of some) {
          if (keptNow.has(id) || live.has(id)) continue;
          await objects.remove(id);
          removed++;
        }
      });
    }
  }

  for await (const { objectId, finished, changedMs } of objects.list()) {
    if (changedMs >= beforeMs || live.has(objectId)) continue;
    if (!finished) {
      await objects.removeUnfinished(objectId);
      removed++;
      continue;
    }
    batch.push(objectId);
    if (batch.length >= askedAtOnce) await removeOrphans();
  }
  if (batch.length > 0) await removeOrphans();
  return { removed };
}
