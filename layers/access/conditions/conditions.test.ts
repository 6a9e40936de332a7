import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressList } from '#ground';
import { isInNetworks, plainAddress } from './in-networks.ts';
import { isInShift, type Shift, shiftEnd } from './in-shift.ts';

const day: Shift = { zone: 'Europe/Amsterdam', days: [1, 2, 3, 4, 5], from: '08:00', to: '18:00' };
const night: Shift = { zone: 'Europe/Amsterdam', days: [5, 6, 7], from: '22:00', to: '06:00' };
const at = (instant: string) => Date.parse(instant);
const end = (shift: Shift, instant: string) => {
  const endMs = shiftEnd(shift, at(instant));
  return endMs === null ? null : new Date(endMs).toISOString();
};

describe('a shift', () => {
  it('begins at its first minute and is over at its last', () => {
    expect(isInShift(day, at('2026-01-13T06:59:59.999Z'))).toBe(false);
    expect(end(day, '2026-01-13T07:00:00Z')).toBe('2026-01-13T17:00:00.000Z');
    expect(end(day, '2026-01-13T16:59:59.999Z')).toBe('2026-01-13T17:00:00.000Z');
    expect(isInShift(day, at('2026-01-13T17:00:00Z'))).toBe(false);
  });

  it('follows the clock on the wall through summer and winter', () => {
    expect(end(day, '2026-07-14T06:00:00Z')).toBe('2026-07-14T16:00:00.000Z');
    expect(isInShift(day, at('2026-01-13T06:00:00Z'))).toBe(false);
  });

  it('is not on other days, nor on the next day that another zone has already', () => {
    expect(isInShift(day, at('2026-03-14T10:00:00Z'))).toBe(false);
    // Sunday evening in Amsterdam is Monday in Tokyo.
    expect(isInShift({ ...day, from: '00:00', to: '24:00' }, at('2026-03-15T22:30:00Z'))).toBe(false);
    expect(isInShift({ ...day, zone: 'Asia/Tokyo' }, at('2026-03-15T23:30:00Z'))).toBe(true);
  });

  it('over midnight belongs to the day that it began on', () => {
    expect(end(night, '2026-01-16T21:00:00Z')).toBe('2026-01-17T05:00:00.000Z');
    expect(end(night, '2026-01-19T04:59:00Z')).toBe('2026-01-19T05:00:00.000Z');
    expect(isInShift(night, at('2026-01-19T21:30:00Z'))).toBe(false);
  });

  it('ends at six on the wall on the night that an hour is skipped, and on the night that one comes twice', () => {
    expect(end(night, '2026-03-28T21:00:00Z')).toBe('2026-03-29T04:00:00.000Z');
    expect(end(night, '2026-03-29T00:59:00Z')).toBe('2026-03-29T04:00:00.000Z');
    expect(end(night, '2026-10-24T20:00:00Z')).toBe('2026-10-25T05:00:00.000Z');
    expect(isInShift(night, at('2026-10-25T04:59:00Z'))).toBe(true);
    expect(isInShift(night, at('2026-10-25T05:00:00Z'))).toBe(false);
  });

  it('that ends in the skipped hour ends when the clock has jumped', () => {
    const early: Shift = { ...night, to: '02:30' };
    const endMs = shiftEnd(early, at('2026-03-29T00:30:00Z')) ?? 0;
    expect(isInShift(early, at('2026-03-29T01:00:00Z'))).toBe(false);
    expect(endMs).toBeGreaterThanOrEqual(at('2026-03-29T01:00:00Z'));
    expect(endMs).toBeLessThanOrEqual(at('2026-03-29T01:30:00Z'));
  });

  it('that ends in the hour that comes twice ends the first time', () => {
    expect(end({ ...night, to: '02:30' }, '2026-10-24T23:00:00Z')).toBe('2026-10-25T00:30:00.000Z');
  });

  it('always ends later than now, and not later than a day and an hour', () => {
    const shifts: Shift[] = [
      ...[day, night, { ...night, to: '02:30' }],
      { zone: 'UTC', days: [1, 2, 3, 4, 5, 6, 7], from: '00:00', to: '24:00' },
      { zone: 'Europe/Dublin', days: [1, 2, 3, 4, 5, 6, 7], from: '01:30', to: '01:00' },
    ];
    fc.assert(
      fc.property(
        fc.constantFrom(...shifts),
        fc.integer({ min: at('2026-01-01'), max: at('2027-12-31') }),
        (shift, nowMs) => {
          const endMs = shiftEnd(shift, nowMs);
          return endMs === null || (endMs > nowMs && endMs <= nowMs + 25 * 3_600_000);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('with a time or a zone that is none is an error, not a yes', () => {
    for (const shift of [
      { ...day, to: '8:00' },
      { ...day, from: '25:00' },
      { ...day, zone: 'Europe/Nowhere' },
    ]) {
      expect(() => isInShift(shift, at('2026-01-13T10:00:00Z'))).toThrow();
    }
    expect(isInShift({ ...day, days: [] }, at('2026-01-13T10:00:00Z'))).toBe(false);
  });
});

describe('a network', () => {
  const list = addressList(['10.0.0.0/8', '192.0.2.7', '2001:db8::/32']);

  it.each(['10.0.0.0', '10.255.255.255', '192.0.2.7', '2001:db8::1', '::ffff:10.1.2.3', '::FFFF:10.1.2.3'])(
    'has %s',
    (address) => {
      expect(isInNetworks(list, address)).toBe(true);
    },
  );

  it.each([
    '11.0.0.0',
    '9.255.255.255',
    '192.0.2.8',
    '2001:db9::1',
    '::ffff:11.0.0.1',
    '',
    '10.1',
    '10.1.2.3.4',
    '10.1.2.3/8',
    'localhost',
    '0x0a.1.2.3',
    '::10.1.2.3',
  ])('does not have "%s"', (address) => {
    expect(isInNetworks(list, address)).toBe(false);
  });

  it('that lists nothing has nobody', () => {
    expect(isInNetworks(addressList([]), '127.0.0.1')).toBe(false);
    expect(plainAddress('::ffff:127.0.0.1')).toBe('127.0.0.1');
  });
});
