import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import {
  chunkedSealer,
  createAgeWriter,
  generateAgeIdentity,
  openAge,
  rangesOf,
  readAgeIdentity,
  SealError,
  type Sealer,
} from '#seal';
import { withStoreSeal } from './store-seal.ts';

const { identity: text, recipient } = generateAgeIdentity();
const identity = readAgeIdentity(text);
const key = randomBytes(32);
const context = Buffer.from('sluis/v1|t|c|audio|wav');
const plain = randomBytes(300_000);
/** As with ENC off: what is stored is what was given. */
const noSeal: Sealer = {
  createWriter: () => ({ push: (bytes) => bytes, finish: () => new Uint8Array(0) }),
  open: async (_key, _context, { sizeBytes, read }) => ({
    sizeBytes,
    async *read(from, to) {
      yield await read(from, to);
    },
  }),
};

function seal(sealer: Sealer): Buffer {
  const writer = sealer.createWriter(key, context);
  return Buffer.concat([
    writer.push(plain.subarray(0, 70_000)),
    writer.push(plain.subarray(70_000)),
    writer.finish(),
  ]);
}

async function open(sealer: Sealer, sealed: Uint8Array, about: Uint8Array = context): Promise<Buffer> {
  const message = await sealer.open(key, about, rangesOf(sealed));
  const parts: Uint8Array[] = [];
  for await (const part of message.read(0, message.sizeBytes)) parts.push(part);
  return Buffer.concat(parts);
}

describe('a second seal', () => {
  const sealer = withStoreSeal(chunkedSealer, { recipient, identity });

  it('opens to what was sealed', async () => {
    expect((await open(sealer, seal(sealer))).equals(plain)).toBe(true);
  });

  it('needs both keys', async () => {
    const sealed = seal(sealer);
    const stranger = readAgeIdentity(generateAgeIdentity().identity);
    await expect(
      open(withStoreSeal(chunkedSealer, { recipient, identity: stranger }), sealed),
    ).rejects.toThrow(SealError);
    await expect(open(withStoreSeal(chunkedSealer, { recipient }), sealed)).rejects.toThrow(SealError);
    await expect(open(chunkedSealer, sealed)).rejects.toThrow(SealError);
    const message = sealer.open(randomBytes(32), context, rangesOf(sealed));
    await expect(message).rejects.toThrow(SealError);
  });

  it('holds one complete inner message and nothing else', async () => {
    const outer = await openAge(identity, rangesOf(seal(sealer)));
    expect((await open(chunkedSealer, await outer.read(0, outer.sizeBytes))).equals(plain)).toBe(true);
  });

  it('notices an object in another one’s place by itself, without the inner seal', async () => {
    const alone = withStoreSeal(noSeal, { recipient, identity });
    const sealed = seal(alone);
    expect((await open(alone, sealed)).equals(plain)).toBe(true);
    const other = Buffer.from('sluis/v1|t|other|audio|wav');
    await expect(open(alone, sealed, other)).rejects.toMatchObject({ code: 'integrity' });
  });

  it('refuses a file that is sealed to its key and says nothing of what it is', async () => {
    const writer = createAgeWriter(recipient);
    const file = Buffer.concat([writer.push(seal(chunkedSealer)), writer.finish()]);
    await expect(open(sealer, file)).rejects.toMatchObject({ code: 'integrity' });
  });

  it('opens what was stored before there was one', async () => {
    expect((await open(sealer, seal(chunkedSealer))).equals(plain)).toBe(true);
  });
});
