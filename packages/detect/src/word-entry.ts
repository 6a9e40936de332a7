import type { NumberWord } from './numbers/number-word.ts';

/** What a word is, as bits. */
export const COMMON = 1;
export const FIRST_NAME = 2;
export const SURNAME = 4;
export const FUNCTION = 8;
export const HESITATION = 16;
export const PARTICLE = 32;
export const WEEKDAY = 64;
export const ALPHABET = 128;
export const AROUND = 256;
export const AMBIGUOUS_LETTER = 512;
export const STREET_FIRST = 1024;
export const STREET_LAST = 2048;
export const INSIDE_ADDRESS = 4096;
export const PLACE = 8192;

/** What may begin with a word. */
export const MAY_RUN = 1;
export const MAY_DATE = 2;
export const MAY_ADDRESS = 4;
/** A cue, or one of the above, or what tells of a quantity. */
export const MAY_STEP = 8;
export const MAY_NAME = 16;
/** A word that refuses an answer ("nee", "falsch"). */
export const REFUSES = 32;
/** A word after which a cue names what stood before it ("als wachtwoord"). */
export const ROLE = 64;
export const STREET_ENDING = 128;
/** A sign that is said in secrets alone ("uitroepteken"), or what explains a letter ("hoofdletter"). */
export const SECRET_SIGN = 256;
export const EXPLAINS = 512;

export type PhraseKind =
  | 'cue'
  | 'sign'
  | 'opener'
  | 'hesitation'
  | 'quantity'
  | 'before-quantity'
  | 'as'
  | 'name-strong'
  | 'name-weak'
  | 'name-before'
  | 'greeting'
  | 'title'
  | 'street'
  | 'brand'
  | 'ends-in';

/** A bit for each kind, so that a word without phrases of a kind is told at once. */
export const phraseBits: Readonly<Record<PhraseKind, number>> = {
  cue: 1,
  sign: 2,
  opener: 4,
  hesitation: 8,
  quantity: 16,
  'before-quantity': 32,
  as: 64,
  'name-strong': 128,
  'name-weak': 256,
  'name-before': 512,
  greeting: 1024,
  title: 2048,
  street: 4096,
  brand: 8192,
  'ends-in': 16_384,
};

export type Phrase = {
  kind: PhraseKind;
  words: readonly string[];
  value: string;
  /** The first word counts only with its accent (né, not ne). */
  accented?: boolean;
};

/** Phrases of one kind that begin with a word: by their second word, so that hundreds cost no more than one. */
export class PhraseList {
  readonly single: Phrase[] = [];
  readonly bySecond = new Map<string, Phrase[]>();

  /** Longest first. */
  add(phrase: Phrase): void {
    const second = phrase.words[1];
    if (second === undefined) {
      this.single.push(phrase);
      return;
    }
    const list = this.bySecond.get(second);
    if (list) list.push(phrase);
    else this.bySecond.set(second, [phrase]);
  }
}

/**
 * What the tables say of a word. Every entry has every field, always in the same order: the engine reads fields of
 * objects of one shape several times faster than those of many.
 */
export class Entry {
  bits: number;
  /** What may begin with the word, as MAY_ bits: most words begin nothing, and the rules pass them by at once. */
  may = 0;
  /** Kinds of its phrases, as phraseBits. */
  kinds = 0;
  number: NumberWord | undefined = undefined;
  ordinal: number | undefined = undefined;
  /** A letter by itself or by its name. */
  letter: string | undefined = undefined;
  repeat: number | undefined = undefined;
  /** Several of this digit (nullen). */
  plural: number | undefined = undefined;
  /** Digits that the word stands for as they are (Doppelnull). */
  digits: string | undefined = undefined;
  month: number | undefined = undefined;
  /** Phrases that begin with this word, longest first. */
  phrases: Phrase[] | undefined = undefined;
  /** The same by kind. */
  byKind: Map<PhraseKind, PhraseList> | undefined = undefined;

  constructor(bits = 0) {
    this.bits = bits;
  }
}

const nameKinds =
  phraseBits['name-strong'] |
  phraseBits['name-weak'] |
  phraseBits['name-before'] |
  phraseBits.title |
  phraseBits.greeting;

/** What begins a payment or a plate by itself: the country of an account, as it is spelled. */
export const countryCodes = new Set(['nl', 'be', 'de', 'fr', 'lu', 'at', 'ch', 'gb', 'ie']);

/** Sorts the phrases of an entry, longest first, and files them by kind. */
export function filePhrases(entry: Entry): void {
  if (!entry.phrases) return;
  entry.phrases.sort((a, b) => b.words.length - a.words.length);
  entry.byKind = new Map();
  for (const phrase of entry.phrases) {
    let list = entry.byKind.get(phrase.kind);
    if (!list) {
      list = new PhraseList();
      entry.byKind.set(phrase.kind, list);
    }
    list.add(phrase);
  }
}

/** What may begin with the word, as MAY_ bits. */
export function mayBegin(text: string, entry: Entry): number {
  let may = 0;
  const counts = entry.number !== undefined || entry.ordinal !== undefined;
  if (
    entry.number ||
    entry.digits !== undefined ||
    entry.repeat !== undefined ||
    (entry.letter !== undefined && text.length === 1) ||
    entry.bits & ALPHABET ||
    entry.kinds & phraseBits.sign ||
    countryCodes.has(text)
  )
    may |= MAY_RUN;
  if (counts || entry.month !== undefined) may |= MAY_DATE;
  if (
    entry.number ||
    entry.bits & STREET_LAST ||
    entry.kinds & phraseBits.street ||
    entry.may & STREET_ENDING ||
    text === 'flat'
  )
    may |= MAY_ADDRESS;
  if (entry.bits & AROUND) may |= EXPLAINS;
  if (may & ~EXPLAINS || entry.kinds & (phraseBits.cue | phraseBits['before-quantity'])) may |= MAY_STEP;
  if (entry.kinds & nameKinds || entry.bits & FIRST_NAME || text === 'van') may |= MAY_NAME;
  return may;
}

/** The entry of a word that is in no table. */
export function derived(text: string, known: Partial<Entry>): Entry {
  const entry = Object.assign(new Entry(COMMON), known);
  filePhrases(entry);
  entry.may = mayBegin(text, entry);
  return entry;
}
