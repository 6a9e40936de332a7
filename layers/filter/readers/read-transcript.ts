import type { Transcript } from '#ground';
import { refuse } from '../refusal.ts';
import { readRecogniser, readVconContent } from './list-readers.ts';
import { isObject, parseJson } from './parse-json.ts';
import { readPlainText } from './read-plain-text.ts';
import { isSubRip, readSubRip } from './read-subrip.ts';
import { longestVconBytes, readText } from './read-text.ts';
import { isVcon, type VconContent } from './read-vcon.ts';
import { isWebVtt, readWebVtt } from './read-webvtt.ts';
import { checkTurns } from './turns.ts';

/** The words, and the sound where the file holds it as well (a vCon may). */
export type TranscriptContent = { transcript: Transcript; audio: Uint8Array | null };

/**
 * Reads a transcript in whatever format it is, told by its content.
 * @throws SluisError 413, 415 or 422 with a code of `refusals`
 */
export function readTranscript(bytes: Uint8Array): Transcript {
  return readContent(bytes).transcript;
}

/** The same, with the sound that a vCon may hold. */
export function readContent(bytes: Uint8Array): TranscriptContent {
  const content = readAny(readText(bytes));
  checkTurns(content.transcript.turns, content.transcript.parties);
  return content;
}

/** A vCon that was sent as one body: its words, its inline sound, and what it says of itself. */
export function readWholeVcon(bytes: Uint8Array): VconContent {
  const value = parseJson(readText(bytes, longestVconBytes));
  if (!isObject(value) || !isVcon(value)) throw refuse('transcript-format');
  const content = readVconContent(value);
  if (content.soundElsewhere) throw refuse('vcon-external-sound');
  checkTurns(content.transcript.turns, content.transcript.parties);
  return content;
}

function readAny(text: string): TranscriptContent {
  if (isWebVtt(text)) return silent(readWebVtt(text));
  if (isSubRip(text)) return silent(readSubRip(text));
  // Text may begin with a bracket, too: "[Agent] hello". JSON never goes on with a letter there.
  if (/\S/.test(text) && !/^\s*(?:\{|\[(?!\s*[\p{L}\d]))/u.test(text)) return silent(readPlainText(text));
  const value = parseJson(text);
  if (!isObject(value)) throw refuse('transcript-format');
  return isVcon(value) ? readVconContent(value) : silent(readRecogniser(value));
}

function silent(transcript: Transcript | null): TranscriptContent {
  if (!transcript) throw refuse('transcript-format');
  return { transcript, audio: null };
}
