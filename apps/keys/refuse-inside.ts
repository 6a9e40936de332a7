import { realpathSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { SluisError } from '#ground';

/** Rule 2: keys never lie inside the data, neither as the paths are written nor where links lead. */
export function refuseInside(folder: string, dataFolder: string): void {
  if (!isInside(resolve(folder), resolve(dataFolder)) && !isInside(realPlace(folder), realPlace(dataFolder)))
    return;
  throw new SluisError(
    'keys-inside-data',
    'The key folder lies inside the data folder: who copies the data would have the keys too. Set SLUIS_KEYS to a folder elsewhere, best on another disk.',
  );
}

function isInside(folder: string, dataFolder: string): boolean {
  const way = relative(dataFolder, folder);
  return way === '' || (way !== '..' && !way.startsWith('../') && !isAbsolute(way));
}

/** Where a path leads, as far as this process may see it; what is not there yet is taken as it is written. */
function realPlace(path: string): string {
  const absolute = resolve(path);
  try {
    return realpathSync.native(absolute);
  } catch {
    const above = dirname(absolute);
    return above === absolute ? absolute : join(realPlace(above), basename(absolute));
  }
}
