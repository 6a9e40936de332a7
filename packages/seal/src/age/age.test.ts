import { createHash, randomBytes } from 'node:crypto';
import { inflateSync } from 'node:zlib';
import { Decrypter, Encrypter } from 'age-encryption';
import * as cctv from 'cctv-age';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rangesOf } from '../open-message.ts';
import { SealError } from '../seal-error.ts';
import { ageRecipientOf, generateAgeIdentity, readAgeIdentity, readAgeRecipient } from './age-keys.ts';
import { ageChunkBytes, createAgeWriter, openAge } from './age-payload.ts';
import { decodeBech32, encodeBech32 } from './bech32.ts';

/** C2SP's vectors of age, those of X25519 and of all that every file has (header, stanzas, stream). */
type Vector = { name: string; fields: Map<string, string>; file: Uint8Array };
const vectors = Object.entries(cctv as unknown as Record<string, Uint8Array>)
  .map(([name, bytes]) => readVector(name, Buffer.from(bytes)))
  .filter(
    ({ name }) => !/^(armor|hybrid|scrypt)/.test(name) && name !== 'default' && name !== 'module.exports',
  );

function readVector(name: string, bytes: Buffer): Vector {
  const end = bytes.indexOf('\n\n');
  const lines = bytes.subarray(0, end).toString('latin1').split('\n');
  const fields = new Map(
    lines.map((line) => [line.slice(0, line.indexOf(': ')), line.slice(line.indexOf(': ') + 2)]),
  );
  const body = bytes.subarray(end + 2);
  return { name, fields, file: fields.get('compressed') === 'zlib' ? inflateSync(body) : body };
}

async function openAll(identity: string, file: Uint8Array): Promise<Uint8Array> {
  const opened = await openAge(readAgeIdentity(identity), rangesOf(file));
  return opened.read(0, opened.sizeBytes);
}

describe('the published vectors of age', () => {
  it('are there', () => expect(vectors.length).toBeGreaterThan(60));

  it.each(vectors)('$name', async ({ fields, file }) => {
    const identity = fields.get('identity') ?? generateAgeIdentity().identity;
    const expected = fields.get('expect');
    if (expected === 'success') {
      const plain = await openAll(identity, file);
      expect(createHash('sha256').update(plain).digest('hex')).toBe(fields.get('payload'));
      return;
    }
    const codes: Record<string, string[]> = {
      'header failure': ['header', 'length'],
      'HMAC failure': ['integrity'],
      'no match': ['unwrap'],
      'payload failure': ['integrity', 'length'],
    };
    const error = await openAll(identity, file).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(SealError);
    expect(codes[expected!]).toContain((error as SealError).code);
  });
});

const pair = generateAgeIdentity();
const sizes = fc.oneof(
  fc.nat(5_000),
  fc.nat(4 * ageChunkBytes),
  fc.constantFrom(
    0,
    1,
    ageChunkBytes - 1,
    ageChunkBytes,
    ageChunkBytes + 1,
    2 * ageChunkBytes,
    3 * ageChunkBytes,
  ),
);

function seal(plain: Uint8Array, cuts: readonly number[]): Uint8Array {
  const writer = createAgeWriter(pair.recipient);
  const parts: Uint8Array[] = [];
  for (let at = 0, step = 0; at < plain.length; step++) {
    const size = cuts[step % cuts.length]!;
    parts.push(...writer.pushParts!(plain.subarray(at, at + size)));
    at += size;
  }
  parts.push(writer.finish());
  return Buffer.concat(parts);
}

const cutSizes = fc.array(fc.integer({ min: 1_000, max: 3 * ageChunkBytes }), { minLength: 1, maxLength: 4 });

describe('a file sealed here', () => {
  it('is opened by the reference implementation, however it was written', async () => {
    await fc.assert(
      fc.asyncProperty(sizes, cutSizes, async (size, cuts) => {
        const plain = randomBytes(size);
        const decrypter = new Decrypter();
        decrypter.addIdentity(pair.identity);
        expect(Buffer.from(await decrypter.decrypt(seal(plain, cuts))).equals(plain)).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  it('opens what the reference implementation sealed, whole and in ranges', async () => {
    await fc.assert(
      fc.asyncProperty(sizes, fc.double({ min: 0, max: 1, noNaN: true }), async (size, where) => {
        const plain = randomBytes(size);
        const encrypter = new Encrypter();
        encrypter.addRecipient(pair.recipient);
        const file = await encrypter.encrypt(plain);
        const opened = await openAge(readAgeIdentity(pair.identity), rangesOf(file));
        expect(opened.sizeBytes).toBe(size);
        const from = Math.floor(where * size);
        expect(Buffer.from(await opened.read(from, size)).equals(plain.subarray(from))).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  it('does not open once any byte of it was changed, or its end was cut', async () => {
    const file = seal(randomBytes(ageChunkBytes + 100), [50_000]);
    const identity = readAgeIdentity(pair.identity);
    const openWhole = async (bytes: Uint8Array) => {
      const opened = await openAge(identity, rangesOf(bytes));
      return opened.read(0, opened.sizeBytes);
    };
    await fc.assert(
      fc.asyncProperty(fc.nat(file.length - 1), fc.integer({ min: 1, max: 255 }), async (at, by) => {
        const changed = Uint8Array.from(file);
        changed[at]! ^= by;
        await expect(openWhole(changed)).rejects.toBeInstanceOf(SealError);
        await expect(openWhole(file.subarray(0, at))).rejects.toBeInstanceOf(SealError);
      }),
      { numRuns: 200 },
    );
  });

  it('does not open for another identity', async () => {
    const other = readAgeIdentity(generateAgeIdentity().identity);
    await expect(openAge(other, rangesOf(seal(randomBytes(10), [10])))).rejects.toMatchObject({
      code: 'unwrap',
    });
  });

  it('says what it is to whoever opens it, and other programs pass over that', async () => {
    const writer = createAgeWriter(pair.recipient, ['example.org/label', 'one', 'two']);
    const file = Buffer.concat([writer.push(Buffer.from('text')), writer.finish()]);
    const opened = await openAge(readAgeIdentity(pair.identity), rangesOf(file));
    expect(opened.labels).toEqual([['example.org/label', 'one', 'two']]);
    const decrypter = new Decrypter();
    decrypter.addIdentity(pair.identity);
    expect(await decrypter.decrypt(file, 'text')).toBe('text');
    const other = Buffer.from(file.toString('latin1').replace(' one two', ' two two'), 'latin1');
    await expect(openAge(readAgeIdentity(pair.identity), rangesOf(other))).rejects.toMatchObject({
      code: 'integrity',
    });
    expect(() => createAgeWriter(pair.recipient, ['a label'])).toThrow(SealError);
  });

  it('takes nothing after its end, and no range outside of it', async () => {
    const writer = createAgeWriter(pair.recipient);
    const file = writer.finish();
    expect(() => writer.push(new Uint8Array(1))).toThrow(SealError);
    const opened = await openAge(readAgeIdentity(pair.identity), rangesOf(file));
    await expect(opened.read(0, 1)).rejects.toMatchObject({ code: 'range' });
  });
});

describe('keys in the text of age', () => {
  it('tell the recipient of an identity', () => {
    expect(ageRecipientOf(readAgeIdentity(pair.identity))).toBe(pair.recipient);
  });

  it('are refused when a character was changed, or when they are of the other kind', () => {
    const at = 30;
    const changed =
      pair.identity.slice(0, at) + (pair.identity[at] === 'Q' ? 'P' : 'Q') + pair.identity.slice(at + 1);
    expect(() => readAgeIdentity(changed)).toThrow(SealError);
    expect(() => readAgeIdentity(pair.recipient)).toThrow(SealError);
    expect(() => readAgeRecipient(pair.identity)).toThrow(SealError);
  });

  it('come back as they were written (BIP 173), and no text throws', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 80 }), (bytes) => {
        const text = encodeBech32('age', bytes);
        return (
          Buffer.from(decodeBech32('age', text)!).equals(bytes) && decodeBech32('age', `${text}q`) === null
        );
      }),
    );
    fc.assert(
      fc.property(fc.string(), (text) => {
        decodeBech32('age', `age1${text}`);
      }),
    );
  });
});
