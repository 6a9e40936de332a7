import { encodeLeaf, hashLeaf } from '#ledger';
import type { EntryRow } from '../sql/entries.ts';
import type { OutboxRow } from '../sql/outbox.ts';

export type PlacedEntry = { row: EntryRow; hash: Uint8Array };

/**
 * Gives an entry its place: `sequence` in the tree, and a time that never runs backwards even when the clock does, nor ahead of
 * the clock because somebody wrote a date of next year.
 */
export function placeEntry(
  entry: OutboxRow,
  tenant: string,
  sequence: number,
  { lastMs, nowMs }: { lastMs: number; nowMs: number },
): PlacedEntry {
  const time = Math.max(lastMs, Math.min(entry.occurredMs, nowMs));
  const leaf = encodeLeaf({
    v: 1,
    type: entry.type,
    time,
    sequence,
    tenant,
    actor: entry.actor,
    subject: entry.subject,
    purpose: entry.purpose,
    detail: entry.commitment,
    object: entry.object,
    policy: entry.policy,
  });
  const { type, actor, subject, salt, detail, id } = entry;
  return {
    row: { sequence, leaf, atMs: time, type, actor, subject, salt, detail, source: id },
    hash: hashLeaf(leaf),
  };
}
