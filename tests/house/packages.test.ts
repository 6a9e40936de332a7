import { execFile } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from './source-files.ts';

const run = promisify(execFile);
const elsewhere = mkdtempSync(join(tmpdir(), 'packages-'));
const names = readdirSync(join(root, 'packages'));
type Manifest = {
  name: string;
  files?: string[];
  license?: string;
  dependencies?: Record<string, string>;
  private?: boolean;
};
const manifestOf = (name: string) =>
  JSON.parse(readFileSync(join(root, 'packages', name, 'package.json'), 'utf8')) as Manifest;

/**
 * Node refuses TypeScript under node_modules, so a package publishes JavaScript and types. Unpacked somewhere else,
 * with nothing of this repository within reach, each must load and have its types.
 */
beforeAll(async () => {
  const modules = join(elsewhere, 'node_modules');
  writeFileSync(join(elsewhere, 'package.json'), '{"type":"module","private":true}');
  for (const name of names) {
    const { stdout } = await run('npm', ['pack', '--json', '--pack-destination', elsewhere], {
      cwd: join(root, 'packages', name),
      // `tsc` of the root, as in `npm run`.
      env: { ...process.env, PATH: `${join(root, 'node_modules', '.bin')}:${process.env.PATH}` },
      maxBuffer: 10_000_000,
    });
    const file = /"filename":\s*"([^"]+\.tgz)"/.exec(stdout)?.[1] ?? '';
    const target = join(modules, manifestOf(name).name);
    mkdirSync(target, { recursive: true });
    await run('tar', [
      '-xzf',
      join(elsewhere, file.replace(/^@/, '').replace('/', '-')),
      '-C',
      target,
      '--strip-components=1',
    ]);
    // What it names as dependency, from the copies that are installed already: the network is not part of this test.
    for (const dependency of Object.keys(manifestOf(name).dependencies ?? {})) {
      await run('cp', ['-r', join(root, 'node_modules', dependency), join(modules, dependency)]);
    }
  }
}, 240_000);

afterAll(() => rmSync(elsewhere, { recursive: true, force: true }));

describe('the packages', () => {
  it('are the four of the design', () => {
    expect(names.sort()).toEqual(['audio', 'detect', 'ledger', 'seal']);
  });

  it.each(names)('%s can be installed and imported elsewhere', async (name) => {
    const { name: published, license, private: isPrivate } = manifestOf(name);
    expect(license).toBe('Apache-2.0');
    expect(isPrivate).not.toBe(true);
    const script = `const all = await import(${JSON.stringify(published)}); process.stdout.write(Object.keys(all).join(' '));`;
    const { stdout } = await run(process.execPath, ['--input-type=module', '-e', script], { cwd: elsewhere });
    expect(stdout.split(' ').length).toBeGreaterThan(0);
    expect(stdout).not.toBe('');
  });

  it.each(names)('%s brings its types, and no test or TypeScript source', (name) => {
    const target = join(elsewhere, 'node_modules', manifestOf(name).name);
    const inside = readdirSync(target, { recursive: true, encoding: 'utf8' });
    expect(existsSync(join(target, 'dist', 'index.d.ts'))).toBe(true);
    expect(inside.filter((path) => /\.test\.|(?<!\.d)\.ts$/.test(path))).toEqual([]);
  });
});
