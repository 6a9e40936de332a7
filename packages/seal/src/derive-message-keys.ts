import { createHmac, createSecretKey, type KeyObject } from 'node:crypto';
import { commitmentBytes } from './chunk-arithmetic.ts';
import { SealError } from './seal-error.ts';

/** An instantiation of c2sp.org/chunked-encryption. Sluis stores Cobblestone-256 only; the other one proves the code. */
export type Suite = {
  readonly cipher: 'aes-256-gcm' | 'aes-128-gcm';
  /** Name in the IANA AEAD registry (RFC 5116). */
  readonly aead: string;
  readonly hash: 'sha512';
  readonly keyBytes: number;
};

export const cobblestone256: Suite = {
  cipher: 'aes-256-gcm',
  aead: 'AEAD_AES_256_GCM',
  hash: 'sha512',
  keyBytes: 32,
};

export const cobblestone128: Suite = {
  cipher: 'aes-128-gcm',
  aead: 'AEAD_AES_128_GCM',
  hash: 'sha512',
  keyBytes: 16,
};

const nonceBytes = 12;

/** The key as an object: importing its bytes anew for each chunk would cost a third of all sealing. */
export type MessageKeys = { key: KeyObject; baseNonce: Uint8Array; commitment: Uint8Array };

/**
 * Key, base nonce and commitment of one message ("Key derivation").
 * @throws SealError 'key-size'
 */
export function deriveMessageKeys(
  suite: Suite,
  inputKey: Uint8Array,
  salt: Uint8Array,
  context: Uint8Array,
): MessageKeys {
  if (inputKey.length !== suite.keyBytes) {
    throw new SealError('key-size', `expected a key of ${suite.keyBytes} bytes, got ${inputKey.length}`);
  }
  const info = Buffer.concat([
    Buffer.from(`c2sp.org/chunked-encryption@v1+${suite.aead}\0`, 'latin1'),
    salt,
    context,
  ]);
  const nonceEnd = suite.keyBytes + nonceBytes;
  const output = hkdfExpand(suite.hash, inputKey, info, nonceEnd + commitmentBytes);
  return {
    key: createSecretKey(output.subarray(0, suite.keyBytes)),
    baseNonce: output.subarray(suite.keyBytes, nonceEnd),
    commitment: output.subarray(nonceEnd),
  };
}

/** RFC 5869, section 2.3. node:crypto offers Extract and Expand only together. */
function hkdfExpand(hash: string, key: Uint8Array, info: Uint8Array, length: number): Buffer {
  let block = Buffer.alloc(0);
  const blocks: Buffer[] = [];
  for (let have = 0, counter = 1; have < length; have += block.length, counter++) {
    block = createHmac(hash, key).update(block).update(info).update(Uint8Array.of(counter)).digest();
    blocks.push(block);
  }
  return Buffer.concat(blocks).subarray(0, length);
}

/** The nonce of chunk `index`: its number, big-endian, XORed into the base nonce ("AEAD usage"). */
export function chunkNonce(baseNonce: Uint8Array, index: number): Uint8Array {
  const nonce = Uint8Array.from(baseNonce);
  for (let at = nonce.length - 1, rest = index; rest > 0; at--, rest = Math.floor(rest / 256)) {
    nonce[at] = nonce[at]! ^ (rest % 256);
  }
  return nonce;
}
