import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeLeaf, encodeLeaf, tilePath, verifyLog } from '#ledger';
import type { Attack, Step } from '../attack.ts';
import { filesUnder } from '../canary/index.ts';
import type { Scene } from '../scene.ts';
import type { StepOf } from '../steps.ts';
import { findKeys } from '../theft/find-keys.ts';
import { folderSource, headOf, readEntries, rewriteLog } from '../theft/rewrite-log.ts';
import { stealFolder } from '../theft/steal-folder.ts';

/** One way to change the past. Works on a copy of the published log; the anchors stay out of its reach. */
type Tampering = { key: StepOf<'d23'>; change(log: string, scene: Scene): Promise<void> };

const tamperings: Tampering[] = [
  { key: 'edit-one-entry', change: async (log) => flipByte(firstBundle(log)) },
  { key: 'edit-and-rehash', change: (log) => rewriteLog(log, changed(readEntries(log))) },
  { key: 'delete-an-entry', change: (log) => rewriteLog(log, readEntries(log).toSpliced(1, 1)) },
  { key: 'swap-two-entries', change: (log) => rewriteLog(log, swapped(readEntries(log))) },
  { key: 'cut-the-tail', change: (log) => rewriteLog(log, readEntries(log).slice(0, -1)) },
  {
    key: 'rewrite-and-sign-with-own-key',
    change: (log) =>
      rewriteLog(log, changed(readEntries(log)), { name: signerName(log), seed: randomBytes(32) }),
  },
  { key: 'rewrite-and-sign-with-found-keys', change: rewriteWithFoundKeys },
  { key: 'back-date-and-rehash', change: (log) => rewriteLog(log, backDated(readEntries(log))) },
  { key: 'restore-an-old-copy', change: restoreOldCopy },
];

export const changedLedger: Attack = {
  id: 'D23',
  name: 'Log tampering',
  threat: 'R2',
  goal: 'a changed, cut, reordered or back-dated log verifies as good',
  controls: ['AUDIT'],
  norms: ['ISO A.8.15', 'PCI 10.3', 'GDPR 5(2)'],
  wanted: { broken: 2 },
  phase: 'stopped',
  notYetStopped: [
    'an administrator of both this machine and the anchor folder restores an old, rightly signed copy of both: only an independent witness notices',
    'a split view: one reader is shown another log than the next, both rightly signed; only witnesses that compare notice',
  ],
  async carryOut(scene) {
    const steps: Step[] = [];
    const broken: string[] = [];
    for (const { key, change } of tamperings) {
      const log = join(scene.lootFolder, 'ledger', key);
      mkdirSync(log, { recursive: true });
      stealFolder(join(scene.sandbox.dataFolder, 'ledger'), log);
      await change(log, scene);
      const result = await verifyLog(folderSource(log), scene.ledgerKey, anchorsOf(scene));
      steps.push({
        key: `d23.${key}`,
        values: result.ok ? {} : { reason: result.reason },
        succeeded: result.ok,
      });
      if (result.ok) broken.push(key);
    }
    return { hits: [], broken, stoppedBy: broken.length < tamperings.length ? ['AUDIT'] : [], steps };
  },
};

/** The signed checkpoints that were also written elsewhere. */
function anchorsOf({ sandbox }: Scene): string[] {
  if (sandbox.anchorFolder === undefined) return [];
  return filesUnder(sandbox.anchorFolder)
    .map((path) => readFileSync(path, 'utf8'))
    .filter((text) => /\n\n— /.test(text));
}

function firstBundle(log: string): string {
  return join(log, tilePath({ level: 'entries', index: 0, width: Math.min(256, headOf(log).size) }));
}

function flipByte(path: string): void {
  const bytes = readFileSync(path);
  const at = Math.floor(bytes.length / 2);
  bytes[at] = (bytes[at] as number) ^ 1;
  writeFileSync(path, bytes);
}

/** Somebody else did it: the first opening's actor is another. */
function changed(entries: Uint8Array[]): Uint8Array[] {
  const at = Math.floor(entries.length / 2);
  const leaf = decodeLeaf(entries[at] as Uint8Array);
  return entries.with(
    at,
    encodeLeaf({ ...leaf, actor: `${leaf.actor.slice(0, -1)}${leaf.actor.endsWith('A') ? 'B' : 'A'}` }),
  );
}

function swapped(entries: Uint8Array[]): Uint8Array[] {
  const [first, second] = [entries[0] as Uint8Array, entries[1] as Uint8Array];
  return entries.with(0, second).with(1, first);
}

function backDated(entries: Uint8Array[]): Uint8Array[] {
  const at = entries.length - 1;
  const leaf = decodeLeaf(entries[at] as Uint8Array);
  return entries.with(at, encodeLeaf({ ...leaf, time: leaf.time - 3_600_000 }));
}

/** The name on the signature line: "— name key". */
function signerName(log: string): string {
  return /\n— (\S+) /.exec(readFileSync(join(log, 'checkpoint'), 'utf8'))?.[1] ?? 'ledger';
}

/** Signs the rewritten log with every key that lies on the server's disks, and keeps what verifies. */
async function rewriteWithFoundKeys(log: string, scene: Scene): Promise<void> {
  const entries = changed(readEntries(log));
  await rewriteLog(log, entries);
  const keys = join(scene.lootFolder, 'ledger-keys');
  stealFolder(scene.sandbox.keysFolder, keys);
  for (const { key } of findKeys(keys)) {
    await rewriteLog(log, entries, { name: signerName(log), seed: key });
    if ((await verifyLog(folderSource(log), scene.ledgerKey, anchorsOf(scene))).ok) return;
  }
}

/** A copy from before, whole and rightly signed: only what was written elsewhere knows that there was more. */
async function restoreOldCopy(log: string, scene: Scene): Promise<void> {
  rmSync(log, { recursive: true });
  stealFolder(scene.earlyLedger, log);
}
