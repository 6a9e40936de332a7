import { z } from 'zod';
import type { Transcript } from '#ground';
import { createCast } from './cast.ts';
import {
  amount,
  confidence,
  type JsonObject,
  label,
  listOf,
  parseAs,
  text,
  textUpTo,
  word,
} from './read-schema.ts';
import { type Segment, turnsOfSegments } from './timed-segments.ts';

const schema = z.object({
  ConversationAnalytics: z.object({
    Duration: amount.nullish(),
    SpeakerLabels: listOf(z.object({ Speaker: label, DisplayText: textUpTo(200) })).nullish(),
  }),
  SpeechSegments: listOf(
    z.object({
      ...{ SegmentStartTime: z.number(), SegmentEndTime: z.number(), SegmentSpeaker: label },
      ...{ OriginalText: text.nullish(), DisplayText: text.nullish() },
      WordConfidence: listOf(
        z.object({
          ...{ Text: word, Confidence: confidence },
          ...{ StartTime: z.number().nullish(), EndTime: z.number().nullish() },
        }),
      ).nullish(),
    }),
  ),
});

export function isPostCall(value: JsonObject): boolean {
  return 'ConversationAnalytics' in value && 'SpeechSegments' in value;
}

/** What Amazon Transcribe Post Call Analytics (the open sample solution) writes of a call. Seconds. */
export function readPostCall(value: JsonObject): Transcript {
  const content = parseAs('amazon-post-call', schema, value);
  const { Duration: duration, SpeakerLabels: labels } = content.ConversationAnalytics;
  const shown = new Map(labels?.map((one) => [one.Speaker, one.DisplayText]));
  const cast = createCast();
  for (const one of labels ?? []) cast.of(one.DisplayText);
  const segments = content.SpeechSegments.map(
    (one): Segment => ({
      party: cast.of(shown.get(one.SegmentSpeaker) ?? one.SegmentSpeaker),
      text: one.OriginalText ?? one.DisplayText ?? '',
      ...{ start: one.SegmentStartTime, end: one.SegmentEndTime },
      words: one.WordConfidence?.map((spoken) => ({
        ...{ text: spoken.Text, start: spoken.StartTime, end: spoken.EndTime },
        confidence: spoken.Confidence,
      })),
    }),
  );
  const turns = turnsOfSegments(segments, 'seconds', duration && duration * 1_000);
  return { format: 'amazon-post-call', ...cast.parties(), turns };
}
