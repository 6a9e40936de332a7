import { createHash } from 'node:crypto';
import { chmodSync, chownSync, lstatSync, mkdirSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { SluisError } from '../error.ts';
import type { Account } from './account.ts';

/** Where a cluster goes that its account can not reach inside the data folder (root's product under /root, say). */
export const systemHome = '/var/lib/sluis';

/** A unix socket's path is at most 107 bytes on Linux, 103 on macOS; ".s.PGSQL.5432" and a slash take 14. */
const longestSocketFolderBytes = 88;

/**
 * The folder for sockets of one data folder. Inside it where the path is short enough, otherwise a short place whose
 * name is made of the data folder's id, so that the next start finds what an earlier one left running.
 */
export function socketFolderFor(dataFolder: string, dataId: string, reachable: boolean): string {
  const inside = join(dataFolder, 'run', 'database');
  if (reachable && Buffer.byteLength(inside) <= longestSocketFolderBytes) return inside;
  const short = createHash('sha256').update(dataId).digest('hex').slice(0, 12);
  if (process.getuid?.() === 0) return join('/run/sluis', short);
  return join(process.env.XDG_RUNTIME_DIR ?? tmpdir(), `sluis-${process.getuid?.() ?? 0}-${short}`);
}

/** Where copies of npm's binaries go when the account can not read them in node_modules. */
export function binariesCache(): string {
  if (process.getuid?.() === 0) return join(systemHome, 'binaries');
  return join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'sluis');
}

/**
 * Makes the folder, 0700, belonging to the account. Refuses one that somebody else put there: in a shared folder like
 * /tmp a stranger could have made it first.
 */
export function makePrivateFolder(path: string, account: Account): void {
  mkdirSync(dirname(path), { recursive: true, mode: 0o711 });
  try {
    mkdirSync(path, { mode: 0o700 });
    if (account.switchTo) chownSync(path, account.switchTo.uid, account.switchTo.gid);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  const state = lstatSync(path);
  const uid = account.switchTo?.uid ?? process.getuid?.();
  if (!state.isDirectory() || state.uid !== uid) {
    throw new SluisError(
      'folder-not-ours',
      `A folder that Sluis needs for itself belongs to somebody else (user id ${state.uid}, expected ${uid}). ` +
        'Remove it or give it to the right user, then start again.',
    );
  }
  if ((state.mode & 0o077) !== 0) chmodSync(path, 0o700);
}
