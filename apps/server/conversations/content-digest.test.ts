import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createContentDigest } from './content-digest.ts';

type Part = { name: string; chunks: Uint8Array[] };
const key = Buffer.alloc(32, 1);

function digestOf(parts: Part[], withKey: Uint8Array = key): string {
  const digest = createContentDigest(withKey);
  for (const { name, chunks } of parts) {
    for (const chunk of chunks) digest.update(name, chunk);
    digest.update(name, null);
  }
  return Buffer.from(digest.digest()).toString('hex');
}

const anyParts = fc.array(
  fc.record({
    name: fc.constantFrom('metadata', 'transcript', 'audio'),
    chunks: fc.array(fc.uint8Array({ maxLength: 30 })),
  }),
  { minLength: 1, maxLength: 3 },
);

test('how an upload was cut into chunks makes no difference', () => {
  fc.assert(
    fc.property(anyParts, (parts) => {
      const joined = parts.map(({ name, chunks }) => ({ name, chunks: [Buffer.concat(chunks)] }));
      expect(digestOf(parts)).toBe(digestOf(joined));
    }),
  );
});

test('another byte, another part or another key makes another digest', () => {
  fc.assert(
    fc.property(anyParts, (parts) => {
      const own = digestOf(parts);
      const [first, ...rest] = parts as [Part, ...Part[]];
      expect(digestOf([{ ...first, chunks: [...first.chunks, Uint8Array.of(0)] }, ...rest])).not.toBe(own);
      expect(digestOf([...parts, { name: 'audio', chunks: [] }])).not.toBe(own);
      expect(digestOf(parts, Buffer.alloc(32, 2))).not.toBe(own);
    }),
  );
});

test('bytes that move from one part to the next make another digest', () => {
  const at = (first: string, second: string) =>
    digestOf([
      { name: 'metadata', chunks: [Buffer.from(first)] },
      { name: 'transcript', chunks: [Buffer.from(second)] },
    ]);
  expect(at('ab', 'c')).not.toBe(at('a', 'bc'));
});
