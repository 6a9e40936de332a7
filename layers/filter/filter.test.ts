import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linearToAlaw, writeWavHeader } from '#audio';
import { detect, type Finding } from '#detect';
import { type ConversationMetadata, SluisError, type Transcript, type Turn } from '#ground';
import { createFilter } from './index.ts';

const filter = createFilter({ detect });
const samples = new URL('../../samples/rendered/', import.meta.url).pathname;

const metadata: ConversationMetadata = {
  ...{ schema: 1, start: '2026-11-02T10:15:00Z', zone: 'Europe/Amsterdam', country: 'NL', queue: 'service' },
  ...{ class: 'ordinary', purpose: 'quality', consent: 'consented', language: 'nl', parties: [] },
};

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 4_001) yield bytes.subarray(at, at + 4_001);
}

async function collect(chunks: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  for await (const chunk of chunks) parts.push(chunk);
  return Buffer.concat(parts);
}

const code = (expected: string) => expect.objectContaining({ code: expected });
const read = (text: string | Uint8Array) =>
  filter.readTranscript(typeof text === 'string' ? Buffer.from(text) : text);

/** Speech, as far as masking is concerned: loud everywhere. A-law, two channels. */
function loudWav(durationMs: number): Buffer {
  const frames = durationMs * 8;
  const data = Buffer.alloc(frames * 2, linearToAlaw(12_345));
  return Buffer.concat([
    writeWavHeader({ encoding: 'alaw', sampleRate: 8_000, channels: 2 }, data.length),
    data,
  ]);
}

describe.each(readdirSync(samples))('the sample %s', (name) => {
  const folder = join(samples, name);
  const file = (start: string) =>
    readFileSync(join(folder, readdirSync(folder).find((one) => one.startsWith(start))!));
  const expected = JSON.parse(file('expected').toString());
  const given = JSON.parse(file('metadata').toString());

  it('comes out with every sensitive passage gone from words and sound, and the rest readable', async () => {
    const transcript = filter.readTranscript(file('transcript'));
    const filtered = filter.filterConversation(given, transcript);
    expect(transcript.turns.map((turn) => turn.text)).toEqual(
      expected.turns.map((turn: { text: string }) => turn.text),
    );
    const { details: _sealedApart, ...kept } = filtered;
    const masked = await filter.maskAudio(filtered, once(file('audio')));
    const sound = await collect(masked.chunks);
    const silent = silentMs(sound, file('audio').readUInt16LE(20));
    for (const [at, turn] of expected.turns.entries()) {
      for (const { start, end } of turn.spans) {
        expect(JSON.stringify(kept)).not.toContain(turn.text.slice(start, end));
        const before = turn.text.slice(0, start).split(/\s+/).filter(Boolean).length;
        const count = turn.text.slice(start, end).split(/\s+/).length;
        for (const word of transcript.turns[at]!.words!.slice(before, before + count)) {
          const middle = Math.floor((word.startMs + word.endMs) / 2);
          expect(silent(middle), `${turn.text.slice(start, end)} at ${middle} ms`).toBe(true);
        }
      }
    }
    const clean = expected.turns.filter((turn: { spans: unknown[] }) => turn.spans.length === 0);
    const untouched = clean.filter((turn: { text: string }) =>
      filtered.turns.some((one) => one.text === turn.text),
    );
    expect(untouched.length).toBeGreaterThanOrEqual(clean.length * 0.85);
    expect(masked.result().durationMs).toBeGreaterThanOrEqual(filtered.lastMs - 2_000);
  });
});

/** Whether both channels are silent at a millisecond of a masked file. */
function silentMs(wav: Buffer, tag: number): (ms: number) => boolean {
  const width = tag === 1 ? 4 : 2;
  const quiet = tag === 1 ? 0 : tag === 6 ? 0xd5 : 0xff;
  return (ms) => wav.subarray(44 + ms * 8 * width, 44 + (ms + 1) * 8 * width).every((byte) => byte === quiet);
}

describe('what comes out of the filter', () => {
  /** Finds every occurrence of a planted word, whatever it is: the detector is not what is tried here. */
  const planted = (secrets: readonly string[]) => (conversation: { turns: readonly { text: string }[] }) =>
    conversation.turns.flatMap(({ text }, turn) =>
      secrets.flatMap((secret) =>
        Array.from(
          text.matchAll(new RegExp(secret, 'g')),
          (match): Finding => ({
            ...{ turn, start: match.index, end: match.index + secret.length, type: 'PIN' },
            ...{ score: 1, recogniser: 'planted@1', why: { cue: 'test' } },
          }),
        ),
      ),
    );
  const word = fc.stringMatching(/^[a-z]{1,7}$/);
  const secretWord = fc.stringMatching(/^QX[A-Z]{5}$/);

  it('holds no planted secret in any field or encoding, nor its sound', async () => {
    const spoken = fc.array(fc.oneof({ weight: 4, arbitrary: word }, { weight: 1, arbitrary: secretWord }), {
      minLength: 1,
      maxLength: 12,
    });
    await fc.assert(
      fc.asyncProperty(fc.array(spoken, { minLength: 1, maxLength: 6 }), async (lines) => {
        const secrets = [...new Set(lines.flat().filter((one) => one.startsWith('QX')))];
        let at = 100;
        const turns = lines.map((texts, index): Turn => {
          const words = texts.map((text, place) => ({
            text,
            startMs: at + place * 300,
            endMs: at + place * 300 + 300,
          }));
          at += words.length * 300 + 200;
          const ends = { startMs: words[0]!.startMs, endMs: words.at(-1)!.endMs };
          return { party: index % 2, text: texts.join(' '), ...ends, words };
        });
        const transcript: Transcript = {
          format: 'vcon',
          parties: [{ role: 'agent' }, { role: 'customer' }],
          turns,
        };
        const trial = createFilter({ detect: planted(secrets) });
        const filtered = trial.filterConversation(metadata, transcript);
        const out = JSON.stringify(filtered);
        for (const secret of secrets) {
          for (const form of [
            secret,
            secret.toLowerCase(),
            Buffer.from(secret).toString('base64').slice(0, 8),
          ]) {
            expect(out).not.toContain(form);
          }
        }
        const sound = await collect((await trial.maskAudio(filtered, once(loudWav(at + 500)))).chunks);
        const silent = silentMs(sound, 6);
        for (const spokenWord of turns.flatMap((turn) => turn.words!)) {
          const middle = (spokenWord.startMs + spokenWord.endMs) / 2;
          if (spokenWord.text.startsWith('QX')) expect(silent(middle)).toBe(true);
        }
        // Up to a little after the last word: what follows it nobody transcribed.
        const keptBytes = 44 + (at + 300) * 16;
        if (secrets.length === 0) {
          expect(sound.subarray(0, keptBytes).equals(loudWav(at + 500).subarray(0, keptBytes))).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('is nothing at all when the detector fails', () => {
    const broken = createFilter({
      detect: () => {
        throw new Error('broken');
      },
    });
    expect(() =>
      broken.filterConversation(metadata, read('WEBVTT\n\n00:00.000 --> 00:01.000\nhallo')),
    ).toThrow('broken');
  });

  it('says what was asked and answered, and counts by type', () => {
    const transcript = read(
      'WEBVTT\n\n00:00.000 --> 00:02.000\n<v agent>wat is uw rekeningnummer\n\n00:02.500 --> 00:06.000\n<v klant>NL91 ABNA 0417 1643 00',
    );
    const filtered = filter.filterConversation(metadata, transcript);
    expect(filtered.counts).toEqual({ IBAN: 1 });
    expect(filtered.turns[1]).toMatchObject({ role: 'customer', text: '[IBAN]' });
    expect(filtered.turns[1]!.marks[0]).toMatchObject({
      type: 'IBAN',
      asked: true,
      answered: true,
      estimated: true,
    });
    expect(filtered.masks).toEqual([{ startMs: 2_500, endMs: 6_000 }]);
  });

  it('masks what the centre knows beforehand, and keeps it apart', () => {
    const known = {
      ...metadata,
      customerReference: 'K-99123',
      parties: [{ role: 'agent' as const }, { role: 'customer' as const, name: 'Zwaantje Kievit' }],
    };
    const filtered = filter.filterConversation(
      known,
      read('WEBVTT\n\n00:00.000 --> 00:09.000\n<v klant>zeg maar zwaantje kievit dat is makkelijker'),
    );
    expect(filtered.turns[0]!.text.toLowerCase()).not.toContain('kievit');
    expect(filtered.details).toMatchObject({
      customerReference: 'K-99123',
      parties: [{}, { name: 'Zwaantje Kievit' }],
    });
    expect(filtered.indexWords).not.toContain('kievit');
    expect(filtered.indexWords).toContain('makkelijker');
  });

  it('estimates the place in a long turn generously, and says so', () => {
    const text = `${'ja '.repeat(100)}NL91ABNA0417164300 ${'ja '.repeat(100)}`.trim();
    const filtered = filter.filterConversation(
      metadata,
      read(`WEBVTT\n\n00:00.000 --> 01:00.000\n<v klant>${text}`),
    );
    const [mask] = filtered.masks;
    expect(mask!.startMs).toBeLessThan(25_000);
    expect(mask!.startMs).toBeGreaterThan(10_000);
    expect(mask!.endMs).toBeGreaterThan(35_000);
    expect(filtered.turns[0]!.marks[0]!.estimated).toBe(true);
  });
});

describe('sound', () => {
  const filtered = (lastMs: number) => ({
    ...filter.filterConversation(metadata, read('WEBVTT\n\n00:00.000 --> 00:01.000\nhallo')),
    lastMs,
  });
  const take = async (lastMs: number, wav: Uint8Array) =>
    collect((await filter.maskAudio(filtered(lastMs), once(wav))).chunks);

  it('that is shorter than its transcript, cut off or no sound at all is refused', async () => {
    await expect(take(9_000, loudWav(5_000))).rejects.toThrow(code('transcript-longer-than-audio'));
    await expect(take(6_500, loudWav(5_000))).resolves.toBeDefined();
    await expect(take(0, loudWav(5_000).subarray(0, 9_000))).rejects.toThrow(code('sound-wav-truncated'));
    await expect(take(0, Buffer.from('MP3, so to say'))).rejects.toThrow(code('sound-not-wav'));
    await expect(take(0, Buffer.alloc(0))).rejects.toThrow(code('sound-not-wav'));
  });

  it('is refused when a sensitive passage has no time to mask', async () => {
    const value = {
      parties: [{ role: 'agent' }],
      dialog: [],
      analysis: [{ type: 'transcript', body: [{ speaker: 'agent', message: 'IBAN NL91ABNA0417164300' }] }],
    };
    const untimed = filter.filterConversation(metadata, read(JSON.stringify(value)));
    expect(untimed.soundCanBeMasked).toBe(false);
    await expect(filter.maskAudio(untimed, once(loudWav(1_000)))).rejects.toThrow(
      code('transcript-without-times'),
    );
  });

  /** What was found must leave the sound, or the recording must not be taken. */
  const pin = 'my pin code is 4 8 2 7'.split(' ');
  const turnsOf = (turn: object) =>
    JSON.stringify({
      ...{ vcon: '0.4.0', parties: [{ role: 'agent' }, { role: 'customer' }], dialog: [] },
      analysis: [{ type: 'transcript', body: [{ speaker: 1, ...turn }] }],
    });
  const timed = (startOf: (at: number) => number, lengthS: number) =>
    pin.map((word, at) => ({ word, start: startOf(at), end: startOf(at) + lengthS }));
  const items = pin.map((content) => ({
    ...{ type: 'pronunciation', start_time: '', end_time: '' },
    alternatives: [{ content }],
  }));
  it.each([
    [
      'words without length',
      turnsOf({ start: 1, end: 5, words: timed((at) => 1 + at / 2, 0) }),
      [1_000, 5_000],
    ],
    ['words all at once', turnsOf({ start: 1, end: 5, words: timed(() => 1, 0) }), [1_000, 5_000]],
    ['a turn without length', turnsOf({ start: 1, end: 1, text: pin.join(' ') }), 'transcript-without-times'],
    [
      'words outside of their turn',
      turnsOf({ start: 1, end: 5, words: timed((at) => 600 + at / 2, 0.5) }),
      'times-contradict',
    ],
    [
      'words beyond the sound in a turn without end',
      turnsOf({ start: 1, words: timed((at) => 600 + at / 2, 0.5) }),
      'transcript-longer-than-audio',
    ],
    [
      'words that run back in small steps',
      turnsOf({ start: 3, end: 5, words: timed((at) => 3 - at * 0.15, 0.1) }),
      'times-backwards',
    ],
    ['times that are empty', JSON.stringify({ results: { items } }), 'transcript-malformed'],
    [
      'cues without a line between them',
      `WEBVTT\n\n00:00.000 --> 00:05.000\nhello\n00:05.000 --> 00:09.000\n${pin.join(' ')}`,
      [5_000, 9_000],
    ],
    [
      'a cue directly after the head',
      `WEBVTT\n00:05.000 --> 00:09.000\n${pin.join(' ')}\n\n00:09.000 --> 00:09.500\nhello`,
      [5_000, 9_000],
    ],
    [
      'a cue under several names',
      `WEBVTT\n\none\ntwo\n00:05.000 --> 00:09.000\n${pin.join(' ')}`,
      [5_000, 9_000],
    ],
    [
      'digits as references',
      'WEBVTT\n\n00:05.000 --> 00:09.000\nmy pin code is &#52;&#56;&#x32;&#55;',
      [5_000, 9_000],
    ],
    [
      'digits between brackets that are no tag',
      'WEBVTT\n\n00:05.000 --> 00:09.000\nmy pin code is < 4827 >',
      [5_000, 9_000],
    ],
  ])('with a transcript of %s is masked or refused, never left as it is', async (_what, text, expected) => {
    const work = async () => {
      const found = filter.filterConversation({ ...metadata, language: 'en' }, read(text));
      const sound = await collect((await filter.maskAudio(found, once(loudWav(10_000)))).chunks);
      return { found, silent: silentMs(sound, 6) };
    };
    if (typeof expected === 'string') return expect(work()).rejects.toThrow(code(expected));
    const { found, silent } = await work();
    expect(found.counts).toEqual({ PIN: 1 });
    expect(JSON.stringify(found.turns)).not.toMatch(/4827|4 8 2 7|&#/);
    for (let ms = expected[0]!; ms < expected[1]!; ms += 100) expect(silent(ms), `${ms} ms`).toBe(true);
  });

  it('has no result before it was read to its end', async () => {
    const masked = await filter.maskAudio(filtered(0), once(loudWav(100)));
    expect(() => masked.result()).toThrow(SluisError);
  });
});

describe('a transcript', () => {
  const testData = (name: string) => readFileSync(new URL(`./test-data/${name}`, import.meta.url));

  it('of Amazon Call Analytics keeps roles, words and times', () => {
    const transcript = read(testData('amazon-call-analytics.json'));
    expect(transcript.format).toBe('amazon-call-analytics');
    expect(transcript.turns).toHaveLength(37);
    expect(transcript.turns[0]!.text.startsWith('Thank you for calling')).toBe(true);
    expect(transcript.turns[0]!.words![0]).toEqual({ text: 'Thank', startMs: 40, endMs: 330, confidence: 1 });
    expect(new Set(transcript.turns.map((turn) => turn.party))).toEqual(new Set([0, 1]));
  });

  it('in a vCon with old field names keeps who said what, without times', () => {
    const transcript = read(testData('vcon-dataset.vcon.json'));
    expect(transcript.parties.map((party) => party.role)).toEqual(['agent', 'customer']);
    expect(transcript.turns.length).toBeGreaterThan(5);
    expect(transcript.turns[0]!.startMs).toBeUndefined();
    const filtered = filter.filterConversation({ ...metadata, language: 'en' }, transcript);
    expect(JSON.stringify(filtered.turns)).not.toContain(transcript.parties[1]!.name);
  });

  it('of Amazon Transcribe with speaker labels becomes turns', () => {
    const item = (content: string, at: number, speaker: string) => ({
      ...{
        type: 'pronunciation',
        start_time: String(at),
        end_time: String(at + 0.4),
        speaker_label: speaker,
      },
      alternatives: [{ confidence: '0.9', content }],
    });
    const items = [
      item('hello', 0, 'spk_0'),
      { type: 'punctuation', alternatives: [{ content: ',' }] },
      item('you', 0.5, 'spk_0'),
      item('yes', 1.2, 'spk_1'),
    ];
    const transcript = read(JSON.stringify({ results: { transcripts: [], items } }));
    expect(transcript.turns.map((turn) => [turn.party, turn.text])).toEqual([
      [0, 'hello, you'],
      [1, 'yes'],
    ]);
  });

  it('is text, whatever is in it: markup and formulas come out as the words they are', () => {
    const evil = '=cmd|calc <b>bold</b> &lt;script&gt;alert(1)&lt;/script&gt;';
    const { turns } = read(`WEBVTT\n\n00:00.000 --> 00:01.000\n<v agent>${evil}`);
    expect(turns[0]!.text).toBe('=cmd|calc bold <script>alert(1)</script>');
  });

  const cue = (times: string, text = 'hallo') => `WEBVTT\n\n${times}\n${text}`;
  const vcon = (change: object) =>
    JSON.stringify({ vcon: '0.4.0', parties: [{}], dialog: [], analysis: [], ...change });
  it.each([
    ['nothing', '', 'transcript-empty'],
    ['no cues', 'WEBVTT\n\n', 'transcript-empty'],
    ['only spaces', cue('00:00.000 --> 00:01.000', '   '), 'transcript-empty'],
    ['UTF-16', Buffer.from('\ufeffWEBVTT', 'utf16le'), 'transcript-encoding'],
    ['Latin-1', Buffer.from('WEBVTT\n\n00:00.000 --> 00:01.000\ncaf\xe9', 'latin1'), 'transcript-encoding'],
    ['gzip', gzipSync('WEBVTT'), 'transcript-compressed'],
    ['a zip', Buffer.from('PK\x03\x04rest', 'latin1'), 'transcript-compressed'],
    ['prose', 'dear sir or madam', 'transcript-format'],
    ['other JSON', '{"hello":1}', 'transcript-format'],
    ['a list', '[1,2]', 'transcript-format'],
    ['nesting 100,000 deep', '['.repeat(100_000), 'transcript-format'],
    ['closed nesting', `${'['.repeat(100_000)}${']'.repeat(100_000)}`, 'transcript-format'],
    ['a cue that ends before it begins', cue('00:05.000 --> 00:01.000'), 'times-backwards'],
    [
      'cues of one voice in the wrong order',
      `${cue('00:09.000 --> 00:10.000')}\n\n00:01.000 --> 00:02.000\nhallo`,
      'times-backwards',
    ],
    [
      'word times that run back',
      cue('00:01.000 --> 00:09.000', '<00:00:05.000>a <00:00:02.000>b'),
      'times-backwards',
    ],
    ['a time that is none', cue('yesterday --> today'), 'transcript-malformed'],
    ['10,000 parties', vcon({ parties: Array.from({ length: 10_000 }, () => ({})) }), 'too-many-parties'],
    [
      '10,000 voices',
      `WEBVTT\n\n${Array.from({ length: 10_000 }, (_, at) => `00:00.000 --> 00:01.000\n<v v${at}>x`).join('\n\n')}`,
      'too-many-parties',
    ],
    ['a signed vCon', '{"payload":"x","signatures":[]}', 'vcon-signed'],
    ['an encrypted vCon', '{"ciphertext":"x","recipients":[]}', 'vcon-encrypted'],
    ['a vCon without words', vcon({}), 'transcript-empty'],
    [
      'two recordings in one vCon',
      vcon({ dialog: [{ type: 'recording' }, { type: 'recording' }] }),
      'vcon-several-dialogs',
    ],
    [
      'Amazon items without times',
      '{"results":{"items":[{"type":"pronunciation","alternatives":[{"content":"x"}]}]}}',
      'transcript-malformed',
    ],
    ['Amazon items with other things', '{"results":{"items":"none"}}', 'transcript-malformed'],
  ])('with %s is refused in words', (_what, input, expected) => {
    expect(() => read(input as string)).toThrow(code(expected));
    try {
      read(input as string);
    } catch (error) {
      expect((error as SluisError).status).toBeGreaterThanOrEqual(413);
      expect((error as SluisError).message.length).toBeGreaterThan(20);
    }
  });

  it('is read or refused, never anything else, whatever the bytes', () => {
    const seeds = readdirSync(samples)
      .slice(0, 3)
      .map((name) => {
        const folder = join(samples, name);
        return readFileSync(join(folder, readdirSync(folder).find((one) => one.startsWith('transcript'))!));
      });
    const edits = fc.array(fc.tuple(fc.double({ min: 0, max: 0.999, noNaN: true }), fc.nat(255)), {
      maxLength: 8,
    });
    fc.assert(
      fc.property(fc.constantFrom(...seeds), edits, (seed, changes) => {
        const bytes = Uint8Array.from(seed);
        for (const [place, value] of changes) bytes[Math.floor(place * bytes.length)] = value;
        try {
          read(bytes);
        } catch (error) {
          expect(error).toBeInstanceOf(SluisError);
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('a whole vCon', () => {
  it('gives its words, its inline sound and what it says of itself', () => {
    const wav = loudWav(1_000);
    const value = {
      ...{ vcon: '0.4.0', parties: [{ role: 'agent' }, { role: 'customer' }] },
      dialog: [
        {
          type: 'recording',
          body: wav.toString('base64url'),
          encoding: 'base64url',
          mediatype: 'audio/x-wav',
        },
      ],
      analysis: [
        { type: 'transcript', body: { turns: [{ speaker: 'agent', text: 'hallo', start: 0, end: 1 }] } },
      ],
      attachments: [{ purpose: 'sluis-metadata', body: { queue: 'service' } }],
    };
    const content = filter.readVcon(Buffer.from(JSON.stringify(value)));
    expect(wav.equals(content.audio!)).toBe(true);
    expect(content.metadata).toEqual({ queue: 'service' });
    expect(content.transcript.turns).toEqual([{ party: 0, text: 'hallo', startMs: 0, endMs: 1_000 }]);
  });
});
