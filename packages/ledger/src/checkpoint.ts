import { LedgerError } from './ledger-error.ts';
import { type NoteKey, openNote, signNote } from './signed-note.ts';

/** c2sp.org/tlog-checkpoint: what a tree of `size` entries of the log `origin` has for its root (32 bytes). */
export type Checkpoint = { origin: string; size: number; root: Uint8Array };

export function signCheckpoint(checkpoint: Checkpoint, name: string, seed: Uint8Array): string {
  if (/[\n\r]/.test(checkpoint.origin) || checkpoint.origin === '') {
    throw new LedgerError('note', 'an origin is one line of text');
  }
  const root = Buffer.from(checkpoint.root).toString('base64');
  return signNote(`${checkpoint.origin}\n${checkpoint.size}\n${root}\n`, name, seed);
}

/** The checkpoint in a note signed by `key`, or null when the signature does not hold or the text is no checkpoint. */
export function openCheckpoint(note: string, key: NoteKey): Checkpoint | null {
  const text = openNote(note, key);
  const match = /^(.+)\n(0|[1-9][0-9]{0,15})\n([A-Za-z0-9+/]{43}=)\n/.exec(text ?? '');
  if (!match) return null;
  const size = Number(match[2]);
  if (!Number.isSafeInteger(size)) return null;
  return { origin: match[1]!, size, root: Buffer.from(match[3]!, 'base64') };
}
