import type { Party, Transcript, Turn, Word } from '#ground';
import { refuse } from '../refusal.ts';
import { roleOf } from './turns.ts';

/** W3C WebVTT: cues with times, voices in `<v Name>`, and times of words as `<00:00:01.000>` inside the text. */
export function isWebVtt(text: string): boolean {
  return /^WEBVTT(?:[ \t\n\r]|$)/.test(text);
}

const timing = /^((?:\d{2,}:)?[0-5]\d:[0-5]\d\.\d{3})[ \t]+-->[ \t]+((?:\d{2,}:)?[0-5]\d:[0-5]\d\.\d{3})/;

export function readWebVtt(text: string): Transcript {
  const parties: Party[] = [];
  const voices = new Map<string, number>();
  const partyOf = (voice: string): number => {
    const known = voices.get(voice);
    if (known !== undefined) return known;
    const at = parties.length;
    voices.set(voice, at);
    parties.push({ role: roleOf(voice, at) });
    return at;
  };
  const turns: Turn[] = [];
  let last = 'agent';
  for (const block of text
    .replace(/\r\n?/g, '\n')
    .split(/\n{2,}/)
    .slice(1)) {
    const lines = block.split('\n').filter((line) => line !== '');
    const at = lines.findIndex((line) => line.includes('-->'));
    // Blocks without times are notes, styles and regions.
    if (at < 0 || at > 1) continue;
    const times = timing.exec(lines[at]!);
    if (!times) throw refuse('transcript-malformed');
    const payload = lines.slice(at + 1).join(' ');
    const voice = /<v(?:\.[^\s>]*)?[ \t]+([^>]{1,200})>/.exec(payload)?.[1]?.trim();
    last = voice ?? last;
    turns.push(cue(payload, partyOf(last), milliseconds(times[1]!), milliseconds(times[2]!)));
  }
  return { format: 'webvtt', parties, turns };
}

/** Splits a payload at its times; what stands before the first begins with the cue. Other tags are dropped. */
function cue(payload: string, party: number, startMs: number, endMs: number): Turn {
  const pieces: { startMs: number; text: string }[] = [{ startMs, text: '' }];
  let timed = false;
  let at = 0;
  for (const tag of payload.matchAll(/<([^<>]*)>/g)) {
    pieces.at(-1)!.text += payload.slice(at, tag.index);
    at = tag.index + tag[0].length;
    if (/^(?:\d{2,}:)?[0-5]\d:[0-5]\d\.\d{3}$/.test(tag[1]!)) {
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

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', nbsp: ' ', lrm: '', rlm: '' };

function decodeEntities(text: string): string {
  return text.replace(/&(amp|lt|gt|nbsp|lrm|rlm);/g, (_, name: string) => entities[name]!);
}

function milliseconds(text: string): number {
  const [seconds, minutes, hours = 0] = text.split(':').reverse().map(Number);
  return Math.round(((hours * 60 + minutes!) * 60 + seconds!) * 1000);
}
