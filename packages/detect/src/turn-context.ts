import type { Lexicon } from './lexicon.ts';
import { bareWord, matchPhrase, skipJoins } from './lexicon.ts';
import { fold } from './text/fold.ts';
import { DIGITS, lex, MARK, type Token, WORD } from './text/lex.ts';
import type { FindingType, Why } from './types.ts';
import type { Entry, Phrase, PhraseKind } from './word-entry.ts';
import { MAY_ADDRESS, MAY_DATE, MAY_RUN, MAY_STEP, phraseBits, STREET_ENDING } from './word-entry.ts';

export type LocalFinding = {
  /** Token indexes, end exclusive. */
  from: number;
  to: number;
  type: FindingType;
  /** The centre's own name for it. */
  name?: string;
  /** The policy asks for it by itself: types and scores do not matter. */
  byPolicy?: boolean;
  score: number;
  recogniser: string;
  why: Why;
  asked: boolean;
};

/** One turn while it is being read: its tokens, what the lexicon says of them, and what is claimed already. */
export type TurnContext = {
  index: number;
  speaker: string;
  text: string;
  tokens: Token[];
  entries: (Entry | undefined)[];
  /** What may begin at each token, as MAY_ bits: rules pass the others by without looking. */
  may: number[];
  /** All that may begin anywhere in the turn, and the kinds of all phrases that may. */
  mayAnywhere: number;
  kindsAnywhere: number;
  /** 1 where a finding covers the token, 2 where the token is known not to be sensitive (a brand). */
  claims: Uint8Array;
  lexicon: Lexicon;
  /** Capital letters carry meaning here (a written turn). */
  cased: boolean;
  findings: LocalFinding[];
};

/** Longest word that is part of a number by standing beside digits: "AB 12", "nl-2031". */
const longestBesideDigits = 6;

function isBesideDigits(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (next?.kind === DIGITS) return true;
  if (tokens[at]!.glued && tokens[at - 1]?.kind === DIGITS) return true;
  const beyond = tokens[at + 2];
  return next?.kind === MARK && next.glued && beyond?.glued === true && beyond.kind !== MARK;
}

export function readTurn(index: number, speaker: string, text: string, lexicon: Lexicon): TurnContext {
  const tokens = lex(text, lexicon.table);
  const entries: (Entry | undefined)[] = [];
  const may: number[] = [];
  let mayAnywhere = 0;
  let kindsAnywhere = 0;
  let cased = false;
  for (const token of tokens) {
    if (token.capital) cased = true;
    let entry: Entry | undefined;
    let bits = 0;
    if (token.kind === WORD) {
      if (token.known >= 0) {
        entry = lexicon.entries[token.known]!;
        bits = entry.may;
      } else {
        entry = token.known === -1 ? lexicon.entryOf(token.text) : lexicon.derivedEntryOf(token.text);
        bits = entry?.may ?? 0;
        if (lexicon.hasStreetEnding(token.text)) bits |= STREET_ENDING | MAY_ADDRESS | MAY_STEP;
      }
      if (entry) kindsAnywhere |= entry.kinds;
      if (token.text.length <= longestBesideDigits && isBesideDigits(tokens, entries.length))
        bits |= MAY_RUN | MAY_STEP;
    } else if (token.kind === DIGITS) bits = MAY_RUN | MAY_DATE | MAY_ADDRESS | MAY_STEP;
    else if (token.text === '+' || token.text === '#') bits = MAY_RUN | MAY_STEP;
    else if (token.text === '€' || token.text === '$' || token.text === '£') bits = MAY_STEP;
    entries.push(entry);
    may.push(bits);
    mayAnywhere |= bits;
  }
  return {
    index,
    speaker,
    text,
    tokens,
    entries,
    may,
    mayAnywhere,
    kindsAnywhere,
    claims: new Uint8Array(tokens.length),
    lexicon,
    cased,
    findings: [],
  };
}

/** A phrase that stands in the turn, and the token after it. */
export type Phrased = { end: number; phrase: Phrase };

/** May the turn hold a phrase of the kind? */
export const mayHold = (context: TurnContext, kind: PhraseKind): boolean =>
  (context.kindsAnywhere & phraseBits[kind]) !== 0;

/** The longest phrase of a kind that begins at `at`: its end and itself, or undefined. */
export function phraseAt(context: TurnContext, at: number, kind: PhraseKind): Phrased | undefined {
  const entry = context.entries[at];
  if (entry === undefined || (entry.kinds & phraseBits[kind]) === 0) return undefined;
  const list = entry.byKind!.get(kind)!;
  const { tokens } = context;
  if (list.bySecond.size > 0) {
    const second = tokens[skipJoins(tokens, at + 1)];
    if (second && second.pause !== 2) {
      const found = longest(context, at, list.bySecond.get(second.text));
      if (found) return found;
      const bare = bareWord(second.text);
      if (bare !== second.text) {
        const elided = longest(context, at, list.bySecond.get(bare));
        if (elided) return elided;
      }
    }
  }
  return longest(context, at, list.single);
}

function longest(
  context: TurnContext,
  at: number,
  phrases: readonly Phrase[] | undefined,
): Phrased | undefined {
  if (phrases)
    for (const phrase of phrases) {
      const end = matchPhrase(context.tokens, at, phrase);
      if (end >= 0) return { end, phrase };
    }
  return undefined;
}

export function addFinding(context: TurnContext, finding: LocalFinding): void {
  context.claims.fill(1, finding.from, finding.to);
  context.findings.push(finding);
}

export function isFree(context: TurnContext, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (context.claims[at] !== 0) return false;
  return true;
}

/** The centre's own speaker, when the transcript says so. */
export const isAgent = (context: TurnContext): boolean => fold(context.speaker).startsWith('agent');
