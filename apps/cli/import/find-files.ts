import { readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { CommandError } from '../command.ts';
import type { Texts } from '../language/texts.ts';

/** All files below the paths, in order. Links are not followed: a folder of recordings must not lead elsewhere. */
export function findFiles(paths: readonly string[], folder: string, texts: Texts): string[] {
  return [...new Set(paths.flatMap((path) => below(resolve(folder, path), path, texts)))];
}

function below(path: string, asGiven: string, texts: Texts): string[] {
  try {
    if (statSync(path).isFile()) return [path];
    return readdirSync(path, { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort();
  } catch (cause) {
    throw new CommandError('could-not', 'path-missing', texts.import.missing(asGiven), cause);
  }
}
