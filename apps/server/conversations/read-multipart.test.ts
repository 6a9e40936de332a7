import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readMultipart } from './read-multipart.ts';

type Sent = { name: string; fileName?: string; bytes: Buffer };

const type = (boundary: string) => `multipart/form-data; boundary=${boundary}`;

function encode(parts: Sent[], boundary: string): Buffer {
  const pieces = parts.flatMap(({ name, fileName, bytes }) => [
    `--${boundary}\r\nContent-Disposition: form-data; name="${name}"${fileName ? `; filename="${fileName}"` : ''}\r\n\r\n`,
    bytes,
    '\r\n',
  ]);
  return Buffer.concat([...pieces, `--${boundary}--\r\n`].map((piece) => Buffer.from(piece)));
}

async function* inChunks(bytes: Buffer, sizes: number[]): AsyncGenerator<Uint8Array> {
  for (let at = 0, turn = 0; at < bytes.length; turn++) {
    const size = sizes[turn % sizes.length] ?? 1;
    yield bytes.subarray(at, at + size);
    at += size;
  }
}

async function readAll(source: AsyncIterable<Uint8Array>, boundary: string) {
  const read: { name: string; hasFileName: boolean; bytes: Buffer }[] = [];
  for await (const { body, ...part } of readMultipart(source, type(boundary))) {
    const chunks: Uint8Array[] = [];
    for await (const chunk of body) chunks.push(Buffer.from(chunk));
    read.push({ ...part, bytes: Buffer.concat(chunks) });
  }
  return read;
}

const anyBoundary = fc.stringMatching(/^[a-z0-9-]{1,20}$/);
/** Bytes that are rich in what a boundary is made of. */
const anyBytes = (boundary: string) =>
  fc
    .array(fc.oneof(fc.uint8Array({ maxLength: 40 }), fc.constantFrom('\r', '\n', '\r\n', '--', '\r\n--')))
    .map((pieces) => Buffer.concat(pieces.map((piece) => Buffer.from(piece as string))))
    .filter((bytes) => !bytes.includes(`\r\n--${boundary}`) && !bytes.subarray(0).includes(`--${boundary}`));

const anyUpload = anyBoundary.chain((boundary) =>
  fc.record({
    boundary: fc.constant(boundary),
    parts: fc.array(
      fc.record({ name: fc.constantFrom('metadata', 'transcript', 'audio'), bytes: anyBytes(boundary) }),
      { maxLength: 4 },
    ),
    sizes: fc.array(fc.integer({ min: 1, max: 64 }), { minLength: 1, maxLength: 5 }),
  }),
);

test('what was sent is read, however it is cut into chunks', async () => {
  await fc.assert(
    fc.asyncProperty(anyUpload, async ({ boundary, parts, sizes }) => {
      const read = await readAll(inChunks(encode(parts, boundary), sizes), boundary);
      expect(read.map(({ name, bytes }) => ({ name, bytes }))).toEqual(parts);
    }),
  );
});

test('an upload that ends too early always throws, wherever it ends', async () => {
  const whole = encode(
    [
      { name: 'metadata', bytes: Buffer.from('{}') },
      { name: 'audio', bytes: Buffer.alloc(300, 7) },
    ],
    'b',
  );
  const closing = whole.length - '\r\n'.length;
  for (let length = 0; length < closing; length++) {
    await expect(readAll(inChunks(whole.subarray(0, length), [50]), 'b')).rejects.toMatchObject({
      code: 'upload-truncated',
    });
  }
});

test('the source is left when the caller gives up', async () => {
  let left = false;
  const source = (async function* () {
    try {
      yield* inChunks(encode([{ name: 'audio', bytes: Buffer.alloc(5000) }], 'b'), [100]);
    } finally {
      left = true;
    }
  })();
  for await (const _ of readMultipart(source, type('b'))) break;
  expect(left).toBe(true);
});

test('a part whose body was not read to its end stops the reading', async () => {
  const source = inChunks(
    encode(
      [
        { name: 'audio', bytes: Buffer.alloc(500) },
        { name: 'audio', bytes: Buffer.alloc(5) },
      ],
      'b',
    ),
    [100],
  );
  const read = async () => {
    for await (const { body } of readMultipart(source, type('b'))) for await (const _ of body) break;
  };
  await expect(read()).rejects.toMatchObject({ code: 'upload-malformed' });
});

test('heads are told apart by their file name, and strange ones are refused', async () => {
  const [file] = await readAll(
    inChunks(
      encode([{ name: 'audio', fileName: '../../+31 6 12345678.wav', bytes: Buffer.from('x') }], 'b'),
      [9],
    ),
    'b',
  );
  expect(file?.hasFileName).toBe(true);
  const strange = [
    '--b\r\nContent-Type: text/plain\r\n\r\nx\r\n--b--',
    '--b\r\nContent-Disposition: form-data; name="a b"\r\n\r\nx\r\n--b--',
    `--b\r\nContent-Disposition: form-data; name="a"\r\nX: ${'y'.repeat(10_000)}\r\n\r\nx\r\n--b--`,
    '--bX\r\n\r\n',
  ];
  for (const text of strange) {
    await expect(readAll(inChunks(Buffer.from(text), [1000]), 'b')).rejects.toMatchObject({
      code: 'upload-malformed',
    });
  }
});

test.each([
  'multipart/form-data',
  'text/plain; boundary=b',
  `multipart/form-data; boundary=${'b'.repeat(71)}`,
])('the content type %s is refused', async (contentType) => {
  await expect(readMultipart(inChunks(Buffer.from('x'), [1]), contentType).next()).rejects.toMatchObject({
    status: 400,
  });
});

test('hands on what cannot be the beginning of a delimiter as it came, without a copy, and holds back what can', async () => {
  const head = Buffer.from('--b\r\nContent-Disposition: form-data; name="audio"\r\n\r\n');
  const plain = Buffer.alloc(1_000, 7);
  const doubtful = Buffer.concat([plain, Buffer.from('\r\n-')]);
  async function* source() {
    yield* [head, plain, doubtful, Buffer.from('-c\r\n--b--\r\n')];
  }
  const got: Uint8Array[] = [];
  for await (const { body } of readMultipart(source(), type('b')))
    for await (const chunk of body) got.push(chunk);
  const [first, second] = got.filter((one) => one.length === plain.length);
  expect([first?.buffer === plain.buffer, second?.buffer === doubtful.buffer]).toEqual([true, true]);
  expect(Buffer.concat(got).equals(Buffer.concat([plain, plain, Buffer.from('\r\n--c')]))).toBe(true);
});
