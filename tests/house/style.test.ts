import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isCode, repositoryFiles } from './source-files.ts';

const files = repositoryFiles();
const code = files.filter(({ path }) => isCode(path));
const own = (pattern: RegExp) => code.filter(({ path }) => pattern.test(path));

/** Where code (not a comment) matches: a failing test names the place. */
function places(from: typeof files, pattern: RegExp): string[] {
  return placesInText(from, pattern, (line) => line.replace(/^\s*(\/?\*|\/\/).*$|\/\*.*\*\//, ''));
}

/** Where anything matches, comments included. */
function placesInText(from: typeof files, pattern: RegExp, read = (line: string) => line): string[] {
  return from.flatMap(({ path, text }) =>
    text()
      .split('\n')
      .flatMap((line, index) => (pattern.test(read(line)) ? [`${path}:${index + 1}`] : [])),
  );
}

describe('every file of code', () => {
  it('was seen', () => {
    expect(code.length).toBeGreaterThan(150);
  });

  it('can be read in one go: at most 500 lines', () => {
    const long = code.filter(({ path }) => !path.includes('/lists/') && !/\.d\.ts$|generated/.test(path));
    expect(long.filter(({ text }) => text().split('\n').length > 500).map(({ path }) => path)).toEqual([]);
  });

  it('has a name in kebab-case', () => {
    const odd = own(/\.(ts|tsx)$/).filter(
      ({ path }) => !/^[$_]{0,2}[a-z0-9]+([.$_-]+[a-z0-9]+)*$/.test(basename(path)),
    );
    expect(odd.map(({ path }) => path)).toEqual([]);
  });

  it('leaves nothing for later', () => {
    // Put together here, so that this file does not find itself.
    const later = new RegExp(
      `\\b(${['TO', 'DO'].join('')}|${['FIX', 'ME'].join('')}|${['XX', 'X'].join('')})\\b`,
    );
    expect(placesInText(code, later)).toEqual([]);
  });

  it('has no any, no enum, no namespace and no decorator', () => {
    const typescript = own(/\.tsx?$/).filter(({ path }) => !/\.d\.ts$|\/lists\/|^tests\//.test(path));
    expect(
      places(
        typescript,
        /(:\s*any\b|\bas any\b|<any>|^\s*(export )?(const )?enum \w|^\s*(export )?namespace \w)/,
      ),
    ).toEqual([]);
  });
});

describe('what runs in production', () => {
  it('writes to logs through the logger alone', () => {
    const quiet = own(/^(ground|packages|layers|around|apps\/(server|keys|sandbox|console))\//);
    expect(quiet.length).toBeGreaterThan(80);
    expect(
      places(
        quiet.filter(({ path }) => !/\.test\.ts$|^apps\/console\/tests\//.test(path)),
        /\bconsole\.(log|info|debug|warn|error|dir|table)\(/,
      ),
    ).toEqual([]);
  });

  it('uses no randomness that can be guessed, no evaluated text and no shell of strings', () => {
    const all = own(/^(ground|packages|layers|around|apps)\//).filter(
      ({ path }) => !path.endsWith('.test.ts'),
    );
    expect(
      places(all, /\bMath\.random\(|\beval\(|new Function\(|dangerouslySetInnerHTML|\bexecSync\(/),
    ).toEqual([]);
  });

  it('uses no clock of its own inside a decision of a layer or a package', () => {
    const pure = own(/^packages\//).filter(({ path }) => !path.endsWith('.test.ts'));
    expect(places(pure, /\bDate\.now\(\)|new Date\(\)|performance\.now\(\)/)).toEqual([]);
  });
});

describe('the tests', () => {
  it('are all run: none skipped, none alone', () => {
    const tests = own(/\.test\.tsx?$/).filter(({ path }) => path !== 'tests/house/style.test.ts');
    expect(tests.length).toBeGreaterThan(40);
    expect(places(tests, /\b(it|test|describe)\.(skip|only|todo|fails)\b|\bx(it|describe)\(/)).toEqual([]);
  });
});

describe('the repository', () => {
  it('knows no machine: no paths of one, no addresses of a private registry', () => {
    const texts = files.filter(({ path }) => !/\.(wav|png|jpg|webp|gz|zip|pdf|ico|woff2?)$/.test(path));
    const machine = new RegExp(
      [
        ['/wo', 'rk/'],
        ['/ho', 'me/[a-z]'],
        ['/Us', 'ers/[a-z]'],
        ['/tmp/', 'plan'],
      ]
        .map((parts) => parts.join(''))
        .join('|'),
    );
    expect(placesInText(texts, machine)).toEqual([]);
    const lock = files.find(({ path }) => path === 'package-lock.json');
    expect(lock?.text()).not.toMatch(/"resolved": "(?!https:\/\/registry\.npmjs\.org\/)/);
  });
});
