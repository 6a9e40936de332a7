import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { attacks, stepKeys } from '#drill';
import { english, findWords } from '#words';
import { compareTexts, describeTexts, type Texts } from './languages.ts';
import { repositoryFiles, root } from './source-files.ts';

const languages = ['nl', 'de', 'fr', 'en'];

/** Files that stand for a language: en.json, en.ts, or anything in a folder "en"; not the detector's rules. */
const form = /^(apps|layers|around)\/(.*\/)?(nl|de|fr|en)(\/[^/]+)?\.(json|ts)$/;
const sets = Map.groupBy(
  repositoryFiles().filter(({ path }) => form.test(path) && !path.endsWith('.test.ts')),
  ({ path }) => path.replace(/\/(nl|de|fr|en)(?=[/.][^/]*)/, '/*'),
);

async function load(path: string): Promise<Texts> {
  if (path.endsWith('.json')) return JSON.parse(readFileSync(join(root, path), 'utf8')) as Texts;
  const module = (await import(/* @vite-ignore */ join(root, path))) as Record<string, Texts>;
  return Object.values(module)[0] as Texts;
}

describe('what people read', () => {
  it('is there for the console and the command line', () => {
    expect([...sets.keys()].filter((name) => name.startsWith('apps/console/'))).not.toEqual([]);
    expect([...sets.keys()].filter((name) => name.startsWith('apps/cli/'))).not.toEqual([]);
    expect([...sets.keys()]).toContain('apps/words/*.ts');
  });

  it.each([...sets.keys()])(
    '%s has the same texts in all four languages, with the same things to fill in',
    async (name) => {
      const files = new Map((sets.get(name) ?? []).map(({ path }) => [languageOf(path, name), path]));
      expect([...files.keys()].sort()).toEqual([...languages].sort());
      const english = await load(files.get('en') ?? '');
      expect(describeTexts(english).size).toBeGreaterThan(0);
      for (const [language, path] of files) {
        expect(compareTexts(english, await load(path)), language).toEqual([]);
      }
    },
  );
});

function languageOf(path: string, name: string): string {
  return path.slice(name.indexOf('*'), name.indexOf('*') + 2);
}

describe('what the posture can answer', () => {
  const keys = repositoryFiles()
    .filter(({ path }) => /^(apps\/server|layers)\//.test(path) && path.endsWith('.ts'))
    .flatMap(({ text }) => [...text().matchAll(/'(posture\.[A-Z]+\.[a-z-]+)'/g)].map(([, key = '']) => key));

  it.each([...new Set(keys)])('%s has words', (key) => {
    expect(findWords(english, [key])).not.toBeNull();
  });

  it('was found in the code', () => {
    expect(new Set(keys).size).toBeGreaterThan(30);
  });
});

describe('what the drill can tell', () => {
  it.each(stepKeys)('of the step %s has words', (key) => {
    expect(findWords(english, [`drillStep.${key}`])).not.toBeNull();
  });

  it.each([...new Set(attacks.map(({ id }) => id))])('of the attack %s has a name', (id) => {
    expect(findWords(english, [`drillAttack.${id}`])).not.toBeNull();
  });

  it('is all that there are words for', () => {
    const told = [...describeTexts(english.drillStep).keys()].filter((key) => key !== 'other');
    expect(told.sort()).toEqual([...stepKeys].sort());
  });
});

describe('compareTexts', () => {
  it('sees what is missing, too much, or filled in otherwise', () => {
    const english = { a: 'x {{name}}', b: { c: '{{count}} calls_', d_one: 'one', d_other: '{{count}}' } };
    expect(compareTexts(english, { ...english, b: { ...english.b, d_many: '{{count}}' } })).toEqual([]);
    expect(compareTexts(english, { a: 'x', b: { c: '' }, e: '' })).toEqual([
      'a fills in "" instead of "name"',
      'b.d_plural is missing',
      'e is not in the others',
    ]);
  });
});
