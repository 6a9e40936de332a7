import { z } from 'zod';
import type { Transcript } from '#ground';
import { refuse } from '../refusal.ts';
import { createCast } from './cast.ts';
import { isObject } from './parse-json.ts';
import { type JsonObject, label, listOf, parseAs, text, word } from './read-schema.ts';
import { type LooseWord, type Segment, turnsOfSegments } from './timed-segments.ts';

const schema = z.object({
  metadata: z.object({
    duration_millis: z.number().nullish(),
    number_of_channels: z.number().int().min(0).max(100).nullish(),
  }),
  audio_items: listOf(
    z.object({
      ...{ audio_segment_index: z.number().nullish(), content: word },
      ...{ start_timestamp_millis: z.number().nullish(), end_timestamp_millis: z.number().nullish() },
    }),
  ).nullish(),
  audio_segments: listOf(
    z.object({
      ...{ segment_index: z.number(), text },
      ...{ start_timestamp_millis: z.number(), end_timestamp_millis: z.number() },
      speaker: z.object({ speaker_label: label.nullish() }).nullish(),
      channel: z.object({ channel_label: label.nullish() }).nullish(),
    }),
  ),
});

export function isDataAutomation(value: JsonObject): boolean {
  return 'audio_segments' in value || ('matched_blueprint' in value && 'inference_result' in value);
}

/** Amazon Bedrock Data Automation, standard output of sound. Milliseconds. A blueprint's output holds conclusions, no words. */
export function readDataAutomation(value: JsonObject): Transcript {
  if (!('audio_segments' in value) && isObject(value.inference_result)) {
    throw refuse('transcript-without-words');
  }
  const content = parseAs('amazon-data-automation', schema, value);
  const cast = createCast();
  const channels = content.metadata.number_of_channels ?? 1;
  if (channels > 1) for (let at = 0; at < channels; at++) cast.of(`ch_${at}`);
  const words = new Map<number, LooseWord[]>();
  for (const one of content.audio_items ?? []) {
    const here = words.get(one.audio_segment_index ?? -1) ?? [];
    words.set(one.audio_segment_index ?? -1, here);
    const last = here.at(-1);
    if (one.start_timestamp_millis == null && last) last.text += one.content;
    else {
      here.push({
        text: one.content,
        ...{ start: one.start_timestamp_millis, end: one.end_timestamp_millis },
      });
    }
  }
  const segments = content.audio_segments.map((one): Segment => {
    const channel = channels > 1 ? one.channel?.channel_label : null;
    return {
      party: cast.of(channel ?? one.speaker?.speaker_label ?? 'spk_0'),
      ...{ text: one.text, start: one.start_timestamp_millis, end: one.end_timestamp_millis },
      words: words.get(one.segment_index),
    };
  });
  const turns = turnsOfSegments(segments, 'milliseconds', content.metadata.duration_millis);
  return { format: 'amazon-data-automation', ...cast.parties(), turns };
}
