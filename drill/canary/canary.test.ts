import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { type Canary, createScanner, listenForCanaries, scanFolder, soundMs, soundOf } from './index.ts';
import { readKeys, soundOfKeys } from './keypad.ts';

const canary: Canary = { id: 'c1', kind: 'secret', text: 'NL91 ABNA 0417 1643 00' };
const scanner = createScanner([canary, { id: 'c2', kind: 'content', text: 'heron lantern copper' }]);
const noise = (length: number) =>
  Buffer.from(Array.from({ length }, (_, index) => (index * 197 + (index >> 3)) & 255));
const around = (bytes: Buffer) => Buffer.concat([noise(333), bytes, noise(777)]);
const found = (bytes: Buffer) => scanner.scan(bytes, 'x').map((hit) => `${hit.canary.id} ${hit.encoding}`);
const folder = mkdtempSync(join(tmpdir(), 'canary-'));
afterAll(() => rmSync(folder, { recursive: true }));

function zip(name: string, content: Buffer): Buffer {
  const packed = deflateRawSync(content);
  const header = Buffer.alloc(30);
  header.write('PK\x03\x04', 'latin1');
  header.writeUInt16LE(8, 8);
  header.writeUInt32LE(packed.length, 18);
  header.writeUInt32LE(content.length, 22);
  header.writeUInt16LE(name.length, 26);
  return Buffer.concat([header, Buffer.from(name), packed, Buffer.from('PK\x01\x02', 'latin1')]);
}

describe('the scanner finds a canary', () => {
  const text = Buffer.from(canary.text);
  it.each([
    ['raw', text],
    ['utf-16le', Buffer.from(canary.text, 'utf16le')],
    ['utf-16be', Buffer.from(canary.text, 'utf16le').swap16()],
    ['without spaces', Buffer.from('NL91ABNA0417164300')],
    ['lower case', Buffer.from(canary.text.toLowerCase())],
    ['percent encoded', Buffer.from(encodeURIComponent(canary.text))],
    ['reversed', Buffer.from([...canary.text].reverse().join(''))],
    ['hex', Buffer.from(text.toString('hex'))],
    ['gzip > raw', gzipSync(around(text))],
    ['zlib > raw', deflateSync(around(text))],
    ['zip > raw', zip('a.txt', around(text))],
    ['gzip > gzip > raw', gzipSync(around(gzipSync(text)))],
  ])('written as %s, in the middle of other bytes', (how, bytes) => {
    expect(found(around(bytes as Buffer))).toContain(`c1 ${how}`);
  });

  it('brotli, which has no mark to know it by, when it is the whole', () => {
    expect(found(brotliCompressSync(around(text)))).toContain('c1 brotli > raw');
  });

  it('in base64 and base64url at every alignment', () => {
    for (const shift of [0, 1, 2, 3, 4, 5]) {
      const inner = Buffer.concat([Buffer.alloc(shift, 0xff), text, Buffer.from('tail')]);
      expect(found(Buffer.from(inner.toString('base64'))).join()).toMatch(/c1 base64/);
      expect(found(Buffer.from(inner.toString('base64url'))).join()).toMatch(/c1 base64/);
    }
  });

  it('that was compressed and then armoured', () => {
    const inner = gzipSync(around(text));
    expect(found(around(Buffer.from(` ${inner.toString('base64')} `)))).toContain('c1 base64 > gzip > raw');
    expect(found(around(Buffer.from(` ${inner.toString('hex')} `)))).toContain('c1 hex > gzip > raw');
  });

  it('anywhere in any bytes, whatever stands around it', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.uint8Array({ maxLength: 300 }), (before, after) => {
        return found(Buffer.concat([before, text, after])).includes('c1 raw');
      }),
    );
  });

  it('that a key which was found opens', () => {
    const xor = (bytes: Buffer) => Buffer.from(bytes.map((byte) => byte ^ 0x5a));
    const withKey = createScanner(
      [canary],
      [{ name: 'xor', open: (bytes) => (bytes[0] === 0x53 ? xor(bytes.subarray(1)) : null) }],
    );
    const sealed = Buffer.concat([Buffer.from([0x53]), xor(around(text))]);
    expect(scanner.scan(sealed, 'x')).toEqual([]);
    expect(withKey.scan(sealed, 'x').map((hit) => hit.encoding)).toEqual(['xor > raw']);
  });
});

describe('the scanner', () => {
  it('finds nothing where nothing is', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 2000 }), (bytes) => scanner.scan(bytes, 'x').length === 0),
    );
  });

  it('survives bombs, cut archives and broken streams', () => {
    const bomb = gzipSync(Buffer.alloc(200 * 1024 * 1024));
    expect(found(around(bomb))).toEqual([]);
    expect(found(zip('a', Buffer.from('x')).subarray(0, 33))).toEqual([]);
    expect(found(gzipSync(noise(10_000)).subarray(0, 50))).toEqual([]);
  });

  it('refuses a canary that chance could find', () => {
    expect(() => createScanner([{ id: 'c', kind: 'secret', text: '1234' }])).toThrow(/chance/);
  });

  it('looks through every file of a folder and at its names', () => {
    mkdirSync(join(folder, 'a', 'b'), { recursive: true });
    writeFileSync(join(folder, 'a', 'b', 'log.gz'), gzipSync(canary.text));
    writeFileSync(join(folder, 'a', `call ${canary.text}.wav`), 'x');
    const { hits, files } = scanFolder(scanner, folder);
    expect(files).toBe(2);
    expect(hits.map(({ place }) => place).sort()).toEqual(
      ['a/b/log.gz', `name of a/call ${canary.text}.wav`].sort(),
    );
  });
});

describe('a canary in sound', () => {
  const canaries: Canary[] = ['heron-41', 'willow-7'].map((text) => ({ id: text, kind: 'content', text }));

  it('is heard wherever it begins, quiet noise around it', () => {
    for (const lead of [0, 1, 57, 163, 4001]) {
      const tone = soundOf('heron-41');
      const samples = new Int16Array(lead + tone.length + 2000);
      samples.set(tone, lead);
      for (let at = 0; at < samples.length; at += 1)
        samples[at] = (samples[at] as number) + ((at * 31) % 200) - 100;
      expect(listenForCanaries(samples, canaries).map(({ id }) => id)).toEqual(['heron-41']);
    }
    expect(soundMs('heron-41')).toBe((16 + 64) * 20);
  });

  it('is gone where a part of it was silenced or beeped over', () => {
    for (const level of [0, 12_000]) {
      const samples = soundOf('heron-41');
      samples.fill(level, samples.length / 4, samples.length / 2);
      expect(listenForCanaries(samples, canaries)).toEqual([]);
    }
  });
});

describe('the keypad', () => {
  const quiet = (samples: Int16Array) => samples.map((sample, at) => sample + ((at * 7_919) % 41) - 20);

  it('is read as it was typed, repeated keys included, and not at all from silence or speech-like hum', () => {
    const keys = '4000001123456789*0#ABCD';
    expect(readKeys(quiet(soundOfKeys(keys)))).toBe(keys);
    expect(readKeys(quiet(new Int16Array(8_000)))).toBe('');
    const hum = Int16Array.from(
      { length: 8_000 },
      (_, at) => 3_000 * Math.sin((2 * Math.PI * 220 * at) / 8_000),
    );
    expect(readKeys(quiet(hum))).toBe('');
  });

  it('is read from fifteen milliseconds that a mask left of each key', () => {
    const sound = quiet(soundOfKeys('73915'));
    for (let at = 0; at < sound.length; at += 140 * 8) sound.fill(0, at + 15 * 8, at + 80 * 8);
    expect(readKeys(sound)).toBe('73915');
  });
});

it('a megabyte of silence in base64 is looked through like anything else', () => {
  const silence = Buffer.from(Buffer.alloc(3_000_000).toString('base64'));
  const canary = { id: 'secret-1', kind: 'secret', text: 'IBANNL00SLUI' } as const;
  expect(createScanner([canary]).scan(silence, 'x')).toEqual([]);
});
