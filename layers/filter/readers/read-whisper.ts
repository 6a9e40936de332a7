import { z } from 'zod';
import type { Transcript } from '#ground';
import { createCast } from './cast.ts';
import { valueAt } from './parse-json.ts';
import { amount, confidence, type JsonObject, label, listOf, parseAs, text, word } from './read-schema.ts';
import { type LooseWord, type Segment, turnsOfLooseWords, turnsOfSegments } from './timed-segments.ts';
import { unitMs } from './times.ts';

const spoken = z.object({
  ...{ word: word.nullish(), text: word.nullish(), speaker: label.nullish() },
  ...{ start: z.number().nullish(), end: z.number().nullish() },
  ...{ probability: confidence, score: confidence, confidence },
});
const schema = z.object({
  text: text.nullish(),
  duration: amount.nullish(),
  segments: listOf(
    z.object({
      ...{ text, start: z.number(), end: z.number(), speaker: label.nullish() },
      // Canary lists numbers of words there.
      words: z.union([listOf(spoken), listOf(z.number()).transform(() => null)]).nullish(),
    }),
  ).nullish(),
  words: listOf(spoken).nullish(),
});
const ofWhisperCpp = z.object({
  transcription: listOf(
    z.object({
      text,
      speaker: label.nullish(),
      offsets: z.object({ from: z.number(), to: z.number() }),
    }),
  ),
});

export function isWhisper(value: JsonObject): boolean {
  if (valueAt(value, 'transcription', 0, 'offsets') !== undefined) return true;
  const first = valueAt(value, 'segments', 0) ?? valueAt(value, 'words', 0) ?? {};
  const isTimed = typeof first === 'object' && 'start' in first! && 'end' in first;
  return isTimed && (typeof value.text === 'string' || 'segments' in value) && !('status' in value);
}

/**
 * Whisper as openai-whisper, faster-whisper, WhisperX and the transcription API write it (seconds), NVIDIA Canary, which writes
 * the same, and whisper.cpp (milliseconds).
 */
export function readWhisper(value: JsonObject): Transcript {
  const cast = createCast();
  if ('transcription' in value) {
    const { transcription } = parseAs('whisper', ofWhisperCpp, value);
    const segments = transcription.map(
      ({ text, speaker, offsets }): Segment => ({
        party: cast.of(speaker ?? ''),
        ...{ text, start: offsets.from, end: offsets.to },
      }),
    );
    const turns = turnsOfSegments(segments, 'milliseconds');
    return { format: 'whisper', ...cast.parties(), turns };
  }
  const content = parseAs('whisper', schema, value);
  const statedMs = content.duration && content.duration * 1_000;
  const segments = (content.segments ?? []).map(
    ({ text, start, end, speaker, words }): Segment => ({
      party: cast.of(speaker ?? ''),
      ...{ text, start, end, words: words?.map(looseWord) },
    }),
  );
  const hasWords = segments.some(({ words }) => words && words.length > 0);
  const loose = hasWords ? [] : (content.words ?? []);
  const turns = turnsOfLooseWords(
    loose.flatMap((one) => {
      const { text, start, end, confidence } = looseWord(one);
      if (start == null || end == null) return [];
      const times = { startMs: start * unitMs.seconds, endMs: end * unitMs.seconds };
      const party = cast.of(one.speaker ?? '');
      return [{ party, text, ...times, ...(confidence !== undefined && { confidence }) }];
    }),
    segments.length > 0 ? segments : [{ party: cast.of(''), text: content.text ?? '', start: 0, end: 0 }],
    'seconds',
    statedMs,
  );
  return { format: 'whisper', ...cast.parties(), turns };
}

function looseWord(one: z.output<typeof spoken>): LooseWord {
  return {
    text: one.word ?? one.text ?? '',
    ...{ start: one.start, end: one.end },
    confidence: one.probability ?? one.score ?? one.confidence,
  };
}
