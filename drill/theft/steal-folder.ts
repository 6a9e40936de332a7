import { cpSync, existsSync, lstatSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { filesUnder } from '../canary/index.ts';

/** Takes a copy of everything in a folder; sockets have no content to take. */
export function stealFolder(from: string, to: string): void {
  if (!existsSync(from)) return;
  cpSync(from, to, {
    recursive: true,
    verbatimSymlinks: true,
    filter: (source) => {
      const state = lstatSync(source);
      return state.isFile() || state.isDirectory() || state.isSymbolicLink();
    },
  });
}

/** Folders of the loot that are a PostgreSQL cluster. */
export function clustersIn(folder: string): string[] {
  return filesUnder(folder)
    .filter((path) => basename(path) === 'PG_VERSION' && existsSync(join(dirname(path), 'global')))
    .map((path) => dirname(path));
}

/** Folders of the loot that hold a root key. */
export function keyFoldersIn(folder: string): string[] {
  return filesUnder(folder)
    .filter((path) => basename(path) === 'root.key')
    .map((path) => dirname(path));
}

/** Anything in the loot that could be a passphrase: short files, and values in files of settings. */
export function passphrasesIn(folder: string): string[] {
  return filesUnder(folder)
    .filter(
      (path) => /pass|secret|\.env$|\.conf$|\.json$/i.test(basename(path)) && lstatSync(path).size < 10_000,
    )
    .flatMap((path) => {
      const text = readFileSync(path, 'utf8');
      return [
        text.trim(),
        ...[...text.matchAll(/[=:]\s*"?([^\s"]{8,200})"?/g)].map(([, value]) => value ?? ''),
      ];
    })
    .filter((text) => text.length > 0 && text.length < 300)
    .slice(0, 20);
}
