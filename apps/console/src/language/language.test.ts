import { describe, expect, it } from 'vitest';
import { loadWords, english as shared } from '#words';
import { findingTypes, purposes, roles, soundFindingTypes } from '../api/types.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { clockTime, dateTime, utcTime } from './format.ts';
import { fr } from './fr.ts';
import { nl } from './nl.ts';

function flat(texts: object, path = ''): Map<string, string> {
  return new Map(
    Object.entries(texts).flatMap(([key, value]): [string, string][] =>
      typeof value === 'string' ? [[`${path}${key}`, value]] : [...flat(value, `${path}${key}.`)],
    ),
  );
}

const placeholders = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1]).sort();

const english = flat({ own: en, shared });

describe.each([
  ['nl', nl, await loadWords('nl')],
  ['de', de, await loadWords('de')],
  ['fr', fr, await loadWords('fr')],
] as const)('%s', (_, texts, words) => {
  const own = flat({ own: texts, shared: words });

  it('has the same keys as English', () => {
    expect([...own.keys()].sort()).toEqual([...english.keys()].sort());
  });

  it('has the same placeholders in each text', () => {
    const different = [...own].filter(
      ([key, text]) => placeholders(text).join() !== placeholders(english.get(key) ?? '').join(),
    );
    expect(different).toEqual([]);
  });

  it('has no empty text, and is not English where a sentence stands', () => {
    expect([...own].filter(([, text]) => text.trim() === '')).toEqual([]);
    const sentences = [...own].filter(
      ([key, text]) => text.replaceAll(/\{\{\w+\}\}/g, '').length > 25 && text === english.get(key),
    );
    expect(sentences).toEqual([]);
  });
});

it('there are many texts, and one for each role, purpose and type of finding', () => {
  expect(english.size).toBeGreaterThan(500);
  expect(Object.keys(shared.role).sort()).toEqual([...roles].sort());
  expect(Object.keys(shared.purpose).sort()).toEqual([...purposes].sort());
  expect(Object.keys(shared.finding).sort()).toEqual([...findingTypes, ...soundFindingTypes].sort());
});

describe('times', () => {
  it('of recordings read like a clock', () => {
    expect([0, 61_000, 3_723_999, -5].map(clockTime)).toEqual(['0:00', '1:01', '1:02:03', '0:00']);
  });

  it('of conversations stand in their own zone, with UTC at hand', () => {
    expect(dateTime('2026-11-02T10:15:00Z', 'nl', 'Europe/Amsterdam')).toContain('11:15');
    expect(utcTime('2026-11-02T11:15:00+01:00')).toBe('2026-11-02 10:15:00');
  });

  it('that are none are shown as they came', () => {
    expect(dateTime('soon', 'en')).toBe('soon');
    expect(dateTime('2026-11-02T10:15:00Z', 'en', 'Mars/Base')).not.toBe('');
  });
});
