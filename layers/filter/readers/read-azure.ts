import { z } from 'zod';
import type { Transcript } from '#ground';
import { refuse } from '../refusal.ts';
import { createCast } from './cast.ts';
import { confidence, type JsonObject, label, listOf, parseAs, text, textUpTo, word } from './read-schema.ts';
import { type LooseWord, type Segment, turnsOfSegments } from './timed-segments.ts';
import { readDuration, unitMs } from './times.ts';

const number = z.number().nullish();
const iso = textUpTo(40).nullish();
/** Batch: ticks, and the same once more as ISO 8601; fast transcription: milliseconds. */
const times = {
  ...{ offset: iso, offsetInTicks: number, offsetMilliseconds: number },
  ...{ duration: iso, durationInTicks: number, durationMilliseconds: number },
};
const spoken = z.object({ ...times, word: word.nullish(), text: word.nullish(), confidence });
const batch = z.object({
  ...times,
  recognizedPhrases: listOf(
    z.object({
      ...times,
      ...{ channel: z.number().nullish(), speaker: label.nullish() },
      nBest: listOf(
        z.object({
          ...{ display: text.nullish(), lexical: text.nullish(), speaker: label.nullish() },
          words: listOf(spoken).nullish(),
          displayWords: listOf(z.object({ ...times, displayText: word })).nullish(),
        }),
      ).nullish(),
    }),
  ),
});
const fast = z.object({
  ...times,
  phrases: listOf(
    z.object({
      ...{ ...times, text, words: listOf(spoken).nullish() },
      ...{ channel: z.number().nullish(), speaker: label.nullish() },
    }),
  ),
});

export function isAzure(value: JsonObject): boolean {
  return 'recognizedPhrases' in value || ('combinedPhrases' in value && 'phrases' in value);
}

/** Azure Speech, batch and fast transcription. Channels where there are several, diarised speakers otherwise. */
export function readAzure(value: JsonObject): Transcript {
  const phrases = 'recognizedPhrases' in value ? ofBatch(value) : ofFast(value);
  const channels = new Set(phrases.map(({ channel }) => channel));
  const cast = createCast();
  if (channels.size > 1) cast.channels(Math.max(...channels) + 1);
  const segments = phrases.map(({ channel, speaker, ...one }): Segment => {
    const name = channels.size > 1 ? String(channel) : `speaker ${speaker ?? ''}`;
    return { party: cast.of(name), ...one };
  });
  const stated = parseAs('azure-speech', z.object(times), value);
  const turns = turnsOfSegments(segments, 'milliseconds', lengthOf(stated));
  return { format: 'azure-speech', ...cast.parties(), turns };
}

type Phrase = Omit<Segment, 'party'> & { channel: number; speaker: string | undefined };
const channelOf = (channel: number | null | undefined) =>
  Number.isInteger(channel) && channel! >= 0 && channel! < 100 ? channel! : 0;

function ofBatch(value: JsonObject): Phrase[] {
  const { recognizedPhrases } = parseAs('azure-speech', batch, value);
  const phrases = recognizedPhrases.flatMap((one): Phrase[] => {
    const best = one.nBest?.[0];
    if (!best) return [];
    const shown = best.displayWords?.map((word) => ({ text: word.displayText, ...spanOf(word) }));
    const words = shown ?? asDisplayed(best.words ?? [], best.display ?? '');
    const speaker = one.speaker ?? best.speaker ?? undefined;
    const text =
      (shown ? best.display : null) ?? (words.length > 0 ? best.lexical : null) ?? best.display ?? '';
    return [{ ...spanOf(one), text, words, speaker, channel: channelOf(one.channel) }];
  });
  return phrases.sort((a, b) => a.start - b.start);
}

function ofFast(value: JsonObject): Phrase[] {
  const { phrases } = parseAs('azure-speech', fast, value);
  return phrases
    .map((one) => ({
      ...{ ...spanOf(one), text: one.text, words: one.words?.map(wordOf) },
      ...{ speaker: one.speaker ?? undefined, channel: channelOf(one.channel) },
    }))
    .sort((a, b) => a.start - b.start);
}

const wordOf = (one: z.output<typeof spoken>): LooseWord => ({
  ...{ text: one.word ?? one.text ?? '', ...spanOf(one), confidence: one.confidence },
});

/** Words have their times in the form in which they were spoken; where they are the written ones they get their marks. */
function asDisplayed(words: readonly z.output<typeof spoken>[], display: string): LooseWord[] {
  const shown = display.split(/\s+/).filter((one) => one !== '');
  const read = words.map(wordOf);
  const same =
    shown.length === read.length && shown.every((one, at) => lettersOf(one) === lettersOf(read[at]!.text));
  return same ? read.map((one, at) => ({ ...one, text: shown[at]! })) : read;
}

const lettersOf = (text: string) => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');

type Times = z.output<z.ZodObject<typeof times>>;

/** The same time twice must be the same time. */
function spanOf(one: Times): { start: number; end: number } {
  const start = agreed(one.offsetMilliseconds, one.offsetInTicks, one.offset);
  const length = lengthOf(one);
  if (start === null || length === null) throw refuse('times-unit');
  return { start, end: start + length };
}

const lengthOf = (one: Times) => agreed(one.durationMilliseconds, one.durationInTicks, one.duration);
const disagreementMs = 1_000;

function agreed(
  milliseconds: number | null | undefined,
  ticks: number | null | undefined,
  written: string | null | undefined,
): number | null {
  const values = [
    milliseconds ?? null,
    ticks == null ? null : ticks * unitMs.ticks,
    written == null ? null : readDuration(written),
  ].filter((value) => value !== null);
  if (values.some((value) => Math.abs(value - values[0]!) > disagreementMs)) throw refuse('times-unit');
  return values[0] ?? null;
}
