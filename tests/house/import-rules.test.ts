import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkImport, zoneOf } from './import-rules.ts';
import { readImports } from './read-imports.ts';
import { isCode, repositoryFiles, root } from './source-files.ts';

type Manifest = {
  imports?: Record<string, string>;
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
};

const readManifest = (path: string) => JSON.parse(readFileSync(join(root, path), 'utf8')) as Manifest;
const manifest = readManifest('package.json');
const map = Object.fromEntries(
  Object.entries(manifest.imports ?? {}).map(([name, path]) => [name, path.replace('./', '')]),
);
const devDependencies = new Set(Object.keys(manifest.devDependencies ?? {}));
const rootDependencies = new Set(Object.keys(manifest.dependencies ?? {}));

/** A package is published alone: what it may import is what its own package.json names. */
function dependenciesOf(path: string): Set<string> {
  const zone = zoneOf(path);
  if (zone.kind !== 'package') return rootDependencies;
  return new Set(Object.keys(readManifest(`${zone.name}/package.json`).dependencies ?? {}));
}

const check = (file: string, specifier: string) =>
  checkImport({ file, specifier, map, dependencies: rootDependencies, devDependencies });

describe('the house', () => {
  const files = repositoryFiles().filter(({ path }) => isCode(path));
  const imports = files.flatMap((file) =>
    readImports(file.path, file.text()).map((specifier) => ({ file: file.path, specifier })),
  );

  it('is imported only the way the rules allow', () => {
    const wrong = imports.flatMap(({ file, specifier }) => {
      const problem = checkImport({
        file,
        specifier,
        map,
        dependencies: dependenciesOf(file),
        devDependencies,
      });
      return problem ? [`${file} → ${specifier}: ${problem}`] : [];
    });
    expect(wrong).toEqual([]);
  });

  it('was really looked at: every folder has files, and they import things', () => {
    expect(files.length).toBeGreaterThan(150);
    expect(imports.length).toBeGreaterThan(500);
    const zones = Map.groupBy(files, ({ path }) => zoneOf(path).name);
    const expected = [
      ...new Set(Object.values(map).map((path) => zoneOf(path).name)),
      'apps/cli',
      'apps/console',
    ];
    for (const name of expected) expect(zones.get(name)?.length ?? 0, name).toBeGreaterThan(1);
    const crossing = imports.filter(({ specifier }) => specifier.startsWith('#'));
    expect(crossing.length).toBeGreaterThan(50);
  });
});

describe('the rules', () => {
  it.each([
    ['layers/vault/store.ts', '#access'],
    ['layers/vault/store.ts', '../access/index.ts'],
    ['layers/vault/store.ts', '#server'],
    ['layers/vault/store.ts', '../../ground/ids.ts'],
    ['layers/vault/store.ts', '../../packages/seal/src/index.ts'],
    ['packages/seal/src/wrap.ts', '#ground'],
    ['packages/seal/src/wrap.test.ts', '#ground'],
    ['packages/seal/src/wrap.ts', 'node:fs'],
    ['packages/seal/src/wrap.ts', 'node:net'],
    ['ground/config.ts', '#vault'],
    ['apps/console/src/main.tsx', '#ground'],
    ['apps/console/src/main.tsx', '../../server/index.ts'],
    ['apps/console/src/main.tsx', 'node:fs'],
    ['apps/words/index.ts', '#ground'],
    ['apps/words/index.ts', 'node:fs'],
    ['apps/server/main.ts', '#words'],
    ['layers/access/decide.ts', '#words'],
    ['apps/cli/main.ts', '#ground'],
    ['apps/cli/main.ts', '#server'],
    ['apps/server/main.ts', '#sandbox'],
    ['apps/keys/main.ts', '#vault'],
    ['layers/access/decide.ts', '#nonsense'],
    ['layers/access/decide.ts', 'left-pad'],
    ['layers/access/decide.ts', 'vitest'],
    ['layers/access/decide.ts', '/etc/evil.js'],
    ['layers/access/decide.ts', 'https://example.org/evil.js'],
  ])('refuse %s → %s', (file, specifier) => {
    expect(check(file, specifier)).not.toBeNull();
  });

  it.each([
    ['layers/vault/store.ts', '#seal'],
    ['layers/vault/store.ts', '#ground'],
    ['layers/vault/search/tokens.ts', '../store.ts'],
    ['layers/vault/store.ts', 'pg'],
    ['layers/vault/store.test.ts', 'vitest'],
    ['packages/seal/src/wrap.ts', 'node:crypto'],
    ['packages/seal/src/wrap.test.ts', 'node:fs'],
    ['apps/server/compose.ts', '#vault'],
    ['apps/sandbox/main.ts', '#server'],
    ['apps/cli/detect/run.ts', '#detect'],
    ['apps/console/src/main.tsx', 'react'],
    ['apps/console/src/main.tsx', '#words'],
    ['apps/cli/main.ts', '#words'],
    ['drill/attacks/d01.ts', '#sandbox'],
    ['tests/faults/disk.test.ts', '#server'],
  ])('allow %s → %s', (file, specifier) => {
    expect(check(file, specifier)).toBeNull();
  });
});

describe('readImports', () => {
  it('sees every way to load a module', () => {
    const text = `
      import a from './a.ts';
      import type { B } from '#b';
      export * from './c.ts';
      export { d } from 'd';
      const e = await import('./e.ts');
      const w = new Worker(new URL('./w.ts', import.meta.url));
      // import './not.ts';
      const s = "import './not.ts'";
    `;
    expect(readImports('x.ts', text).sort()).toEqual(['#b', './a.ts', './c.ts', './e.ts', './w.ts', 'd']);
  });

  it('does not pass over a file that it can not read', () => {
    expect(() => readImports('x.ts', 'import {')).toThrow(/x\.ts/);
  });
});
