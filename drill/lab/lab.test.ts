import { describe, expect, it } from 'vitest';
import { createMovableClock } from './movable-clock.ts';

describe('the movable clock', () => {
  it('moves to the next time of the day, never back', () => {
    const clock = createMovableClock(() => Date.parse('2026-11-02T09:30:00Z'));
    const shows = () => new Date(clock.nowMs()).toISOString();
    clock.moveTo(10, 0);
    expect(shows()).toBe('2026-11-02T10:00:00.000Z');
    clock.moveTo(3, 0);
    expect(shows()).toBe('2026-11-03T03:00:00.000Z');
    clock.moveTo(3, 0);
    expect(shows()).toBe('2026-11-04T03:00:00.000Z');
    clock.advance(60_000);
    expect(shows()).toBe('2026-11-04T03:01:00.000Z');
    expect(() => clock.advance(-1)).toThrow();
  });
});
