import { refuse } from '../refusal.ts';

const longestTranscriptBytes = 32 * 1024 * 1024;
/** A vCon may hold its sound. */
export const longestVconBytes = 64 * 1024 * 1024;

/** Text of a transcript, told by its bytes: what is compressed or not UTF-8 is refused with what to do. */
export function readText(bytes: Uint8Array, longestBytes = longestTranscriptBytes): string {
  if (bytes.length > longestBytes) throw refuse('transcript-too-large');
  const starts = (...head: number[]) => head.every((byte, at) => bytes[at] === byte);
  const isZip = starts(0x50, 0x4b, 3, 4);
  if (starts(0x1f, 0x8b) || isZip || starts(0x28, 0xb5, 0x2f, 0xfd) || starts(0x42, 0x5a, 0x68)) {
    throw refuse('transcript-compressed');
  }
  try {
    // The decoder takes a byte order mark away; UTF-16 is not UTF-8 and fails.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw refuse('transcript-encoding', cause);
  }
}

const mostLines = 1_000_000;
const mostWords = 1_500_000;

/** Lines of written text. A file of nothing but line ends or of single letters is many times as large in pieces. */
export function linesOf(text: string): string[] {
  let lines = 1;
  let words = 0;
  let inWord = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x0a || code === 0x0d) lines++;
    const isBlank = code <= 0x20;
    if (!isBlank && !inWord) words++;
    inWord = !isBlank;
  }
  if (lines > mostLines || words > mostWords) throw refuse('transcript-too-large');
  return text.split(/\r\n?|\n/);
}
