/** The filter layer: what must never be stored? See README.md. */
export { type LabelledConversation, labelCase } from './correct/label-case.ts';
export { type MaskedPassage, maskPassage, type Passage, type StoredWords } from './correct/mask-passage.ts';
export { createFilter, type Filter } from './create-filter.ts';
export type { VconContent } from './readers/read-vcon.ts';
export type { MaskedAudio, MaskTones, SoundResult } from './sound/mask-audio.ts';
export { type MoreMasked, maskMore } from './sound/mask-more.ts';
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
