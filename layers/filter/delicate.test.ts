import { expect, it } from 'vitest';
import { detect } from '#detect';
import type { ConversationClass } from '#ground';
import { createFilter } from './index.ts';

const filter = createFilter({ detect });

const noticed = (conversationClass: ConversationClass, ...texts: string[]) =>
  filter.filterConversation(
    {
      ...{ schema: 1, start: '2026-11-02T10:15:00Z', zone: 'Europe/Amsterdam', country: 'NL', queue: 'q' },
      ...{ class: conversationClass, purpose: 'quality', consent: 'consented', language: 'nl' },
      parties: [{ role: 'agent' }, { role: 'customer' }],
    },
    { format: 'webvtt', parties: [], turns: texts.map((text, party) => ({ party, text })) },
  ).delicate;

const ill = 'ik heb sinds kort epilepsie en mag niet rijden';

it('proposes the class special, with the words of the lists and nothing of what stood around them', () => {
  expect(noticed('ordinary', 'goedemorgen', ill)).toEqual({
    score: 0.6,
    proposes: 'special',
    reasons: [{ matter: 'health', turn: 1, phrase: 'epilepsie', about: 'speaker', weight: 0.6 }],
  });
});

it('proposes nothing where the class is special already, or nothing was said', () => {
  expect(noticed('special', 'goedemorgen', ill)).not.toHaveProperty('proposes');
  expect(noticed('ordinary', 'goedemorgen', 'mijn factuur klopt niet')).toEqual({ score: 0, reasons: [] });
});

it('gives no reason that was taken out of the words', () => {
  const { reasons } = noticed('ordinary', 'wat is uw wachtwoord', 'mijn wachtwoord is epilepsie');
  expect(reasons).toEqual([]);
});
