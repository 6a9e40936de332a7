import { randomBytes } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { SluisError } from '../error.ts';

/**
 * Replaces a file so that after a power cut either the old or the new content is there, whole: a `.part` beside it,
 * flushed, renamed over it, and the folder flushed (a rename alone may be forgotten). Only what is sealed or not
 * personal may be written.
 */
export async function writeFileDurably(
  path: string,
  bytes: Uint8Array | string,
  mode = 0o600,
): Promise<void> {
  const part = `${path}.${randomBytes(4).toString('hex')}.part`;
  try {
    const file = await open(part, 'wx', mode);
    try {
      await file.writeFile(bytes);
      await file.datasync();
    } finally {
      await file.close();
    }
    await rename(part, path);
    await flushFolder(dirname(path));
  } catch (error) {
    await rm(part, { force: true });
    throw asFileError(error);
  }
}

/** Makes created, renamed and removed names of a folder survive a power cut. */
export async function flushFolder(path: string): Promise<void> {
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

/** A full disk as an error that says what to do; anything else as it is. */
export function asFileError(error: unknown): unknown {
  const { code } = error as NodeJS.ErrnoException;
  if (code !== 'ENOSPC' && code !== 'EDQUOT') return error;
  return new SluisError('disk-full', 'The disk is full. Nothing was stored; make room and try again.', {
    status: 507,
    cause: error,
  });
}
