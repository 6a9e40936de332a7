import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  createMemoryTree,
  decodeBundle,
  ed25519PublicKey,
  encodeBundle,
  encodeHashTile,
  encodeLeaf,
  hashLeaf,
  LedgerError,
  type LogSource,
  signCheckpoint,
  tilePath,
  tilesOf,
  verifyLog,
} from './index.ts';

const seed = randomBytes(32);
const name = 'sluis.test/log';
const key = { name, publicKey: ed25519PublicKey(seed) };

const entry = (sequence: number, change: { time?: number; actor?: string; sequence?: number } = {}) =>
  encodeLeaf({
    v: 1,
    type: 'conversation.opened',
    time: change.time ?? 1_000 + sequence,
    sequence: change.sequence ?? sequence,
    tenant: 't',
    actor: change.actor ?? 'a',
    subject: 's',
    purpose: 'quality',
    detail: '',
    object: '',
    policy: '1',
  });

/** A log as its published files, written the way an honest log or a forger with the signing key would. */
async function publish(entries: Uint8Array[], signer = seed) {
  const tree = createMemoryTree();
  for (const one of entries) tree.append(hashLeaf(one));
  const files = new Map<string, Uint8Array>();
  for (const tile of tilesOf(entries.length)) {
    const first = tile.index * 256;
    const bytes =
      tile.level === 'entries'
        ? encodeBundle(entries.slice(first, first + tile.width))
        : await encodeHashTile(tile, tree.readNode);
    files.set(tilePath(tile), bytes);
  }
  const note = signCheckpoint({ origin: name, size: entries.length, root: await tree.root() }, name, signer);
  files.set('checkpoint', Buffer.from(note));
  return { files, note };
}

const sourceOf = (files: Map<string, Uint8Array>): LogSource => ({
  read: async (path) => files.get(path) ?? null,
});
const log = (size: number) => Array.from({ length: size }, (_, at) => entry(at));

describe('an honest log', () => {
  it.each([0, 1, 255, 256, 257, 600])('of %i entries verifies, with all its anchors', async (size) => {
    const anchors = [];
    for (const at of [0, Math.floor(size / 2), size]) anchors.push((await publish(log(at))).note);
    const { files } = await publish(log(size));
    expect(await verifyLog(sourceOf(files), key, anchors)).toMatchObject({ ok: true, size, anchors: 3 });
  });
});

describe('a log that was tampered with', () => {
  it('verifies for a reader whose checkpoint is older than the tiles, when partial ones were dropped', async () => {
    const early = await publish(log(300));
    const late = await publish(log(700));
    const files = new Map(late.files).set('checkpoint', Buffer.from(early.note));
    expect(await verifyLog(sourceOf(files), key, [early.note])).toMatchObject({ ok: true, size: 300 });
  });

  it('names the entry that was changed in place', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(399), async (at) => {
        const { files } = await publish(log(400));
        const path = tilePath({ level: 'entries', index: Math.floor(at / 256), width: at < 256 ? 256 : 144 });
        const entries = decodeBundle(files.get(path)!, at < 256 ? 256 : 144);
        entries[at % 256] = entry(at, { actor: 'somebody else' });
        files.set(path, encodeBundle(entries));
        const result = await verifyLog(sourceOf(files), key);
        expect(result).toMatchObject({ ok: false, firstBadIndex: at, reason: 'entry-changed' });
      }),
      { numRuns: 15 },
    );
  });

  it('is not accepted without its checkpoint, with a forged one, or with a file missing', async () => {
    const { files } = await publish(log(300));
    const without = (path: string) => sourceOf(new Map([...files].filter(([one]) => one !== path)));
    expect(await verifyLog(without('checkpoint'), key)).toMatchObject({ ok: false, reason: 'no-checkpoint' });
    expect(await verifyLog(without('tile/entries/001.p/44'), key)).toMatchObject({
      ok: false,
      firstBadIndex: 256,
      reason: 'missing',
    });
    const forged = await publish(log(300), randomBytes(32));
    expect(await verifyLog(sourceOf(forged.files), key)).toMatchObject({
      ok: false,
      reason: 'checkpoint-signature',
    });
  });

  it('is noticed by an anchor when all of it was written and signed anew', async () => {
    const anchors = [(await publish(log(100))).note, (await publish(log(200))).note];
    const entries = log(250);
    entries[150] = entry(150, { actor: 'somebody else' });
    const { files } = await publish(entries);
    expect(await verifyLog(sourceOf(files), key)).toMatchObject({ ok: true });
    expect(await verifyLog(sourceOf(files), key, anchors)).toMatchObject({
      ok: false,
      firstBadIndex: 100,
      reason: 'anchor-differs',
    });
  });

  it('is noticed by an anchor when its tail was cut off', async () => {
    const anchors = [(await publish(log(200))).note];
    const { files } = await publish(log(180));
    expect(await verifyLog(sourceOf(files), key, anchors)).toMatchObject({
      ok: false,
      firstBadIndex: 180,
      reason: 'anchor-longer',
    });
  });

  it('is noticed when entries were reordered, repeated or dated back, even if signed', async () => {
    const swapped = log(10);
    [swapped[4], swapped[5]] = [swapped[5]!, swapped[4]!];
    const back = log(10).with(7, entry(7, { time: 3 }));
    const verify = async (entries: Uint8Array[]) => verifyLog(sourceOf((await publish(entries)).files), key);
    expect(await verify(swapped)).toMatchObject({ ok: false, firstBadIndex: 4, reason: 'sequence' });
    expect(await verify(back)).toMatchObject({ ok: false, firstBadIndex: 7, reason: 'time-backwards' });
    expect(await verify([Buffer.from('{}')])).toMatchObject({
      ok: false,
      firstBadIndex: 0,
      reason: 'entry-malformed',
    });
  });

  it('does not pass with an anchor that nobody signed', async () => {
    const { files } = await publish(log(3));
    const anchor = (await publish(log(3), randomBytes(32))).note;
    expect(await verifyLog(sourceOf(files), key, [anchor])).toMatchObject({
      ok: false,
      reason: 'anchor-signature',
    });
  });
});

describe('tiles', () => {
  it('have the paths of the specification', () => {
    expect(tilePath({ level: 0, index: 1234067, width: 256 })).toBe('tile/0/x001/x234/067');
    expect(tilePath({ level: 'entries', index: 0, width: 17 })).toBe('tile/entries/000.p/17');
    expect(tilePath({ level: 1, index: 1000, width: 1 })).toBe('tile/1/x001/000.p/1');
  });

  it('cover a tree once, and only what is new since an earlier size', () => {
    expect(tilesOf(70_000).filter((tile) => tile.level === 2)).toEqual([{ level: 2, index: 0, width: 1 }]);
    expect(tilesOf(600, 590).map(tilePath)).toEqual([
      'tile/entries/002.p/88',
      'tile/0/002.p/88',
      'tile/1/000.p/2',
    ]);
  });

  it('of entries read back, and never crash on other bytes', () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 400 }), { maxLength: 20 }), (entries) => {
        const decoded = decodeBundle(encodeBundle(entries), entries.length);
        expect(decoded.map((one) => Buffer.from(one))).toEqual(entries.map((one) => Buffer.from(one)));
      }),
    );
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 50 }), fc.nat(5), (bytes, width) => {
        try {
          decodeBundle(bytes, width);
        } catch (error) {
          expect(error).toBeInstanceOf(LedgerError);
        }
      }),
    );
  });
});
