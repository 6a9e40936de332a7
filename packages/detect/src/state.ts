import type { CueType } from './languages/language-file.ts';
import type { FindingType } from './types.ts';

/** Something that was asked for or announced, and whose value is now expected. */
export type Expectation = {
  type: CueType;
  cue: string;
  speaker: string;
  /** Who asked, in an earlier turn, when the other speaker named it again. */
  askedBy?: string;
  turn: number;
  /** Turn in which a value for it was last found, or -1. */
  filledTurn: number;
  /** Digits and letters found for it so far. */
  length: number;
};

/** What is remembered of a conversation between turns: bounded, whatever its length. */
export type ConversationState = {
  turn: number;
  expectations: Expectation[];
  /** The value that is being said, possibly over several turns. */
  dictation: { type: FindingType; turn: number } | undefined;
  /** Values found, newest last: digits as one string per type. */
  spoken: { type: FindingType; value: string }[];
  /** Folded words of names found or known beforehand. */
  names: Map<string, { known: boolean }>;
  /** Words of the names known beforehand that are long enough to be recognised misheard. */
  knownNames: string[];
  /** Rare words of passwords, user names and answers that were heard. */
  secretWords: Map<string, FindingType>;
  /** The code or PIN that was spoken of last: it may come some turns later, when all else was cleared up. */
  lastCode: { type: FindingType; turn: number } | undefined;
  /** Turn in which digits of a card were last heard, or -1: its date and its code belong with it. */
  cardTurn: number;
  /** The long value that was spoken of last; its last digits may be named at any time. */
  lastLong: FindingType | undefined;
  /** The turn before said no to an answer. */
  refused: boolean;
};

const mostExpectations = 6;
const mostSpoken = 60;
const mostNames = 200;

/** Turns that an expectation lives without being answered or renewed. */
export const patienceTurns = 3;

export function newState(): ConversationState {
  return {
    turn: -1,
    expectations: [],
    dictation: undefined,
    spoken: [],
    names: new Map(),
    knownNames: [],
    secretWords: new Map(),
    lastCode: undefined,
    cardTurn: -1,
    lastLong: undefined,
    refused: false,
  };
}

/** A copy that shares nothing that changes. */
export function copyState(state: ConversationState): ConversationState {
  return {
    ...state,
    expectations: state.expectations.map((expectation) => ({ ...expectation })),
    dictation: state.dictation && { ...state.dictation },
    spoken: state.spoken.map((said) => ({ ...said })),
    names: new Map(state.names),
    knownNames: [...state.knownNames],
    secretWords: new Map(state.secretWords),
  };
}

export function expect(state: ConversationState, type: CueType, cue: string, speaker: string): void {
  const old = state.expectations.findIndex((e) => e.type === type);
  const kept = old >= 0 ? state.expectations.splice(old, 1)[0] : undefined;
  // A new question closes those that were answered in earlier turns.
  state.expectations = state.expectations.filter(
    (e) => e.filledTurn < 0 || e.turn === state.turn || e.filledTurn === state.turn,
  );
  state.expectations.unshift({
    type,
    cue,
    speaker,
    turn: state.turn,
    // Who asked first stays the asker, also when the other one repeats the word.
    ...(kept && kept.filledTurn < 0 && kept.turn < state.turn && kept.speaker !== speaker
      ? { askedBy: kept.speaker }
      : kept?.askedBy !== undefined && kept.filledTurn < 0
        ? { askedBy: kept.askedBy }
        : {}),
    filledTurn: -1,
    length: kept && kept.turn === state.turn ? kept.length : 0,
  });
  if (state.expectations.length > mostExpectations) state.expectations.pop();
}

export function expireOld(state: ConversationState): void {
  state.expectations = state.expectations.filter(
    (e) =>
      state.turn - Math.max(e.turn, e.filledTurn) <=
      (e.type === 'NOT_SENSITIVE' ? 2 : e.type === 'PASSWORD' || e.type === 'USERNAME' ? 10 : patienceTurns),
  );
  if (state.dictation && state.turn - state.dictation.turn > patienceTurns) state.dictation = undefined;
}

export function remember(state: ConversationState, type: FindingType, value: string): void {
  const fresh = !state.spoken.some((said) => said.type === type && said.value.includes(value));
  const last = state.spoken.at(-1);
  const flowing = state.dictation?.type === type && state.turn - state.dictation.turn <= 2;
  if (last && flowing && last.type === type && last.value.length < 40 && !last.value.includes(value))
    last.value += value;
  else if (!last?.value.includes(value)) state.spoken.push({ type, value });
  if (state.spoken.length > mostSpoken) state.spoken.shift();
  state.dictation = { type, turn: state.turn };
  const expectation = state.expectations.find((e) => e.type === type);
  if (expectation) {
    expectation.filledTurn = state.turn;
    if (fresh) expectation.length += value.length;
  }
}

export function rememberName(state: ConversationState, word: string): boolean {
  if (state.names.has(word)) return false;
  if (state.names.size >= mostNames) state.names.delete(state.names.keys().next().value!);
  state.names.set(word, { known: false });
  return true;
}

export function rememberSecretWord(state: ConversationState, word: string, type: FindingType): void {
  if (state.secretWords.size >= 40) state.secretWords.delete(state.secretWords.keys().next().value!);
  state.secretWords.set(word, type);
}

/** Another speaker asked for it in an earlier turn. */
export function isAskedBy(e: Expectation, speaker: string, turn: number): boolean {
  if (e.askedBy !== undefined && e.askedBy !== speaker) return true;
  return e.speaker !== speaker && e.turn < turn;
}
