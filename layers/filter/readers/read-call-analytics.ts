import { z } from 'zod';
import type { Transcript, Turn, Word } from '#ground';
import { refuse } from '../refusal.ts';
import { createCast } from './cast.ts';
import { isObject, valueAt } from './parse-json.ts';
import { confidence, type JsonObject, label, listOf, parseAs, text, textUpTo, word } from './read-schema.ts';
import { settleTimes } from './times.ts';
import { joinMark } from './turns.ts';

const item = z.object({
  ...{ Content: word, Confidence: confidence },
  ...{ BeginOffsetMillis: z.number().nullish(), EndOffsetMillis: z.number().nullish() },
});
const turn = z.object({
  ...{ Content: text, ParticipantRole: label.nullish(), ParticipantId: label.nullish() },
  ...{ BeginOffsetMillis: z.number().nullish(), EndOffsetMillis: z.number().nullish() },
  Items: listOf(item).nullish(),
  Redaction: z
    .object({
      RedactedTimestamps: listOf(
        z.object({ BeginOffsetMillis: z.number(), EndOffsetMillis: z.number() }),
      ).nullish(),
    })
    .nullish(),
});
const schema = z.object({
  JobStatus: textUpTo(40).nullish(),
  Participants: listOf(
    z.object({ ParticipantId: label.nullish(), ParticipantRole: label.nullish() }),
  ).nullish(),
  Transcript: listOf(turn),
});
const live = z.object({ Segments: listOf(z.object({ Transcript: turn.nullish() })) });

export function isCallAnalytics(value: JsonObject): boolean {
  const segments = Array.isArray(value.Segments) ? value.Segments : [];
  return Array.isArray(value.Transcript) || segments.some((one) => isObject(valueAt(one, 'Transcript')));
}

/**
 * Amazon Transcribe Call Analytics (with words), Amazon Connect Contact Lens after the call (turns alone, and chats without
 * times) and during it (`Segments`). Milliseconds. Roles are named.
 */
export function readCallAnalytics(value: JsonObject): Transcript {
  const content = 'Transcript' in value ? value : fromLive(value);
  const parsed = parseAs('amazon-call-analytics', schema, content);
  if (parsed.JobStatus && parsed.JobStatus !== 'COMPLETED') throw refuse('transcript-unfinished');
  const roles = new Map(
    parsed.Participants?.map((one) => [one.ParticipantId, one.ParticipantRole?.toUpperCase()]),
  );
  const cast = createCast();
  cast.of('AGENT');
  cast.of('CUSTOMER');
  const turns = parsed.Transcript.map((one): Turn => {
    const speaker = one.ParticipantRole ?? roles.get(one.ParticipantId) ?? one.ParticipantId ?? '';
    const words = wordsOf(one.Items ?? []);
    const redacted = one.Redaction?.RedactedTimestamps;
    const hasTimes = one.BeginOffsetMillis != null && one.EndOffsetMillis != null;
    return {
      party: cast.of(speaker.toUpperCase(), { role: roleOf(speaker.toUpperCase()) }),
      text: words.length > 0 ? words.map((word) => word.text).join(' ') : one.Content,
      ...(hasTimes && { startMs: one.BeginOffsetMillis!, endMs: one.EndOffsetMillis! }),
      ...(words.length > 0 && { words }),
      ...(redacted && {
        redacted: redacted.map((span) => ({
          startMs: span.BeginOffsetMillis,
          endMs: span.EndOffsetMillis,
        })),
      }),
    };
  });
  return { format: 'amazon-call-analytics', ...cast.parties(), turns: settleTimes(turns, 'milliseconds') };
}

/** Bots and the like speak, too. */
const roleOf = (speaker: string) =>
  speaker === 'AGENT' ? 'agent' : speaker === 'CUSTOMER' ? 'customer' : 'third-party';

function fromLive(value: JsonObject): object {
  const { Segments: segments } = parseAs('amazon-call-analytics', live, value);
  return { Transcript: segments.flatMap((one) => one.Transcript ?? []) };
}

/** Marks have no times and join the word before them. */
function wordsOf(items: readonly z.output<typeof item>[]): Word[] {
  const words: Word[] = [];
  for (const one of items) {
    if (one.BeginOffsetMillis != null && one.EndOffsetMillis != null) {
      words.push({
        ...{ text: one.Content, startMs: one.BeginOffsetMillis, endMs: one.EndOffsetMillis },
        ...(one.Confidence !== undefined && { confidence: one.Confidence }),
      });
    } else joinMark(words, one.Content);
  }
  return words;
}
