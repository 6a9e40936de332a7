/** The filter layer: what must never be stored? See README.md. */
export { createFilter, type Filter } from './create-filter.ts';
export type { VconContent } from './readers/read-vcon.ts';
export type { MaskedAudio, SoundResult } from './sound/mask-audio.ts';
export type {
  Delicate,
  Details,
  Detector,
  FilteredConversation,
  Mark,
  MaskInterval,
  RedactedTurn,
  RedactedWord,
} from './types.ts';
