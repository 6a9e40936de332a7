import type { Transcript } from '#ground';
import { refuse } from '../refusal.ts';
import { readJsonTranscript, readVconContent } from './list-readers.ts';
import { isObject, parseJson } from './parse-json.ts';
import { readText } from './read-text.ts';
import { isVcon, type VconContent } from './read-vcon.ts';
import { isWebVtt, readWebVtt } from './read-webvtt.ts';
import { checkTurns } from './turns.ts';

/**
 * Reads a transcript in whatever format it is, told by its content.
 * @throws SluisError 413, 415 or 422 with a code of `refusals`
 */
export function readTranscript(bytes: Uint8Array): Transcript {
  const text = readText(bytes);
  const transcript = isWebVtt(text) ? readWebVtt(text) : readJson(text);
  checkTurns(transcript.turns, transcript.parties);
  return transcript;
}

/** A vCon that was sent as one body: its words, its inline sound, and what it says of itself. */
export function readWholeVcon(bytes: Uint8Array): VconContent {
  const value = parseJson(readText(bytes));
  if (!isObject(value) || !isVcon(value)) throw refuse('transcript-format');
  const content = readVconContent(value);
  if (content.soundElsewhere) throw refuse('vcon-external-sound');
  checkTurns(content.transcript.turns, content.transcript.parties);
  return content;
}

function readJson(text: string): Transcript {
  const transcript = readJsonTranscript(parseJson(text));
  if (!transcript) throw refuse('transcript-format');
  return transcript;
}
