import { homedir } from 'node:os';
import { join } from 'node:path';

/** Where a cluster goes that its account can not reach inside the data folder (root's product under /root, say). */
export const systemHome = '/var/lib/sluis';

/** Where copies of npm's binaries go when the account can not read them in node_modules. */
export function binariesCache(): string {
  if (process.getuid?.() === 0) return join(systemHome, 'binaries');
  return join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'sluis');
}
