import { createHmac } from 'node:crypto';
import { closeSync, constants, openSync, readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { SluisError } from '#ground';

/** Data keys that were given up. They are known by a mark: a keyed hash, from which the key cannot be had. */
export type RetiredKeys = {
  markOf(dataKey: Uint8Array): Uint8Array;
  has(mark: Uint8Array): boolean;
  /** They survive a power cut when this returns. Answers how many were new. */
  add(marks: readonly Uint8Array[], nowMs: number): number;
  close(): void;
};

export const markBytes = 32;

/** `TIME MARK\n`, all of one length: time in milliseconds (13 digits), mark in base64url (43). */
const recordBytes = 58;
const wholeRecord = /^\d{13} ([A-Za-z0-9_-]{43})$/;
/** Of a record that a power cut or a full disk cut short: it was never answered, and the rest of its place is filled. */
const cutRecord = /^[0-9A-Za-z _-]*~+$/;

/**
 * The list of keys that were given up, in the key folder: not with the data, so that a restored copy of objects and database
 * finds it as it is. Only appended to.
 *
 * The mark is of the key itself, not of a wrapped form of it: however it is wrapped again, it stays given up.
 *
 * @throws SluisError 'retired-keys-damaged': what cannot be read could be a key that must not open anything
 */
export function openRetiredKeys(folder: string, markKey: Uint8Array): RetiredKeys {
  const path = join(folder, 'retired.keys');
  // As the log: Node's permission model refuses fsync on descriptors.
  const { O_RDWR, O_APPEND, O_CREAT, O_DSYNC } = constants;
  const file = openSync(path, O_RDWR | O_APPEND | O_CREAT | O_DSYNC, 0o600);
  const text = readFileSync(path, 'latin1');
  const marks = new Set(readMarks(text));
  let sizeBytes = text.length;
  const textOf = (mark: Uint8Array): string => Buffer.from(mark).toString('base64url');

  function append(bytes: Buffer): void {
    for (let at = 0; at < bytes.length; ) {
      const written = writeSync(file, bytes, at);
      at += written;
      sizeBytes += written;
    }
  }

  return {
    markOf: (dataKey) => createHmac('sha256', markKey).update(dataKey).digest(),
    has: (mark) => marks.has(textOf(mark)),
    add(given, nowMs) {
      if (given.some((mark) => mark.length !== markBytes)) throw new TypeError('a mark has 32 bytes');
      const fresh = [...new Set(given.map(textOf))].filter((mark) => !marks.has(mark));
      if (fresh.length === 0) return 0;
      const over = sizeBytes % recordBytes;
      const filling = over === 0 ? '' : `${'~'.repeat(recordBytes - over - 1)}\n`;
      const time = String(nowMs).padStart(13, '0');
      append(Buffer.from(filling + fresh.map((mark) => `${time} ${mark}\n`).join(''), 'latin1'));
      for (const mark of fresh) marks.add(mark);
      return fresh.length;
    },
    close: () => closeSync(file),
  };
}

function readMarks(text: string): string[] {
  const marks: string[] = [];
  for (let at = 0; at < text.length; at += recordBytes) {
    const record = text.slice(at, at + recordBytes);
    const isLast = at + recordBytes >= text.length;
    const line = record.endsWith('\n') ? record.slice(0, -1) : record;
    const mark = wholeRecord.exec(line)?.[1];
    const isCut = cutRecord.test(line) || (isLast && record.length < recordBytes && !record.includes('\n'));
    if (mark !== undefined) marks.push(mark);
    else if (!isCut) throw damaged();
  }
  return marks;
}

function damaged(): SluisError {
  return new SluisError(
    'retired-keys-damaged',
    'The list of keys that were given up (retired.keys in the key folder) cannot be read. Nothing is opened without it, because it could be what was masked for good. Put the newest copy of it back.',
  );
}
