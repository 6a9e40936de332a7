import { z } from 'zod';
import { keyLabels } from './key-service.ts';

/** The messages on the socket: JSON with bytes in base64. Everything is bounded; unknown fields are refused. */
const bytes = z
  .string()
  .max(100_000)
  .regex(/^[A-Za-z0-9+/]*={0,2}$/)
  .transform((text): Uint8Array => Buffer.from(text, 'base64'));
const id = z.string().min(1).max(100);
const size = z.number().int().nonnegative();
const hashes = z.array(bytes).max(64);

export const deriveMessage = z.strictObject({ tenantId: id, label: z.enum(keyLabels) });

const wrapped = z.strictObject({ epochId: id, enc: bytes, ciphertext: bytes });
const entry = z.strictObject({ leaf: bytes, index: size, treeSize: size, proof: hashes });

export const unwrapMessage = z.strictObject({
  tenantId: id,
  conversationId: id,
  purpose: z.string().max(100),
  wrapped,
  entry,
});

export const retireMessage = z.strictObject({ tenantId: id, conversationId: id, wrapped, entry });

/** As many marks as one message holds. */
export const mostMarksAtOnce = 1000;
export const rememberMessage = z.strictObject({ marks: z.array(bytes).max(mostMarksAtOnce) });

export const signMessage = z.strictObject({
  origin: z.string().min(1).max(200),
  size,
  root: bytes,
  consistency: hashes,
});

/** Bytes become base64 wherever they stand. */
export function toWire(value: unknown): string {
  return JSON.stringify(value, (_key, one) => {
    if (one instanceof Uint8Array) return Buffer.from(one).toString('base64');
    // A Buffer has turned itself into {type, data} before the replacer sees it.
    if (one?.type === 'Buffer' && Array.isArray(one.data)) return Buffer.from(one.data).toString('base64');
    return one;
  });
}
