import { z } from 'zod';
import type { Transcript } from '#ground';
import { createCast } from './cast.ts';
import { isObject } from './parse-json.ts';
import { confidence, type JsonObject, label, listOf, parseAs, text, word } from './read-schema.ts';
import { turnsOfLooseWords } from './timed-segments.ts';
import { joinMark, type SpokenWord } from './turns.ts';

const schema = z.object({
  transcript: z.object({ text: text.nullish(), duration: z.number().nullish() }),
  segments: listOf(z.object({ text, start: z.number(), end: z.number(), speaker: label.nullish() })),
  words: listOf(
    z.object({
      ...{ text: word, start: z.number(), end: z.number(), confidence },
      ...{ speaker: label.nullish(), is_punctuation: z.boolean().nullish() },
    }),
  ).nullish(),
});

export function isWtf(value: JsonObject): boolean {
  return isObject(value.transcript) && Array.isArray(value.segments);
}

/** The World Transcription Format (draft-howe-vcon-wtf-extension), into which others are converted. Seconds. */
export function readWtf(value: unknown): Transcript {
  const content = parseAs('wtf', schema, value);
  const cast = createCast();
  const segments = content.segments.map(({ speaker, ...one }) => ({
    party: cast.of(speaker ?? '0'),
    ...one,
  }));
  const words: SpokenWord[] = [];
  for (const one of content.words ?? []) {
    if (one.is_punctuation) {
      joinMark(words, one.text);
      continue;
    }
    words.push({
      party: cast.of(one.speaker ?? '0'),
      ...{ text: one.text, startMs: one.start * 1_000, endMs: one.end * 1_000 },
      ...(one.confidence !== undefined && { confidence: one.confidence }),
    });
  }
  const statedMs = content.transcript.duration && content.transcript.duration * 1_000;
  const turns = turnsOfLooseWords(words, segments, 'seconds', statedMs);
  return { format: 'wtf', ...cast.parties(), turns };
}
