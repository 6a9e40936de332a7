/** How samples are written. Little-endian throughout, as in WAV. */
export const encodings = [
  'pcm_u8',
  'pcm_s16le',
  'pcm_s24le',
  'pcm_s32le',
  'pcm_f32le',
  'alaw',
  'ulaw',
] as const;
export type Encoding = (typeof encodings)[number];

export type AudioFormat = {
  encoding: Encoding;
  /** Samples a second and channel, 8,000 to 48,000. */
  sampleRate: number;
  channels: number;
};

const sampleWidths: Record<Encoding, number> = {
  pcm_u8: 1,
  pcm_s16le: 2,
  pcm_s24le: 3,
  pcm_s32le: 4,
  pcm_f32le: 4,
  alaw: 1,
  ulaw: 1,
};

export function bytesPerSample(encoding: Encoding): number {
  return sampleWidths[encoding];
}

/** What silence is made of. */
export function silentByte(encoding: Encoding): number {
  return { pcm_u8: 0x80, pcm_s16le: 0, pcm_s24le: 0, pcm_s32le: 0, pcm_f32le: 0, alaw: 0xd5, ulaw: 0xff }[
    encoding
  ];
}

/** Bytes of one instant: all channels of one sample. */
export function blockAlign(format: AudioFormat): number {
  return sampleWidths[format.encoding] * format.channels;
}

export function durationMs(format: AudioFormat, dataBytes: number): number {
  return Math.round((dataBytes / blockAlign(format) / format.sampleRate) * 1000);
}

/** A name for the format that fits into a sealing context: `wav/alaw/8000/2`. */
export function codecOf(format: AudioFormat): string {
  return `wav/${format.encoding}/${format.sampleRate}/${format.channels}`;
}

/** The format that `codecOf` named; null for anything else. */
export function formatOf(codec: string): AudioFormat | null {
  const match = /^wav\/([a-z0-9_]+)\/([1-9]\d{3,4})\/([12])$/.exec(codec);
  const encoding = encodings.find((one) => one === match?.[1]);
  if (!match || !encoding) return null;
  return { encoding, sampleRate: Number(match[2]), channels: Number(match[3]) };
}
