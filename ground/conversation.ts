/**
 * The one internal form of a conversation. Field names follow the IETF vCon where it has a name for the thing.
 * Everything here may be unfiltered: a value of these types lives in memory only, until the filter has made a
 * redacted form of it.
 */

export const languages = ['nl', 'de', 'fr', 'en'] as const;
export type Language = (typeof languages)[number];

export const countries = ['NL', 'BE', 'LU', 'FR', 'DE', 'AT', 'CH', 'GB', 'IE'] as const;
export type Country = (typeof countries)[number];

export const conversationClasses = ['ordinary', 'payment', 'special', 'must-keep'] as const;
export type ConversationClass = (typeof conversationClasses)[number];

/** Consent per conversation and purpose (schema v1). */
export const consentStates = ['unknown', 'notice-given', 'consented', 'objected', 'withdrawn'] as const;
export type ConsentState = (typeof consentStates)[number];

export const purposes = [
  'quality',
  'complaint',
  'training',
  'fraud',
  'rights-request',
  'recording-duty',
  'dispute',
] as const;
export type Purpose = (typeof purposes)[number];

export const partyRoles = ['agent', 'customer', 'third-party'] as const;
export type PartyRole = (typeof partyRoles)[number];

export type Party = {
  role: PartyRole;
  /** Names and numbers known beforehand; found by the filter in every spelling, sealed in the database. */
  name?: string;
  tel?: string;
  mailto?: string;
};

/** Metadata, schema v1. Unknown vendor fields are dropped by the readers, never kept. */
export type ConversationMetadata = {
  schema: 1;
  /** Start instant, ISO 8601 with offset or Z. */
  start: string;
  /** IANA zone in which the conversation took place, e.g. "Europe/Amsterdam". */
  zone: string;
  country: Country;
  queue: string;
  class: ConversationClass;
  /** The team that the agent belonged to at that time. */
  team?: string;
  /** The vendor's id of the agent; mapped to a person where one is known. */
  agentId?: string;
  /** The centre's own reference of the customer. Personal: sealed, searchable by keyed hash. */
  customerReference?: string;
  case?: { id: string; source: string; endsAt?: string };
  purpose: Purpose;
  consent: ConsentState;
  /** The main language; found from the words when absent. */
  language?: Language;
  parties: Party[];
};

/** One word as a recogniser heard it. Milliseconds from the start of the sound. */
export type Word = {
  text: string;
  startMs: number;
  endMs: number;
  /** How sure the recogniser was, 0 to 1, where it said so. */
  confidence?: number;
};

/** One speaker's utterance. `party` indexes `parties`. */
export type Turn = {
  party: number;
  text: string;
  startMs?: number;
  endMs?: number;
  /** In reading order; their texts, in order, all occur in `text`. Absent when only turn times are known. */
  words?: Word[];
  /** When something was said that a vendor took out, where the file says so apart from the words. */
  redacted?: { startMs: number; endMs: number }[];
  language?: Language;
};

export const transcriptFormats = [
  'webvtt',
  'subrip',
  'plain-text',
  'vcon',
  'amazon-transcribe',
  'amazon-call-analytics',
  'amazon-post-call',
  'amazon-data-automation',
  'assemblyai',
  'azure-speech',
  'deepgram',
  'genesys-cloud',
  'google-speech',
  'rev-ai',
  'twilio',
  'whisper',
  'wtf',
] as const;
export type TranscriptFormat = (typeof transcriptFormats)[number];

export type Transcript = {
  /** Which reader understood it. */
  format: TranscriptFormat;
  /** The file itself says who is agent and who is customer. Otherwise it was guessed from the order, and metadata knows better. */
  namesRoles?: true;
  parties: Party[];
  turns: Turn[];
};
