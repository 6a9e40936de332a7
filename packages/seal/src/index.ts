/**
 * Seals bytes so that they can be read anywhere without opening the rest, and wraps the keys that open them.
 *
 * Format: c2sp.org/chunked-encryption, instantiated as Cobblestone-256 (HKDF-Expand with SHA-512, AES-256-GCM in chunks of
 * 16 KiB, a key commitment of 32 bytes). A sealed object is exactly one such message. Version 1 stays readable for ever.
 */
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
