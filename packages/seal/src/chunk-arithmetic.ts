import { SealError } from './seal-error.ts';

/** c2sp.org/chunked-encryption, "Message chunking": every chunk but the last is exactly this long, the last is shorter. */
export const chunkBytes = 16_384;
export const tagBytes = 16;
export const sealedChunkBytes = chunkBytes + tagBytes;
export const saltBytes = 24;
export const commitmentBytes = 32;
/** Salt and commitment stand before the first chunk. */
export const headerBytes = saltBytes + commitmentBytes;

/** Bytes that a message of `plainBytes` takes once sealed. */
export function sealedSize(plainBytes: number): number {
  const chunks = Math.floor(plainBytes / chunkBytes) + 1;
  return headerBytes + plainBytes + chunks * tagBytes;
}

/**
 * Bytes of the message inside `sealedBytes`.
 * @throws SealError 'length' for a length that no whole message has.
 */
export function plainSize(sealedBytes: number): number {
  const body = sealedBytes - headerBytes;
  const last = body % sealedChunkBytes;
  if (body < tagBytes || last < tagBytes) {
    throw new SealError(
      'length',
      `${sealedBytes} bytes are not a whole sealed message: it was cut off or added to`,
    );
  }
  return Math.floor(body / sealedChunkBytes) * chunkBytes + last - tagBytes;
}
