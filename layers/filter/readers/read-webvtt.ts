import type { Transcript, Turn, Word } from '#ground';
import { malformed, refuse } from '../refusal.ts';
import { createCast } from './cast.ts';
import { linesOf } from './read-text.ts';
import { findSpeakers } from './speaker-labels.ts';

/** W3C WebVTT: cues with times, voices in `<v Name>`, and times of words as `<00:00:01.000>` inside the text. */
export function isWebVtt(text: string): boolean {
  return /^WEBVTT(?:[ \t\n\r]|$)/.test(text);
}

const timing = /^((?:\d{2,}:)?[0-5]\d:[0-5]\d\.\d{3})[ \t]+-->[ \t]+((?:\d{2,}:)?[0-5]\d:[0-5]\d\.\d{3})/;

/** An hour of fast speech. Longer ones are no cue, and what looks through them would take its time. */
export const longestPayload = 100_000;

export function readWebVtt(text: string): Transcript {
  const lines = linesOf(text);
  const cues: { startMs: number; endMs: number; payload: string; voice: string | undefined }[] = [];
  for (let at = 1; at < lines.length; at++) {
    // Lines without times are notes, styles, regions and names of cues.
    if (!lines[at]!.includes('-->')) continue;
    const times = timing.exec(lines[at]!);
    if (!times) throw malformed('webvtt', `line ${at + 1}`);
    // WebVTT section 6.1: a cue ends with an empty line, or where the next one's times stand.
    let end = at + 1;
    while (end < lines.length && lines[end] !== '' && !lines[end]!.includes('-->')) end++;
    const payload = lines.slice(at + 1, end).join(' ');
    if (payload.length > longestPayload) throw refuse('transcript-too-large');
    const voice = /<v(?:\.[^\s>]*)?[ \t]+([^>]{1,200})>/.exec(payload)?.[1]?.trim();
    cues.push({ startMs: milliseconds(times[1]!), endMs: milliseconds(times[2]!), payload, voice });
    at = end - 1;
  }
  const cast = createCast();
  // Where there are no voices some write the speaker in front of the words.
  const hasVoices = cues.some(({ voice }) => voice !== undefined);
  const speakerOf = hasVoices ? () => null : findSpeakers(cues.map(({ payload }) => payload));
  let last = hasVoices ? 'agent' : '';
  const turns = cues.map(({ payload, voice, startMs, endMs }): Turn => {
    const found = speakerOf(payload);
    last = voice ?? found?.speaker ?? last;
    return cueTurn(found?.text ?? payload, cast.of(last), startMs, endMs);
  });
  return { format: 'webvtt', ...cast.parties(), turns };
}

const instant = /^(?:\d{2,}:)?[0-5]\d:[0-5]\d\.\d{3}$/;
/** Tags of WebVTT, and those of HTML that converters leave behind. */
const markup = /^\/?(?:c|i|b|u|v|lang|ruby|rt|br|em|strong|span|font|p)?(?:[.\s/].*)?$/is;

/** Splits a payload at its times; what stands before the first begins with the cue. Tags are dropped. */
export function cueTurn(payload: string, party: number, startMs: number, endMs: number): Turn {
  const pieces: { startMs: number; text: string }[] = [{ startMs, text: '' }];
  let timed = false;
  let at = 0;
  for (const tag of payload.matchAll(/<([^<>]*)>/g)) {
    const isInstant = instant.test(tag[1]!);
    // What is no tag is text that nobody escaped, and somebody said it.
    if (!isInstant && !isMarkup(tag[1]!)) continue;
    pieces.at(-1)!.text += payload.slice(at, tag.index);
    at = tag.index + tag[0].length;
    if (isInstant) {
      timed = true;
      pieces.push({ startMs: milliseconds(tag[1]!), text: '' });
    }
  }
  pieces.at(-1)!.text += payload.slice(at);
  const words = pieces.flatMap((piece, index) =>
    wordsOf(piece.text, piece.startMs, pieces[index + 1]?.startMs ?? endMs),
  );
  const text = words.map((word) => word.text).join(' ');
  return { party, text, startMs, endMs, ...(timed && { words }) };
}

function isMarkup(tag: string): boolean {
  return !/^\s/.test(tag) && markup.test(tag);
}

/** Several words under one time share it evenly. */
function wordsOf(text: string, startMs: number, endMs: number): Word[] {
  const texts = decodeEntities(text)
    .split(/\s+/)
    .filter((one) => one !== '');
  const step = (endMs - startMs) / Math.max(1, texts.length);
  return texts.map((one, at) => ({
    text: one,
    startMs: startMs + step * at,
    endMs: startMs + step * (at + 1),
  }));
}

const entities: Record<string, string> = {
  ...{ amp: '&', lt: '<', gt: '>', nbsp: ' ', lrm: '', rlm: '' },
  ...{ quot: '"', apos: "'" },
};

/** Digits may be written as references, too; what is not decoded is not found. */
function decodeEntities(text: string): string {
  return text.replace(
    /&(?:(amp|lt|gt|nbsp|lrm|rlm|quot|apos)|#(\d{1,7})|#[xX]([\da-fA-F]{1,6}));/g,
    (_, name?: string, decimal?: string, hexadecimal?: string) =>
      name ? entities[name]! : character(decimal ? Number(decimal) : Number.parseInt(hexadecimal!, 16)),
  );
}

function character(code: number): string {
  const isScalar = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  return String.fromCodePoint(isScalar ? code : 0xfffd);
}

function milliseconds(text: string): number {
  const [seconds, minutes, hours = 0] = text.split(':').reverse().map(Number);
  return Math.round(((hours * 60 + minutes!) * 60 + seconds!) * 1000);
}
