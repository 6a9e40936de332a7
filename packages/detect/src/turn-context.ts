import type { Entry, Lexicon, Phrase, PhraseKind } from './lexicon.ts';
import { matchPhrase, phraseBits } from './lexicon.ts';
import { fold, lex, type Token, WORD } from './text/lex.ts';
import type { FindingType, Why } from './types.ts';

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
  /** 1 where a finding covers the token, 2 where the token is known not to be sensitive (a brand). */
  claims: Uint8Array;
  lexicon: Lexicon;
  /** Capital letters carry meaning here (a written turn). */
  cased: boolean;
  findings: LocalFinding[];
};

export function readTurn(index: number, speaker: string, text: string, lexicon: Lexicon): TurnContext {
  const tokens = lex(text);
  const entries = tokens.map((token) => (token.kind === WORD ? lexicon.entryOf(token.text) : undefined));
  let cased = false;
  for (const token of tokens)
    if (token.capital) {
      cased = true;
      break;
    }
  return {
    index,
    speaker,
    text,
    tokens,
    entries,
    claims: new Uint8Array(tokens.length),
    lexicon,
    cased,
    findings: [],
  };
}

/** The longest phrase of a kind that begins at `at`: its end and itself, or undefined. */
export function phraseAt(
  context: TurnContext,
  at: number,
  kind: PhraseKind,
): { end: number; phrase: Phrase } | undefined {
  const entry = context.entries[at];
  if (entry === undefined || !((entry.kinds ?? 0) & phraseBits[kind])) return undefined;
  const phrases = entry.phrases!;
  for (const phrase of phrases) {
    if (phrase.kind !== kind) continue;
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
