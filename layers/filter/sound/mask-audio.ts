import {
  type AudioFormat,
  blockAlign,
  codecOf,
  createMasker,
  createPeakMeter,
  createToneMasker,
  createVoiceMeter,
  createWavReader,
  defaultMaskOptions,
  durationMs,
  type MaskOptions,
  type Peaks,
  writeWavHeader,
} from '#audio';
import { SluisError } from '#ground';
import { refuse } from '../refusal.ts';
import type { FilteredConversation, MaskInterval } from '../types.ts';
import { compareVoices, type Fit } from './compare-voices.ts';
import { asRefusal, readUntilFormat } from './read-sound.ts';
import { unspokenTimes } from './spoken-time.ts';

/** Finds and masks keypad tones on the way to a masker; the drill hands in one that lets them be. */
export type MaskTones = typeof createToneMasker;

export type SoundResult = {
  /** e.g. `wav/alaw/8000/2` */
  codec: string;
  format: AudioFormat;
  durationMs: number;
  peaks: Peaks;
  /** Voice that the transcript has no words for; it was silenced. */
  untranscribed: MaskInterval[];
  /** Where keypad tones were, in any channel; they were masked. Which keys is not known. */
  tones: MaskInterval[];
};

export type MaskedAudio = {
  /** The codec and the first bytes are known; read on from here. */
  codec: string;
  /** The masked file: a plain header, then the sound. Ends with an error when the file was not what it seemed. */
  chunks: AsyncIterable<Uint8Array>;
  /** After `chunks` has ended. */
  result(): SoundResult;
};

/** A transcript may tell of the moment after the last word; more than this is another recording's. */
const toleranceMs = 2_000;

/**
 * Masks a recording as it streams by. Nothing unmasked leaves this function; memory does not grow with the length.
 * @throws SluisError 415/422, at once or while `chunks` is read: not WAV, cut off, shorter than its transcript, not of the same
 * conversation
 */
export async function maskAudio(
  filtered: Pick<FilteredConversation, 'masks' | 'spoken' | 'strict' | 'lastMs' | 'soundCanBeMasked'>,
  source: AsyncIterable<Uint8Array>,
  options: MaskOptions = defaultMaskOptions,
  maskTones: MaskTones = createToneMasker,
): Promise<MaskedAudio> {
  if (!filtered.soundCanBeMasked) throw refuse('transcript-without-times');
  const input = source[Symbol.asyncIterator]();
  const reader = createWavReader();
  const first = await asRefusal(() => readUntilFormat(input, reader));
  const format = reader.format!;
  const masks = [...filtered.masks, ...unspokenTimes(filtered.spoken.flat())];
  const voices = createVoiceMeter(format);
  const masker = createMasker(format, masks, options, voices.push);
  const toneMasker = maskTones(format, masker);
  const meter = createPeakMeter(format);
  let result: SoundResult | null = null;

  /** After the mask: the waveform must not show what was taken out. */
  const drawn = (pieces: Uint8Array[]) => {
    for (const piece of pieces) meter.push(piece);
    return pieces;
  };

  async function* chunks(): AsyncGenerator<Uint8Array> {
    yield writeWavHeader(format, reader.declaredBytes);
    for (const sound of first) yield* drawn(toneMasker.push(sound));
    for (;;) {
      const next = await input.next();
      if (next.done) break;
      for (const sound of reader.push(next.value)) yield* drawn(toneMasker.push(sound));
    }
    yield* drawn(toneMasker.finish());
    await asRefusal(() => reader.finish());
    const length = durationMs(format, masker.frames * blockAlign(format));
    if (filtered.lastMs > length + toleranceMs) throw refuse('transcript-longer-than-audio');
    const { tones } = toneMasker;
    const fit = compareVoices(voices.finish(), filtered.spoken, tones);
    refuseMisfit(fit, filtered);
    const { untranscribed } = fit;
    const peaks = meter.finish();
    result = { codec: codecOf(format), format, durationMs: length, peaks, untranscribed, tones };
  }

  return {
    codec: codecOf(format),
    chunks: chunks(),
    result() {
      if (result === null)
        throw new SluisError('sound-unfinished', 'The sound has not been read to its end.');
      return result;
    },
  };
}

/** In a conversation of which nothing unfiltered may be stored, this much voice without words is too much. */
const trifleMs = 5_000;
/** Less of what was spoken than this falls on voice: these words are not this recording's. */
const leastAgreement = 0.4;

function refuseMisfit(fit: Fit, { strict, spoken }: Pick<FilteredConversation, 'strict' | 'spoken'>): void {
  if (fit.shiftMs !== 0 || fit.agreement < leastAgreement) throw refuse('transcript-shifted');
  const oneSide = fit.silentChannel && spoken.filter((times) => times.length > 0).length < 2;
  if (oneSide || (strict && fit.untranscribedMs > trifleMs)) throw refuse('sound-beyond-transcript');
}
