import { countVotes, likeliest, noVotes } from './find-language.ts';
import { lexiconOf, PARTICLE } from './lexicon.ts';
import { markBrands } from './rules/brands.ts';
import { readEmails, readIpAddresses } from './rules/email.ts';
import { readNames } from './rules/names.ts';
import { repeatNames } from './rules/repeat-names.ts';
import { readValues } from './rules/values.ts';
import { expireOld, newState } from './state.ts';
import { fold, lex, WORD } from './text/lex.ts';
import { phraseAt, readTurn, type TurnContext } from './turn-context.ts';
import {
  type Conversation,
  type DetectOptions,
  type DetectTurn,
  type Finding,
  type FindingType,
  findingTypes,
  type Language,
  languages,
  type Session,
} from './types.ts';

const refusals = new Set(
  "niet geen onjuist helaas fout nicht kein keine falsch leider pas incorrect faux désolé desole not wrong afraid sorry isn't doesn't nope".split(
    ' ',
  ),
);

/** Turns that are kept to be looked at again when a name becomes known later. */
const lookBackTurns = 12;

const paymentTypes: ReadonlySet<FindingType> = new Set([
  'IBAN',
  'CARD_NUMBER',
  'CARD_EXPIRY',
  'CARD_CVV',
  'PIN',
  'PASSWORD',
  'OTP',
  'SECURITY_ANSWER',
]);

function wantedTypes(options: DetectOptions): ReadonlySet<FindingType> {
  if (options.types) return new Set(options.types);
  return options.preset === 'payment' ? paymentTypes : new Set(findingTypes);
}

const isLanguage = (value: string | undefined): value is Language =>
  value !== undefined && (languages as readonly string[]).includes(value);

/** Detection turn by turn; `turn` answers with findings so far that are new or changed. */
export function open(options: DetectOptions = {}): Session {
  const wanted = wantedTypes(options);
  const minimumScore = options.minimumScore ?? 0;
  const state = newState();
  const votes = noVotes();
  const all: Finding[][] = [];
  const given = isLanguage(options.language) ? options.language : undefined;
  learnKnown(options, state);

  const finish = (context: TurnContext, from: number): Finding[] => {
    const out: Finding[] = [];
    for (const finding of context.findings.slice(from)) {
      if (!wanted.has(finding.type) || finding.score < minimumScore) continue;
      out.push({
        turn: context.index,
        start: context.tokens[finding.from]!.start,
        end: context.tokens[finding.to - 1]!.end,
        type: finding.type,
        score: Math.round(Math.min(1, finding.score) * 100) / 100,
        recogniser: finding.recogniser,
        why: finding.why,
        ...(finding.asked ? { asked: true } : {}),
      });
    }
    all[context.index] = [...(all[context.index] ?? []), ...out].toSorted((a, b) => a.start - b.start);
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
      markBrands(context);
      readEmails(context, state);
      readIpAddresses(context, (at) => versionBefore(context, at));
      const namesBefore = state.names.size;
      readNames(context, state);
      readValues(context, state);
      repeatNames(context, state);
      const fresh = finish(context, 0);
      if (state.names.size > namesBefore)
        for (const earlier of state.recent) {
          const count = earlier.findings.length;
          repeatNames(earlier, state);
          if (earlier.findings.length > count) fresh.push(...finish(earlier, count));
        }
      state.refused = context.tokens.some((token) => token.kind === WORD && refusals.has(token.text));
      state.recent.push(context);
      if (state.recent.length > lookBackTurns) state.recent.shift();
      return fresh;
    },
    close(): Finding[] {
      return all.flat();
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
