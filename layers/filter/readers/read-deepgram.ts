import { z } from 'zod';
import type { Transcript } from '#ground';
import { createCast } from './cast.ts';
import { isObject, valueAt } from './parse-json.ts';
import { confidence, type JsonObject, listOf, parseAs, text, word } from './read-schema.ts';
import { settleTimes } from './times.ts';
import { type SpokenWord, turnsOfWords } from './turns.ts';

const schema = z.object({
  metadata: z.object({ duration: z.number().nullish() }).nullish(),
  results: z.object({
    channels: listOf(
      z.object({
        alternatives: listOf(
          z.object({
            transcript: text.nullish(),
            words: listOf(
              z.object({
                ...{ word, punctuated_word: word.nullish(), confidence },
                ...{ start: z.number(), end: z.number(), speaker: z.number().nullish() },
              }),
            ).nullish(),
          }),
        ),
      }),
    ),
  }),
});

export function isDeepgram(value: JsonObject): boolean {
  const channel = valueAt(value, 'results', 'channels', 0);
  return isObject(channel) && 'alternatives' in channel;
}

/** Deepgram, recorded sound. Seconds; channels where there are several, diarised speakers otherwise. */
export function readDeepgram(value: unknown): Transcript {
  const { results, metadata } = parseAs('deepgram', schema, value);
  const { channels } = results;
  const cast = createCast();
  if (channels.length > 1) cast.channels(channels.length);
  const words: SpokenWord[] = [];
  const texts: { party: number; text: string }[] = [];
  for (const [at, { alternatives }] of channels.entries()) {
    const best = alternatives[0];
    for (const one of best?.words ?? []) {
      words.push({
        party: cast.of(String(channels.length > 1 ? at : (one.speaker ?? 0))),
        text: one.punctuated_word ?? one.word,
        ...{ startMs: one.start * 1_000, endMs: one.end * 1_000 },
        ...(one.confidence !== undefined && { confidence: one.confidence }),
      });
    }
    if (!best?.words?.length && best?.transcript)
      texts.push({ party: cast.of(String(at)), text: best.transcript });
  }
  const statedMs = metadata?.duration && metadata.duration * 1_000;
  const turns = [...turnsOfWords(settleTimes(words, 'seconds', statedMs)), ...texts];
  return { format: 'deepgram', ...cast.parties(), turns };
}
