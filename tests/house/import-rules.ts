import { posix } from 'node:path';

/**
 * Who may import whom (DESIGN, "The house"). Pure: a file, what it names, and what the root import map says about it.
 */

/** A zone is a folder that is entered through its index.ts alone. */
export type Zone = { name: string; kind: 'package' | 'layer' | 'ground' | 'app' | 'around' | 'outside' };

export function zoneOf(path: string): Zone {
  const [top = '', name = ''] = path.split('/');
  const kinds = { packages: 'package', layers: 'layer', apps: 'app', around: 'around' } as const;
  if (top in kinds) return { name: `${top}/${name}`, kind: kinds[top as keyof typeof kinds] };
  if (top === 'ground') return { name: 'ground', kind: 'ground' };
  return { name: path.includes('/') ? top : 'root', kind: 'outside' };
}

const everyPackage = ['packages/detect', 'packages/audio', 'packages/seal', 'packages/ledger'];
const everyLayer = ['layers/filter', 'layers/vault', 'layers/access', 'layers/watch'];
const everything = [
  ...everyPackage,
  ...everyLayer,
  'ground',
  'apps/keys',
  'apps/server',
  'apps/sandbox',
  'apps/words',
  'drill',
];

/** What a zone may import besides itself. A zone that is not here may import nothing of ours. */
function allowed(zone: Zone): readonly string[] {
  if (zone.kind === 'package' || zone.kind === 'ground') return [];
  if (zone.kind === 'layer' || zone.kind === 'around') return [...everyPackage, 'ground'];
  const byName: Record<string, readonly string[]> = {
    'apps/keys': ['packages/seal', 'packages/ledger', 'ground'],
    'apps/server': [...everyPackage, ...everyLayer, 'ground', 'apps/keys'],
    'apps/sandbox': [...everyPackage, ...everyLayer, 'ground', 'apps/keys', 'apps/server'],
    // They know the HTTP API, and the words for what it answers. What the command line does offline (`detect`,
    // `ledger verify`) is a package's work.
    'apps/cli': ['packages/detect', 'packages/ledger', 'apps/words'],
    'apps/console': ['apps/words'],
    drill: everything,
    tests: everything,
    bench: everything,
  };
  return byName[zone.name] ?? [];
}

/** node: modules that a package may use: arithmetic, no I/O. */
const pureModules = new Set(['node:crypto', 'node:buffer']);

export type ImportFacts = {
  /** The importing file, from the root. */
  file: string;
  /** What it names: './a.ts', '#vault', 'zod', 'node:fs'. */
  specifier: string;
  /** The root import map: '#vault' → 'layers/vault/index.ts'. */
  map: Readonly<Record<string, string>>;
  /** Names in package.json. */
  dependencies: ReadonlySet<string>;
  devDependencies: ReadonlySet<string>;
};

/** Null when the import is fine, otherwise what is wrong with it. */
export function checkImport({
  file,
  specifier,
  map,
  dependencies,
  devDependencies,
}: ImportFacts): string | null {
  const zone = zoneOf(file);
  if (specifier.startsWith('.')) return checkRelative(file, zone, specifier);
  if (specifier.startsWith('#')) {
    const target = map[specifier];
    if (target === undefined) return `${specifier} is not in the root import map`;
    const entered = zoneOf(target);
    if (zone.kind === 'package') return 'a package imports nothing of ours';
    if (entered.name === zone.name) return `inside ${zone.name}, name the file itself`;
    return allowed(zone).includes(entered.name) ? null : `${zone.name} may not import ${entered.name}`;
  }
  if (specifier.startsWith('node:')) return checkBuiltIn(file, zone, specifier);
  if (specifier.startsWith('/') || specifier.includes('://'))
    return 'imports are not by absolute path or URL';
  const name = specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
  if (dependencies.has(name)) return null;
  return devDependencies.has(name) && mayUseTools(file, zone) ? null : `${name} is not a dependency`;
}

function checkRelative(file: string, zone: Zone, specifier: string): string | null {
  const target = posix.normalize(posix.join(posix.dirname(file), specifier.split('?')[0] ?? ''));
  if (target.startsWith('..')) return 'reaches out of the repository';
  const entered = zoneOf(target);
  if (entered.name === zone.name) return null;
  return `reaches into ${entered.name} past its index.ts; use the root import map`;
}

function checkBuiltIn(file: string, zone: Zone, specifier: string): string | null {
  if (isTest(file)) return null;
  if (zone.kind === 'package' && !pureModules.has(specifier)) return `a package does no I/O (${specifier})`;
  const inBrowser = zone.name === 'apps/console' || zone.name === 'apps/words';
  if (inBrowser && !/vite\.config/.test(file)) return `the console runs in a browser (${specifier})`;
  return null;
}

/** Tools are for tests, the console (which is built) and what only developers run. */
function mayUseTools(file: string, zone: Zone): boolean {
  const places = ['apps/console', 'tests', 'bench', 'drill', 'root'];
  return isTest(file) || places.includes(zone.name) || /-for-test\.ts$/.test(file);
}

function isTest(file: string): boolean {
  return /\.test\.tsx?$/.test(file) || /vitest/.test(file);
}
