/** The stored form of a recording, as an opening describes it. */
export type SoundFormat = {
  encoding: string;
  sampleRate: number;
  channels: number;
  /** Bytes of container before the first sample. */
  dataOffset: number;
  /** Bytes of one sample of all channels. */
  blockAlign: number;
  durationMs: number;
};

/** How many samples (of all channels) lie in a file of this size. */
export function countFrames(format: SoundFormat, sizeBytes: number): number {
  const stored = Math.max(0, Math.floor((sizeBytes - format.dataOffset) / format.blockAlign));
  // A container may carry chunks behind its samples; the duration knows where the sound ends.
  const told = Math.ceil((format.durationMs * format.sampleRate) / 1000);
  return told > 0 ? Math.min(stored, told) : stored;
}

/** The bytes of a stretch of sound; `end` is not included. */
export function byteRangeOf(
  format: SoundFormat,
  firstFrame: number,
  frames: number,
): { start: number; end: number } {
  const start = format.dataOffset + firstFrame * format.blockAlign;
  return { start, end: start + frames * format.blockAlign };
}

/** The value of an HTTP Range header (RFC 9110, section 14.1.2): both ends are included. */
export function rangeHeader({ start, end }: { start: number; end: number }): string {
  return `bytes=${start}-${end - 1}`;
}
