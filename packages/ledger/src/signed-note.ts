import { createHash, createPrivateKey, createPublicKey, sign, verify } from 'node:crypto';
import { LedgerError } from './ledger-error.ts';

/** c2sp.org/signed-note with Ed25519 (signature type 1). Keys are raw: a 32-byte seed, a 32-byte public key. */
const algorithm = 1;
const pkcs8Head = Buffer.from('302e020100300506032b657004220420', 'hex');
const spkiHead = Buffer.from('302a300506032b6570032100', 'hex');

export type NoteKey = { name: string; publicKey: Uint8Array };

/** The public key that belongs to a 32-byte Ed25519 seed (RFC 8032). */
export function ed25519PublicKey(seed: Uint8Array): Uint8Array {
  const key = createPublicKey(privateKey(seed));
  return Buffer.from(key.export({ format: 'der', type: 'spki' })).subarray(spkiHead.length);
}

function privateKey(seed: Uint8Array) {
  return createPrivateKey({ key: Buffer.concat([pkcs8Head, seed]), format: 'der', type: 'pkcs8' });
}

function keyId(key: NoteKey): Buffer {
  const hash = createHash('sha256');
  hash.update(`${key.name}\n`).update(Uint8Array.of(algorithm)).update(key.publicKey);
  return hash.digest().subarray(0, 4);
}

/** The verifier key in its text form: `name+id+base64`. */
export function encodeNoteKey(key: NoteKey): string {
  const material = Buffer.concat([Uint8Array.of(algorithm), key.publicKey]).toString('base64');
  return `${key.name}+${keyId(key).toString('hex')}+${material}`;
}

/** @throws LedgerError 'note' */
export function decodeNoteKey(text: string): NoteKey {
  const match = /^([^\s+]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/=]+)$/.exec(text.trim());
  const material = Buffer.from(match?.[3] ?? '', 'base64');
  if (!match || material.length !== 33 || material[0] !== algorithm) {
    throw new LedgerError('note', 'this is not a verifier key of the form name+id+base64');
  }
  const key = { name: match[1]!, publicKey: material.subarray(1) };
  if (keyId(key).toString('hex') !== match[2])
    throw new LedgerError('note', "the verifier key's id does not fit");
  return key;
}

/** Signs `text`, which must end in a newline. */
export function signNote(text: string, name: string, seed: Uint8Array): string {
  if (!text.endsWith('\n')) throw new LedgerError('note', 'the text of a note ends in a newline');
  const key = { name, publicKey: ed25519PublicKey(seed) };
  const signature = sign(null, Buffer.from(text, 'utf8'), privateKey(seed));
  return `${text}\n— ${name} ${Buffer.concat([keyId(key), signature]).toString('base64')}\n`;
}

/**
 * The text of a note that carries a good signature by `key`; null when it does not. Other signatures are passed over.
 */
export function openNote(note: string, key: NoteKey): string | null {
  const border = note.lastIndexOf('\n\n');
  if (border < 0 || !note.endsWith('\n')) return null;
  const text = note.slice(0, border + 1);
  const spki = createPublicKey({
    key: Buffer.concat([spkiHead, key.publicKey]),
    format: 'der',
    type: 'spki',
  });
  for (const line of note.slice(border + 2, -1).split('\n')) {
    const match = /^— (\S+) ([A-Za-z0-9+/]+={0,2})$/.exec(line);
    if (match?.[1] !== key.name) continue;
    const bytes = Buffer.from(match[2]!, 'base64');
    if (bytes.length !== 68 || !bytes.subarray(0, 4).equals(keyId(key))) continue;
    if (verify(null, Buffer.from(text, 'utf8'), spki, bytes.subarray(4))) return text;
  }
  return null;
}
