import { z } from 'zod';
import type { Transcript, Turn } from '#ground';
import { refuse } from '../refusal.ts';
import { createCast } from './cast.ts';
import { valueAt } from './parse-json.ts';
import { confidence, type JsonObject, label, listOf, parseAs, text, word } from './read-schema.ts';
import { type LooseWord, type Segment, turnsOfSegments } from './timed-segments.ts';

const duration = z.object({ milliseconds: z.number() }).nullish();
const times = { startTimeMs: z.number().nullish(), offset: duration, duration };
const spoken = z.object({ word, confidence, ...times });
const schema = z.object({
  startTime: z.number().nullish(),
  duration,
  transcripts: listOf(
    z.object({
      startTime: z.number().nullish(),
      phrases: listOf(
        z.object({
          ...times,
          ...{ text, decoratedText: text.nullish(), participantPurpose: label.nullish() },
          ...{ words: listOf(spoken).nullish(), decoratedWords: listOf(spoken).nullish() },
        }),
      ),
    }),
  ),
});

export function isGenesys(value: JsonObject): boolean {
  return valueAt(value, 'transcripts', 0, 'phrases') !== undefined || describesOnly(value);
}

/** What the platform says of a recording or conversation, or of where its transcript can be fetched. */
function describesOnly(value: JsonObject): boolean {
  const about = ['mediaUris', 'fileState', 'participants', 'communicationId'];
  return 'conversationId' in value && !('transcripts' in value) && about.some((key) => key in value);
}

/** Genesys Cloud, Speech and Text Analytics. Instants in milliseconds since 1970, counted from `startTime`. */
export function readGenesys(value: JsonObject): Transcript {
  if (describesOnly(value)) throw refuse('transcript-without-words');
  const content = parseAs('genesys-cloud', schema, value);
  const cast = createCast();
  const segments: Segment[] = [];
  const untimed: Turn[] = [];
  for (const { startTime, phrases } of content.transcripts) {
    const zero = content.startTime ?? startTime ?? null;
    for (const one of phrases) {
      const party = cast.of(one.participantPurpose ?? '');
      const decorated = one.decoratedWords?.length ? one.decoratedWords : null;
      const text = one.decoratedText && (decorated || !one.words?.length) ? one.decoratedText : one.text;
      const start = startOf(one, zero);
      if (start === null || one.duration == null) untimed.push({ party, text });
      else {
        const end = start + one.duration.milliseconds;
        const words = (decorated ?? one.words ?? []).map((heard) => wordOf(heard, zero));
        segments.push({ party, text, start, end, words });
      }
    }
  }
  segments.sort((a, b) => a.start - b.start);
  const turns = turnsOfSegments(segments, 'milliseconds', content.duration?.milliseconds);
  return { format: 'genesys-cloud', ...cast.parties(), turns: [...turns, ...untimed] };
}

function wordOf(one: z.output<typeof spoken>, zero: number | null): LooseWord {
  const start = startOf(one, zero);
  const end = start === null || one.duration == null ? null : start + one.duration.milliseconds;
  return { text: one.word, start, end, confidence: one.confidence };
}

/** 1973, in milliseconds: no recording lasts that long. */
const epochMs = 1e11;

/** From the start of the recording. An instant without that start has no place in it. */
function startOf(
  one: { startTimeMs?: number | null | undefined; offset?: { milliseconds: number } | null | undefined },
  zero: number | null,
): number | null {
  if (one.startTimeMs == null) return one.offset?.milliseconds ?? null;
  if (one.startTimeMs < epochMs) return one.startTimeMs;
  if (zero === null || zero < epochMs) return one.offset?.milliseconds ?? null;
  const start = one.startTimeMs - zero;
  if (start < -1_000) throw refuse('times-unit');
  return Math.max(0, start);
}
