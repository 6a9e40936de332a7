import type {
  About,
  Conversation as DetectConversation,
  DetectOptions,
  Finding,
  FindingType,
  Matter,
} from '#detect';
import type { ConversationMetadata, Language, Party, PartyRole } from '#ground';

/** Finds what is sensitive. Handed in, so that the drill can hand in one that finds nothing. */
export type Detector = (conversation: DetectConversation, options?: DetectOptions) => Finding[];

/** What was there and what came of it, never its value. Offsets in the redacted text; times where they are known. */
export type Mark = {
  start: number;
  end: number;
  type: FindingType;
  score: number;
  recogniser: string;
  why: Record<string, string>;
  /** Somebody asked for it. */
  asked: boolean;
  /** The other side gave it. */
  answered: boolean;
  startMs?: number;
  endMs?: number;
  /** The transcript has no times for words here: the interval was estimated, generously. */
  estimated?: boolean;
  /** Of what a person marked as missed: something of the same shape, for the case list. Shown to nobody who listens. */
  standIn?: string;
};

export type RedactedWord = { text: string; startMs: number; endMs: number };

export type RedactedTurn = {
  party: number;
  role: PartyRole;
  text: string;
  startMs?: number;
  endMs?: number;
  /** Words that hold nothing of what was taken out. */
  words?: RedactedWord[];
  marks: Mark[];
};

export type MaskInterval = { startMs: number; endMs: number };

/** Names, numbers and references that the centre knows: sealed apart, never in the transcript. */
export type Details = {
  parties: Party[];
  customerReference?: string;
  case?: NonNullable<ConversationMetadata['case']>;
};

/** Why a stricter class is proposed: entries of word lists and who they are about, never what was said around them. */
export type Delicate = {
  score: number;
  proposes?: 'special';
  reasons: { matter: Matter; turn: number; phrase: string; about: About; weight: number }[];
};

/** A conversation of which nothing sensitive is left but `details`, which the vault seals apart. */
export type FilteredConversation = {
  language: Language;
  turns: RedactedTurn[];
  counts: Partial<Record<FindingType, number>>;
  /** Matters of GDPR articles 9 and 10 in what is left, and the class that they propose. */
  delicate: Delicate;
  /** What must leave the sound, in every channel. */
  masks: MaskInterval[];
  details: Details;
  /** Words of the redacted text, for the search index; each once. */
  indexWords: string[];
  /** When each party spoke, as the transcript knows it. What lies further away is silenced: nothing was found there. */
  spoken: MaskInterval[][];
  /** Voice without words is refused, not silenced (class `payment`). */
  strict: boolean;
  /** The last instant that the transcript knows; the sound must not be shorter. 0 without times. */
  lastMs: number;
  /** False when a sensitive passage, or the whole transcript, has no time at all: it can only be taken without sound. */
  soundCanBeMasked: boolean;
};
