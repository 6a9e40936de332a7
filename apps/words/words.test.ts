import { describe, expect, it, test } from 'vitest';
import { english, findWords, loadWords, postureKeys, problemKeys, reasonKeys } from './index.ts';

describe('findWords', () => {
  it('takes the first key that has words, and fills in what they leave open', () => {
    expect(findWords(english, ['reasonCode.nonsense', 'reasonCode.budget-used-up'], { budget: 30 })).toMatch(
      /budget of 30 openings/,
    );
    expect(findWords(english, ['posture.AUDIT.misfit'])).toContain('{{index}}');
    expect(findWords(english, ['ledgerType.conversation.opened'])).toBe('Conversation opened');
  });

  it('finds no words in a branch, in what does not exist, or in what every object has', () => {
    for (const key of [
      'posture',
      'posture.AUDIT',
      'no.such',
      '',
      '.',
      'toString',
      'posture.constructor.name',
    ]) {
      expect(findWords(english, [key]), key).toBeNull();
    }
  });

  it('puts values in as they are, and never reads them as words to fill in', () => {
    const values = { code: '{{budget}} $& $1' };
    expect(findWords(english, ['reason.other'], values)).toBe('A control said no ({{budget}} $& $1).');
  });
});

test('whatever a server says has words in every language, known or not', async () => {
  for (const language of ['nl', 'de', 'fr', 'en'] as const) {
    const words = await loadWords(language);
    const asked = [
      reasonKeys({ code: 'never-heard-of' }),
      reasonKeys({ control: 'NEWER', code: 'never-heard-of' }),
      ...[400, 401, 403, 404, 409, 413, 429, 500, 503, 507].map((status) => problemKeys('new-code', status)),
      ...['stands', 'weak', 'down', 'not-covered'].map((state) => postureKeys('posture.NEWER.code', state)),
    ];
    for (const keys of asked) expect(findWords(words, keys), `${language} ${keys}`).toBeTruthy();
  }
});

test('each language is its own', async () => {
  const all = await Promise.all((['nl', 'de', 'fr', 'en'] as const).map(loadWords));
  expect(new Set(all.map(({ reason }) => reason.HOURS)).size).toBe(4);
});
