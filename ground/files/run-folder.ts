import { createHash } from 'node:crypto';
import { chmodSync, chownSync, lstatSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { SluisError } from '../error.ts';

/**
 * The longest run folder we accept. A unix socket's path is at most 107 bytes on Linux and 103 on macOS; the longest
 * name below it, "/database/.s.PGSQL.5432", takes 23.
 */
const longestBytes = 78;

/**
 * Where the sockets of a data folder are: inside it where the path is short enough (and whoever must reach it can),
 * else in a short place named by the data folder's id, so that the next start finds what an earlier one left running.
 */
export function runFolderFor(dataFolder: string, dataId: string, reachable = true): string {
  const inside = join(dataFolder, 'run');
  if (reachable && Buffer.byteLength(inside) <= longestBytes) return inside;
  const short = createHash('sha256').update(dataId).digest('hex').slice(0, 12);
  if (process.getuid?.() === 0) return join('/run/sluis', short);
  return join(process.env.XDG_RUNTIME_DIR ?? tmpdir(), `sluis-${process.getuid?.() ?? 0}-${short}`);
}

/** Makes the run folder itself: others may pass through to what is theirs, and see nothing. */
export function makeRunFolder(path: string): void {
  makeOwnFolder(path, 0o711);
}

/**
 * Makes a folder that belongs to one account alone. Refuses one that somebody else put there: in a shared folder like
 * /tmp a stranger could have made it first.
 */
export function makeOwnFolder(path: string, mode: 0o700 | 0o711, owner?: { uid: number; gid: number }): void {
  mkdirSync(dirname(path), { recursive: true, mode: 0o711 });
  try {
    mkdirSync(path, { mode });
    if (owner) chownSync(path, owner.uid, owner.gid);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  const state = lstatSync(path);
  const uid = owner?.uid ?? process.getuid?.() ?? state.uid;
  if (!state.isDirectory() || state.uid !== uid) {
    throw new SluisError(
      'folder-not-ours',
      `A folder that Sluis needs for itself belongs to somebody else (user id ${state.uid}, expected ${uid}). ` +
        'Remove it or give it to the right user, then start again.',
    );
  }
  if ((state.mode & 0o777) !== mode) chmodSync(path, mode);
}
