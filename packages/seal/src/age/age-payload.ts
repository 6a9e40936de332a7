import { createCipheriv, createDecipheriv, createSecretKey, type KeyObject, randomBytes } from 'node:crypto';
import type { MessageWriter } from '../create-sealer.ts';
import type { RangeSource } from '../open-message.ts';
import { SealError } from '../seal-error.ts';
import { type AgeLabel, hkdf, openAgeHeader, writeAgeHeader } from './age-header.ts';
import { type AgeIdentity, readAgeRecipient } from './age-keys.ts';

/** age-encryption.org/v1, "Payload": ChaCha20-Poly1305 in chunks of 64 KiB (STREAM), the last one marked in its nonce. */
export const ageChunkBytes = 65_536;
const tagBytes = 16;
const sealedChunkBytes = ageChunkBytes + tagBytes;
const nonceBytes = 16;
const fileKeyBytes = 16;
/** A header for some recipients is a few hundred bytes; more is an attack on memory. */
const longestHeaderBytes = 64 * 1024;

/**
 * Seals a file to one recipient as it streams by; holds at most one chunk (64 KiB) back.
 *
 * @param recipient `age1…`
 * @param label what the file is, for whoever opens it; readable by everybody
 * @throws SealError 'key-size'; 'finished' when pushed after finish()
 */
export function createAgeWriter(recipient: string, label?: AgeLabel): MessageWriter {
  const fileKey = randomBytes(fileKeyBytes);
  const nonce = randomBytes(nonceBytes);
  const key = payloadKey(fileKey, nonce);
  let start: Uint8Array[] = [writeAgeHeader(fileKey, readAgeRecipient(recipient), label), nonce];
  fileKey.fill(0);
  const held = new Uint8Array(ageChunkBytes);
  let heldBytes = 0;
  let index = 0;
  let finished = false;

  function pushParts(plain: Uint8Array): Uint8Array[] {
    if (finished) throw new SealError('finished', 'the file is finished: start another one');
    const parts = start;
    start = [];
    let at = 0;
    // A full chunk waits for what follows it: the last one is sealed otherwise, full or not.
    while (at < plain.length) {
      if (heldBytes === ageChunkBytes) {
        sealChunk(key, index++, false, held, parts);
        heldBytes = 0;
      }
      for (; heldBytes === 0 && plain.length - at > ageChunkBytes; at += ageChunkBytes) {
        sealChunk(key, index++, false, plain.subarray(at, at + ageChunkBytes), parts);
      }
      const taken = Math.min(ageChunkBytes - heldBytes, plain.length - at);
      held.set(plain.subarray(at, at + taken), heldBytes);
      heldBytes += taken;
      at += taken;
    }
    return parts;
  }

  return {
    push: (plain) => Buffer.concat(pushParts(plain)),
    pushParts,
    finish() {
      const parts = pushParts(new Uint8Array(0));
      finished = true;
      sealChunk(key, index, true, held.subarray(0, heldBytes), parts);
      held.fill(0);
      return Buffer.concat(parts);
    },
  };
}

/**
 * Opens a file for reading anywhere in it. The header and the last chunk are opened first: a file that was cut is noticed here.
 * What is read was authenticated; the chunk that was opened last is kept for the next reading.
 *
 * @throws SealError 'header', 'unwrap', 'length', 'integrity'; reading throws 'range', 'length', 'integrity'
 */
export async function openAge(
  identity: AgeIdentity,
  source: RangeSource,
): Promise<RangeSource & { labels: readonly AgeLabel[] }> {
  const header = await readHeader(identity, source);
  const begin = header.sizeBytes + nonceBytes;
  const nonce = await readExactly(source, header.sizeBytes, begin);
  const key = payloadKey(header.fileKey, nonce);
  const body = source.sizeBytes - begin;
  const lastIndex = Math.max(0, Math.ceil(body / sealedChunkBytes) - 1);
  const sizeBytes = body - (lastIndex + 1) * tagBytes;
  // Only a file of nothing ends with an empty chunk.
  if (sizeBytes < 0 || (lastIndex > 0 && sizeBytes <= lastIndex * ageChunkBytes)) {
    throw new SealError('length', 'the file was cut off or added to');
  }
  const chunk = async (index: number): Promise<Uint8Array> => {
    const from = begin + index * sealedChunkBytes;
    const sealed = await readExactly(source, from, Math.min(from + sealedChunkBytes, source.sizeBytes));
    return openChunk(key, index, index === lastIndex, sealed);
  };
  let kept = { index: lastIndex, plain: await chunk(lastIndex) };

  return {
    sizeBytes,
    labels: header.labels,
    async read(start, end) {
      if (start < 0 || end > sizeBytes || start > end) {
        throw new SealError('range', `bytes ${start}-${end} lie outside a file of ${sizeBytes}`);
      }
      const parts: Uint8Array[] = [];
      for (let at = start; at < end; ) {
        const index = Math.floor(at / ageChunkBytes);
        if (kept.index !== index) kept = { index, plain: await chunk(index) };
        const base = index * ageChunkBytes;
        const part = kept.plain.subarray(at - base, Math.min(end, base + ageChunkBytes) - base);
        parts.push(part);
        at += part.length;
      }
      return parts.length === 1 ? parts[0]! : Buffer.concat(parts);
    },
  };
}

async function readHeader(identity: AgeIdentity, source: RangeSource) {
  for (let wanted = 512; ; wanted *= 8) {
    const bytes = Math.min(wanted, source.sizeBytes, longestHeaderBytes);
    const start = await readExactly(source, 0, bytes);
    const whole = /\n---[^\n]*\n/.test(Buffer.from(start).toString('latin1'));
    if (whole || bytes < wanted) return openAgeHeader(start, identity);
  }
}

function payloadKey(fileKey: Uint8Array, nonce: Uint8Array): KeyObject {
  return createSecretKey(hkdf(fileKey, nonce, 'payload'));
}

/** "11 bytes of big endian counter" and a byte that says whether this is the last chunk. */
function chunkNonce(index: number, last: boolean): Uint8Array {
  const nonce = Buffer.alloc(12);
  nonce.writeUIntBE(index, 5, 6);
  nonce[11] = last ? 1 : 0;
  return nonce;
}

function sealChunk(
  key: KeyObject,
  index: number,
  last: boolean,
  plain: Uint8Array,
  into: Uint8Array[],
): void {
  const cipher = createCipheriv('chacha20-poly1305', key, chunkNonce(index, last), {
    authTagLength: tagBytes,
  });
  into.push(cipher.update(plain));
  cipher.final();
  into.push(cipher.getAuthTag());
}

function openChunk(key: KeyObject, index: number, last: boolean, sealed: Uint8Array): Uint8Array {
  if (sealed.length < tagBytes) throw new SealError('length', `chunk ${index} is shorter than its tag`);
  const body = sealed.length - tagBytes;
  const decipher = createDecipheriv('chacha20-poly1305', key, chunkNonce(index, last), {
    authTagLength: tagBytes,
  });
  decipher.setAuthTag(sealed.subarray(body));
  const plain = decipher.update(sealed.subarray(0, body));
  try {
    decipher.final();
  } catch (cause) {
    throw new SealError('integrity', `chunk ${index} was changed, moved or belongs to another file`, {
      cause,
    });
  }
  return plain;
}

async function readExactly(source: RangeSource, start: number, end: number): Promise<Uint8Array> {
  const stop = Math.min(end, source.sizeBytes);
  const bytes = stop > start ? await source.read(start, stop) : new Uint8Array(0);
  if (bytes.length !== end - start)
    throw new SealError('length', `expected ${end - start} bytes at ${start}`);
  return bytes;
}
