import {
  createPrivateKey,
  createPublicKey,
  diffieHellman,
  generateKeyPairSync,
  type KeyObject,
} from 'node:crypto';
import { SealError } from '../seal-error.ts';
import { decodeBech32, encodeBech32 } from './bech32.ts';

/** Opens what was sealed to its recipient. Written `AGE-SECRET-KEY-1…`, as age's own tools read it. */
export type AgeIdentity = { privateKey: KeyObject; publicKey: Uint8Array };

const identityPrefix = 'age-secret-key-';
const recipientPrefix = 'age';
/** A raw X25519 key as the node:crypto functions take it: these bytes of DER before it (RFC 8410). */
const privateDer = Buffer.from('302e020100300506032b656e04220420', 'hex');
const publicDer = Buffer.from('302a300506032b656e032100', 'hex');

/** A new key pair, X25519 (RFC 7748), in the text form of age. */
export function generateAgeIdentity(): { identity: string; recipient: string } {
  const { privateKey, publicKey } = generateKeyPairSync('x25519');
  const raw = privateKey.export({ format: 'der', type: 'pkcs8' }).subarray(-32);
  return {
    identity: encodeBech32(identityPrefix, raw).toUpperCase(),
    recipient: encodeBech32(recipientPrefix, rawPublicKey(publicKey)),
  };
}

/** @throws SealError 'key-size' for what is no identity; the message does not repeat it */
export function readAgeIdentity(text: string): AgeIdentity {
  const raw = decodeBech32(identityPrefix, text);
  if (raw?.length !== 32) throw new SealError('key-size', 'this is not an age identity (AGE-SECRET-KEY-1…)');
  const key = Buffer.concat([privateDer, raw]);
  const privateKey = createPrivateKey({ key, format: 'der', type: 'pkcs8' });
  return { privateKey, publicKey: rawPublicKey(createPublicKey(privateKey)) };
}

/** The recipient of an identity, `age1…`: what it takes to seal, and no more. */
export function ageRecipientOf(identity: AgeIdentity): string {
  return encodeBech32(recipientPrefix, identity.publicKey);
}

/** The raw public key of `age1…`. @throws SealError 'key-size' */
export function readAgeRecipient(text: string): Uint8Array {
  const raw = decodeBech32(recipientPrefix, text);
  if (raw?.length !== 32) throw new SealError('key-size', 'this is not an age recipient (age1…)');
  return raw;
}

/** What both sides know. Null where the other side's key is one of few points that would make it no secret. */
export function sharedSecret(privateKey: KeyObject, publicKey: Uint8Array): Uint8Array | null {
  const key = createPublicKey({ key: Buffer.concat([publicDer, publicKey]), format: 'der', type: 'spki' });
  try {
    const shared = diffieHellman({ privateKey, publicKey: key });
    return shared.every((byte) => byte === 0) ? null : shared;
  } catch {
    // OpenSSL refuses an all-zero secret by itself, and fails in no other way with keys of the right length.
    return null;
  }
}

export function rawPublicKey(key: KeyObject): Uint8Array {
  return key.export({ format: 'der', type: 'spki' }).subarray(-32);
}
