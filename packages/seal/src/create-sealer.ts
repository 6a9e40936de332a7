import { createCipheriv, randomBytes } from 'node:crypto';
import { chunkBytes, saltBytes } from './chunk-arithmetic.ts';
import {
  chunkNonce,
  cobblestone256,
  deriveMessageKeys,
  type MessageKeys,
  type Suite,
} from './derive-message-keys.ts';
import { SealError } from './seal-error.ts';

export type MessageWriter = {
  /** Takes plain bytes of any length; returns the sealed bytes that are ready (perhaps none). */
  push(plain: Uint8Array): Uint8Array;
  /** The same without joining what is ready: for who can write several buffers at once. */
  pushParts?(plain: Uint8Array): readonly Uint8Array[];
  /** The rest, the short last chunk included. Nothing can be pushed afterwards. */
  finish(): Uint8Array;
};

export type SealOptions = {
  suite?: Suite;
  /** 24 bytes, never twice for one key. Random unless a test vector says otherwise. */
  salt?: Uint8Array;
};

/**
 * Seals one message as it streams by; holds at most one chunk (16 KiB) back.
 *
 * @param key 32 random bytes
 * @param context what the message is; it opens only when the same is given again
 * @throws SealError 'key-size'; 'finished' when pushed after finish()
 */
export function createSealer(key: Uint8Array, context: Uint8Array, options: SealOptions = {}): MessageWriter {
  const suite = options.suite ?? cobblestone256;
  const salt = options.salt ?? randomBytes(saltBytes);
  const keys = deriveMessageKeys(suite, key, salt, context);
  const held = new Uint8Array(chunkBytes);
  let heldBytes = 0;
  let index = 0;
  let headerPending = true;
  let finished = false;

  function header(): Uint8Array[] {
    if (!headerPending) return [];
    headerPending = false;
    return [salt, keys.commitment];
  }

  function pushParts(plain: Uint8Array): Uint8Array[] {
    if (finished) throw new SealError('finished', 'the message is finished: start another one');
    const parts = header();
    let at = 0;
    if (heldBytes > 0) {
      const taken = Math.min(chunkBytes - heldBytes, plain.length);
      held.set(plain.subarray(0, taken), heldBytes);
      heldBytes += taken;
      at = taken;
      if (heldBytes < chunkBytes) return parts;
      sealChunk(suite, keys, index++, held, parts);
      heldBytes = 0;
    }
    for (; plain.length - at >= chunkBytes; at += chunkBytes) {
      sealChunk(suite, keys, index++, plain.subarray(at, at + chunkBytes), parts);
    }
    held.set(plain.subarray(at), 0);
    heldBytes = plain.length - at;
    return parts;
  }

  return {
    push: (plain) => Buffer.concat(pushParts(plain)),
    pushParts,

    finish() {
      if (finished) throw new SealError('finished', 'the message is finished already');
      finished = true;
      const parts = header();
      sealChunk(suite, keys, index, held.subarray(0, heldBytes), parts);
      held.fill(0);
      return Buffer.concat(parts);
    },
  };
}

/** 2^38 chunks are the format's limit; 2^32 (64 TiB) is ours, "SHOULD NOT apply a limit lower". */
const maximumChunks = 2 ** 32;

function sealChunk(
  suite: Suite,
  keys: MessageKeys,
  index: number,
  plain: Uint8Array,
  into: Uint8Array[],
): void {
  if (index >= maximumChunks) throw new SealError('length', 'the message is longer than 64 TiB');
  const cipher = createCipheriv(suite.cipher, keys.key, chunkNonce(keys.baseNonce, index));
  into.push(cipher.update(plain));
  // GCM is a stream: nothing is left for the end but the tag.
  cipher.final();
  into.push(cipher.getAuthTag());
}

/** A whole message at once. */
export function sealBytes(
  key: Uint8Array,
  context: Uint8Array,
  plain: Uint8Array,
  options?: SealOptions,
): Uint8Array {
  const writer = createSealer(key, context, options);
  return Buffer.concat([writer.push(plain), writer.finish()]);
}
