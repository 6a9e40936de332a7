import { expect, it } from 'vitest';
import { detect, readPolicy } from '#detect';
import type { ConversationClass } from '#ground';
import { createFilter } from './index.ts';

const result = readPolicy({
  ...{ preset: 'payment', off: ['CARD_NUMBER', 'IBAN', 'OTP'], minimumScore: 1 },
  identifiers: [{ name: 'DOSSIER', pattern: 'DX####' }],
});
if (!result.ok) throw new Error('the policy of this test is wrong');
const filter = createFilter({ detect, policy: result.policy });

const said =
  'mijn kaart 4111 1111 1111 1111 met cvc 123 en pincode 4821, iban NL91ABNA0417164300, dossier DX1234, groet Jan Jansen';

function redacted(conversationClass: ConversationClass): string {
  return filter.filterConversation(
    {
      ...{ schema: 1, start: '2026-11-02T10:15:00Z', zone: 'Europe/Amsterdam', country: 'NL', queue: 'q' },
      ...{ class: conversationClass, purpose: 'quality', consent: 'consented', language: 'nl', parties: [] },
    },
    { format: 'webvtt', parties: [], turns: [{ party: 1, text: said }] },
  ).turns[0]!.text;
}

it('follows the policy in an ordinary conversation, but for card codes and PINs', () => {
  const text = redacted('ordinary');
  expect(text).toMatch(/4111.*NL91.*\[DOSSIER\].*Jan Jansen/);
  expect(text).not.toMatch(/123 en|4821/);
});

it.each(['payment', 'special'] as const)('masks names in class %s although the policy would not', (one) => {
  expect(redacted(one)).not.toMatch(/Jansen|4821/);
});

it('leaves nothing that pays readable in a payment, whatever the policy says', () => {
  expect(redacted('payment')).not.toMatch(/\d/);
});
