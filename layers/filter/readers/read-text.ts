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
