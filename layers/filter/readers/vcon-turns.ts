import { z } from 'zod';
import type { Party, Transcript, Turn } from '#ground';
import { refuse } from '../refusal.ts';
import { roleNamed } from './cast.ts';
import { isObject } from './parse-json.ts';
import { amount, confidence, type JsonObject, label, listOf, text, textUpTo, word } from './read-schema.ts';
import { settleTimes, unitMs } from './times.ts';

/** Reads a transcript of another format, or answers null when it is none. */
export type BodyReader = (body: JsonObject | string) => Transcript | null;

/** Seconds from the start, or the instant itself. */
const time = z.union([amount, textUpTo(40)]).nullish();
const spoken = z.object({
  ...{ speaker: label.nullish(), party: label.nullish(), parties: label.nullish() },
  ...{ message: text.nullish(), text: text.nullish(), transcript: text.nullish() },
  ...{ start: time, start_time: time, end: time, end_time: time, duration: amount.nullish() },
  words: listOf(
    z.object({
      ...{ word: word.nullish(), text: word.nullish(), confidence },
      ...{ start: z.number(), end: z.number() },
    }),
  ).nullish(),
});
const list = listOf(spoken);
type Spoken = z.output<typeof spoken>;

/**
 * What a transcript looks like inside a vCon, where the drafts leave it open: another recogniser's file, a list of turns, or text.
 * Null when it is none of these.
 * @param start when the recording began; instants are counted from there
 */
export function turnsOfBody(
  body: unknown,
  parties: Party[],
  start: string | null,
  readBody: BodyReader,
): Turn[] | null {
  if (typeof body === 'string') return ofText(body, parties, readBody);
  const turns = list.safeParse(
    Array.isArray(body) ? body : isObject(body) ? (body.turns ?? body.conversation) : null,
  );
  if (turns.success && turns.data.some(says)) return ofList(turns.data, parties, start);
  if (!isObject(body)) return null;
  const transcript = readBody(body);
  if (transcript) return joined(transcript, parties);
  const segments = list.safeParse(body.segments);
  if (segments.success && segments.data.some(says)) return ofList(segments.data, parties, start);
  return typeof body.transcript === 'string' ? ofText(body.transcript, parties, readBody) : null;
}

/** Text that names its speakers, or paragraphs of which nobody says whose they are. */
function ofText(body: string, parties: Party[], readBody: BodyReader): Turn[] | null {
  if (!/\S/.test(body)) return null;
  const transcript = readBody(body);
  if (transcript) return joined(transcript, parties);
  const paragraphs = body.split(/\n\s*\n/).filter((one) => /\S/.test(one));
  return paragraphs.map((one) => ({ party: parties.length, text: one.trim() }));
}

/** The parties of the vCon are those of its transcripts: by their roles where both name them, in their order otherwise. */
function joined(transcript: Transcript, parties: Party[]): Turn[] {
  if (!transcript.namesRoles) return transcript.turns;
  const places = transcript.parties.map(({ role }, at) => {
    const place = parties.findIndex((one) => one.role === role);
    return place < 0 ? at : place;
  });
  return transcript.turns.map((turn) => ({ ...turn, party: places[turn.party] ?? turn.party }));
}

const saidOf = (one: Spoken) => one.text ?? one.message ?? one.transcript ?? '';
const says = (one: Spoken) => saidOf(one) !== '' || (one.words?.length ?? 0) > 0;

function ofList(turns: Spoken[], parties: Party[], start: string | null): Turn[] {
  const startsAt = turns.map((one) => one.start ?? one.start_time).find((one) => one != null);
  const zero = isInstant(startsAt) ? instantMs(start) : 0;
  const read = turns.map((one, at): Turn => {
    const startMs = timeMs(one.start ?? one.start_time, zero);
    const endMs =
      timeMs(one.end ?? one.end_time, zero) ??
      (startMs !== null && one.duration != null ? startMs + one.duration * 1_000 : null);
    const words = one.words?.map((spoken) => ({
      text: spoken.word ?? spoken.text ?? '',
      ...{ startMs: spoken.start * unitMs.seconds, endMs: spoken.end * unitMs.seconds },
      ...(spoken.confidence !== undefined && { confidence: spoken.confidence }),
    }));
    const hasWords = words !== undefined && words.length > 0;
    return {
      party: partyOf(one, at, parties),
      text: hasWords ? words.map((word) => word.text).join(' ') : saidOf(one),
      ...(startMs !== null && { startMs }),
      ...(endMs !== null && { endMs }),
      ...(hasWords && { words }),
    };
  });
  return settleTimes(read, 'seconds');
}

/** 2001 in seconds: no conversation is that long, and no clock that counts from 1970 says less. */
const epochSeconds = 1_000_000_000;

/** Instants (ISO 8601, or seconds or milliseconds since 1970) need the recording's start to be times in it. */
function isInstant(value: unknown): boolean {
  return typeof value === 'string' ? !Number.isNaN(instantMs(value)) : Number(value) >= epochSeconds;
}

function instantMs(value: string | number | null | undefined): number {
  if (typeof value !== 'number') return Date.parse(value ?? '');
  return value >= epochSeconds * 1_000 ? value : value * 1_000;
}

/** Milliseconds from `zero`. Null where there is no time, or an instant and no start to count it from. */
function timeMs(value: string | number | null | undefined, zero: number): number | null {
  if (value == null || Number.isNaN(zero)) return null;
  if (zero === 0) return typeof value === 'number' ? value * unitMs.seconds : null;
  const ms = instantMs(value) - zero;
  // Clocks of two machines differ a little; more is another conversation.
  if (!(ms > -1_000)) throw refuse('times-unit');
  return Math.max(0, ms);
}

function partyOf(one: Spoken, at: number, parties: Party[]): number {
  const name = one.speaker ?? one.party ?? one.parties ?? '';
  if (/^\d{1,4}$/.test(name)) return Number(name);
  const role = roleNamed(name);
  const found = parties.findIndex((party) => (name !== '' && party.name === name) || party.role === role);
  if (found >= 0) return found;
  return role === 'agent' ? 0 : role === 'customer' ? 1 : at % 2;
}
