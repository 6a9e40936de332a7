import { z } from 'zod';
import type { Transcript } from '#ground';
import { malformed, refuse } from '../refusal.ts';
import { createCast } from './cast.ts';
import { isObject } from './parse-json.ts';
import {
  amount,
  confidence,
  type JsonObject,
  label,
  listOf,
  parseAs,
  textUpTo,
  word,
} from './read-schema.ts';
import { settleTimes } from './times.ts';
import { joinMark, type SpokenWord, turnsOfWords } from './turns.ts';

const seconds = amount.refine((value) => value >= 0);
const item = z.object({
  type: z.enum(['pronunciation', 'punctuation']),
  start_time: seconds.optional(),
  end_time: seconds.optional(),
  speaker_label: label.optional(),
  alternatives: listOf(z.object({ content: word, confidence })).refine((all) => all.length > 0),
});
const schema = z.object({
  status: textUpTo(40).optional(),
  results: z.object({
    items: listOf(item),
    channel_labels: z
      .object({ channels: listOf(z.object({ channel_label: label, items: listOf(item) })) })
      .optional(),
    speaker_labels: z
      .object({
        segments: listOf(
          z.object({
            items: listOf(z.object({ start_time: seconds, speaker_label: label })).default([]),
          }),
        ),
      })
      .optional(),
  }),
});

export function isAmazonTranscribe(value: JsonObject): boolean {
  return isObject(value.results) && 'items' in value.results;
}

/** Amazon Transcribe, batch output, with channel identification, speaker labels, or neither. Seconds, written as text. */
export function readAmazonTranscribe(value: unknown): Transcript {
  const { results, status } = parseAs('amazon-transcribe', schema, value);
  if (status !== undefined && status !== 'COMPLETED') throw refuse('transcript-unfinished');
  const { items, channel_labels: channels, speaker_labels: speakers } = results;
  const cast = createCast();
  const words: SpokenWord[] = [];
  if (channels) {
    const byLabel = channels.channels.toSorted((a, b) => (a.channel_label < b.channel_label ? -1 : 1));
    for (const channel of byLabel) {
      const party = cast.of(channel.channel_label);
      collect(channel.items, () => party, words);
    }
  } else {
    const bySpeaker = new Map<number, string>();
    for (const segment of speakers?.segments ?? []) {
      for (const one of segment.items) bySpeaker.set(one.start_time, one.speaker_label);
    }
    collect(
      items,
      (one) => cast.of(one.speaker_label ?? bySpeaker.get(one.start_time ?? -1) ?? 'spk_0'),
      words,
    );
  }
  const turns = turnsOfWords(settleTimes(words, 'seconds'));
  return { format: 'amazon-transcribe', ...cast.parties(), turns };
}

/** Punctuation has no time of its own and joins the word before it. */
function collect(
  items: readonly z.output<typeof item>[],
  partyOf: (one: z.output<typeof item>) => number,
  words: SpokenWord[],
): void {
  const first = words.length;
  for (const [at, one] of items.entries()) {
    const { content, confidence } = one.alternatives[0]!;
    if (one.type === 'punctuation') {
      if (words.length > first) joinMark(words, content);
      continue;
    }
    if (one.start_time === undefined || one.end_time === undefined) {
      throw malformed('amazon-transcribe', `results.items[${at}].start_time`);
    }
    if (one.end_time < one.start_time) throw refuse('times-backwards');
    words.push({
      ...{ party: partyOf(one), text: content },
      ...{ startMs: one.start_time * 1_000, endMs: one.end_time * 1_000 },
      ...(confidence !== undefined && { confidence }),
    });
  }
}
