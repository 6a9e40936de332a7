import { expect, test } from 'vitest';
import { limits } from './limits.ts';
import { openUpload } from './open-upload.ts';

type Sent = [name: string, bytes: Buffer | string];

async function* upload(parts: Sent[]): AsyncGenerator<Uint8Array> {
  for (const [name, bytes] of parts) {
    yield Buffer.from(`--b\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n`);
    yield Buffer.from(bytes);
    yield Buffer.from('\r\n');
  }
  yield Buffer.from('--b--\r\n');
}

const open = (parts: Sent[]) => openUpload(upload(parts), 'multipart/form-data; boundary=b');

async function readWhole(parts: Sent[]) {
  const { metadata, transcript, audio, finish } = await open(parts);
  const chunks: Uint8Array[] = [];
  for await (const chunk of audio ?? []) chunks.push(Buffer.from(chunk));
  await finish();
  return [metadata, transcript, Buffer.concat(chunks)].map((bytes) => Buffer.from(bytes).toString());
}

test('metadata, transcript and audio are read in their order', async () => {
  expect(
    await readWhole([
      ['metadata', '{}'],
      ['transcript', 'words'],
      ['audio', 'sound'],
    ]),
  ).toEqual(['{}', 'words', 'sound']);
});

test('a conversation may have no sound', async () => {
  const { audio, finish } = await open([
    ['metadata', '{}'],
    ['transcript', 'words'],
  ]);
  expect(audio).toBeNull();
  await finish();
});

test.each<[string, Sent[]]>([
  [
    'sound before words',
    [
      ['metadata', '{}'],
      ['audio', 's'],
      ['transcript', 'w'],
    ],
  ],
  [
    'words before metadata',
    [
      ['transcript', 'w'],
      ['metadata', '{}'],
    ],
  ],
  ['no metadata', [['transcript', 'w']]],
  ['nothing at all', []],
  [
    'a part twice',
    [
      ['metadata', '{}'],
      ['transcript', 'w'],
      ['transcript', 'w'],
    ],
  ],
  [
    'a fourth part',
    [
      ['metadata', '{}'],
      ['transcript', 'w'],
      ['audio', 's'],
      ['audio', 's'],
    ],
  ],
])('%s is refused', async (_what, parts) => {
  await expect(readWhole(parts)).rejects.toMatchObject({ code: 'parts-out-of-order', status: 422 });
});

test('metadata beyond its limit is refused without reading on', async () => {
  await expect(readWhole([['metadata', Buffer.alloc(limits.metadataBytes + 1)]])).rejects.toMatchObject({
    code: 'part-too-large',
    status: 413,
  });
});

test('the observer sees every byte of every part, and where it ends', async () => {
  const seen: string[] = [];
  const { audio } = await openUpload(
    upload([
      ['metadata', '{}'],
      ['transcript', 'w'],
      ['audio', 'so'],
    ]),
    'multipart/form-data; boundary=b',
    (part, chunk) => seen.push(`${part}:${chunk ? Buffer.from(chunk).toString() : 'end'}`),
  );
  for await (const _ of audio ?? []);
  expect(seen).toEqual([
    'metadata:{}',
    'metadata:end',
    'transcript:w',
    'transcript:end',
    'audio:so',
    'audio:end',
  ]);
});
