import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ConversationMetadata, SluisError, type Transcript, transcriptFormats } from '#ground';
import { filterConversation } from '../filter-conversation.ts';
import { readTranscript } from './read-transcript.ts';
import { seeds } from './seeds-for-test.ts';

const metadata: ConversationMetadata = {
  ...{ schema: 1, start: '2026-11-02T10:15:00Z', zone: 'Europe/Amsterdam', country: 'NL', queue: 'service' },
  ...{ class: 'ordinary', purpose: 'quality', consent: 'consented', language: 'en', parties: [] },
};

/** The transcript, or the refusal; anything else is a fault of the reader and ends the test. */
function readOrRefuse(input: string | Uint8Array): Transcript | SluisError {
  try {
    return readTranscript(typeof input === 'string' ? Buffer.from(input) : input);
  } catch (error) {
    if (error instanceof SluisError && error.status >= 413 && error.status <= 422) return error;
    throw error;
  }
}

/** What everything behind the readers relies on. */
function demandSound({ parties, turns }: Transcript): void {
  expect(parties.length).toBeLessThanOrEqual(100);
  for (const { party, text, startMs = 0, endMs = startMs, words = [] } of turns) {
    expect(Number.isInteger(party) && party >= 0 && party < 100).toBe(true);
    expect(Number.isFinite(startMs) && startMs >= 0 && endMs >= startMs).toBe(true);
    let from = 0;
    for (const word of words) {
      expect(Number.isFinite(word.startMs) && word.startMs >= 0 && word.endMs >= word.startMs).toBe(true);
      expect(word.confidence === undefined || (word.confidence >= 0 && word.confidence <= 1)).toBe(true);
      from = text.indexOf(word.text, from);
      expect(from).toBeGreaterThanOrEqual(0);
      from += word.text.length;
    }
  }
}

function demandReadOrRefused(input: string | Uint8Array): void {
  const result = readOrRefuse(input);
  if (result instanceof SluisError) return;
  demandSound(result);
  filterConversation(metadata, result, () => []);
}

describe('every format', () => {
  it('has a whole file that is read as what it is', () => {
    for (const [format, text] of seeds) {
      const transcript = readOrRefuse(text);
      expect(transcript).toMatchObject({ format });
      demandSound(transcript as Transcript);
      expect((transcript as Transcript).turns.map((turn) => turn.text).join(' ')).toContain('4827');
    }
    expect(new Set(seeds.map(([format]) => format))).toEqual(new Set(transcriptFormats));
  });

  it('is read or refused, whatever bytes are changed, cut off or repeated', () => {
    const place = fc.double({ min: 0, max: 0.9999, noNaN: true });
    const edit = fc.oneof(
      fc.record({ kind: fc.constant('set' as const), at: place, value: fc.nat(255) }),
      fc.record({ kind: fc.constant('cut' as const), at: place, to: place }),
      fc.record({ kind: fc.constant('repeat' as const), at: place, to: place }),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...seeds),
        fc.array(edit, { minLength: 1, maxLength: 6 }),
        ([, text], edits) => {
          let bytes = Buffer.from(text);
          for (const one of edits) {
            const at = Math.floor(one.at * bytes.length);
            if (one.kind === 'set') {
              if (at < bytes.length) bytes[at] = one.value;
              continue;
            }
            const to = Math.floor(one.to * bytes.length);
            const piece = bytes.subarray(Math.min(at, to), Math.max(at, to));
            const rest = one.kind === 'cut' ? [] : [piece, piece];
            bytes = Buffer.concat([
              bytes.subarray(0, Math.min(at, to)),
              ...rest,
              bytes.subarray(Math.max(at, to)),
            ]);
          }
          demandReadOrRefused(bytes);
        },
      ),
      { numRuns: 1_500 },
    );
  });

  const odd: unknown[] = [
    ...[null, true, '', ' ', '0', '-1', 'NaN', '4827', '9'.repeat(400), 'PT9999999H', '1e999', '99999:00:00'],
    ...[-1, 0, 1e-320, 1e15, 1e17, 1e308, -1e308, 2 ** 53, 0.1, '2026-01-01T00:00:00Z', 'x'.repeat(5_000)],
    ...[[], {}, [[]], [null], [0, 0], { length: 1e9 }, { __proto__: null }, { toString: 1 }, [{}, {}]],
    ...[{ length: { toString: 1 } }, { length: {}, valueOf: null }, { size: { toString: 1 } }],
  ];

  it('is read or refused, whatever stands in place of any of its values', () => {
    const json = seeds.filter(([, text]) => text.startsWith('{'));
    fc.assert(
      fc.property(
        fc.constantFrom(...json),
        fc.array(fc.tuple(fc.nat(400), fc.constantFrom(...odd)), { minLength: 1, maxLength: 3 }),
        ([, text], changes) => {
          const value = JSON.parse(text) as object;
          for (const [at, instead] of changes) replaceNode(value, at, instead);
          demandReadOrRefused(JSON.stringify(value));
        },
      ),
      { numRuns: 3_000 },
    );
  });

  it('with nesting 100,000 deep in any place is refused', () => {
    for (const [, text] of seeds.filter(([, one]) => one.startsWith('{'))) {
      const value = JSON.parse(text) as object;
      replaceNode(value, 7, '@');
      for (const [open, close] of [
        ['[', ']'],
        ['{"a":', '}'],
      ] as const) {
        const deep = `${open.repeat(100_000)}0${close.repeat(100_000)}`;
        const result = readOrRefuse(JSON.stringify(value).replace('"@"', deep));
        expect(result).toMatchObject({ code: 'transcript-format' });
      }
    }
  });
});

/** The node number `at` in the order of reading, counted around, becomes something else. */
function replaceNode(root: object, at: number, instead: unknown): void {
  const places: [Record<string, unknown>, string][] = [];
  const walk = (node: object) => {
    for (const [key, value] of Object.entries(node)) {
      places.push([node as Record<string, unknown>, key]);
      if (typeof value === 'object' && value !== null) walk(value);
    }
  };
  walk(root);
  const [parent, key] = places[at % Math.max(1, places.length)] ?? [];
  if (parent) parent[key!] = structuredClone(instead);
}

it('files of 8 MiB that are made to fill the memory are read or refused in a heap of 128 MiB', {
  timeout: 300_000,
}, async () => {
  const program = fileURLToPath(new URL('./read-worst-for-test.ts', import.meta.url));
  const child = spawn(process.execPath, ['--max-old-space-size=128', program], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const out = await Array.fromAsync(child.stdout as AsyncIterable<Buffer>);
  expect(JSON.parse(Buffer.concat(out).toString())).toEqual({
    ...{ numbers: 'transcript-malformed', objects: 'transcript-format', lists: 'transcript-format' },
    ...{ fields: 'transcript-format', strings: 'transcript-malformed', misfits: 'transcript-malformed' },
    ...{ lines: 'transcript-too-large', cues: 'transcript-too-large', letters: 'transcript-too-large' },
    ...{ blanks: 'transcript-format', tags: 'transcript-too-large', labels: 'transcript-format' },
    ...{ parties: 'transcript-malformed', words: 'read' },
  });
});
