import { z } from 'zod';
import type { Transcript } from '#ground';
import { malformed, refuse } from '../refusal.ts';
import { createCast } from './cast.ts';
import { isObject, valueAt } from './parse-json.ts';
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
import { readDuration, settleTimes } from './times.ts';
import { type SpokenWord, turnsOfWords } from './turns.ts';

/** "1.300s"; seconds and nanoseconds apart; or, from client libraries, a number of seconds. Milliseconds come out. */
export const googleTime = z
  .union([
    z.number().transform((seconds) => seconds * 1_000),
    textUpTo(40).transform(readDuration).pipe(z.number()),
    z
      .object({ seconds: amount.nullish(), nanos: z.number().nullish() })
      .transform(({ seconds, nanos }) => (seconds ?? 0) * 1_000 + (nanos ?? 0) / 1_000_000),
  ])
  .nullish();

/** Names as the REST interface and as the client libraries write them, of v1 and v2. A time of zero is left out. */
export const googleWord = z
  .object({
    ...{ word, confidence, speakerTag: label.nullish(), speakerLabel: label.nullish() },
    ...{ speaker_tag: label.nullish(), speaker_label: label.nullish() },
    ...{ startTime: googleTime, startOffset: googleTime, start_time: googleTime, start_offset: googleTime },
    ...{ endTime: googleTime, endOffset: googleTime, end_time: googleTime, end_offset: googleTime },
  })
  .transform((one) => {
    const speaker = one.speakerLabel ?? one.speaker_label ?? one.speakerTag ?? one.speaker_tag ?? '0';
    const startMs = one.startTime ?? one.startOffset ?? one.start_time ?? one.start_offset ?? 0;
    const endMs = one.endTime ?? one.endOffset ?? one.end_time ?? one.end_offset ?? null;
    return { text: one.word, startMs, endMs, speaker, confidence: one.confidence };
  });
const schema = z.object({
  results: listOf(
    z
      .object({
        alternatives: listOf(
          z.object({ transcript: text.nullish(), words: listOf(googleWord).nullish() }),
        ).nullish(),
        ...{ channelTag: z.number().nullish(), channel_tag: z.number().nullish() },
        ...{ resultEndTime: googleTime, resultEndOffset: googleTime },
        ...{ result_end_time: googleTime, result_end_offset: googleTime },
      })
      .transform((one) => {
        const channel = one.channelTag ?? one.channel_tag ?? 0;
        const endMs =
          one.resultEndTime ?? one.resultEndOffset ?? one.result_end_time ?? one.result_end_offset ?? null;
        const { transcript, words } = one.alternatives?.[0] ?? {};
        return { channel, endMs, text: transcript ?? '', words: words ?? [] };
      }),
  ),
});
type Result = z.output<typeof schema>['results'][number];

export function isGoogle(value: JsonObject): boolean {
  const type = valueAt(value, 'response', '@type') ?? valueAt(value, 'metadata', '@type');
  // An operation, done or not.
  if (typeof type === 'string' && /speech/.test(type)) return true;
  return valueAt(value, 'results', 0, 'alternatives') !== undefined;
}

/** Google Speech-to-Text v1 and v2: a response, an operation that is done, or a file of a batch. */
export function readGoogle(value: JsonObject): Transcript {
  const { results } = parseAs('google-speech', schema, responseOf(value));
  const heard = withoutRepetition(results);
  const channels = heard.reduce((most, { channel }) => Math.max(most, channel), 0);
  const cast = createCast();
  if (channels > 1) cast.channels(channels);
  const partyOf = (channel: number, speaker: string) =>
    channels > 1 ? cast.of(String(channel - 1)) : cast.of(speaker);
  const words: SpokenWord[] = [];
  const turns: { party: number; text: string; startMs: number; endMs: number }[] = [];
  const endOfChannel = new Map<number, number>();
  for (const { channel, endMs, text, words: spoken } of heard) {
    for (const one of spoken) {
      words.push({
        party: partyOf(channel, one.speaker),
        ...{ text: one.text, startMs: one.startMs, endMs: one.endMs ?? one.startMs },
        ...(one.confidence !== undefined && { confidence: one.confidence }),
      });
    }
    if (spoken.length === 0 && /\S/.test(text)) {
      const startMs = endOfChannel.get(channel) ?? 0;
      turns.push({ party: partyOf(channel, '0'), text: text.trim(), startMs, endMs: endMs ?? startMs });
    }
    if (endMs !== null) endOfChannel.set(channel, endMs);
  }
  const all = [...turnsOfWords(settleTimes(words, 'seconds')), ...settleTimes(turns, 'seconds')];
  return { format: 'google-speech', ...cast.parties(), turns: all.sort((a, b) => a.startMs! - b.startMs!) };
}

/** With speakers to be told apart v1 says everything once more at the end, and only there whose it was. */
function withoutRepetition(results: readonly Result[]): readonly Result[] {
  const last = results.at(-1);
  const before = results.slice(0, -1);
  const count = before.reduce((sum, { words }) => sum + words.length, 0);
  const isTagged = ({ words }: Result) => words.some(({ speaker }) => speaker !== '0');
  const repeats = last && isTagged(last) && count > 0 && !before.some(isTagged) && last.words.length >= count;
  return repeats ? [last] : results;
}

function responseOf(value: JsonObject): unknown {
  if (value.done === false || ('name' in value && !('response' in value) && !('results' in value))) {
    throw refuse('transcript-unfinished');
  }
  const response = isObject(value.response) ? value.response : value;
  if (!isObject(response.results)) return response;
  // A batch of v2: results by the address of their file.
  const files = Object.values(response.results);
  const transcript = valueAt(files[0], 'transcript') ?? valueAt(files[0], 'inlineResult', 'transcript');
  if (files.length !== 1 || !transcript) throw malformed('google-speech', 'response.results');
  return transcript;
}
