import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instantsOf, readListQuery } from './list-query.ts';

describe('filters in the address', () => {
  it('are times, queue, language and type', () => {
    const search = {
      from: '2026-11-01',
      to: '2026-11-30',
      queue: 'pay-nl',
      language: 'nl',
      type: 'IBAN',
      words: 'secret words',
      person: 'Jan',
      customerReference: 'K-1',
      caseId: '7',
    };
    expect(readListQuery(search)).toEqual({
      from: '2026-11-01',
      to: '2026-11-30',
      queue: 'pay-nl',
      language: 'nl',
      type: 'IBAN',
    });
  });

  it('take nothing that they do not know, whatever stands there', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.anything()), (search) => {
        const read = readListQuery(search);
        for (const key of Object.keys(read))
          expect(['from', 'to', 'queue', 'language', 'type']).toContain(key);
      }),
    );
    expect(readListQuery({ from: 'yesterday', language: 'xx', type: 'NAME', queue: '' })).toEqual({});
    expect(readListQuery({ from: '2026-13-45' })).toEqual({});
  });

  it('mean whole days of the reader, the last one included', () => {
    const { from, to } = instantsOf({ from: '2026-11-25', to: '2026-11-25' });
    expect(Date.parse(to!) - Date.parse(from!)).toBe(24 * 3_600_000);
    expect(instantsOf({})).toEqual({});
  });
});
