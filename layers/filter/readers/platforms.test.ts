import { describe, expect, it } from 'vitest';
import { readTranscript } from './read-transcript.ts';

const read = (value: unknown) => readTranscript(Buffer.from(JSON.stringify(value)));
const refused = (code: string) => expect.objectContaining({ code });
const spans = (words: readonly { startMs: number; endMs: number }[] | undefined) =>
  words?.map(({ startMs, endMs }) => [startMs, endMs]);

describe('Azure Speech', () => {
  const times = (offset: number, duration: number) => ({
    ...{ offset: `PT${offset}S`, offsetInTicks: offset * 10_000_000 },
    ...{ duration: `PT${duration}S`, durationInTicks: duration * 10_000_000 },
  });
  const phrase = (channel: number, from: number, best: object, more: object = {}) => ({
    ...{ recognitionStatus: 'Success', channel, ...times(from, 2), nBest: [{ confidence: 0.9, ...best }] },
    ...more,
  });
  const words = [
    { word: 'hello', ...times(1, 0.4), confidence: 0.98 },
    { word: 'anna', ...times(1.5, 0.4), confidence: 0.5 },
  ];

  it('gives the written words the times of the spoken ones where they are the same', () => {
    const value = {
      ...{ source: 'x', duration: 'PT9S', durationInTicks: 90_000_000 },
      recognizedPhrases: [phrase(0, 1, { display: 'Hello, Anna.', lexical: 'hello anna', words })],
    };
    const { format, turns } = read(value);
    expect(format).toBe('azure-speech');
    expect(turns[0]!.text).toBe('Hello, Anna.');
    expect(turns[0]!.words![0]).toEqual({ text: 'Hello,', startMs: 1_000, endMs: 1_400, confidence: 0.98 });
  });

  it('keeps the spoken words where others are written, and the written ones where they have times', () => {
    const spoken = [
      { word: 'four', ...times(1, 0.4) },
      { word: 'two', ...times(1.5, 0.4) },
    ];
    const best = { display: '42.', lexical: 'four two', words: spoken };
    expect(read({ recognizedPhrases: [phrase(0, 1, best)] }).turns[0]!.text).toBe('four two');
    const displayWords = [{ displayText: '42.', ...times(1, 0.9) }];
    const [turn] = read({ recognizedPhrases: [phrase(0, 1, { ...best, displayWords })] }).turns;
    expect(turn!.text).toBe('42.');
    expect(spans(turn!.words)).toEqual([[1_000, 1_900]]);
  });

  it('puts the phrases of its channels in their order, and leaves out what was not recognised', () => {
    const recognizedPhrases = [
      phrase(1, 4, { display: 'Yes.' }),
      phrase(0, 1, { display: 'Hello?' }),
      { recognitionStatus: 'Failure', channel: 0, ...times(7, 1) },
    ];
    expect(read({ recognizedPhrases }).turns.map(({ party, text }) => [party, text])).toEqual([
      [0, 'Hello?'],
      [1, 'Yes.'],
    ]);
  });

  it('is refused where the same time is written twice and is not the same', () => {
    const lying = phrase(0, 1, { display: 'Hello.' }, { offset: 'PT1M' });
    expect(() => read({ recognizedPhrases: [lying] })).toThrow(refused('times-unit'));
  });

  it('as fast transcription writes it counts in milliseconds', () => {
    const { turns } = read({
      ...{ durationMilliseconds: 9_000, combinedPhrases: [{ text: 'Hello Anna' }] },
      phrases: [
        {
          ...{ offsetMilliseconds: 100, durationMilliseconds: 900, text: 'Hello Anna', speaker: 1 },
          words: [
            { text: 'Hello', offsetMilliseconds: 100, durationMilliseconds: 300 },
            { text: 'Anna', offsetMilliseconds: 500, durationMilliseconds: 500 },
          ],
        },
      ],
    });
    expect(turns[0]).toMatchObject({ party: 0, text: 'Hello Anna', startMs: 100, endMs: 1_000 });
    expect(turns[0]!.words![1]).toMatchObject({ startMs: 500, endMs: 1_000 });
  });
});

describe('Google Speech-to-Text', () => {
  const heard = (words: object[], more: object = {}) => ({
    alternatives: [{ transcript: 'x', words }],
    ...more,
  });

  it.each([
    ['v1', { startTime: '1s', endTime: '1.300s' }],
    ['v2', { startOffset: '1s', endOffset: '1.300s' }],
    ['a client library', { start_time: { seconds: '1' }, end_time: { seconds: 1, nanos: 300_000_000 } }],
    ['somebody who made numbers of them', { start_time: 1, end_time: 1.3 }],
  ])('has the times of %s', (_what, times) => {
    const { format, turns } = read({ results: [heard([{ word: 'hello', confidence: 0.9, ...times }])] });
    expect(format).toBe('google-speech');
    expect(turns).toEqual([
      {
        ...{ party: 0, text: 'hello', startMs: 1_000, endMs: 1_300 },
        words: [{ text: 'hello', startMs: 1_000, endMs: 1_300, confidence: 0.9 }],
      },
    ]);
  });

  it('has a first word that begins at nothing at all', () => {
    const [turn] = read({ results: [heard([{ word: 'hello', endOffset: '0.4s' }])] }).turns;
    expect(spans(turn!.words)).toEqual([[0, 400]]);
  });

  it('does not say everything twice where v1 repeats it with its speakers', () => {
    const at = (word: string, start: number, speakerTag?: number) => ({
      ...{ word, startTime: `${start}s`, endTime: `${start + 0.5}s` },
      ...(speakerTag !== undefined && { speakerTag }),
    });
    const results = [
      heard([at('hello', 1)]),
      heard([at('yes', 3)]),
      { alternatives: [{ words: [at('hello', 1, 2), at('yes', 3, 1)] }] },
    ];
    expect(read({ results }).turns.map(({ party, text }) => [party, text])).toEqual([
      [0, 'hello'],
      [1, 'yes'],
    ]);
  });

  it('has channels that count from 1, and turns without words that end where the result ends', () => {
    const say = (transcript: string, channelTag: number, resultEndTime: string) => ({
      alternatives: [{ transcript }],
      ...{ channelTag, resultEndTime },
    });
    const { turns } = read({
      results: [say('Yes.', 2, '6s'), say('Hello.', 1, '2s'), say('Fine.', 1, '9s')],
    });
    expect(turns).toEqual([
      { party: 1, text: 'Yes.', startMs: 0, endMs: 6_000 },
      { party: 0, text: 'Hello.', startMs: 0, endMs: 2_000 },
      { party: 0, text: 'Fine.', startMs: 2_000, endMs: 9_000 },
    ]);
  });

  it('may be an operation: done, in a batch, or not done yet', () => {
    const type = 'type.googleapis.com/google.cloud.speech.v2.BatchRecognizeResponse';
    const results = [heard([{ word: 'hello', endOffset: '0.4s' }])];
    const done = { name: '1', done: true, response: { '@type': type, results } };
    const batch = {
      ...done,
      response: { '@type': type, results: { 'gs://b/a.wav': { transcript: { results } } } },
    };
    expect(read(done).turns[0]!.text).toBe('hello');
    expect(read(batch).turns[0]!.text).toBe('hello');
    const running = { name: '1', metadata: { '@type': 'type.googleapis.com/google.cloud.speech.v1.X' } };
    expect(() => read({ ...running, done: false })).toThrow(refused('transcript-unfinished'));
  });

  it('in Conversational Insights names roles', () => {
    const segment = (role: string, word: string, start: string, end: string) => ({
      ...{ text: word, channelTag: 1, segmentParticipant: { role } },
      words: [{ word, startOffset: start, endOffset: end }],
    });
    const conversation = read({
      transcript: {
        transcriptSegments: [
          segment('END_USER', 'hello', '1s', '2s'),
          segment('HUMAN_AGENT', 'yes', '3s', '4s'),
        ],
      },
    });
    expect(conversation).toMatchObject({
      ...{ namesRoles: true, parties: [{ role: 'customer' }, { role: 'agent' }] },
      turns: [{ startMs: 1_000 }, { startMs: 3_000, endMs: 4_000 }],
    });
    const entry = (role: string, startTimestampUsec: string) => ({ text: 'hello', role, startTimestampUsec });
    expect(read({ entries: [entry('AGENT', '0'), entry('CUSTOMER', '2500000')] }).turns[0]).toEqual({
      ...{ party: 0, text: 'hello', startMs: 0, endMs: 2_500 },
    });
    expect(read({ entries: [entry('AGENT', '1700000000000000')] }).turns[0]!.startMs).toBeUndefined();
  });
});

describe('Genesys Cloud', () => {
  const start = 1_770_000_000_000;
  const at = (offset: number, milliseconds: number) => ({
    startTimeMs: start + offset,
    duration: { milliseconds },
  });
  const phrase = (text: string, participantPurpose: string, offset: number, more: object = {}) => ({
    ...{ text, participantPurpose, stability: 1, ...at(offset, 1_000) },
    ...more,
  });
  const transcript = (phrases: object[], more: object = { startTime: start }) => ({
    ...{ conversationId: 'c', communicationId: 'd', mediaType: 'call', participants: [] },
    transcripts: [{ transcriptId: 't', language: 'en-us', phrases }],
    ...more,
  });

  it('has instants, which are counted from the start, and sides instead of names', () => {
    const words = [
      { word: 'four', confidence: 0.9, ...at(500, 200) },
      { word: 'two', ...at(800, 200) },
    ];
    const { format, parties, turns } = read(
      transcript([phrase('yes', 'internal', 3_000), phrase('four two', 'external', 500, { words })]),
    );
    expect(format).toBe('genesys-cloud');
    expect(turns.map(({ party, startMs }) => [parties[party]!.role, startMs])).toEqual([
      ['customer', 500],
      ['agent', 3_000],
    ]);
    expect(spans(turns[0]!.words)).toEqual([
      [500, 700],
      [800, 1_000],
    ]);
  });

  it('is read as it was written where the written words have times', () => {
    const decoratedWords = [{ word: '42', ...at(500, 500) }];
    const words = [{ word: 'four', ...at(500, 200) }];
    const [turn] = read(
      transcript([phrase('four two', 'external', 500, { decoratedText: '42', decoratedWords, words })]),
    ).turns;
    expect(turn).toMatchObject({ text: '42', words: [{ startMs: 500, endMs: 1_000 }] });
  });

  it('has no times when nobody says where the instants are counted from, and none before the start', () => {
    expect(read(transcript([phrase('yes', 'internal', 0)], {})).turns[0]).toEqual({ party: 0, text: 'yes' });
    expect(() => read(transcript([phrase('yes', 'internal', -60_000)]))).toThrow(refused('times-unit'));
  });

  it('as the description of a recording is refused with what to send instead', () => {
    for (const value of [
      { id: 'r', conversationId: 'c', media: 'audio', fileState: 'AVAILABLE', mediaUris: {} },
      { conversationId: 'c', communicationId: 'd', url: 'https://example.com/transcript' },
    ]) {
      expect(() => read(value)).toThrow(refused('transcript-without-words'));
    }
  });
});

describe('Twilio', () => {
  const sentence = (channel: number, transcript: string, start: number | null, words: object[] = []) => ({
    ...{ media_channel: channel, sentence_index: 0, transcript, confidence: 0.9, words },
    ...{ start_time: start, end_time: start === null ? null : start + 1 },
  });
  const sid = (kind: string) => `${kind}${'0'.repeat(32)}`;

  it('takes channel 1 for the agent and 2 for the customer, unless it says otherwise', () => {
    const words = [{ word: 'Hello', start_time: '1', end_time: '1.4' }];
    const sentences = [sentence(2, 'Yes.', 3), sentence(1, 'Hello', 1, words)];
    const plain = read({ meta: { key: 'sentences', next_page_url: null }, sentences });
    expect(plain.turns.map(({ party, startMs }) => [plain.parties[party]!.role, startMs])).toEqual([
      ['agent', 1_000],
      ['customer', 3_000],
    ]);
    expect(spans(plain.turns[0]!.words)).toEqual([[1_000, 1_400]]);
    const participants = [
      { channel_participant: 1, role: 'Customer' },
      { channel_participant: 2, role: 'Agent' },
    ];
    expect(read({ channel: { participants }, sentences }).parties.map(({ role }) => role)).toEqual([
      ...['customer', 'agent'],
    ]);
  });

  it('is refused when there are more pages, and read without times where there are none', () => {
    const sentences = [sentence(1, 'Hello', null)];
    expect(read({ sentences }).turns).toEqual([{ party: 0, text: 'Hello' }]);
    expect(() => read({ meta: { next_page_url: 'https://example.com/2' }, sentences })).toThrow(
      refused('transcript-partial'),
    );
  });

  it('as the metadata of a recording is refused with what to send instead; an old transcription is one text', () => {
    const about = { account_sid: sid('AC'), status: 'completed', duration: '15' };
    expect(() => read({ ...about, sid: sid('RE'), call_sid: sid('CA'), channels: 2 })).toThrow(
      refused('transcript-without-words'),
    );
    expect(read({ ...about, sid: sid('TR'), transcription_text: 'hello' }).turns).toEqual([
      { party: 0, text: 'hello' },
    ]);
  });
});
