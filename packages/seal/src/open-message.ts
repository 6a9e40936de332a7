import { createDecipheriv, timingSafeEqual } from 'node:crypto';
import {
  chunkBytes,
  headerBytes,
  plainSize,
  saltBytes,
  sealedChunkBytes,
  tagBytes,
} from './chunk-arithmetic.ts';
import {
  chunkNonce,
  cobblestone256,
  deriveMessageKeys,
  type MessageKeys,
  type Suite,
} from './derive-message-keys.ts';
import { SealError } from './seal-error.ts';

/** Where sealed bytes come from: a file, an object store, memory. */
export type RangeSource = {
  sizeBytes: number;
  /** Exactly the bytes [start, end). */
  read(start: number, end: number): Promise<Uint8Array>;
};

export type OpenMessage = {
  /** Length of the message in bytes, authenticated: the last chunk was opened. */
  sizeBytes: number;
  /**
   * The plain bytes [start, end), a chunk at a time or more. Nothing is handed out that was not authenticated.
   * @throws SealError 'range', 'integrity'
   */
  read(start: number, end: number): AsyncIterable<Uint8Array>;
};

/** Read ahead grows to 256 KiB: the first bytes come after one chunk, a long run costs few reads. */
const maximumChunksARead = 16;

/**
 * Opens a sealed message for reading anywhere in it. Checks key commitment and length before anything is handed out.
 *
 * @throws SealError 'length', 'key-size', 'commitment', 'integrity'
 */
export async function openMessage(
  key: Uint8Array,
  context: Uint8Array,
  source: RangeSource,
  suite: Suite = cobblestone256,
): Promise<OpenMessage> {
  const sizeBytes = plainSize(source.sizeBytes);
  const header = await readExactly(source, 0, headerBytes);
  const keys = deriveMessageKeys(suite, key, header.subarray(0, saltBytes), context);
  if (!timingSafeEqual(keys.commitment, header.subarray(saltBytes))) {
    throw new SealError('commitment', 'key or context do not belong to this message');
  }
  // The short last chunk is what says "the message ends here": cut or added chunks show up at this point.
  const lastIndex = Math.floor(sizeBytes / chunkBytes);
  const last = await readExactly(source, headerBytes + lastIndex * sealedChunkBytes, source.sizeBytes);
  openChunk(suite, keys, lastIndex, last);

  return {
    sizeBytes,
    async *read(start, end) {
      if (start < 0 || end > sizeBytes || start > end) {
        throw new SealError('range', `bytes ${start}-${end} lie outside a message of ${sizeBytes}`);
      }
      let chunksARead = 1;
      for (let at = start; at < end; ) {
        const first = Math.floor(at / chunkBytes);
        const stop = Math.min(first + chunksARead, Math.floor((end - 1) / chunkBytes) + 1);
        const sealed = await readExactly(
          source,
          headerBytes + first * sealedChunkBytes,
          Math.min(headerBytes + stop * sealedChunkBytes, source.sizeBytes),
        );
        const plain: Uint8Array[] = [];
        for (let index = first; index < stop; index++) {
          const from = (index - first) * sealedChunkBytes;
          plain.push(openChunk(suite, keys, index, sealed.subarray(from, from + sealedChunkBytes)));
        }
        const joined = plain.length === 1 ? plain[0]! : Buffer.concat(plain);
        const base = first * chunkBytes;
        const until = Math.min(end, stop * chunkBytes);
        yield joined.subarray(at - base, until - base);
        at = until;
        chunksARead = Math.min(chunksARead * 2, maximumChunksARead);
      }
    },
  };
}

/** A whole message that is in memory already. Throws as openMessage does. */
export async function openBytes(
  key: Uint8Array,
  context: Uint8Array,
  sealed: Uint8Array,
  suite: Suite = cobblestone256,
): Promise<Uint8Array> {
  const message = await openMessage(key, context, rangesOf(sealed), suite);
  const parts: Uint8Array[] = [];
  for await (const part of message.read(0, message.sizeBytes)) parts.push(part);
  return Buffer.concat(parts);
}

/** Sealed bytes in memory as a source of ranges. */
export function rangesOf(sealed: Uint8Array): RangeSource {
  return { sizeBytes: sealed.length, read: async (start, end) => sealed.subarray(start, end) };
}

async function readExactly(source: RangeSource, start: number, end: number): Promise<Uint8Array> {
  const bytes = await source.read(start, end);
  if (bytes.length !== end - start) {
    throw new SealError('length', `expected ${end - start} bytes at ${start}, got ${bytes.length}`);
  }
  return bytes;
}

function openChunk(suite: Suite, keys: MessageKeys, index: number, sealed: Uint8Array): Uint8Array {
  if (sealed.length < tagBytes) throw new SealError('length', `chunk ${index} is shorter than its tag`);
  const body = sealed.length - tagBytes;
  const decipher = createDecipheriv(suite.cipher, keys.key, chunkNonce(keys.baseNonce, index), {
    authTagLength: tagBytes,
  });
  decipher.setAuthTag(sealed.subarray(body));
  const plain = decipher.update(sealed.subarray(0, body));
  try {
    decipher.final();
  } catch (cause) {
    throw new SealError('integrity', `chunk ${index} was changed, moved or belongs to another message`, {
      cause,
    });
  }
  return plain;
}
