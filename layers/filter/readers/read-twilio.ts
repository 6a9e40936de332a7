import { z } from 'zod';
import type { Transcript, Turn } from '#ground';
import { refuse } from '../refusal.ts';
import { createCast, roleNamed } from './cast.ts';
import { valueAt } from './parse-json.ts';
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
import { type Segment, turnsOfSegments } from './timed-segments.ts';

const times = { start_time: amount.nullish(), end_time: amount.nullish() };
const schema = z.object({
  meta: z.object({ next_page_url: z.string().nullish() }).nullish(),
  channel: z
    .object({
      participants: listOf(z.object({ channel_participant: z.number(), role: label.nullish() })).nullish(),
    })
    .nullish(),
  duration: amount.nullish(),
  sentences: listOf(
    z.object({
      ...{ ...times, media_channel: z.number().int().min(1).max(100), transcript: text },
      words: listOf(z.object({ ...times, word, confidence })).nullish(),
    }),
  ),
});
const transcription = z.object({
  status: textUpTo(40).nullish(),
  transcription_text: text.nullish(),
});

export function isTwilio(value: JsonObject): boolean {
  return valueAt(value, 'sentences', 0, 'media_channel') !== undefined || isResource(value);
}

/** A recording (RE…), a transcription of old (TR…), a transcript without its sentences (GT…), as the interface describes them. */
function isResource(value: JsonObject): boolean {
  const { sid } = value;
  return typeof sid === 'string' && /^(?:RE|TR|GT)[0-9a-f]{32}$/.test(sid) && 'account_sid' in value;
}

/**
 * Twilio Conversational (Voice) Intelligence: the sentences of a transcript. Seconds. Twilio takes channel 1 for the agent and
 * channel 2 for the customer unless its participants say otherwise.
 */
export function readTwilio(value: JsonObject): Transcript {
  if (!('sentences' in value)) return ofResource(value);
  const content = parseAs('twilio', schema, value);
  // What is on the next page would be missing in the words and stay in the sound.
  if (content.meta?.next_page_url) throw refuse('transcript-partial');
  const roles = new Map(
    content.channel?.participants?.map((one) => [one.channel_participant, roleNamed(one.role ?? '')]),
  );
  const cast = createCast();
  const channels = content.sentences.reduce((most, one) => Math.max(most, one.media_channel), 0);
  for (let at = 1; at <= channels; at++) cast.of(String(at), { role: roles.get(at) ?? null });
  const segments: Segment[] = [];
  const untimed: Turn[] = [];
  for (const { media_channel: channel, transcript, words, ...one } of content.sentences) {
    const party = cast.of(String(channel));
    if (one.start_time == null || one.end_time == null) untimed.push({ party, text: transcript });
    else {
      segments.push({
        ...{ party, text: transcript, start: one.start_time, end: one.end_time },
        words: words?.map((heard) => ({
          ...{ text: heard.word, start: heard.start_time, end: heard.end_time, confidence: heard.confidence },
        })),
      });
    }
  }
  segments.sort((a, b) => a.start - b.start);
  const turns = turnsOfSegments(segments, 'seconds', content.duration && content.duration * 1_000);
  return { format: 'twilio', ...cast.parties(), turns: [...turns, ...untimed] };
}

function ofResource(value: JsonObject): Transcript {
  const { status, transcription_text: said } = parseAs('twilio', transcription, value);
  if (!said) throw refuse('transcript-without-words');
  if (status && status !== 'completed') throw refuse('transcript-unfinished');
  // One text for the whole call: nobody says whose words they are.
  return { format: 'twilio', parties: [{ role: 'third-party' }], turns: [{ party: 0, text: said }] };
}
