import type { DetectPolicy, PolicyFloor } from './policy/policy.ts';

/** The face of the package: what goes in and what comes out. */

export const languages = ['nl', 'de', 'fr', 'en'] as const;
export type Language = (typeof languages)[number];

export const findingTypes = [
  'PERSON',
  'ADDRESS',
  'PHONE',
  'EMAIL',
  'DATE_OF_BIRTH',
  'IBAN',
  'CARD_NUMBER',
  'CARD_EXPIRY',
  'CARD_CVV',
  'PIN',
  'PASSWORD',
  'OTP',
  'NATIONAL_ID',
  'TAX_ID',
  'HEALTH_ID',
  'PASSPORT',
  'DRIVING_LICENCE',
  'LICENCE_PLATE',
  'CUSTOMER_ID',
  'USERNAME',
  'IP_ADDRESS',
  'SECURITY_ANSWER',
] as const;
export type FindingType = (typeof findingTypes)[number];

export type DetectTurn = { speaker: string; text: string };

/** A value known beforehand (from metadata): found in every spelling. */
export type KnownValue = { type: FindingType; value: string };

/**
 * Which types are wanted. `payment`: card, account and secrets; `personal`: all types;
 * `everything`: all types, and doubt is masked too.
 */
export const presets = ['payment', 'personal', 'everything'] as const;
export type Preset = (typeof presets)[number];

export type DetectOptions = {
  /** The main language. Found from the words when absent. */
  language?: Language;
  known?: readonly KnownValue[];
  preset?: Preset;
  /** Only these types; overrides the preset. */
  types?: readonly FindingType[];
  /** Findings that score lower are left out (0-1, default 0). */
  minimumScore?: number;
  /** The centre's own rules, from `readPolicy`. */
  policy?: DetectPolicy;
  /** The queue whose rules of the policy hold. */
  queue?: string;
  /** What the policy may not go below. */
  floor?: PolicyFloor;
};

export type Conversation = {
  language?: Language;
  turns: readonly DetectTurn[];
  known?: readonly KnownValue[];
};

/** Why a passage was taken for sensitive; short English keys for a console to translate, never the value itself. */
export type Why = {
  /** The word or phrase that announced it, e.g. `geboortedatum`. */
  cue?: string;
  /** The identifier whose check digits or shape held, e.g. `NL BSN`, `DE IBAN`, `payment card`. */
  checkDigit?: string;
  /** The question that it answers, as a finding type. */
  expectation?: string;
};

export type Finding = {
  /** Index of the turn. */
  turn: number;
  /** UTF-16 offsets in the turn's text, end exclusive. */
  start: number;
  end: number;
  type: FindingType;
  /** What the centre's policy calls it, when it is one of its own identifiers: `MEMBER_NUMBER`. */
  name?: string;
  /** 0-1: how sure. */
  score: number;
  /** The rule and its version, e.g. `iban@1`. */
  recogniser: string;
  why: Why;
  /** True when it answers a question of the other speaker. */
  asked?: boolean;
};

/**
 * Detection turn by turn. What becomes clear later may extend backwards, some 2,000 characters in what one speaker says in a
 * row and twelve changes of speaker for names, so a turn can yield findings of earlier turns, and take back one of the
 * speaker's own words just before. The end result is the same however the words of a speaker were cut into turns.
 */
export type Session = {
  /** Findings that are new since the last call. */
  turn(turn: DetectTurn): Finding[];
  /** All findings, in order. */
  close(): Finding[];
};
