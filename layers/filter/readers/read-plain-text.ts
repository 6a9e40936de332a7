import type { Transcript, Turn } from '#ground';
import { createCast } from './cast.ts';
import { linesOf } from './read-text.ts';
import { findSpeakers, type Labelled } from './speaker-labels.ts';
import { readClock } from './times.ts';

const clock = String.raw`(?:\d{1,3}:)?\d{1,2}:\d{2}(?:[.,]\d{1,3})?`;
/** `[00:01:02]`, `(0:05 - 0:09)`, `00:05`, before the speaker or after. */
const span = String.raw`[[(]?(${clock})(?:\s*(?:-->|[-–—])\s*(${clock}))?[\])]?`;
const before = new RegExp(`^\\s*${span}(?=[\\s:-])[\\s:-]*`);
const after = new RegExp(`^([^:\\n[(\\d]{1,60}?)\\s*${span}\\s*(?=:|$):?`);

/** Times and speakers stand at the beginning; what looks for them would take its time in a long line. */
const headLength = 200;

type Line = { raw: string; text: string; times: { startMs: number; endMs: number | null } | null };

/** Text whose turns begin with a speaker: "Agent: …", with or without the time at which they were spoken. */
export function readPlainText(text: string): Transcript | null {
  const lines = linesOf(text)
    .filter((line) => /\S/.test(line))
    .map(withoutTimes);
  const speakerOf = findSpeakers(lines.map((line) => line.text));
  // A letter that quotes somebody is no transcript: the first line says whose words it holds.
  if (!lines[0] || !speakerOf(lines[0].text)) return null;
  const cast = createCast();
  const turns: Turn[] = [];
  for (const line of lines) {
    const found = speakerOf(line.text);
    if (found) turns.push(turnOf(found, line, cast.of(found.speaker)));
    // Without a speaker it goes on, and what looks like a time was said.
    else turns.at(-1)!.text += ` ${line.raw.trim()}`;
  }
  return { format: 'plain-text', ...cast.parties(), turns: withEnds(turns) };
}

function turnOf({ text }: Labelled, { times }: Line, party: number): Turn {
  return {
    ...{ party, text },
    ...(times && { startMs: times.startMs }),
    ...(times?.endMs != null && { endMs: times.endMs }),
  };
}

/** The line with its time taken out, the speaker first. */
function withoutTimes(line: string): Line {
  const head = line.trimStart().slice(0, headLength);
  const ahead = before.exec(head);
  if (ahead)
    return { raw: line, text: line.trimStart().slice(ahead[0].length), times: timesOf(ahead[1]!, ahead[2]) };
  const behind = after.exec(head);
  if (!behind) return { raw: line, text: line, times: null };
  return {
    raw: line,
    text: `${behind[1]!.trim()}: ${line.trimStart().slice(behind[0].length)}`,
    times: timesOf(behind[2]!, behind[3]),
  };
}

function timesOf(start: string, end: string | undefined): Line['times'] {
  const startMs = readClock(start);
  return startMs === null ? null : { startMs, endMs: end === undefined ? null : readClock(end) };
}

/** Somebody speaks until the next one does. How long the last one spoke nobody says. */
function withEnds(turns: readonly Turn[]): Turn[] {
  return turns.map((turn, at) => {
    const next = turns[at + 1]?.startMs;
    const isOpen = turn.startMs !== undefined && turn.endMs === undefined;
    return isOpen && next !== undefined && next > turn.startMs! ? { ...turn, endMs: next } : turn;
  });
}
