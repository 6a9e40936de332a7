import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { asFileError, type ConversationId } from '#ground';
import { describeSound, openConversation } from './open-conversation.ts';
import { type Delivery, receiveConversation } from './receive-conversation.ts';
import { callerForTest, openWorkshop } from './workshop-for-test.ts';

let workshop: Awaited<ReturnType<typeof openWorkshop>>;
beforeAll(async () => {
  workshop = await openWorkshop();
});
afterAll(() => workshop.close());

const sample = (name: string, file: string) =>
  readFileSync(new URL(`../../../samples/rendered/${name}/${file}`, import.meta.url));

function delivery(parts: [name: string, bytes: Buffer][], changes: Partial<Delivery> = {}): Delivery {
  const pieces = parts.flatMap(([name, bytes]) => [
    Buffer.from(`--b\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n`),
    bytes,
    Buffer.from('\r\n'),
  ]);
  const whole = Buffer.concat([...pieces, Buffer.from('--b--\r\n')]);
  return {
    actor: { kind: 'machine', id: 'm1' },
    contentType: 'multipart/form-data; boundary=b',
    body: inPieces(whole),
    admit: () => {},
    ...changes,
  };
}

async function* inPieces(bytes: Buffer, size = 64 * 1024): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

const whole = (name = 'nl-iban-change'): [string, Buffer][] => [
  ['metadata', sample(name, 'metadata.json')],
  ['transcript', sample(name, 'transcript.vtt')],
  ['audio', sample(name, 'audio.wav')],
];

const opening = (id: ConversationId) =>
  openConversation(workshop.opener, { caller: callerForTest, conversationId: id, purpose: 'quality' });

function objectFiles(): string[] {
  return readdirSync(join(workshop.data, 'objects'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name)
    .sort();
}

test('a conversation that was received can be opened: words redacted, sound masked, details apart', async () => {
  const received = await receiveConversation(workshop.receiving, delivery(whole()));
  expect(received).toMatchObject({ replayed: false, findings: { IBAN: expect.any(Number) } });
  const outcome = await opening(received.id);
  if (!outcome?.allow) throw new Error('not opened');
  const { transcript, details, audio } = outcome.opening;
  const text = transcript.turns.map((turn) => turn.text).join('\n');
  expect(text).toContain('[IBAN]');
  expect(text).not.toMatch(/brandhof/i);
  expect(details.customerReference).toBe('K-2048813');
  const sound = describeSound(outcome.opening);
  const original = sample('nl-iban-change', 'audio.wav');
  expect(audio?.sizeBytes).toBeGreaterThan(100_000);
  expect(sound?.peaks.channels.length).toBe(2);
  const chunks: Uint8Array[] = [];
  for await (const chunk of audio!.read(0, audio!.sizeBytes)) chunks.push(chunk);
  const stored = Buffer.concat(chunks).subarray(sound!.format.dataOffset);
  const given = original.subarray(original.indexOf('data') + 8);
  expect(stored.length).toBe(given.length);
  expect(stored.equals(given)).toBe(false);
});

test('a vCon that is sent as a transcript brings its own sound, unless sound is sent beside it', async () => {
  const wav = sample('nl-iban-change', 'audio.wav');
  const recording = { type: 'recording', encoding: 'base64url', body: wav.toString('base64url') };
  const said = { speaker: 'agent', text: 'goedemorgen met de bank', start: 1, end: 3 };
  const vcon = {
    ...{ vcon: '0.0.2', parties: [{ role: 'agent' }, { role: 'customer' }] },
    dialog: [recording],
    analysis: [{ type: 'transcript', dialog: 0, body: [said] }],
  };
  const metadata = JSON.parse(sample('nl-iban-change', 'metadata.json').toString());
  const parts = (value: object): [string, Buffer][] => [
    ['metadata', Buffer.from(JSON.stringify({ ...metadata, class: 'ordinary' }))],
    ['transcript', Buffer.from(JSON.stringify(value))],
  ];
  const { id } = await receiveConversation(workshop.receiving, delivery(parts(vcon)));
  const outcome = await opening(id);
  if (!outcome?.allow) throw new Error('not opened');
  expect(outcome.opening.audio?.sizeBytes).toBeGreaterThan(100_000);
  const silent = await receiveConversation(workshop.receiving, delivery(parts({ ...vcon, dialog: [] })));
  const other = await opening(silent.id);
  if (!other?.allow) throw new Error('not opened');
  expect(other.opening.audio).toBeNull();
});

test('delicate words propose a class in the list, and say why only in what is opened', async () => {
  const said = 'WEBVTT\n\n00:00:00.000 --> 00:00:05.000\n<v customer>ik heb epilepsie gekregen\n';
  const parts: [string, Buffer][] = [whole()[0]!, ['transcript', Buffer.from(said)]];
  const { id } = await receiveConversation(workshop.receiving, delivery(parts));
  const outcome = await opening(id);
  if (!outcome?.allow) throw new Error('not opened');
  expect(outcome.opening.summary).toMatchObject({ proposedClass: 'special' });
  expect(JSON.stringify(outcome.opening.summary)).not.toContain('health');
  expect(outcome.opening.transcript.delicate).toMatchObject({
    proposes: 'special',
    reasons: [{ matter: 'health', phrase: 'epilepsie' }],
  });
});

test('each opening has one entry in the ledger, and its key is given once', async () => {
  const { id } = await receiveConversation(workshop.receiving, delivery(whole()));
  await opening(id);
  await opening(id);
  const { items } = await workshop.ledger.query({
    types: ['conversation.opened'],
    subject: { kind: 'conversation', id },
    limit: 10,
  });
  expect(items.length).toBe(2);
});

test('the same upload with the same key is answered as before; another content with it is refused', async () => {
  const key = { idempotencyKey: 'k-1' };
  const first = await receiveConversation(workshop.receiving, delivery(whole(), key));
  const again = await receiveConversation(workshop.receiving, delivery(whole(), key));
  expect(again).toEqual({ ...first, replayed: true });
  await expect(
    receiveConversation(workshop.receiving, delivery(whole('nl-complaint-energy'), key)),
  ).rejects.toMatchObject({ code: 'idempotency-key-reused', status: 422 });
});

test.each<[string, () => Delivery, string]>([
  ['an upload that breaks off in the sound', () => broken(200_000), 'upload-truncated'],
  [
    'a WAV that is shorter than it says',
    () =>
      delivery([
        ...whole().slice(0, 2),
        ['audio', sample('nl-iban-change', 'audio.wav').subarray(0, 50_000)],
      ]),
    'sound-wav-truncated',
  ],
  [
    'sound that is none',
    () => delivery([...whole().slice(0, 2), ['audio', Buffer.from('ID3 this is no sound')]]),
    'sound-not-wav',
  ],
  ['a part too many', () => delivery([...whole(), ['audio', Buffer.from('x')]]), 'parts-out-of-order'],
  [
    'a sender who may not',
    () =>
      delivery(whole(), {
        admit: () => {
          throw Object.assign(new Error(), { code: 'no' });
        },
      }),
    'no',
  ],
])('%s leaves nothing behind', async (_what, make, code) => {
  const before = objectFiles();
  await expect(receiveConversation(workshop.receiving, make())).rejects.toMatchObject({ code });
  expect(objectFiles()).toEqual(before);
});

function broken(afterBytes: number): Delivery {
  const sent = delivery(whole());
  return {
    ...sent,
    body: (async function* () {
      let sizeBytes = 0;
      for await (const chunk of sent.body) {
        sizeBytes += chunk.length;
        if (sizeBytes > afterBytes) return;
        yield chunk;
      }
    })(),
  };
}

test('a detector that breaks down stores nothing: what could not be filtered is not kept', async () => {
  const before = objectFiles();
  const filter = {
    ...workshop.receiving.filter,
    filterConversation: () => {
      throw new Error('broken detector');
    },
  };
  await expect(receiveConversation({ ...workshop.receiving, filter }, delivery(whole()))).rejects.toThrow(
    'broken',
  );
  expect(objectFiles()).toEqual(before);
});

test('a full disk is told as such, and leaves nothing behind', async () => {
  const before = objectFiles();
  const full = workshop.vaultOn({
    ...workshop.objects,
    create: async (objectId) => ({
      ...(await workshop.objects.create(objectId)),
      write: () => Promise.reject(asFileError(Object.assign(new Error(), { code: 'ENOSPC' }))),
    }),
  });
  await expect(
    receiveConversation({ ...workshop.receiving, vault: full }, delivery(whole())),
  ).rejects.toMatchObject({ code: 'disk-full', status: 507 });
  expect(objectFiles()).toEqual(before);
});

test('nothing is opened when access says no, and the no stands in the ledger', async () => {
  const { id } = await receiveConversation(workshop.receiving, delivery(whole()));
  const access = {
    ...workshop.opener.access,
    decide: async () => ({
      allow: false as const,
      reasons: [{ control: 'HOURS' as const, code: 'out-of-shift' }],
    }),
  };
  const outcome = await openConversation(
    { ...workshop.opener, access },
    { caller: callerForTest, conversationId: id, purpose: 'quality' },
  );
  expect(outcome).toEqual({ allow: false, reasons: [{ control: 'HOURS', code: 'out-of-shift' }] });
  const { items } = await workshop.ledger.query({
    types: ['access.denied'],
    subject: { kind: 'conversation', id },
    limit: 5,
  });
  expect(items.length).toBe(1);
});

test('nothing is opened when the ledger does not take the entry', async () => {
  const { id } = await receiveConversation(workshop.receiving, delivery(whole()));
  let asked = 0;
  const keyService = {
    unwrap: async () => {
      asked += 1;
      return new Uint8Array(32);
    },
  };
  const ledger = { append: () => Promise.reject(new Error('ledger down')) };
  await expect(
    openConversation(
      { ...workshop.opener, ledger, keyService },
      { caller: callerForTest, conversationId: id, purpose: 'quality' },
    ),
  ).rejects.toThrow('ledger down');
  expect(asked).toBe(0);
  expect(workshop.opener.openings.size).toBeLessThan(10);
});

test('nothing is opened, and nothing is taken in, once the key service is gone', async () => {
  const { id } = await receiveConversation(workshop.receiving, delivery(whole()));
  await workshop.stopKeyService();
  await expect(opening(id)).rejects.toMatchObject({ status: 503 });
  const before = objectFiles();
  await expect(receiveConversation(workshop.receiving, delivery(whole()))).rejects.toMatchObject({
    status: 503,
  });
  expect(objectFiles()).toEqual(before);
});
