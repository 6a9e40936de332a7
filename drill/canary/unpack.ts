import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib';

/** Something that was inside something else. */
export type Unpacked = { how: string; bytes: Buffer };

/** A bomb in the loot must not end the drill. */
const limits = { maxOutputLength: 64 * 1024 * 1024 };

/** Everything that can be opened without a key: compression, archives, and armour around whole blobs. */
export function unpack(bytes: Buffer): Unpacked[] {
  return [...compressed(bytes), ...zipEntries(bytes), ...armoured(bytes)];
}

const gzipMagic = Buffer.from([0x1f, 0x8b, 0x08]);

/** gzip and zlib streams anywhere inside (PDF streams, log archives, database pages), bounded in number. */
function compressed(bytes: Buffer): Unpacked[] {
  const found: Unpacked[] = [];
  for (
    let at = bytes.indexOf(gzipMagic);
    at !== -1 && found.length < 1000;
    at = bytes.indexOf(gzipMagic, at + 1)
  ) {
    found.push(...attempt('gzip', () => gunzipSync(bytes.subarray(at), limits)));
  }
  let tries = 0;
  for (let at = bytes.indexOf(0x78); at !== -1 && tries < 20_000; at = bytes.indexOf(0x78, at + 1)) {
    // RFC 1950: the first two bytes as a number are a multiple of 31; level bytes in use are 01, 5e, 9c, da.
    const second = bytes[at + 1];
    if (second !== 0x01 && second !== 0x5e && second !== 0x9c && second !== 0xda) continue;
    tries += 1;
    found.push(...attempt('zlib', () => inflateSync(bytes.subarray(at), limits)));
  }
  if (bytes.length < 1024 * 1024) {
    found.push(...attempt('brotli', () => brotliDecompressSync(bytes, limits)));
  }
  return found;
}

/** Local file headers of a zip (APPNOTE 4.3.7), central directory or not. */
function zipEntries(bytes: Buffer): Unpacked[] {
  const magic = Buffer.from('PK\x03\x04', 'latin1');
  const found: Unpacked[] = [];
  for (let at = bytes.indexOf(magic); at !== -1 && found.length < 10_000; at = bytes.indexOf(magic, at + 4)) {
    if (at + 30 > bytes.length) break;
    const start = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28);
    if (bytes.readUInt16LE(at + 8) === 8) {
      found.push(...attempt('zip', () => inflateRawSync(bytes.subarray(start), limits)));
    }
  }
  return found;
}

const base64Run = /[A-Za-z0-9+/_-]{64,}={0,2}/g;
/** Not of pairs: a megabyte of silence in base64 is one run of As, and a repeated group is one call deeper each. */
const hexRun = /[0-9a-fA-F]{128,}/g;
const longestText = 16 * 1024 * 1024;

/** Whole blobs in base64 or hex, so that what is compressed or packed inside them is found too. */
function armoured(bytes: Buffer): Unpacked[] {
  if (bytes.length > longestText) return [];
  const text = bytes.toString('latin1');
  const decode = (how: 'base64' | 'hex', pattern: RegExp) =>
    [...text.matchAll(pattern)]
      .slice(0, 2000)
      .map(([run]) => ({ how, bytes: Buffer.from(run, how) }))
      .filter((inner) => looksPacked(inner.bytes));
  return [...decode('base64', base64Run), ...decode('hex', hexRun)];
}

/** Plain text inside armour is found without decoding; here only what has to be opened further counts. */
function looksPacked(bytes: Buffer): boolean {
  const start = bytes.subarray(0, 2).toString('latin1');
  return (
    start === '\x1f\x8b' ||
    start === 'PK' ||
    (bytes[0] === 0x78 && bytes.readUInt16BE(0) % 31 === 0) ||
    /[A-Za-z0-9+/]{64}/.test(bytes.subarray(0, 200).toString('latin1'))
  );
}

function attempt(how: string, open: () => Buffer): Unpacked[] {
  try {
    const bytes = open();
    return bytes.length === 0 ? [] : [{ how, bytes }];
  } catch {
    return [];
  }
}
