import { z } from 'zod';
import type { Party, PartyRole, Transcript, Turn, Word } from '#ground';
import { refuse } from '../refusal.ts';
import { type SpokenWord, turnsOfWords } from './turns.ts';

const seconds = z
  .union([z.string().regex(/^\d{1,9}(?:\.\d{1,9})?$/), z.number()])
  .transform(Number)
  .pipe(z.number().nonnegative());

const item = z.object({
  type: z.enum(['pronunciation', 'punctuation']),
  start_time: seconds.optional(),
  end_time: seconds.optional(),
  speaker_label: z.string().max(40).optional(),
  alternatives: z.array(z.object({ content: z.string().max(2_000) })).min(1),
});

const standard = z.object({
  results: z.object({
    items: z.array(item),
    channel_labels: z
      .object({ channels: z.array(z.object({ channel_label: z.string().max(40), items: z.array(item) })) })
      .optional(),
    speaker_labels: z
      .object({
        segments: z.array(
          z.object({
            items: z.array(z.object({ start_time: seconds, speaker_label: z.string().max(40) })).default([]),
          }),
        ),
      })
      .optional(),
  }),
});

const analytics = z.object({
  Transcript: z.array(
    z.object({
      Content: z.string().max(100_000),
      ParticipantRole: z.string().max(40),
      BeginOffsetMillis: z.number(),
      EndOffsetMillis: z.number(),
      Items: z
        .array(
          z.object({
            Type: z.string().max(40),
            Content: z.string().max(2_000),
            BeginOffsetMillis: z.number().optional(),
            EndOffsetMillis: z.number().optional(),
          }),
        )
        .default([]),
    }),
  ),
});

export function isAmazonTranscribe(value: Record<string, unknown>): boolean {
  return typeof value.results === 'object' && value.results !== null && 'items' in value.results;
}

export function isCallAnalytics(value: Record<string, unknown>): boolean {
  return Array.isArray(value.Transcript);
}

/** Amazon Transcribe, batch output, with channel identification, speaker labels, or neither. */
export function readAmazonTranscribe(value: unknown): Transcript {
  const parsed = standard.safeParse(value);
  if (!parsed.success) throw refuse('transcript-malformed');
  const { items, channel_labels: channels, speaker_labels: speakers } = parsed.data.results;
  const names = new Map<string, number>();
  const partyOf = (name: string) => {
    if (!names.has(name)) names.set(name, names.size);
    return names.get(name)!;
  };
  const words: SpokenWord[] = [];
  if (channels) {
    for (const channel of channels.channels)
      collect(channel.items, () => partyOf(channel.channel_label), words);
  } else {
    const bySpeaker = new Map<number, string>();
    for (const segment of speakers?.segments ?? []) {
      for (const one of segment.items) bySpeaker.set(one.start_time, one.speaker_label);
    }
    collect(
      items,
      (one) => partyOf(one.speaker_label ?? bySpeaker.get(one.start_time ?? -1) ?? 'spk_0'),
      words,
    );
  }
  const parties = Array.from({ length: Math.max(1, names.size) }, (_, at): Party => ({ role: roleAt(at) }));
  return { format: 'amazon-transcribe', parties, turns: turnsOfWords(words) };
}

const roleAt = (at: number): PartyRole => (at === 0 ? 'agent' : at === 1 ? 'customer' : 'third-party');

/** Punctuation has no time of its own and joins the word before it. */
function collect(
  items: readonly z.infer<typeof item>[],
  partyOf: (one: z.infer<typeof item>) => number,
  words: SpokenWord[],
): void {
  const first = words.length;
  for (const one of items) {
    const text = one.alternatives[0]!.content;
    if (one.type === 'punctuation') {
      if (words.length > first) words.at(-1)!.text += text;
      continue;
    }
    if (one.start_time === undefined || one.end_time === undefined) throw refuse('transcript-malformed');
    if (one.end_time < one.start_time) throw refuse('times-backwards');
    words.push({ party: partyOf(one), text, startMs: one.start_time * 1000, endMs: one.end_time * 1000 });
  }
}

/** Amazon Transcribe Call Analytics and Contact Lens: turns with roles, items in milliseconds. */
export function readCallAnalytics(value: unknown): Transcript {
  const parsed = analytics.safeParse(value);
  if (!parsed.success) throw refuse('transcript-malformed');
  const roles: PartyRole[] = ['agent', 'customer'];
  const turns = parsed.data.Transcript.map((turn): Turn => {
    const words: Word[] = [];
    for (const one of turn.Items) {
      if (one.BeginOffsetMillis !== undefined && one.EndOffsetMillis !== undefined) {
        words.push({ text: one.Content, startMs: one.BeginOffsetMillis, endMs: one.EndOffsetMillis });
      } else if (words.length > 0) {
        words.at(-1)!.text += one.Content;
      }
    }
    const role = turn.ParticipantRole.toUpperCase();
    const party = role === 'AGENT' ? 0 : role === 'CUSTOMER' ? 1 : 2;
    if (party === 2 && roles.length === 2) roles.push('third-party');
    const text = words.length > 0 ? words.map((word) => word.text).join(' ') : turn.Content;
    const times = { startMs: turn.BeginOffsetMillis, endMs: turn.EndOffsetMillis };
    return { party, text, ...times, ...(words.length > 0 && { words }) };
  });
  return { format: 'amazon-call-analytics', parties: roles.map((role) => ({ role })), turns };
}
