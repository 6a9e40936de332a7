import type { Transcript, Turn } from '#ground';
import { malformed, refuse } from '../refusal.ts';
import { createCast } from './cast.ts';
import { linesOf } from './read-text.ts';
import { cueTurn, longestPayload } from './read-webvtt.ts';
import { findSpeakers } from './speaker-labels.ts';
import { readClock } from './times.ts';

const clock = String.raw`\d{1,3}:\d{2}:\d{2}(?:[,.]\d{1,3})?`;
const timing = new RegExp(`^\\s*(${clock})\\s*-->\\s*(${clock})`);
const opening = new RegExp(`^\\s*(?:\\d{1,9}[ \\t]*\\r?\\n)?${clock}\\s*-->`);

/** SubRip: numbered cues with `00:00:01,000 --> 00:00:04,000`. */
export function isSubRip(text: string): boolean {
  return opening.test(text);
}

export function readSubRip(text: string): Transcript {
  const lines = linesOf(text);
  const cues: { startMs: number; endMs: number; payload: string }[] = [];
  for (let at = 0; at < lines.length; at++) {
    if (!lines[at]!.includes('-->')) continue;
    const times = timing.exec(lines[at]!);
    if (!times) throw malformed('subrip', `line ${at + 1}`);
    let end = at + 1;
    while (end < lines.length && !lines[end]!.includes('-->')) end++;
    const payload = withoutNumber(lines.slice(at + 1, end), end < lines.length);
    if (payload.length > longestPayload) throw refuse('transcript-too-large');
    cues.push({ startMs: readClock(times[1]!)!, endMs: readClock(times[2]!)!, payload });
    at = end - 1;
  }
  const cast = createCast();
  const speakerOf = findSpeakers(cues.map(({ payload }) => payload));
  let last = '';
  const turns = cues.map(({ payload, startMs, endMs }): Turn => {
    const found = speakerOf(payload);
    last = found?.speaker ?? last;
    return cueTurn(found?.text ?? payload, cast.of(last), startMs, endMs);
  });
  return { format: 'subrip', ...cast.parties(), turns };
}

/** The number of the next cue stands after an empty line; digits elsewhere were said. */
function withoutNumber(lines: readonly string[], isFollowed: boolean): string {
  const numbers = isFollowed && /^\s*\d+\s*$/.test(lines.at(-1) ?? '') && !/\S/.test(lines.at(-2) ?? '');
  const payload = numbers && lines.length > 1 ? lines.slice(0, -1) : lines;
  // Places on the screen, as some players know them.
  return payload.join(' ').replaceAll(/\{\\[a-z]+\d*\}/gi, '');
}
