import { z } from 'zod';
import type { PartyRole, Transcript, Turn } from '#ground';
import { createCast } from './cast.ts';
import { isObject, valueAt } from './parse-json.ts';
import { googleWord } from './read-google.ts';
import { amount, type JsonObject, label, listOf, parseAs, text } from './read-schema.ts';
import { unitMs } from './times.ts';
import { type SpokenWord, turnsOfWords } from './turns.ts';

const conversation = z.object({
  transcript: z.object({
    transcriptSegments: listOf(
      z.object({
        ...{ text: text.nullish(), channelTag: label.nullish(), words: listOf(googleWord).nullish() },
        segmentParticipant: z.object({ role: label.nullish() }).nullish(),
      }),
    ),
  }),
});
const entries = z.object({
  entries: listOf(z.object({ text, role: label, startTimestampUsec: amount.nullish() })),
});

export function isGoogleInsights(value: JsonObject): boolean {
  if (isObject(value.transcript) && 'transcriptSegments' in value.transcript) return true;
  return valueAt(value, 'entries', 0, 'role') !== undefined;
}

/** Google Conversational Insights (CCAI): a conversation with its words, or the entries by which one is brought in there. */
export function readGoogleInsights(value: JsonObject): Transcript {
  const cast = createCast();
  if ('entries' in value) {
    const turns = ofEntries(parseAs('google-speech', entries, value).entries, (role) =>
      cast.of(role, { role: roleOf(role) }),
    );
    return { format: 'google-speech', ...cast.parties(), turns };
  }
  const { transcriptSegments } = parseAs('google-speech', conversation, value).transcript;
  const words: SpokenWord[] = [];
  const untimed: Turn[] = [];
  for (const one of transcriptSegments) {
    const role = one.segmentParticipant?.role ?? '';
    const party = cast.of(role || `channel ${one.channelTag ?? ''}`, { role: roleOf(role) });
    for (const { text, startMs, endMs, confidence } of one.words ?? []) {
      const times = { startMs, endMs: endMs ?? startMs };
      words.push({ party, text, ...times, ...(confidence !== undefined && { confidence }) });
    }
    if (!one.words?.length && one.text) untimed.push({ party, text: one.text });
  }
  return { format: 'google-speech', ...cast.parties(), turns: [...turnsOfWords(words), ...untimed] };
}

function roleOf(role: string): PartyRole | null {
  if (/^(?:HUMAN_AGENT|AGENT|ANY_AGENT)$/.test(role)) return 'agent';
  if (/^(?:END_USER|CUSTOMER)$/.test(role)) return 'customer';
  return role === 'AUTOMATED_AGENT' ? 'third-party' : null;
}

/** Microseconds since 1970 have no place in the recording; from its start, each entry lasts until the next. */
function ofEntries(list: z.output<typeof entries>['entries'], partyOf: (role: string) => number): Turn[] {
  const starts = list.map(({ startTimestampUsec: at }) => (at == null ? null : at * unitMs.microseconds));
  const areOffsets = starts.every((at) => at !== null && at < 1e9);
  return list.map(({ role, text }, at): Turn => {
    const next = starts[at + 1];
    return {
      ...{ party: partyOf(role), text },
      ...(areOffsets && { startMs: starts[at]!, ...(next != null && { endMs: next }) }),
    };
  });
}
