import { cpSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { PoolClient } from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { wavHeaderBytes } from '#audio';
import { type ConversationId, firstTenant, inTransaction } from '#ground';
import { finishWaiting, settleRetirements } from './finish-retirements.ts';
import { createMaskMissed, type MaskingParts } from './mask-missed.ts';
import { type OpenConversation, openConversation } from './open-conversation.ts';
import { receiveConversation } from './receive-conversation.ts';
import { callerForTest, openWorkshop } from './workshop-for-test.ts';

let workshop: Awaited<ReturnType<typeof openWorkshop>>;
let id: ConversationId;
let other: ConversationId;
beforeAll(async () => {
  workshop = await openWorkshop();
});
afterAll(() => workshop.close());
beforeEach(async () => {
  id = await receive();
  other = await receive();
});

const sample = (file: string) =>
  readFileSync(new URL(`../../../samples/rendered/nl-iban-change/${file}`, import.meta.url));

async function receive(): Promise<ConversationId> {
  const parts = Object.entries({
    metadata: 'metadata.json',
    transcript: 'transcript.vtt',
    audio: 'audio.wav',
  });
  const pieces = parts.flatMap(([name, file]) => [
    Buffer.from(`--b\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n`),
    ...[sample(file), Buffer.from('\r\n')],
  ]);
  const body = (async function* () {
    yield* pieces;
    yield Buffer.from('--b--\r\n');
  })();
  const sent = {
    actor: { kind: 'machine' as const, id: 'm' },
    contentType: 'multipart/form-data; boundary=b',
    ...{ body, admit: () => {} },
  };
  return (await receiveConversation(workshop.receiving, sent)).id;
}

async function open(one = id, change: Partial<typeof workshop.opener> = {}): Promise<OpenConversation> {
  const outcome = await openConversation(
    { ...workshop.opener, ...change },
    { caller: callerForTest, conversationId: one, purpose: 'quality' },
  );
  if (!outcome?.allow) throw new Error('not opened');
  return outcome.opening;
}

/** The longest word that is left: it stands for what the filter had missed. */
function longestWord({ transcript }: OpenConversation) {
  const words = transcript.turns.flatMap(({ text, marks }, turn) =>
    [...text.matchAll(/\p{L}+/gu)].flatMap(({ 0: word, index: start }) =>
      marks.some((mark) => mark.start <= start && start < mark.end) ? [] : { turn, start, word },
    ),
  );
  const { turn, start, word } = words.reduce((best, one) =>
    one.word.length > best.word.length ? one : best,
  );
  return { word, passage: { turn, start, end: start + word.length, type: 'PERSON' as const } };
}

const masking = (change: Partial<MaskingParts> = {}) => createMaskMissed({ ...workshop.masking, ...change });

async function soundOf({ audio }: OpenConversation): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of audio!.read(wavHeaderBytes, audio!.sizeBytes)) chunks.push(chunk);
  return Buffer.concat(chunks);
}

const objectsFolder = () => join(workshop.data, 'objects');
function objectFiles(): string[] {
  return readdirSync(objectsFolder(), { recursive: true, withFileTypes: true })
    .flatMap((entry) => (entry.isFile() ? entry.name : []))
    .sort();
}

const asOwner = <T>(work: (client: PoolClient) => Promise<T>) =>
  inTransaction(workshop.database.pool('owner'), firstTenant, work);
const query = (text: string, values: unknown[] = []) =>
  asOwner(async (client) => (await client.query(text, values)).rows);

/** What a thief, or a backup, keeps of a conversation: its rows and its objects. */
async function backUp() {
  const rows = {
    keys: await query('select * from vault.wrapped_keys where conversation_id = $1', [id]),
    objects: await query('select * from vault.objects where conversation_id = $1', [id]),
  };
  const copy = join(workshop.folder, 'backup');
  rmSync(copy, { recursive: true, force: true });
  cpSync(objectsFolder(), copy, { recursive: true });
  return async () => {
    cpSync(copy, objectsFolder(), { recursive: true });
    await asOwner(async (client) => {
      for (const { epoch_id, enc, ciphertext } of rows.keys) {
        await client.query(
          'update vault.wrapped_keys set epoch_id = $2, enc = $3, ciphertext = $4 where conversation_id = $1',
          [id, epoch_id, enc, ciphertext],
        );
      }
      for (const { part, object_id, codec, size_bytes, sha256 } of rows.objects) {
        await client.query(
          `update vault.objects set object_id = $3, codec = $4, size_bytes = $5, sha256 = $6
            where conversation_id = $1 and part = $2`,
          [id, part, object_id, codec, size_bytes, sha256],
        );
      }
    });
  };
}

describe('a passage that was missed', () => {
  it('is gone from words and sound for whoever opens the conversation, and the rest is as it was', async () => {
    const opening = await open();
    const before = await soundOf(opening);
    const { word, passage } = longestWord(opening);
    const masked = await masking()(callerForTest, opening, passage);
    expect(masked).toMatchObject({ isChanged: true, oldKey: 'retired' });
    for (const seen of [masked.opening, await open()]) {
      const turn = seen.transcript.turns[passage.turn]!;
      expect(turn.text.slice(passage.start)).toMatch(/^\[PERSON\]/);
      expect(JSON.stringify(seen.transcript)).not.toContain(`"${word}"`);
      const after = await soundOf(seen);
      const mark = turn.marks.find(({ recogniser }) => recogniser === 'person@1')!;
      expect(after.length).toBe(before.length);
      const format = { bytesAMs: before.length / seen.summary.durationMs };
      const at = (ms: number) => Math.round((ms * format.bytesAMs) / 4) * 4;
      const inside = after.subarray(at(mark.startMs!) + 4, at(mark.endMs!) - 4);
      expect(new Set(inside).size).toBe(1);
      expect(
        Buffer.compare(
          after.subarray(0, at(mark.startMs! - 100)),
          before.subarray(0, at(mark.startMs! - 100)),
        ),
      ).toBe(0);
      expect(
        Buffer.compare(after.subarray(at(mark.endMs! + 100)), before.subarray(at(mark.endMs! + 100))),
      ).toBe(0);
      const { perSecond, channels } = seen.transcript.peaks!;
      const slices = channels[0]!.slice(
        Math.ceil((mark.startMs! / 1000) * perSecond) + 1,
        Math.floor((mark.endMs! / 1000) * perSecond) - 1,
      );
      expect(slices.every((peak) => peak === 0)).toBe(true);
      expect(seen.details).toEqual(opening.details);
    }
  });

  it('leaves one entry that commits to the new objects, one that gives the key up, and no object of before', async () => {
    const old = await query('select object_id from vault.objects where conversation_id = $1', [id]);
    const opening = await open();
    await masking()(callerForTest, opening, longestWord(opening).passage);
    const entriesOf = async (type: 'conversation.masked' | 'keys.retired') => {
      const asked = { types: [type], subject: { kind: 'conversation' as const, id }, limit: 10 };
      return (await workshop.ledger.query(asked)).items;
    };
    await expect.poll(() => entriesOf('conversation.masked')).toHaveLength(1);
    expect((await entriesOf('conversation.masked'))[0]).toMatchObject({
      actor: { kind: 'person', id: callerForTest.person.id },
      detail: { type: 'PERSON', hasAudio: true },
    });
    expect(await entriesOf('keys.retired')).toHaveLength(1);
    const files = objectFiles();
    for (const { object_id } of old) expect(files).not.toContain(object_id);
    const now = await query('select object_id from vault.objects where conversation_id = $1', [id]);
    for (const { object_id } of now) expect(files).toContain(object_id);
    expect(await workshop.vault.waitingRetirements()).toEqual([]);
  });

  it('is not found any more by its words, and is by all others', async () => {
    const opening = await open();
    const { word, passage } = longestWord(opening);
    const rest = opening.transcript.turns
      .map(({ text }) => text)
      .join(' ')
      .match(/\p{L}{4,}/gu)!;
    const left = rest.find((one) => one.toLowerCase() !== word.toLowerCase())!;
    const find = async (words: string) =>
      (await workshop.vault.search({ scope: all, words, limit: 200 })).items.map((item) => item.id);
    expect(await find(word)).toContain(id);
    await masking()(callerForTest, opening, passage);
    expect(await find(word)).not.toContain(id);
    expect(await find(word)).toContain(other);
    expect(await find(left)).toContain(id);
    const typed = await workshop.vault.list({ scope: all, type: 'PERSON', limit: 200 });
    expect(typed.items.find((item) => item.id === id)?.findings.PERSON).toBeGreaterThan(0);
  });

  it('changes nothing where it is masked already, so that it can be asked for again', async () => {
    const { passage } = longestWord(await open());
    const first = await masking()(callerForTest, await open(), passage);
    const place = { ...passage, end: passage.start + '[PERSON]'.length };
    const again = await masking()(callerForTest, first.opening, place);
    expect(again).toEqual({ opening: first.opening, isChanged: false, oldKey: 'retired' });
  });
});

const all = {
  ...{ all: true, teams: [], agentIds: [], conversationIds: [], caseTokens: [] },
  ...{ agentSinceMs: null, hiddenClasses: [] },
};

describe('what was masked stays masked', () => {
  it('when rows and objects of before are put back: the key service opens them no more', async () => {
    const restore = await backUp();
    const opening = await open();
    await masking()(callerForTest, opening, longestWord(opening).passage);
    await restore();
    await expect(open()).rejects.toMatchObject({ code: 'key-retired', status: 410 });
  });

  it('when the copied objects alone are put in the place of the new ones', async () => {
    const opening = await open();
    const restore = await backUp();
    await masking()(callerForTest, opening, longestWord(opening).passage);
    const now = await query('select * from vault.wrapped_keys where conversation_id = $1', [id]);
    await restore();
    await query('update vault.wrapped_keys set enc = $2, ciphertext = $3 where conversation_id = $1', [
      ...[id, now[0].enc, now[0].ciphertext],
    ]);
    await expect(open()).rejects.toMatchObject({ code: 'content-damaged' });
  });

  it('when the old version was written under another epoch’s name or moved to another conversation', async () => {
    const restore = await backUp();
    const opening = await open();
    await masking()(callerForTest, opening, longestWord(opening).passage);
    await restore();
    const old = await query('select * from vault.wrapped_keys where conversation_id = $1', [id]);
    await query('update vault.wrapped_keys set enc = $2, ciphertext = $3 where conversation_id = $1', [
      ...[other, old[0].enc, old[0].ciphertext],
    ]);
    await expect(open(other)).rejects.toMatchObject({ code: 'unwrap-refused' });
  });
});

describe('openings of the version before', () => {
  it('end: the words are shown no more, and sound that is on its way stops in the middle', async () => {
    const playing = await open();
    const opening = await open();
    const heard = playing.audio!.read(0, playing.audio!.sizeBytes)[Symbol.asyncIterator]();
    expect((await heard.next()).done).toBe(false);
    await masking()(callerForTest, opening, longestWord(opening).passage);
    await expect(heard.next()).rejects.toMatchObject({ code: 'opening-over' });
    const holder = { personId: callerForTest.person.id, sessionId: callerForTest.session.id };
    expect(workshop.opener.openings.find(playing.id, id, holder)).toBeNull();
    expect(workshop.opener.openings.find(opening.id, id, holder)).toBeNull();
    const late = async () => {
      for await (const _ of playing.audio!.read(0, 100));
    };
    await expect(late()).rejects.toMatchObject({ code: 'opening-over' });
  });

  it('are not made by somebody who opened while it was masked, at whatever step that was', async () => {
    const steps = ['unwrap', 'transcript', 'added'] as const;
    for (const step of steps) {
      const one = await receive();
      const held = await open(one);
      const mask = () => masking()(callerForTest, held, longestWord(held).passage);
      let masked = false;
      const once = async () => {
        if (!masked) {
          masked = true;
          await mask();
        }
      };
      const { vault, keyService, openings } = workshop.opener;
      const change: Partial<typeof workshop.opener> = {
        keyService: {
          unwrap: async (request) => {
            if (step === 'unwrap') await once();
            return keyService.unwrap(request);
          },
        },
        vault: {
          ...vault,
          wrappedKey: vault.wrappedKey,
          openPart: async (...asked) => {
            const part = await vault.openPart(...asked);
            if (step !== 'transcript' || asked[1] !== 'transcript' || !part) return part;
            // Its words are read, the old ones; then it is masked.
            const chunks: Uint8Array[] = [];
            for await (const chunk of part.read(0, part.sizeBytes)) chunks.push(chunk);
            await once();
            return {
              ...part,
              async *read() {
                yield* chunks;
              },
            };
          },
        },
        openings: {
          ...openings,
          add(opening) {
            openings.add(opening);
            if (step === 'added') openings.endConversation(one);
          },
        },
      };
      const opened = open(one, change);
      if (step === 'added') {
        expect(workshop.opener.openings.isHeld((await opened).id)).toBe(false);
        continue;
      }
      await expect(opened).rejects.toMatchObject({ code: 'conversation-changed', status: 409 });
      expect(masked).toBe(true);
    }
  });
});

describe('two at once', () => {
  it('of one opening: one is masked, the other is told that its opening is over', async () => {
    const opening = await open();
    const { passage } = longestWord(opening);
    const mask = masking();
    const outcomes = await Promise.allSettled([
      mask(callerForTest, opening, passage),
      mask(callerForTest, opening, { ...passage, turn: 0, start: 0, end: 3 }),
    ]);
    expect(outcomes.map((one) => one.status)).toEqual(['fulfilled', 'rejected']);
    expect(outcomes[1]).toMatchObject({ reason: { code: 'opening-over' } });
    expect((await open()).transcript.turns[passage.turn]!.text).toContain('[PERSON]');
  });

  it('on two servers: one version stands whole, nothing of the other is left, and nothing masked comes back', async () => {
    const openings = [await open(), await open()];
    const before = objectFiles().length;
    const { passage } = longestWord(openings[0]!);
    const elsewhere = { turn: 0, start: 0, end: 3, type: 'PERSON' as const };
    const outcomes = await Promise.allSettled([
      // Two that know nothing of each other.
      masking({ openings: workshop.opener.openings })(callerForTest, openings[0]!, passage),
      masking({ openings: { ...workshop.opener.openings, isHeld: () => true } })(
        callerForTest,
        openings[1]!,
        elsewhere,
      ),
    ]);
    const won = outcomes.filter((one) => one.status === 'fulfilled');
    const lost = outcomes.filter((one) => one.status === 'rejected');
    expect(won).toHaveLength(1);
    expect(['conversation-changed', 'opening-over', 'content-damaged']).toContain(lost[0]?.reason.code);
    expect(objectFiles()).toHaveLength(before);
    const now = await open();
    expect(
      now.transcript.turns.flatMap(({ marks }) => marks.filter((mark) => mark.recogniser === 'person@1')),
    ).toHaveLength(1);
    await soundOf(now);
  });
});

describe('what is interrupted', () => {
  it('before the rows leaves all as it was, and no new object', async () => {
    const opening = await open();
    const before = objectFiles();
    const { passage } = longestWord(opening);
    const broken = masking({
      ledger: { ...workshop.ledger, enqueue: () => Promise.reject(new Error('closed')) },
    });
    await expect(broken(callerForTest, opening, passage)).rejects.toThrow('closed');
    expect(objectFiles()).toEqual(before);
    expect(await workshop.vault.waitingRetirements()).toEqual([]);
    expect((await open()).transcript).toEqual(opening.transcript);
  });

  it('after the rows is masked at once, and the old key is given up when the key service answers again', async () => {
    const restore = await backUp();
    const opening = await open();
    const { passage } = longestWord(opening);
    const silent = { retire: () => Promise.reject(new Error('gone')) };
    const masked = await masking({ keyService: silent })(callerForTest, opening, passage);
    expect(masked.oldKey).toBe('waiting');
    expect((await open()).transcript.turns[passage.turn]!.text).toContain('[PERSON]');
    expect(await workshop.vault.waitingRetirements()).toHaveLength(1);
    await finishWaiting({ ...workshop.masking, keyService: { ...workshop.keyService, ...silent } });
    expect(await workshop.vault.waitingRetirements()).toHaveLength(1);
    await settleRetirements(workshop.masking);
    expect(await workshop.vault.waitingRetirements()).toEqual([]);
    await restore();
    await expect(open()).rejects.toMatchObject({ code: 'key-retired' });
  });

  it('between the key and the objects is finished when it is tried again', async () => {
    const opening = await open();
    const objects = await query('select object_id from vault.objects where conversation_id = $1', [id]);
    const { passage } = longestWord(opening);
    const stuck = { ...workshop.vault, finishRetirement: () => Promise.reject(new Error('disk')) };
    expect((await masking({ vault: stuck })(callerForTest, opening, passage)).oldKey).toBe('waiting');
    expect(objectFiles()).toEqual(expect.arrayContaining(objects.map(({ object_id }) => object_id)));
    await settleRetirements(workshop.masking);
    for (const { object_id } of objects) expect(objectFiles()).not.toContain(object_id);
    const [row] = await query('select * from vault.retirements where conversation_id = $1', [id]);
    expect(row).toMatchObject({ enc: null, ciphertext: null, object_ids: [] });
  });

  it('is told to a key service whose folder was put back from before', async () => {
    const opening = await open();
    await masking()(callerForTest, opening, longestWord(opening).passage);
    const taught: Uint8Array[] = [];
    const forgetful = {
      ...workshop.keyService,
      rememberRetired: async (marks: readonly Uint8Array[]) => taught.push(...marks),
    };
    await settleRetirements({ ...workshop.masking, keyService: forgetful });
    const [row] = await query('select mark from vault.retirements where conversation_id = $1', [id]);
    expect(taught.some((mark) => Buffer.compare(mark, row.mark) === 0)).toBe(true);
    expect(readFileSync(join(workshop.keys, 'retired.keys'), 'latin1')).toContain(
      (row.mark as Buffer).toString('base64url'),
    );
  });
});
