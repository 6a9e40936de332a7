/**
 * Seals bytes so that they can be read anywhere without opening the rest, and wraps the keys that open them.
 *
 * Format: c2sp.org/chunked-encryption, instantiated as Cobblestone-256 (HKDF-Expand with SHA-512, AES-256-GCM in chunks of
 * 16 KiB, a key commitment of 32 bytes). A sealed object is exactly one such message. Version 1 stays readable for ever.
 *
 * A second, independent seal: age-encryption.org/v1 with an X25519 recipient, written as a stream and read anywhere.
 */

export type { AgeLabel } from './age/age-header.ts';
export {
  type AgeIdentity,
  ageRecipientOf,
  generateAgeIdentity,
  readAgeIdentity,
} from './age/age-keys.ts';
export { createAgeWriter, openAge } from './age/age-payload.ts';
export { chunkBytes, plainSize, sealedSize } from './chunk-arithmetic.ts';
export { type SealContext, sealContext, wrapContext } from './context.ts';
export { createSealer, type MessageWriter, sealBytes } from './create-sealer.ts';
export { type OpenMessage, openBytes, openMessage, type RangeSource, rangesOf } from './open-message.ts';
export { SealError, type SealErrorCode } from './seal-error.ts';
export { chunkedSealer, type Sealer } from './sealer.ts';
export {
  dataKeyBytes,
  type EpochKeyPair,
  generateEpochKeyPair,
  unwrapDataKey,
  type WrappedBytes,
  wrapDataKey,
} from './wrap-data-key.ts';
