import { createHash, createHmac } from 'node:crypto';
import { LedgerError } from './ledger-error.ts';

/**
 * One entry of the ledger, version 1. It names nobody: actor and subject are keyed pseudonyms, the detail is a salted
 * commitment to something that is kept sealed elsewhere.
 */
export type Leaf = {
  v: 1;
  /** What happened, e.g. "conversation.opened". */
  type: string;
  /** Milliseconds since 1970-01-01T00:00:00Z; never less than the entry before. */
  time: number;
  /** The entry's index in the tree. */
  sequence: number;
  tenant: string;
  actor: string;
  /** Empty where an event is about nothing but its actor. */
  subject: string;
  /** Empty where no purpose belongs to the event. */
  purpose: string;
  /** base64url of SHA-256(salt || detail). */
  detail: string;
  /** base64url of the SHA-256 of the sealed object, or empty. */
  object: string;
  /** Version of the policy that decided. */
  policy: string;
};

/** A tlog-tiles entry carries its length in 16 bits. */
export const maximumLeafBytes = 65_535;

const fields = [
  'v',
  'type',
  'time',
  'sequence',
  'tenant',
  'actor',
  'subject',
  'purpose',
  'detail',
  'object',
  'policy',
] as const;
const maximumTextLength = 200;

/**
 * The one encoding of a leaf: JSON with the fields in the order above, no white space, UTF-8.
 * @throws LedgerError 'leaf' when a field is missing, of the wrong kind or too long
 */
export function encodeLeaf(leaf: Leaf): Uint8Array {
  const ordered: Record<string, string | number> = {};
  for (const field of fields) {
    const value = leaf[field];
    const numeric = field === 'v' || field === 'time' || field === 'sequence';
    const valid = numeric
      ? Number.isSafeInteger(value) && (value as number) >= 0
      : typeof value === 'string' && value.length <= maximumTextLength;
    if (!valid) throw new LedgerError('leaf', `the field "${field}" of a leaf is missing or malformed`);
    ordered[field] = value;
  }
  if (leaf.v !== 1) throw new LedgerError('leaf', 'only leaves of version 1 are known');
  return Buffer.from(JSON.stringify(ordered), 'utf8');
}

/**
 * Reads a leaf and accepts only its canonical bytes, so that two readers never see two meanings.
 * @throws LedgerError 'leaf'
 */
export function decodeLeaf(bytes: Uint8Array): Leaf {
  let value: Leaf;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as Leaf;
  } catch (cause) {
    throw new LedgerError('leaf', 'the entry is not JSON', { cause });
  }
  if (typeof value !== 'object' || value === null) throw new LedgerError('leaf', 'the entry is not a leaf');
  if (Buffer.compare(encodeLeaf(value), bytes) !== 0) {
    throw new LedgerError('leaf', 'the entry is not in its canonical form');
  }
  return value;
}

/** Commits to a detail without telling it: base64url of SHA-256(salt || detail). The salt is 32 random bytes. */
export function commitDetail(salt: Uint8Array, detail: Uint8Array): string {
  return createHash('sha256').update(salt).update(detail).digest('base64url');
}

/**
 * The name under which a person, machine or conversation appears in the ledger: 128 bits of HMAC-SHA-256, base64url.
 * Without the key it cannot be computed from an id, nor guessed back.
 */
export function pseudonym(key: Uint8Array, kind: string, id: string): string {
  return createHmac('sha256', key).update(`${kind}\0${id}`).digest().subarray(0, 16).toString('base64url');
}
