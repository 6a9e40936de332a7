import type { TranscriptFormat } from '#ground';

const texts = ['Good', 'day', 'my', 'number', 'is', '4827', 'thanks'];
const sid = (kind: string) => `${kind}${'0'.repeat(32)}`;

/** Seven words, half a second each, in whatever shape a format gives them. */
const words = <Kind>(shape: (text: string, startMs: number, endMs: number, at: number) => Kind): Kind[] =>
  texts.map((text, at) => shape(text, 1_000 + at * 500, 1_400 + at * 500, at));

const ticks = (startMs: number, endMs: number) => ({
  ...{ offset: `PT${startMs / 1_000}S`, duration: `PT${(endMs - startMs) / 1_000}S` },
  ...{ offsetInTicks: startMs * 10_000, durationInTicks: (endMs - startMs) * 10_000 },
});
const seconds = words((word, start, end, at) => ({
  ...{ word, start: start / 1_000, end: end / 1_000, confidence: 0.9, speaker: at % 2 },
}));
const items = words((content, start, end) => ({
  ...{ type: 'pronunciation', start_time: String(start / 1_000), end_time: String(end / 1_000) },
  alternatives: [{ content, confidence: '0.9' }],
}));
const cue = (at: number) => `00:00:0${at}`;

/** One small whole file of every format, and of every shape that one has. All say the same. */
export const seeds: readonly (readonly [TranscriptFormat, string])[] = [
  [
    'webvtt',
    `WEBVTT\n\n${texts.map((text, at) => `${cue(at)}.000 --> ${cue(at)}.900\n<v Agent>${text}`).join('\n\n')}`,
  ],
  [
    'subrip',
    texts.map((text, at) => `${at + 1}\n${cue(at)},000 --> ${cue(at)},900\nAgent: ${text}`).join('\n\n'),
  ],
  ['plain-text', texts.map((text, at) => `[00:0${at}] ${at % 2 ? 'Customer' : 'Agent'}: ${text}`).join('\n')],
  ...(
    [
      [
        'vcon',
        {
          ...{ vcon: '0.0.2', parties: [{ name: 'A', role: 'agent' }, { tel: '+31612345678' }] },
          dialog: [
            {
              type: 'recording',
              start: '2026-01-01T10:00:00Z',
              parties: [0, 1],
              body: 'UklGRg',
              encoding: 'base64url',
            },
          ],
          analysis: [
            {
              ...{ type: 'transcript', dialog: 0, encoding: 'json' },
              body: words((text, start, end, at) => ({
                speaker: at % 2,
                text,
                start: start / 1_000,
                end: end / 1_000,
              })),
            },
          ],
          attachments: [{ purpose: 'sluis-metadata', body: { schema: 1 } }],
        },
      ],
      [
        'vcon',
        {
          ...{ parties: [{ name: 'A' }, { name: 'B' }] },
          dialog: [{ type: 'recording', start: '2026-01-01T10:00:00Z', url: 'https://example.com/a.wav' }],
          analysis: [
            {
              ...{ type: 'transcript-redacted', dialog: 0 },
              body: words((text, start) => ({
                ...{ parties: 0, text, duration: 0.4 },
                start: new Date(Date.parse('2026-01-01T10:00:00Z') + start).toISOString(),
              })),
            },
          ],
        },
      ],
      ['amazon-transcribe', { status: 'COMPLETED', results: { transcripts: [], items } }],
      [
        'amazon-transcribe',
        { results: { items, channel_labels: { channels: [{ channel_label: 'ch_0', items }] } } },
      ],
      [
        'amazon-call-analytics',
        {
          ...{ JobStatus: 'COMPLETED', Participants: [{ ParticipantRole: 'AGENT', ParticipantId: 'p' }] },
          Transcript: [
            {
              ...{
                ParticipantRole: 'AGENT',
                Content: texts.join(' '),
                BeginOffsetMillis: 1_000,
                EndOffsetMillis: 4_400,
              },
              Items: words((Content, BeginOffsetMillis, EndOffsetMillis) => ({
                ...{ Type: 'pronunciation', Content, BeginOffsetMillis, EndOffsetMillis },
              })),
              Redaction: { RedactedTimestamps: [{ BeginOffsetMillis: 1_000, EndOffsetMillis: 1_400 }] },
            },
          ],
        },
      ],
      [
        'amazon-post-call',
        {
          ConversationAnalytics: {
            Duration: '9',
            SpeakerLabels: [{ Speaker: 'spk_0', DisplayText: 'Agent' }],
          },
          SpeechSegments: [
            {
              ...{
                SegmentStartTime: 1,
                SegmentEndTime: 4.4,
                SegmentSpeaker: 'spk_0',
                OriginalText: texts.join(' '),
              },
              WordConfidence: words((Text, start, end) => ({
                ...{ Text, Confidence: 0.9, StartTime: start / 1_000, EndTime: end / 1_000 },
              })),
            },
          ],
        },
      ],
      [
        'amazon-data-automation',
        {
          metadata: { number_of_channels: 2, duration_millis: 9_000 },
          audio_items: words((content, start, end) => ({
            ...{ audio_segment_index: 0, content, start_timestamp_millis: start, end_timestamp_millis: end },
          })),
          audio_segments: [
            {
              ...{
                segment_index: 0,
                text: texts.join(' '),
                start_timestamp_millis: 1_000,
                end_timestamp_millis: 4_400,
              },
              ...{ speaker: { speaker_label: 'spk_0' }, channel: { channel_label: 'ch_0' } },
            },
          ],
        },
      ],
      [
        'assemblyai',
        {
          ...{
            audio_url: 'x',
            status: 'completed',
            audio_duration: 9,
            utterances: null,
            text: texts.join(' '),
          },
          words: words((text, start, end) => ({ text, start, end, confidence: 0.9, speaker: 'A' })),
        },
      ],
      [
        'azure-speech',
        {
          ...ticks(0, 9_000),
          recognizedPhrases: [
            {
              ...{ recognitionStatus: 'Success', channel: 0, speaker: 1, ...ticks(1_000, 4_400) },
              nBest: [
                {
                  ...{ confidence: 0.9, display: `${texts.join(' ')}.`, lexical: texts.join(' ') },
                  words: words((word, start, end) => ({ word, ...ticks(start, end), confidence: 0.9 })),
                },
              ],
            },
          ],
        },
      ],
      [
        'deepgram',
        { metadata: { duration: 9 }, results: { channels: [{ alternatives: [{ words: seconds }] }] } },
      ],
      [
        'genesys-cloud',
        {
          ...{ conversationId: 'c', startTime: 1_770_000_000_000, duration: { milliseconds: 9_000 } },
          transcripts: [
            {
              phrases: [
                {
                  ...{ text: texts.join(' '), participantPurpose: 'external' },
                  ...{ startTimeMs: 1_770_000_001_000, duration: { milliseconds: 3_400 } },
                  words: words((word, start, end) => ({
                    ...{ word, confidence: 0.9, startTimeMs: 1_770_000_000_000 + start },
                    duration: { milliseconds: end - start },
                  })),
                },
              ],
            },
          ],
        },
      ],
      [
        'google-speech',
        {
          results: [
            {
              alternatives: [
                {
                  transcript: texts.join(' '),
                  words: words((word, start, end) => ({
                    ...{
                      word,
                      startOffset: `${start / 1_000}s`,
                      endOffset: `${end / 1_000}s`,
                      speakerLabel: '1',
                    },
                  })),
                },
              ],
              ...{ channelTag: 1, resultEndOffset: '4.4s' },
            },
          ],
        },
      ],
      [
        'google-speech',
        {
          entries: words((text, start) => ({
            text,
            role: 'AGENT',
            startTimestampUsec: String(start * 1_000),
          })),
        },
      ],
      [
        'rev-ai',
        {
          monologues: [
            {
              speaker: 0,
              elements: words((value, start, end) => ({
                ...{ type: 'text', value, ts: start / 1_000, end_ts: end / 1_000, confidence: 0.9 },
              })),
            },
          ],
        },
      ],
      [
        'twilio',
        {
          ...{ sid: sid('GT'), account_sid: sid('AC'), meta: { next_page_url: null }, duration: 9 },
          channel: { participants: [{ channel_participant: 1, role: 'Agent' }] },
          sentences: [
            {
              ...{ media_channel: 1, transcript: texts.join(' '), start_time: 1, end_time: 4.4 },
              words: words((word, start, end) => ({
                word,
                start_time: start / 1_000,
                end_time: end / 1_000,
              })),
            },
          ],
        },
      ],
      [
        'whisper',
        {
          text: texts.join(' '),
          duration: 9,
          segments: [{ start: 1, end: 4.4, text: texts.join(' '), words: seconds }],
        },
      ],
      ['whisper', { transcription: words((text, from, to) => ({ text, offsets: { from, to } })) }],
      [
        'wtf',
        {
          transcript: { text: texts.join(' '), duration: 9 },
          segments: [{ start: 1, end: 4.4, text: texts.join(' '), speaker: 0 }],
          words: words((text, start, end) => ({ text, start: start / 1_000, end: end / 1_000, speaker: 0 })),
        },
      ],
    ] as const
  ).map(([format, value]) => [format, JSON.stringify(value)] as const),
];
