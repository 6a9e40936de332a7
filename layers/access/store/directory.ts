import { createCipheriv, createDecipheriv, createHmac, hkdfSync } from 'node:crypto';

/**
 * What is personal in this layer's tables is sealed; what must be found is found by keyed hash. Both keys come from the
 * directory key, which the key service holds: a copy of the database alone names nobody.
 */
export type Directory = {
  /** AES-256-GCM with a random nonce; `context` says what it is, and opens it nowhere else. */
  seal(context: string, value: unknown): Buffer;
  open<Value>(context: string, sealed: Uint8Array): Value;
  hash(kind: 'login' | 'agent', text: string): Buffer;
};

const nonceBytes = 12;
const tagBytes = 16;

export function createDirectory(
  directoryKey: Uint8Array,
  tenantId: string,
  random: (bytes: number) => Uint8Array,
): Directory {
  const derive = (use: string) =>
    Buffer.from(hkdfSync('sha256', directoryKey, Buffer.alloc(0), `sluis/v1|access|${tenantId}|${use}`, 32));
  const sealKey = derive('seal');
  const hashKey = derive('hash');
  const associated = (context: string) => Buffer.from(`sluis/v1|access|${tenantId}|${context}`);
  return {
    seal(context, value) {
      const nonce = random(nonceBytes);
      const cipher = createCipheriv('aes-256-gcm', sealKey, nonce).setAAD(associated(context));
      const body = Buffer.concat([cipher.update(JSON.stringify(value), 'utf8'), cipher.final()]);
      return Buffer.concat([nonce, body, cipher.getAuthTag()]);
    },
    open<Value>(context: string, sealed: Uint8Array) {
      const bytes = Buffer.from(sealed);
      const decipher = createDecipheriv('aes-256-gcm', sealKey, bytes.subarray(0, nonceBytes))
        .setAAD(associated(context))
        .setAuthTag(bytes.subarray(-tagBytes));
      const body = Buffer.concat([decipher.update(bytes.subarray(nonceBytes, -tagBytes)), decipher.final()]);
      return JSON.parse(body.toString('utf8')) as Value;
    },
    hash: (kind, text) =>
      createHmac('sha256', hashKey)
        .update(`${kind}\0${text.normalize('NFKC').trim().toLowerCase()}`)
        .digest(),
  };
}
