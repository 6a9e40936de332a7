import { z } from 'zod';
import type { Transcript } from '#ground';
import { refuse } from '../refusal.ts';
import { createCast } from './cast.ts';
import { confidence, type JsonObject, label, listOf, parseAs, text, textUpTo, word } from './read-schema.ts';
import { settleTimes } from './times.ts';
import { turnsOfWords } from './turns.ts';

const spoken = z.object({
  ...{ text: word, start: z.number(), end: z.number(), confidence },
  ...{ speaker: label.nullish(), channel: label.nullish() },
});
const schema = z.object({
  status: textUpTo(40),
  text: text.nullish(),
  words: listOf(spoken).nullish(),
  utterances: listOf(
    z.object({ speaker: label.nullish(), channel: label.nullish(), words: listOf(spoken).nullish() }),
  ).nullish(),
  audio_duration: z.number().nullish(),
});

export function isAssemblyAi(value: JsonObject): boolean {
  return 'status' in value && 'words' in value && ('audio_url' in value || 'audio_duration' in value);
}

/** AssemblyAI. Milliseconds; channels count from 1, speakers are letters or the names that were asked for. */
export function readAssemblyAi(value: unknown): Transcript {
  const content = parseAs('assemblyai', schema, value);
  if (content.status !== 'completed') throw refuse('transcript-unfinished');
  const cast = createCast();
  const all =
    content.utterances?.flatMap(({ words, speaker, channel }) =>
      (words ?? []).map((one) => ({
        ...one,
        speaker: one.speaker ?? speaker,
        channel: one.channel ?? channel,
      })),
    ) ?? [];
  const words = all.length > 0 && all.length >= (content.words?.length ?? 0) ? all : (content.words ?? []);
  const channels = words.map(({ channel }) => Number(channel ?? Number.NaN));
  const byChannel = channels.length > 0 && channels.every((one) => Number.isInteger(one) && one > 0);
  if (byChannel) cast.channels(channels.reduce((most, one) => Math.max(most, one), 0));
  const timed = words.map((one, at) => ({
    party: cast.of(byChannel ? String(channels[at]! - 1) : (one.speaker ?? 'A')),
    ...{ text: one.text, startMs: one.start, endMs: one.end },
    ...(one.confidence !== undefined && { confidence: one.confidence }),
  }));
  const statedMs = content.audio_duration && content.audio_duration * 1_000;
  const turns =
    timed.length > 0
      ? turnsOfWords(settleTimes(timed, 'milliseconds', statedMs))
      : [{ party: cast.of('A'), text: content.text ?? '' }];
  return { format: 'assemblyai', ...cast.parties(), turns };
}
