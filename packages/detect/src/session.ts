import { countVotes, type LanguageVotes, likeliest, noVotes } from './find-language.ts';
import { type Lexicon, lexiconOf } from './lexicon.ts';
import { type Ruling, ruleFor, typesOfPreset } from './policy/policy.ts';
import { recognise } from './recognise.ts';
import { isAllowed, type OwnMemory } from './rules/own.ts';
import { repeatNames } from './rules/repeat-names.ts';
import { type ConversationState, copyState, expireOld, newState } from './state.ts';
import { cut, extend, type Stretch } from './stretch.ts';
import { fold } from './text/fold.ts';
import { lex, WORD } from './text/lex.ts';
import { type LocalFinding, readTurn, type TurnContext } from './turn-context.ts';
import {
  type DetectOptions,
  type DetectTurn,
  type Finding,
  type Language,
  languages,
  type Session,
} from './types.ts';
import { PARTICLE } from './word-entry.ts';

/** Stretches that are kept to be looked at again when a name becomes known later. */
const lookBack = 12;

/** A policy decides within its floor; without one the caller's own options do, to the letter. */
function ruleOf(options: DetectOptions): Ruling {
  const preset = options.preset ?? 'personal';
  if (options.policy) return ruleFor(options.policy, options.queue, options, options.floor);
  const wanted = new Set(options.types ?? typesOfPreset(preset));
  return {
    preset,
    wanted,
    minimumScore: options.minimumScore ?? 0,
    mandatory: new Set(options.floor?.types),
  };
}

const isLanguage = (value: string | undefined): value is Language =>
  value !== undefined && (languages as readonly string[]).includes(value);

/** A stretch that was read, with what it may still gain from names that become known later. */
type Read = { stretch: Stretch; context: TurnContext /** Findings that `turn` gave. */; told: number };

/** All that later stretches depend on; copied before an open stretch is read, because it is read again when it grows. */
type Memory = { state: ConversationState; votes: LanguageVotes; own: OwnMemory; found: number[] };

/**
 * Detection turn by turn. Turns of one speaker in a row are read as one stretch, so that where a recogniser cut them does
 * not matter; an open stretch is read again when it grows.
 */
export function open(options: DetectOptions = {}): Session {
  const { policy } = options;
  const ruling = ruleOf(options);
  const given = isLanguage(options.language) ? options.language : undefined;
  let state = newState();
  let votes = noVotes();
  let own: OwnMemory = new Map();
  learnKnown(options, state);

  /** Findings of stretches that nothing can be added to any more. */
  const settled: Finding[] = [];
  /** The latest stretches, the open one last. */
  const recent: Read[] = [];
  let openStretch: Stretch | undefined;
  let before: Memory | undefined;
  let turns = 0;
  /** What `turn` told already since the open stretch began, by place and type. */
  let told = new Set<string>();

  const isKept = (finding: LocalFinding, context: TurnContext): boolean => {
    if (finding.byPolicy || ruling.mandatory.has(finding.type)) return true;
    if (!ruling.wanted.has(finding.type) || finding.score < ruling.minimumScore) return false;
    return policy === undefined || !isAllowed(context, policy, finding.from, finding.to);
  };
  const findingsOf = ({ stretch, context }: Read, from = 0): Finding[] =>
    context.findings
      .slice(from)
      .filter((finding) => isKept(finding, context))
      .flatMap((finding) => place(finding, stretch, context));

  const remember = (): Memory => ({
    state: copyState(state),
    votes: { ...votes },
    own: new Map([...own].map(([identifier, said]) => [identifier, { ...said }])),
    found: recent.map(({ context }) => context.findings.length),
  });

  /** Back to how things were before the open stretch was read. */
  const goBack = (memory: Memory): void => {
    recent.pop();
    state = copyState(memory.state);
    votes = { ...memory.votes };
    own = new Map([...memory.own].map(([identifier, said]) => [identifier, { ...said }]));
    for (const [at, count] of memory.found.entries()) {
      const earlier = recent[at]!;
      const { context } = earlier;
      for (const finding of context.findings.splice(count)) context.claims.fill(0, finding.from, finding.to);
      earlier.told = Math.min(earlier.told, count);
    }
  };

  const lexiconFor = (text: string): Lexicon => {
    if (given) return lexiconOf(given);
    const words = lex(text).filter((token) => token.kind === WORD);
    countVotes(
      words.map((token) => token.text),
      votes,
    );
    return lexiconOf(likeliest(votes) ?? 'en');
  };

  const read = (stretch: Stretch): void => {
    while (recent.length > lookBack) settled.push(...findingsOf(recent.shift()!));
    before = remember();
    state.turn++;
    expireOld(state);
    const context = readTurn(state.turn, stretch.speaker, stretch.text, lexiconFor(stretch.text));
    const names = state.names.size;
    recognise(context, state, policy, own, ruling.preset === 'everything');
    if (state.names.size > names) for (const earlier of recent) repeatNames(earlier.context, state);
    recent.push({ stretch, context, told: 0 });
  };

  /** What was found since the last time, here and in earlier stretches. */
  const fresh = (): Finding[] => {
    const out: Finding[] = [];
    for (const one of recent) {
      const { context } = one;
      if (context.findings.length > one.told) out.push(...findingsOf(one, one.told));
      one.told = context.findings.length;
    }
    if (openStretch!.pieces.length === 1 && told.size === 0) {
      for (const finding of out) told.add(keyOf(finding));
      return out;
    }
    return out.filter((finding) => {
      const key = keyOf(finding);
      if (told.has(key)) return false;
      told.add(key);
      return true;
    });
  };

  return {
    turn({ speaker, text }: DetectTurn): Finding[] {
      const continues = openStretch !== undefined && openStretch.speaker === speaker;
      const grown = extend(continues ? openStretch! : { speaker, text: '', pieces: [] }, turns++, text);
      if (grown.pieces.length === 0 || grown === openStretch) return [];
      if (continues) goBack(before!);
      else told = new Set();
      const parts = cut(grown);
      for (const part of parts) read(part);
      openStretch = parts.at(-1);
      return fresh();
    },
    close(): Finding[] {
      const all = [...settled, ...recent.flatMap((one) => findingsOf(one))];
      return all.toSorted((a, b) => a.turn - b.turn || a.start - b.start);
    },
  };
}

const keyOf = (finding: Finding): string => `${finding.turn} ${finding.start} ${finding.end} ${finding.type}`;

/** The finding in the turns that the stretch was made of: one for each turn that it touches. */
function place(finding: LocalFinding, stretch: Stretch, context: TurnContext): Finding[] {
  const out: Finding[] = [];
  for (const piece of stretch.pieces) {
    let start = -1;
    let end = -1;
    for (let at = finding.from; at < finding.to; at++) {
      const token = context.tokens[at]!;
      if (token.start < piece.at || token.start >= piece.at + piece.length) continue;
      if (start < 0) start = token.start;
      end = token.end;
    }
    if (start < 0) continue;
    const shift = piece.inTurn - piece.at;
    out.push({
      turn: piece.turn,
      start: start + shift,
      end: Math.min(end, piece.at + piece.length) + shift,
      type: finding.type,
      ...(finding.name === undefined ? {} : { name: finding.name }),
      score: Math.round(Math.min(1, finding.score) * 100) / 100,
      recogniser: finding.recogniser,
      why: finding.why,
      ...(finding.asked ? { asked: true } : {}),
    });
  }
  return out;
}

/** Names and numbers from the metadata, so that they are found without a cue. */
function learnKnown(options: DetectOptions, state: ReturnType<typeof newState>): void {
  for (const known of options.known ?? []) {
    if (known.type === 'PERSON') {
      for (const token of lex(known.value)) {
        const particle = ['nl', 'de', 'fr', 'en'].some(
          (l) => ((lexiconOf(l as Language).entryOf(token.text)?.bits ?? 0) & PARTICLE) !== 0,
        );
        if (token.kind === WORD && token.text.length > 1 && !particle) {
          state.names.set(token.text, { known: true });
          if (token.text.length >= 5) state.knownNames.push(token.text);
        }
      }
    } else {
      const value = fold(known.value)
        .toUpperCase()
        .replace(/[^A-Z0-9]/g, '');
      if (value.length >= 3) state.spoken.push({ type: known.type, value });
    }
  }
}
