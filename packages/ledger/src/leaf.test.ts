import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commitDetail, decodeLeaf, encodeLeaf, type Leaf, LedgerError, pseudonym } from './index.ts';

const text = fc.string({ maxLength: 60, unit: 'binary' });
const leaf: fc.Arbitrary<Leaf> = fc.record({
  v: fc.constant(1 as const),
  type: text,
  time: fc.nat(),
  sequence: fc.nat(),
  tenant: text,
  actor: text,
  subject: text,
  purpose: text,
  detail: text,
  object: text,
  policy: text,
});

describe('a leaf', () => {
  it('reads back as what was written', () => {
    fc.assert(
      fc.property(leaf, (one) => {
        expect(decodeLeaf(encodeLeaf(one))).toEqual(one);
      }),
    );
  });

  it('is accepted in its canonical bytes only', () => {
    const bytes = encodeLeaf(fc.sample(leaf, 1)[0]!);
    const parsed = JSON.parse(Buffer.from(bytes).toString());
    const reordered = Buffer.from(JSON.stringify(Object.fromEntries(Object.entries(parsed).reverse())));
    const spaced = Buffer.from(JSON.stringify(parsed, null, 1));
    const more = Buffer.from(JSON.stringify({ ...parsed, extra: 1 }));
    for (const other of [
      reordered,
      spaced,
      more,
      Buffer.from('[]'),
      Buffer.from('null'),
      Buffer.from([0xff]),
    ]) {
      expect(() => decodeLeaf(other)).toThrow(LedgerError);
    }
  });

  it('is refused with a field missing, of the wrong kind, too long, or of another version', () => {
    const good = fc.sample(leaf, 1)[0]!;
    const bad: unknown[] = [
      { ...good, v: 2 },
      { ...good, time: -1 },
      { ...good, sequence: 0.5 },
      { ...good, actor: 5 },
      { ...good, subject: 'x'.repeat(201) },
      { ...good, purpose: undefined },
    ];
    for (const one of bad) expect(() => encodeLeaf(one as Leaf)).toThrow(LedgerError);
  });

  it('never fails with anything but a LedgerError, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        try {
          decodeLeaf(bytes);
        } catch (error) {
          expect(error).toBeInstanceOf(LedgerError);
        }
      }),
    );
  });
});

describe('what a leaf hides', () => {
  it('a commitment differs for the same detail under another salt', () => {
    const detail = Buffer.from('same');
    expect(commitDetail(randomBytes(32), detail)).not.toBe(commitDetail(randomBytes(32), detail));
  });

  it('a pseudonym depends on key, kind and id', () => {
    const key = Buffer.alloc(32, 1);
    const one = pseudonym(key, 'person', 'a');
    expect(one).toBe(pseudonym(key, 'person', 'a'));
    expect(
      new Set([
        one,
        pseudonym(key, 'conversation', 'a'),
        pseudonym(key, 'person', 'b'),
        pseudonym(Buffer.alloc(32, 2), 'person', 'a'),
      ]).size,
    ).toBe(4);
    expect(one).toMatch(/^[\w-]{22}$/);
  });
});
