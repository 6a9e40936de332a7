import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url)).replace(/\/$/, '');

const leftOut = new Set(['node_modules', 'dist', '.git', 'data', 'data-keys', 'coverage', '.cache']);

export type SourceFile = { path: string; text(): string };

/** Every file of the repository (not what is built or installed), by its path from the root. */
export function repositoryFiles(folder = root): SourceFile[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !leftOut.has(name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const full = join(folder, entry.name);
      if (entry.isDirectory()) return repositoryFiles(full);
      if (!entry.isFile()) return [];
      return [{ path: relative(root, full), text: () => readFileSync(full, 'utf8') }];
    });
}

export function isCode(path: string): boolean {
  return /\.(ts|tsx|mts|js|mjs)$/.test(path) || path === 'sluis';
}
