/**
 * Sound in, sound out, streaming and without I/O: reads WAV, masks parts of it, finds and masks keypad tones, draws its peaks. Memory does not depend on
 * the length of a recording.
 */
export { AudioError, type AudioErrorCode } from './audio-error.ts';
export {
  type AudioFormat,
  blockAlign,
  bytesPerSample,
  codecOf,
  durationMs,
  type Encoding,
  encodings,
  formatOf,
  silentByte,
} from './format.ts';
export { alawToLinear, linearToAlaw, linearToUlaw, ulawToLinear } from './g711.ts';
export {
  createMasker,
  defaultMaskOptions,
  type Interval,
  type Masker,
  type MaskOptions,
  type MaskStyle,
  maskStyles,
} from './masker.ts';
export { createPeakMeter, type PeakMeter, type Peaks, peaksPerSecond } from './peaks.ts';
export { createWavReader, type WavReader } from './read-wav.ts';
export { createToneFinder, type FrameRange, type ToneFinder } from './tones/find-tones.ts';
export { createToneMasker, type ToneMasker, toneMargins } from './tones/mask-tones.ts';
export { createVoiceMeter, type VoiceMeter, type Voices, voiceBinMs } from './voice-meter.ts';
export { wavHeaderBytes, writeWavHeader } from './write-wav-header.ts';
