import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Every file below a folder; what goes away while looking is left out. */
export function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
