import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readTranscript } from './read-transcript.ts';

const read = (value: unknown) => readTranscript(Buffer.from(JSON.stringify(value)));
const file = (name: string) => readTranscript(readFileSync(new URL(`../test-data/${name}`, import.meta.url)));
const refused = (code: string, at?: string) =>
  expect.objectContaining({ code, ...(at !== undefined && { details: expect.objectContaining({ at }) }) });

describe('Deepgram', () => {
  const word = (text: string, start: number, more: object = {}) => ({
    ...{ word: text.toLowerCase(), punctuated_word: text, start, end: start + 0.4, confidence: 0.98 },
    ...more,
  });
  const ofChannels = (channels: object[][], more: object = {}) => ({
    metadata: { duration: 20, ...more },
    results: { channels: channels.map((words) => ({ alternatives: [{ words }] })) },
  });

  it('keeps written words with their times and how sure they are', () => {
    const { format, parties, turns } = file('wtfconv-deepgram_sample.json');
    expect({ format, parties }).toEqual({ format: 'deepgram', parties: [{ role: 'agent' }] });
    expect(turns[0]!.text).toMatch(/^Hello, this is a sample transcription/);
    expect(turns[0]!.words![0]).toEqual({ text: 'Hello,', startMs: 0, endMs: 500, confidence: 0.98 });
  });

  it('takes channels in their order for agent and customer, whoever speaks first', () => {
    const { parties, turns } = read(ofChannels([[word('Yes.', 4)], [word('Hello?', 1), word('Anna?', 1.5)]]));
    expect(parties.map(({ role }) => role)).toEqual(['agent', 'customer']);
    expect(turns.map(({ party, text }) => [party, text])).toEqual([
      [1, 'Hello? Anna?'],
      [0, 'Yes.'],
    ]);
  });

  it('keeps the text of a channel that has no words, without times', () => {
    const value = ofChannels([[word('Hello?', 1)], []]);
    Object.assign(value.results.channels[1]!.alternatives[0]!, { transcript: 'My pin is 4827.' });
    expect(read(value).turns[1]).toEqual({ party: 1, text: 'My pin is 4827.' });
  });

  it('takes diarised speakers in the order in which they speak', () => {
    const { turns } = read(ofChannels([[word('Hello.', 1, { speaker: 3 }), word('Hi.', 2, { speaker: 0 })]]));
    expect(turns.map(({ party, text }) => [party, text])).toEqual([
      [0, 'Hello.'],
      [1, 'Hi.'],
    ]);
  });

  it('that does not fit its form is refused with the place', () => {
    expect(() => read(ofChannels([[word('Hello', 1), { word: 'x', start: 'soon' }]]))).toThrow(
      refused('transcript-malformed', 'results.channels[0].alternatives[0].words[1].start'),
    );
  });
});

describe('AssemblyAI', () => {
  const job = (more: object) => ({
    ...{ id: 'x', audio_url: 'https://example.com/a.wav', status: 'completed', audio_duration: 12 },
    ...{ text: '', words: [], utterances: null },
    ...more,
  });
  const words = (speakers: (object | null)[]) =>
    speakers.map((more, at) => ({
      ...{ text: `word${at}`, start: at * 500, end: at * 500 + 400, confidence: 0.9, speaker: null },
      ...more,
    }));

  it('has milliseconds, and speakers by letter', () => {
    const { format, turns } = read(job({ words: words([{ speaker: 'B' }, { speaker: 'A' }]) }));
    expect(format).toBe('assemblyai');
    expect(turns).toEqual([
      expect.objectContaining({ party: 0, text: 'word0', startMs: 0, endMs: 400 }),
      expect.objectContaining({ party: 1, text: 'word1', startMs: 500, endMs: 900 }),
    ]);
  });

  it('has speakers by role where they were asked for, and channels that count from 1', () => {
    const named = read(job({ words: words([{ speaker: 'Customer' }, { speaker: 'Agent' }]) }));
    expect(named).toMatchObject({ namesRoles: true, parties: [{ role: 'customer' }, { role: 'agent' }] });
    const channels = read(job({ words: words([{ channel: '2' }, { channel: '1' }]) }));
    expect(channels.turns.map(({ party }) => party)).toEqual([1, 0]);
  });

  it('that failed or is not done yet is refused with what to do', () => {
    for (const status of ['error', 'queued', 'processing']) {
      expect(() => read(job({ status, words: null }))).toThrow(refused('transcript-unfinished'));
    }
  });
});

describe('Rev.ai', () => {
  it('joins its marks to the words before them', () => {
    const { format, turns } = file('wtfconv-rev_ai_sample.json');
    expect(format).toBe('rev-ai');
    expect(turns[0]!.text).toMatch(/^Hello, this is a sample transcription from Rev\. AI\. It/);
    expect(turns[0]!.words![0]).toEqual({ text: 'Hello,', startMs: 0, endMs: 500, confidence: 0.99 });
  });

  it('has monologues, some with the name of their speaker; a word without times stays a word', () => {
    const say = (value: string, ts?: number) => ({ type: 'text', value, ts, end_ts: ts && ts + 0.3 });
    const { parties, turns } = read({
      monologues: [
        { speaker: 0, speaker_info: { display_name: 'Customer' }, elements: [say('hi', 1), say('7')] },
        { speaker: 1, speaker_info: { display_name: 'Agent' }, elements: [say('yes', 3)] },
      ],
    });
    expect(parties.map(({ role }) => role)).toEqual(['customer', 'agent']);
    expect(turns[0]!.words!.map(({ text, startMs, endMs }) => [text, startMs, endMs])).toEqual([
      ['hi', 1_000, 1_300],
      ['7', 1_300, 1_300],
    ]);
  });

  it('as the job that it is, without the transcript, is refused with what to do', () => {
    const job = { id: '1', speaker_channels_count: 1, language: 'en' };
    expect(() => read({ ...job, status: 'transcribed' })).toThrow(refused('transcript-without-words'));
    expect(() => read({ ...job, status: 'in_progress' })).toThrow(refused('transcript-unfinished'));
  });
});

describe('Whisper', () => {
  it('has segments with times of their own', () => {
    const { format, turns } = file('wtfconv-whisper_sample.json');
    expect(format).toBe('whisper');
    expect(turns).toHaveLength(2);
    expect(turns[1]).toMatchObject({ startMs: 3_200, endMs: 8_500 });
    expect(turns[1]!.words).toBeUndefined();
  });

  it('as NVIDIA Canary writes it has words beside its segments', () => {
    const { turns } = file('wtfconv-canary_sample.json');
    expect(turns[0]!.words![0]).toEqual({ text: 'Hello,', startMs: 0, endMs: 500, confidence: 0.99 });
  });

  it('gives a number without times the time between its neighbours', () => {
    const words = [
      { word: ' my', start: 1, end: 1.2, score: 0.9 },
      { word: ' pin' },
      { word: ' 4827.' },
      { word: ' thanks', start: 4, end: 4.5 },
    ];
    const segment = { text: ' my pin 4827. thanks', start: 1, end: 5, speaker: 'SPEAKER_01', words };
    const [turn] = read({ segments: [segment], language: 'en', word_segments: [] }).turns;
    expect(turn!.text).toBe('my pin 4827. thanks');
    expect(turn!.words!.map(({ startMs, endMs }) => [startMs, endMs])).toEqual([
      [1_000, 1_200],
      [1_200, 4_000],
      [4_000, 4_000],
      [4_000, 4_500],
    ]);
  });

  it('keeps to the segments when the words do not make up what they say', () => {
    const segments = [{ text: 'my pin is four eight two seven', start: 0, end: 4 }];
    const words = [{ word: 'my', start: 0, end: 0.2 }];
    const { turns } = read({ text: segments[0]!.text, segments, words });
    expect(turns).toEqual([{ party: 0, text: segments[0]!.text, startMs: 0, endMs: 4_000 }]);
  });

  it('as whisper.cpp writes it counts in milliseconds', () => {
    const transcription = [
      {
        timestamps: { from: '00:00:00,000', to: '00:00:02,000' },
        offsets: { from: 0, to: 2_000 },
        text: ' And so',
      },
    ];
    expect(read({ result: { language: 'en' }, transcription }).turns).toEqual([
      { party: 0, text: 'And so', startMs: 0, endMs: 2_000 },
    ]);
  });
});

describe('WTF', () => {
  it('joins what it calls punctuation to the words', () => {
    const { format, turns } = file('wtfconv-assemblyai_sample.wtf.json');
    expect(format).toBe('wtf');
    expect(turns[0]!.text).toMatch(/^Hello, this is a sample transcription from AssemblyAI/);
  });
});

describe('the Amazon family', () => {
  it('in Post Call Analytics names its speakers in a list of their own', () => {
    const transcript = file('amazon-post-call.json');
    expect(transcript).toMatchObject({
      ...{ format: 'amazon-post-call', namesRoles: true },
      parties: [{ role: 'agent' }, { role: 'customer' }],
    });
    expect(transcript.turns).toHaveLength(12);
    expect(transcript.turns[1]!.words!.length).toBe(8);
  });

  it('in Contact Lens has turns alone, roles by participant, and chats without times', () => {
    const lens = {
      ...{ Version: '1.1.0', Channel: 'VOICE' },
      Participants: [
        { ParticipantId: 'p1', ParticipantRole: 'CUSTOMER' },
        { ParticipantId: 'p2', ParticipantRole: 'AGENT' },
        { ParticipantId: 'p3', ParticipantRole: 'CUSTOM_BOT' },
      ],
      Transcript: [
        { ParticipantId: 'p3', Content: 'Welcome.', BeginOffsetMillis: 0, EndOffsetMillis: 900 },
        { ParticipantId: 'p1', Content: 'Hello there.', BeginOffsetMillis: 1_000, EndOffsetMillis: 1_900 },
        {
          ParticipantId: 'p2',
          Content: 'Good day to you.',
          BeginOffsetMillis: 2_000,
          EndOffsetMillis: 2_900,
        },
        { ParticipantId: 'p1', Content: 'Bye.', AbsoluteTime: '2026-01-01T10:00:00Z' },
      ],
    };
    const { parties, turns } = read(lens);
    expect(turns.map(({ party }) => parties[party]!.role)).toEqual([
      ...['third-party', 'customer', 'agent', 'customer'],
    ]);
    expect(turns[3]).toEqual({ party: 1, text: 'Bye.' });
  });

  it('in Contact Lens during the call lies in segments', () => {
    const said = { ParticipantRole: 'AGENT', Content: 'Hello.', BeginOffsetMillis: 10, EndOffsetMillis: 400 };
    const { turns } = read({ Segments: [{ Categories: {} }, { Transcript: said }] });
    expect(turns).toEqual([{ party: 0, text: 'Hello.', startMs: 10, endMs: 400 }]);
  });

  it('in Data Automation has items that name their segment; a blueprint holds no words', () => {
    const item = (content: string, start?: number) => ({
      ...{ audio_segment_index: 0, content },
      ...(start !== undefined && { start_timestamp_millis: start, end_timestamp_millis: start + 300 }),
    });
    const { turns } = read({
      metadata: { number_of_channels: 2, duration_millis: 9_000 },
      audio_items: [item('Hello', 100), item('.'), item('Anna', 500)],
      audio_segments: [
        {
          ...{
            segment_index: 0,
            text: 'Hello. Anna',
            start_timestamp_millis: 100,
            end_timestamp_millis: 800,
          },
          channel: { channel_label: 'ch_1' },
        },
      ],
    });
    expect(turns[0]).toMatchObject({ party: 1, text: 'Hello. Anna' });
    expect(turns[0]!.words).toHaveLength(2);
    expect(() => read({ matched_blueprint: {}, inference_result: { call_summary: 'x' } })).toThrow(
      refused('transcript-without-words'),
    );
  });

  it('that failed is refused with what to do', () => {
    expect(() => read({ status: 'FAILED', results: { items: [] } })).toThrow(
      refused('transcript-unfinished'),
    );
    expect(() => read({ JobStatus: 'IN_PROGRESS', Transcript: [] })).toThrow(
      refused('transcript-unfinished'),
    );
  });
});
