import { createHash, createHmac } from 'node:crypto';

/**
 * A keyed digest over every byte of an upload, part by part, so that "the same key with another content" is noticed
 * whatever differs. Keyed: a bare hash of a short transcript could be guessed.
 */
export function createContentDigest(key: Uint8Array): {
  update(part: string, chunk: Uint8Array | null): void;
  digest(): Uint8Array;
} {
  const whole = createHmac('sha256', key);
  let part = createHash('sha256');
  return {
    update(name, chunk) {
      if (chunk) {
        part.update(chunk);
        return;
      }
      whole.update(`${name}\0`).update(part.digest());
      part = createHash('sha256');
    },
    digest: () => whole.digest(),
  };
}
