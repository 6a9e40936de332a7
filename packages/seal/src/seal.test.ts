import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  chunkBytes,
  createSealer,
  openBytes,
  openMessage,
  plainSize,
  rangesOf,
  SealError,
  sealBytes,
  sealContext,
  sealedSize,
} from './index.ts';

const key = randomBytes(32);
const context = sealContext({ tenantId: 't', conversationId: 'c', part: 'audio', codec: 'wav' });
/** Lengths that lie around the borders of chunks as often as anywhere else. */
const length = fc.oneof(
  fc.integer({ min: 0, max: 70_000 }),
  fc
    .tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: -2, max: 2 }))
    .map(([n, d]) => Math.max(0, n * chunkBytes + d)),
);

describe('a sealed message', () => {
  it('opens to what was sealed, however it was cut into pieces, and has the size foretold', async () => {
    await fc.assert(
      fc.asyncProperty(
        length,
        fc.array(fc.integer({ min: 1, max: 40_000 }), { maxLength: 6 }),
        async (size, cuts) => {
          const plain = randomBytes(size);
          const writer = createSealer(key, context);
          const parts: Uint8Array[] = [];
          let at = 0;
          for (const cut of cuts) {
            const piece = plain.subarray(at, at + cut);
            if (cut % 2 === 0) parts.push(writer.push(piece));
            else parts.push(...writer.pushParts!(piece));
            at = Math.min(size, at + cut);
          }
          parts.push(writer.push(plain.subarray(at)), writer.finish());
          const sealed = Buffer.concat(parts);
          expect(sealed.length).toBe(sealedSize(size));
          expect(plainSize(sealed.length)).toBe(size);
          expect(Buffer.compare(await openBytes(key, context, sealed), plain)).toBe(0);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('gives any range without the rest', async () => {
    const plain = randomBytes(5 * chunkBytes + 77);
    const message = await openMessage(key, context, rangesOf(sealBytes(key, context, plain)));
    await fc.assert(
      fc.asyncProperty(fc.nat(plain.length), fc.nat(plain.length), async (a, b) => {
        const [start, end] = a < b ? [a, b] : [b, a];
        const parts: Uint8Array[] = [];
        for await (const part of message.read(start, end)) parts.push(part);
        expect(Buffer.compare(Buffer.concat(parts), plain.subarray(start, end))).toBe(0);
      }),
    );
  });

  it('does not open after any single bit was flipped', async () => {
    const sealed = sealBytes(key, context, randomBytes(chunkBytes + 100));
    await fc.assert(
      fc.asyncProperty(fc.nat(sealed.length - 1), fc.nat(7), async (at, bit) => {
        const changed = Uint8Array.from(sealed);
        changed[at] = changed[at]! ^ (1 << bit);
        await expect(openBytes(key, context, changed)).rejects.toBeInstanceOf(SealError);
      }),
    );
  });

  it('does not open cut short or added to, at any length', async () => {
    const sealed = sealBytes(key, context, randomBytes(2 * chunkBytes + 5));
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: sealed.length + 40_000 }), async (size) => {
        fc.pre(size !== sealed.length);
        const changed = Buffer.alloc(size);
        changed.set(sealed.subarray(0, size));
        await expect(openBytes(key, context, changed)).rejects.toBeInstanceOf(SealError);
      }),
    );
  });

  it('does not open under another context, another key, or a key of the wrong length', async () => {
    const sealed = sealBytes(key, context, Buffer.from('words'));
    const other = sealContext({ tenantId: 't', conversationId: 'd', part: 'audio', codec: 'wav' });
    await expect(openBytes(key, other, sealed)).rejects.toMatchObject({ code: 'commitment' });
    await expect(openBytes(randomBytes(32), context, sealed)).rejects.toMatchObject({ code: 'commitment' });
    await expect(openBytes(randomBytes(16), context, sealed)).rejects.toMatchObject({ code: 'key-size' });
  });

  it('never looks the same twice', () => {
    const plain = Buffer.from('the same words');
    expect(Buffer.compare(sealBytes(key, context, plain), sealBytes(key, context, plain))).not.toBe(0);
  });

  it('takes nothing more once finished', () => {
    const writer = createSealer(key, context);
    writer.finish();
    expect(() => writer.push(Buffer.from('x'))).toThrow(SealError);
    expect(() => writer.finish()).toThrow(SealError);
  });

  it('refuses a range outside the message', async () => {
    const message = await openMessage(key, context, rangesOf(sealBytes(key, context, Buffer.alloc(10))));
    await expect(Array.fromAsync(message.read(5, 11))).rejects.toMatchObject({ code: 'range' });
    await expect(Array.fromAsync(message.read(-1, 2))).rejects.toMatchObject({ code: 'range' });
  });

  it('refuses a source that hands out fewer bytes than were asked for', async () => {
    const sealed = sealBytes(key, context, Buffer.alloc(100));
    const short = {
      sizeBytes: sealed.length,
      read: async (a: number, b: number) => sealed.subarray(a, b - 1),
    };
    await expect(openMessage(key, context, short)).rejects.toMatchObject({ code: 'length' });
  });
});

describe('a context', () => {
  it('keeps its fields apart: a separator or control character in one is refused', () => {
    for (const part of ['a|b', 'a\nb', '', 'ä', 'x'.repeat(101)]) {
      expect(() => sealContext({ tenantId: 't', conversationId: 'c', part, codec: 'wav' })).toThrow(
        TypeError,
      );
    }
  });
});
