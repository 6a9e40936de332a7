import type { DetectPolicy } from '#detect';
import type { ConversationMetadata, Transcript } from '#ground';
import { filterConversation } from './filter-conversation.ts';
import {
  readContent,
  readTranscript,
  readWholeVcon,
  type TranscriptContent,
} from './readers/read-transcript.ts';
import type { VconContent } from './readers/read-vcon.ts';
import { type MaskedAudio, type MaskTones, maskAudio } from './sound/mask-audio.ts';
import type { Detector, FilteredConversation } from './types.ts';

export type Filter = {
  readTranscript(bytes: Uint8Array): Transcript;
  /** The same, with the sound that a vCon may hold. */
  readContent(bytes: Uint8Array): TranscriptContent;
  readVcon(bytes: Uint8Array): VconContent;
  filterConversation(metadata: ConversationMetadata, transcript: Transcript): FilteredConversation;
  maskAudio(filtered: FilteredConversation, source: AsyncIterable<Uint8Array>): Promise<MaskedAudio>;
};

/** The filter layer around a detector and the centre's own rules for it. */
export function createFilter({
  detect,
  policy,
  maskTones,
}: {
  detect: Detector;
  policy?: DetectPolicy | undefined;
  maskTones?: MaskTones | undefined;
}): Filter {
  return {
    readTranscript,
    readContent,
    readVcon: readWholeVcon,
    filterConversation: (metadata, transcript) => filterConversation(metadata, transcript, detect, policy),
    maskAudio: (filtered, source) => maskAudio(filtered, source, undefined, maskTones),
  };
}
