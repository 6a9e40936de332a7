import { describe, expect, it } from 'vitest';
import { createMasker } from '#audio';
import { attackKeys } from './attack-keys.ts';
import { kinds } from './made-keys.ts';

/** `node bench/sound/tones.ts` types ten thousand. */
const keysOfEach = 700;

describe('of keys that are typed, and masked', () => {
  it.each(kinds.filter(({ wanted }) => wanted === 'nothing'))('nothing is left: $name', (kind) => {
    const { keys, left, read, readUnmasked } = attackKeys(kind, keysOfEach, 77);
    expect(keys).toBeGreaterThanOrEqual(keysOfEach);
    expect({ left, read }).toEqual({ left: 0, read: 0 });
    expect(readUnmasked / keys).toBeGreaterThan(0.95);
  });

  it.each(kinds.filter(({ wanted }) => wanted === 'told'))('little is left: $name', (kind) => {
    const { keys, read } = attackKeys(kind, 200, 77);
    expect(read / keys).toBeLessThan(0.1);
  });

  it('most are read when a mask begins 15 ms late, and none when none was typed: the attacker can read, and does not guess', () => {
    for (const kind of kinds) {
      const late = attackKeys(kind, 60, 5, ({ format, sound, keys }) => {
        const intervals = keys.map(({ startMs, endMs }) => ({ startMs: startMs + 15, endMs }));
        const exact = { paddingMs: 0, fadeMs: 0, style: 'silence' } as const;
        return Buffer.from(createMasker(format, intervals, exact).push(sound));
      });
      expect(late.left).toBe(late.keys);
      expect(late.read / late.keys, kind.name).toBeGreaterThan(0.5);
      const untouched = attackKeys(kind, 60, 5, ({ without }) => without);
      expect(untouched.read).toBe(0);
    }
  });
});
