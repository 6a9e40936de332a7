import { createCipheriv, createDecipheriv } from 'node:crypto';
import { SluisError } from '#ground';
import { commitDetail, pseudonym } from '#ledger';
import { entryTypes } from './entry-types.ts';
import type { Actor, LedgerEntry, LedgerView, Subject } from './types.ts';

/** An entry as it may lie in the database: pseudonyms, a commitment, and a sealed detail. */
export type SealedEntry = {
  id: string;
  type: string;
  actor: string;
  subject: string;
  purpose: string;
  object: string;
  policy: string;
  commitment: string;
  salt: Uint8Array;
  detail: Uint8Array;
};

export type EntryKeys = { detailKey: Uint8Array; pseudonymKey: Uint8Array };

type Opened = { actor: Actor; subject: Subject | null; purpose: string; detail: LedgerView['detail'] };

/** Purposes and versions are words from a list, never sentences: they stand in the open. */
const openWord = /^[A-Za-z0-9._:-]{0,64}$/;
const longestDetailBytes = 8_192;
const noActor: Actor = { kind: 'system', id: 'unknown' };

export function pseudonymOf(keys: EntryKeys, who: Actor | Subject): string {
  return pseudonym(keys.pseudonymKey, who.kind, who.id);
}

/** `id`, 32 bytes of salt and 12 of nonce are fresh and random. Throws when the event cannot become a leaf. */
export function sealEntry(
  entry: LedgerEntry,
  keys: EntryKeys,
  fresh: { id: string; salt: Uint8Array; nonce: Uint8Array },
): SealedEntry {
  if (!Object.hasOwn(entryTypes, entry.type)) {
    throw new SluisError('ledger-entry-unknown', `No class of ledger entries holds "${entry.type}".`);
  }
  const { actor, subject = null, purpose = '', detail, objectHash } = entry;
  const fits =
    openWord.test(purpose) &&
    openWord.test(entry.policyVersion) &&
    (objectHash === undefined || objectHash.length === 32);
  if (!fits) {
    throw new SluisError(
      'ledger-entry-malformed',
      'The purpose or policy version of a ledger entry is no plain word of 64 characters at most, or its object hash is no SHA-256.',
    );
  }
  const plain = Buffer.from(JSON.stringify({ actor, subject, purpose, detail } satisfies Opened));
  if (plain.length > longestDetailBytes) {
    throw new SluisError('ledger-entry-too-large', 'A ledger entry is larger than 8 KiB.');
  }
  const cipher = createCipheriv('aes-256-gcm', keys.detailKey, fresh.nonce).setAAD(Buffer.from(fresh.id));
  return {
    id: fresh.id,
    type: entry.type,
    actor: pseudonymOf(keys, actor),
    subject: subject ? pseudonymOf(keys, subject) : '',
    purpose,
    object: objectHash ? Buffer.from(objectHash).toString('base64url') : '',
    policy: entry.policyVersion,
    commitment: commitDetail(fresh.salt, plain),
    salt: fresh.salt,
    detail: Buffer.concat([fresh.nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()]),
  };
}

/** What was sealed, when it opens and is what the leaf commits to; null otherwise. */
export function openEntry(
  row: { source: string; salt: Uint8Array; detail: Uint8Array },
  commitment: string,
  keys: EntryKeys,
): Opened | null {
  const { detail } = row;
  if (detail.length < 28) return null;
  try {
    const decipher = createDecipheriv('aes-256-gcm', keys.detailKey, detail.subarray(0, 12), {
      authTagLength: 16,
    });
    decipher.setAAD(Buffer.from(row.source)).setAuthTag(detail.subarray(-16));
    const plain = Buffer.concat([decipher.update(detail.subarray(12, -16)), decipher.final()]);
    return commitDetail(row.salt, plain) === commitment
      ? (JSON.parse(plain.toString('utf8')) as Opened)
      : null;
  } catch {
    // Changed, or destroyed on purpose: the leaf still proves that something happened, and when.
    return null;
  }
}

export const unknownOpened: Opened = { actor: noActor, subject: null, purpose: '', detail: null };
