import { z } from 'zod';
import type { Transcript } from '#ground';
import { refuse } from '../refusal.ts';
import { createCast } from './cast.ts';
import { isObject } from './parse-json.ts';
import { confidence, type JsonObject, label, listOf, parseAs, textUpTo, word } from './read-schema.ts';
import { settleTimes } from './times.ts';
import { joinMark, type SpokenWord, turnsOfWords } from './turns.ts';

const monologue = z.object({
  speaker: label.nullish(),
  speaker_info: z.object({ display_name: textUpTo(200).nullish() }).nullish(),
  elements: listOf(
    z.object({
      ...{ type: textUpTo(40), value: word, confidence },
      ...{ ts: z.number().nullish(), end_ts: z.number().nullish() },
    }),
  ),
});
const schema = z.object({
  status: textUpTo(40).nullish(),
  duration_seconds: z.number().nullish(),
  monologues: listOf(monologue).nullish(),
  monologue: monologue.nullish(),
});

export function isRevAi(value: JsonObject): boolean {
  return Array.isArray(value.monologues) || isObject(value.monologue) || 'speaker_channels_count' in value;
}

/** Rev.ai. Seconds; speakers by number, with a name where somebody gave them one. */
export function readRevAi(value: unknown): Transcript {
  const content = parseAs('rev-ai', schema, value);
  const monologues = content.monologues ?? (content.monologue ? [content.monologue] : []);
  if (monologues.length === 0 && content.status && content.status !== 'transcribed') {
    throw refuse('transcript-unfinished');
  }
  if (!content.monologues && !content.monologue) throw refuse('transcript-without-words');
  const cast = createCast();
  const words: SpokenWord[] = [];
  for (const { speaker, speaker_info: info, elements } of monologues) {
    const name = info?.display_name ?? '';
    const party = cast.of(/^speaker\s*\d*$/i.test(name) || name === '' ? (speaker ?? '0') : name);
    for (const one of elements) {
      if (one.type === 'punct') {
        joinMark(words, one.value);
        continue;
      }
      // A word without times has no length, and is then looked for in its whole turn.
      const startMs = one.ts == null ? (words.at(-1)?.endMs ?? 0) : one.ts * 1_000;
      words.push({
        ...{ party, text: one.value, startMs, endMs: one.end_ts == null ? startMs : one.end_ts * 1_000 },
        ...(one.confidence !== undefined && { confidence: one.confidence }),
      });
    }
  }
  const statedMs = content.duration_seconds && content.duration_seconds * 1_000;
  const turns = turnsOfWords(settleTimes(words, 'seconds', statedMs));
  return { format: 'rev-ai', ...cast.parties(), turns };
}
