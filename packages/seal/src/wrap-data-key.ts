import * as hpke from 'hpke';
import { SealError } from './seal-error.ts';

/**
 * Data keys are wrapped to an epoch's public key with HPKE in base mode (RFC 9180):
 * DHKEM(X25519, HKDF-SHA256), HKDF-SHA256, AES-256-GCM. Who wrapped cannot unwrap.
 */
const suite = new hpke.CipherSuite(
  hpke.KEM_DHKEM_X25519_HKDF_SHA256,
  hpke.KDF_HKDF_SHA256,
  hpke.AEAD_AES_256_GCM,
);

export const dataKeyBytes = 32;
export const epochKeyBytes = 32;

export type EpochKeyPair = { publicKey: Uint8Array; privateKey: Uint8Array };

/** `enc`: 32 bytes, the encapsulated secret; `ciphertext`: 48 bytes, the data key and its tag. */
export type WrappedBytes = { enc: Uint8Array; ciphertext: Uint8Array };

/** A fresh key pair, raw: 32 bytes each. */
export async function generateEpochKeyPair(): Promise<EpochKeyPair> {
  const pair = await suite.GenerateKeyPair(true);
  return {
    publicKey: await suite.SerializePublicKey(pair.publicKey),
    privateKey: await suite.SerializePrivateKey(pair.privateKey),
  };
}

/**
 * @param context binds the wrap to what the key opens (HPKE `info`)
 * @throws SealError 'key-size'
 */
export async function wrapDataKey(
  publicKey: Uint8Array,
  context: Uint8Array,
  dataKey: Uint8Array,
): Promise<WrappedBytes> {
  if (dataKey.length !== dataKeyBytes || publicKey.length !== epochKeyBytes) {
    throw new SealError('key-size', `expected a data key and a public key of 32 bytes each`);
  }
  const recipient = await suite.DeserializePublicKey(publicKey);
  const { encapsulatedSecret, ciphertext } = await suite.Seal(recipient, dataKey, { info: context });
  return { enc: encapsulatedSecret, ciphertext };
}

/** @throws SealError 'unwrap' when key, context or bytes do not belong together */
export async function unwrapDataKey(
  privateKey: Uint8Array,
  context: Uint8Array,
  wrapped: WrappedBytes,
): Promise<Uint8Array> {
  try {
    const recipient = await suite.DeserializePrivateKey(privateKey);
    const dataKey = await suite.Open(recipient, wrapped.enc, wrapped.ciphertext, { info: context });
    if (dataKey.length === dataKeyBytes) return dataKey;
  } catch (cause) {
    throw new SealError('unwrap', 'the wrapped key does not open with this private key and context', {
      cause,
    });
  }
  throw new SealError('unwrap', 'the wrapped bytes are not a data key');
}
