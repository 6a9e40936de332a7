/** How much of one conversation is accepted. Larger than any real one; small enough that nobody fills memory with it. */
export const limits = {
  metadataBytes: 64 * 1024,
  /** Four hours of words with their times, as the wordiest vendor writes them, are about 20 MB. */
  transcriptBytes: 48 * 1024 * 1024,
  /** Twelve hours of two channels of 16-bit sound at 16 kHz. Streamed, never held. */
  audioBytes: 3 * 1024 * 1024 * 1024,
  /** A vCon is one JSON text, so it is held whole; longer calls come as multipart. */
  vconBytes: 64 * 1024 * 1024,
  /** Of those held whole at one time. */
  vconsAtOnce: 2,
  parties: 50,
} as const;
