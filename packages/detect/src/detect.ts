import { countVotes, likeliest, noVotes } from './find-language.ts';
import { lexiconOf } from './lexicon.ts';
import { type Ruling, ruleFor, typesOfPreset } from './policy/policy.ts';
import { markBrands } from './rules/brands.ts';
import { maskDoubt } from './rules/doubt.ts';
import { readEmails, readIpAddresses } from './rules/email.ts';
import { readNames } from './rules/names.ts';
import { isAllowed, maskDenied, type OwnMemory, readOwn } from './rules/own.ts';
import { repeatNames } from './rules/repeat-names.ts';
import { readValues } from './rules/values.ts';
import { expireOld, newState } from './state.ts';
import { fold } from './text/fold.ts';
import { lex, WORD } from './text/lex.ts';
import { type LocalFinding, phraseAt, readTurn, type TurnContext } from './turn-context.ts';
import {
  type Conversation,
  type DetectOptions,
  type DetectTurn,
  type Finding,
  type Language,
  languages,
  type Session,
} from './types.ts';
import { PARTICLE, REFUSES } from './word-entry.ts';

/** Turns that are kept to be looked at again when a name becomes known later. */
const lookBackTurns = 12;

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

/** Detection turn by turn; `turn` answers with findings so far that are new or changed. */
export function open(options: DetectOptions = {}): Session {
  const { policy } = options;
  const ruling = ruleOf(options);
  const ownMemory: OwnMemory = new Map();
  const state = newState();
  const votes = noVotes();
  const all: Finding[] = [];
  const given = isLanguage(options.language) ? options.language : undefined;
  learnKnown(options, state);

  const isKept = (finding: LocalFinding, context: TurnContext): boolean => {
    if (finding.byPolicy || ruling.mandatory.has(finding.type)) return true;
    if (!ruling.wanted.has(finding.type) || finding.score < ruling.minimumScore) return false;
    return policy === undefined || !isAllowed(context, policy, finding.from, finding.to);
  };
  const finish = (context: TurnContext, from: number): Finding[] => {
    const out: Finding[] = [];
    for (let at = from; at < context.findings.length; at++) {
      const finding = context.findings[at]!;
      if (!isKept(finding, context)) continue;
      out.push({
        turn: context.index,
        start: context.tokens[finding.from]!.start,
        end: context.tokens[finding.to - 1]!.end,
        type: finding.type,
        ...(finding.name === undefined ? {} : { name: finding.name }),
        score: Math.round(Math.min(1, finding.score) * 100) / 100,
        recogniser: finding.recogniser,
        why: finding.why,
        ...(finding.asked ? { asked: true } : {}),
      });
    }
    if (out.length > 0) all.push(...out);
    return out;
  };

  return {
    turn(turn: DetectTurn): Finding[] {
      state.turn++;
      expireOld(state);
      let language = given;
      if (!language) {
        countVotes(
          lex(turn.text)
            .filter((token) => token.kind === WORD)
            .map((token) => token.text),
          votes,
        );
        language = likeliest(votes) ?? 'en';
      }
      const context = readTurn(state.turn, turn.speaker, turn.text, lexiconOf(language));
      if (policy) {
        maskDenied(context, state, policy, 'before');
        readOwn(context, state, policy, ownMemory);
      }
      markBrands(context);
      readEmails(context);
      readIpAddresses(context, (at) => versionBefore(context, at));
      const namesBefore = state.names.size;
      readNames(context, state);
      readValues(context, state);
      repeatNames(context, state);
      if (policy) maskDenied(context, state, policy, 'after');
      if (ruling.preset === 'everything') maskDoubt(context);
      const fresh = finish(context, 0);
      if (state.names.size > namesBefore)
        for (const earlier of state.recent) {
          const count = earlier.findings.length;
          repeatNames(earlier, state);
          if (earlier.findings.length > count) fresh.push(...finish(earlier, count));
        }
      state.refused = (context.mayAnywhere & REFUSES) !== 0;
      state.recent.push(context);
      if (state.recent.length > lookBackTurns) state.recent.shift();
      return fresh;
    },
    close(): Finding[] {
      return all.toSorted((a, b) => a.turn - b.turn || a.start - b.start);
    },
  };
}

/** "Version 6.2.14.1" is no address. */
function versionBefore(context: TurnContext, at: number): boolean {
  for (let back = Math.max(0, at - 5); back < at; back++) {
    const cue = phraseAt(context, back, 'cue');
    if (cue?.phrase.value === 'NOT_SENSITIVE') return true;
    if (cue?.phrase.value === 'IP_ADDRESS') return false;
    const text = context.tokens[back]!.text;
    if (
      text.startsWith('version') ||
      text.startsWith('versie') ||
      text === 'update' ||
      text === 'maj' ||
      text === 'jour'
    )
      return true;
  }
  return false;
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

/** Finds what is sensitive in a whole conversation. Pure: no clock, no I/O, no memory of earlier calls. */
export function detect(conversation: Conversation, options: DetectOptions = {}): Finding[] {
  const session = open({
    ...options,
    ...(conversation.language === undefined ? {} : { language: conversation.language }),
    ...(conversation.known === undefined ? {} : { known: conversation.known }),
  });
  for (const turn of conversation.turns) session.turn(turn);
  return session.close();
}
