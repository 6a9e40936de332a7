import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseMetadata, readMetadata } from './metadata-schema.ts';

const good = {
  schema: 1,
  start: '2026-11-02T10:15:00+01:00',
  zone: 'Europe/Amsterdam',
  country: 'NL',
  queue: 'payments-nl',
  class: 'payment',
  purpose: 'quality',
  consent: 'notice-given',
  parties: [{ role: 'customer', name: 'Joris Brandhof', tel: '+31 6 1234 5678' }],
};

test('metadata of schema 1 is taken as it is', () => {
  expect(parseMetadata(good)).toEqual(good);
  expect(readMetadata(Buffer.from(JSON.stringify(good)))).toEqual(good);
});

test.each([
  ['a field that the schema does not know', { ...good, iban: 'NL91ABNA0417164300' }],
  ['a time without a zone', { ...good, start: '2026-11-02T10:15:00' }],
  ['a zone that is none', { ...good, zone: '../../etc/passwd' }],
  ['another schema', { ...good, schema: 2 }],
  ['ten thousand parties', { ...good, parties: Array(10_000).fill({ role: 'customer' }) }],
  ['markup in a queue', { ...good, queue: '<b>q</b>' }],
  ['a formula in a queue', { ...good, queue: '=cmd()' }],
  ['a very long reference', { ...good, customerReference: 'x'.repeat(201) }],
  ['line breaks in a name', { ...good, parties: [{ role: 'agent', name: 'a\nb' }] }],
  ['nothing', null],
  ['a list', []],
])('%s is refused', (_what, value) => {
  expect(() => parseMetadata(value)).toThrow(
    expect.objectContaining({ code: 'metadata-invalid', status: 422 }),
  );
});

test('the refusal never repeats what was sent', () => {
  const secret = fc.stringMatching(/^[A-Z0-9]{12,20}$/);
  const place = fc.constantFrom('queue', 'zone', 'start', 'country', 'case', 'extra');
  fc.assert(
    fc.property(secret, place, (text, key) => {
      const thrown = (value: unknown) => {
        try {
          parseMetadata(value);
        } catch (error) {
          return JSON.stringify([(error as Error).message, (error as { details: unknown }).details]);
        }
        return '';
      };
      expect(thrown({ ...good, [key]: `${text}\n`, [text]: 1 })).not.toContain(text);
    }),
  );
});

test('bytes that are no text are refused', () => {
  expect(() => readMetadata(Uint8Array.of(0x7b, 0xff, 0x7d))).toThrow(
    expect.objectContaining({ status: 422 }),
  );
});

test('an object that cannot be compared, in place of text, is refused like anything else', () => {
  const evil = { ...good, queue: { length: { toString: 1 } } };
  expect(() => readMetadata(Buffer.from(JSON.stringify(evil)))).toThrow(
    expect.objectContaining({ code: 'metadata-invalid', status: 422 }),
  );
});
