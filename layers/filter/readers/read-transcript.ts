import type { Transcript } from '#ground';
import { refuse } from '../refusal.ts';
import {
  isAmazonTranscribe,
  isCallAnalytics,
  readAmazonTranscribe,
  readCallAnalytics,
} from './read-amazon.ts';
import { readText } from './read-text.ts';
import { isVcon, readVcon, type VconContent } from './read-vcon.ts';
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
  if (!isVcon(value)) throw refuse('transcript-format');
  const content = readVcon(value);
  checkTurns(content.transcript.turns, content.transcript.parties);
  return content;
}

function readJson(text: string): Transcript {
  const value = parseJson(text);
  if (isCallAnalytics(value)) return readCallAnalytics(value);
  if (isAmazonTranscribe(value)) return readAmazonTranscribe(value);
  if (isVcon(value)) return readVcon(value).transcript;
  throw refuse('transcript-format');
}

function parseJson(text: string): Record<string, unknown> {
  if (text.trim() === '') throw refuse('transcript-empty');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw refuse('transcript-format', cause);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw refuse('transcript-format');
  return value as Record<string, unknown>;
}
