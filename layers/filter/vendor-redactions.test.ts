import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { detect } from '#detect';
import type { ConversationMetadata } from '#ground';
import { createFilter } from './index.ts';
import { findVendorRedactions } from './vendor-redactions.ts';

const filter = createFilter({ detect });
const metadata: ConversationMetadata = {
  ...{ schema: 1, start: '2026-11-02T10:15:00Z', zone: 'Europe/Amsterdam', country: 'NL', queue: 'service' },
  ...{ class: 'ordinary', purpose: 'quality', consent: 'consented', language: 'en', parties: [] },
};
const found = (text: string) =>
  findVendorRedactions([{ speaker: 'agent', text }]).map(({ start, end, type, name }) => [
    ...[text.slice(start, end), type],
    ...(name ? [name] : []),
  ]);

it.each([
  [
    'it is [CREDIT_DEBIT_NUMBER] and [CREDIT_DEBIT_CVV]',
    [
      ['[CREDIT_DEBIT_NUMBER]', 'CARD_NUMBER'],
      ['[CREDIT_DEBIT_CVV]', 'CARD_CVV'],
    ],
  ],
  [
    'I am [NAME_1], not [PERSON_NAME]',
    [
      ['[NAME_1]', 'PERSON'],
      ['[PERSON_NAME]', 'PERSON'],
    ],
  ],
  [
    'mail {{EMAIL_ADDRESS}} or <PHONE_NUMBER>',
    [
      ['{{EMAIL_ADDRESS}}', 'EMAIL'],
      ['<PHONE_NUMBER>', 'PHONE'],
    ],
  ],
  ['Alright [PII] [PII] thanks', [['[PII] [PII]', 'CUSTOMER_ID', 'PII']]],
  ['my name is #### ######.', [['#### ######', 'CUSTOMER_ID', 'PII']]],
])('%j was redacted by somebody before', (text, expected) => {
  expect(found(text)).toEqual(expected);
});

it.each(['[laughter]', '[INAUDIBLE]', 'press ## twice', 'issue #123', '<v Agent>', '[]', 'C###x'])(
  '%j was not',
  (text) => {
    expect(found(text)).toEqual([]);
  },
);

it('is counted, named in the text, and masked in the sound where the transcript says that it was', () => {
  const file = new URL('./test-data/amazon-call-analytics.json', import.meta.url);
  const transcript = filter.readTranscript(readFileSync(file));
  const filtered = filter.filterConversation(metadata, transcript);
  const turn = filtered.turns.find(({ marks }) => marks.some(({ startMs }) => startMs === 31_040))!;
  expect(turn.text).toContain('[PII]');
  expect(turn.marks.at(-1)).toMatchObject({ recogniser: 'vendor@1', why: { cue: 'PII' }, endMs: 31_660 });
  expect(filtered.masks.some(({ startMs, endMs }) => startMs <= 31_040 && endMs >= 31_660)).toBe(true);
  expect(turn.words!.map(({ text }) => text)).not.toContain('[PII]');
  expect(filtered.counts.CUSTOMER_ID).toBeGreaterThan(0);
});

it('is masked at the time that Contact Lens gives for it, where words have none', () => {
  const long = (text: string) => `${'yes '.repeat(40)}${text}${' well'.repeat(40)}`;
  const lens = {
    Transcript: [
      {
        ...{ ParticipantRole: 'CUSTOMER', Content: long('[PII]') },
        ...{ BeginOffsetMillis: 0, EndOffsetMillis: 60_000 },
        Redaction: { RedactedTimestamps: [{ BeginOffsetMillis: 3_000, EndOffsetMillis: 4_000 }] },
      },
    ],
  };
  const transcript = filter.readTranscript(Buffer.from(JSON.stringify(lens)));
  const { masks } = filter.filterConversation(metadata, transcript);
  expect(masks.some(({ startMs, endMs }) => startMs <= 3_000 && endMs >= 4_000)).toBe(true);
});
