import { type ConversationState, expect } from '../state.ts';
import { MARK, WORD } from '../text/lex.ts';
import { isAgent, type Phrased, phraseAt, type TurnContext } from '../turn-context.ts';
import { HESITATION, MAY_NAME } from '../word-entry.ts';
import { claimFullName, claimParticles } from './lone-names.ts';
import { claimBackwards } from './name-before.ts';
import {
  introductions,
  isNamePair,
  isOwnWife,
  isParticiple,
  isUnlistedPair,
  pairCues,
  skipCopula,
  skipJoin,
  skipSmall,
  skipTitles,
  weakCounts,
  withArticle,
} from './name-words.ts';
import { record } from './record-name.ts';
import { readRun } from './run.ts';
import { isSecret } from './secret.ts';
import { isListedName, isRareWord, type NameStrength, readName, skipOpeners } from './words.ts';

/** Names by cue: titles, "mijn naam is", "am Apparat", greetings, and the answer to "your name". */
export function readNames(context: TurnContext, state: ConversationState): void {
  const { tokens } = context;
  answerName(context, state);
  if ((context.mayAnywhere & MAY_NAME) === 0) return;
  for (let at = 0; at < tokens.length; at++) {
    if ((context.may[at]! & MAY_NAME) === 0 || context.claims[at] !== 0) continue;
    const strong = phraseAt(context, at, 'name-strong');
    if (strong) {
      askIfLast(context, state, strong.end, strong.phrase.words.join(' '));
      const from = withArticle(context, skipTitles(context, skipJoin(context, strong.end)), strong.end);
      if (claimName(context, state, from, 'any', strong.phrase.words.join(' '))) continue;
    }
    const title = phraseAt(context, at, 'title');
    if (
      title &&
      !isOwnWife(context, at) &&
      (title.phrase.words[0] !== 'm' || (tokens[title.end]?.text === '.' && tokens[at]!.capital))
    ) {
      const from = tokens[title.end]?.text === '.' ? title.end + 1 : title.end;
      askIfLast(context, state, from, title.phrase.words.join(' '));
      const name = skipTitles(context, skipSmall(context, skipTitles(context, from)));
      if ((tokens[name] && tokens[name]!.pause === 0) || tokens[from - 1]?.text === '.')
        if (claimName(context, state, name, 'any', title.phrase.words.join(' '))) continue;
    }
    const weak = phraseAt(context, at, 'name-weak');
    if (weak && !secretAsked(context, state) && weakCounts(context, at, weak.end)) {
      const copula = skipCopula(context, skipSmall(context, weak.end));
      const from = skipTitles(context, copula.at);
      const sure =
        (copula.found && !isParticiple(context, copula.at)) || introductions.has(weak.phrase.words.join(' '));
      const introduced = introductions.has(weak.phrase.words.join(' '));
      if (!context.cased && pairCues.has(weak.phrase.words.join(' ')) && isUnlistedPair(context, from)) {
        record(context, state, from, from + 2, weak.phrase.words.join(' '), 0.7, false);
        continue;
      }
      if (
        tokens[from] &&
        tokens[from]!.pause < 2 &&
        claimName(
          context,
          state,
          from,
          introduced && (!context.cased || context.lexicon.language !== 'de')
            ? 'any'
            : sure
              ? 'rare'
              : 'listed',
          weak.phrase.words.join(' '),
        )
      )
        continue;
    }
    const greeting = phraseAt(context, at, 'greeting');
    if (greeting) {
      let end = greeting.end;
      for (;;) {
        while (
          tokens[end]?.kind === MARK &&
          (tokens[end]!.text === ',' || tokens[end]!.text === '.' || tokens[end]!.text === '!')
        )
          end++;
        const again = phraseAt(context, end, 'greeting');
        if (!again) break;
        end = again.end;
      }
      const from = skipTitles(context, skipSmall(context, end));
      if (state.turn < 4 && !isAgent(context) && isNamePair(context, from)) {
        record(context, state, from, from + 2, greeting.phrase.words.join(' '), 0.7, false);
        continue;
      }
      const strength: NameStrength =
        context.lexicon.language === 'de' && state.turn < 4 && !isAgent(context) ? 'rare' : 'listed';
      claimName(context, state, from, strength, greeting.phrase.words.join(' '));
    }
    if (claimFullName(context, state, at) || claimParticles(context, state, at)) continue;
    const before = phraseAt(context, at, 'name-before') ?? closingGreeting(context, state, at);
    if (before && at > 0) claimBackwards(context, state, at, before.phrase.words.join(' '));
  }
}

/** "It's broadbent seventy two" answers the question for a user name, not for a person. */
const secretAsked = (context: TurnContext, state: ConversationState): boolean =>
  state.expectations.some(
    (e) =>
      (e.type === 'USERNAME' || e.type === 'PASSWORD') &&
      e.filledTurn < 0 &&
      e.turn === state.turn - 1 &&
      e.speaker !== context.speaker,
  );

/** "And you are Mrs …?", "vous êtes madame": a turn that ends where the name would stand asks for it. */
function askIfLast(context: TurnContext, state: ConversationState, from: number, cue: string): void {
  for (let at = from; at < context.tokens.length; at++)
    if (context.tokens[at]!.kind === WORD && !((context.entries[at]?.bits ?? 0) & HESITATION)) return;
  expect(state, 'PERSON', cue, context.speaker);
}

function claimName(
  context: TurnContext,
  state: ConversationState,
  from: number,
  strength: NameStrength,
  cue: string,
  asked = false,
): boolean {
  if (from >= context.tokens.length || context.claims[from] !== 0) return false;
  const end = readName(context, from, strength);
  if (end <= from) return false;
  record(context, state, from, end, cue, strength === 'any' ? 0.9 : 0.75, asked);
  claimAgain(context, state, from, end, cue, asked);
  return true;
}

/** "met bas uh bas verhoeven", "yusuf yusuf abdi": begun again, often with more of it. */
function claimAgain(
  context: TurnContext,
  state: ConversationState,
  from: number,
  end: number,
  cue: string,
  asked: boolean,
): void {
  const again = skipSmall(context, end);
  for (let at = from; at < end; at++) {
    const token = context.tokens[at]!;
    if (token.text !== context.tokens[again]?.text || token.kind !== WORD || token.text.length < 2) continue;
    const more = readName(context, again, 'any');
    if (more > again) record(context, state, again, more, cue, 0.8, asked);
    return;
  }
}

/** "bürgeramt schimanski guten morgen": who answers the telephone says the name last, then greets. */
function closingGreeting(context: TurnContext, state: ConversationState, at: number): Phrased | undefined {
  if (state.turn > 0 || at < 2 || context.tokens[at]!.pause > 1) return undefined;
  const greeting = phraseAt(context, at, 'greeting');
  // "patientenaufnahme grüezi brigitte": the name comes after.
  return greeting && readName(context, skipSmall(context, greeting.end), 'rare') > greeting.end
    ? undefined
    : greeting;
}

/** The answer to a question for a name, spelled letters too. */
function answerName(context: TurnContext, state: ConversationState): void {
  const top = state.expectations.find((e) => e.type === 'PERSON');
  // "The name of your first pet" asks for a secret, not for a person.
  if (state.expectations.some((e) => e.turn === top?.turn && isSecret(e.type))) return;
  if (!top || top.turn === state.turn || top.speaker === context.speaker || state.turn - top.turn > 2) return;
  const { tokens } = context;
  let at = skipTitles(context, skipOpeners(context, 0));
  for (let part = 0; part < 4 && at < tokens.length; part++) {
    if (context.claims[at] !== 0) break;
    const end = readName(context, at, isAgent(context) ? 'listed' : 'any');
    if (end > at) {
      record(context, state, at, end, top.cue, 0.85, true);
      top.filledTurn = state.turn;
      at = end;
    } else {
      const run = readRun(context, at);
      if (run && run.digitCount === 0 && run.letterCount >= 2) {
        record(context, state, at, run.to, top.cue, 0.85, true);
        at = run.to;
      } else if (part > 0) break;
      else if (isRareWord(context, at) || isListedName(context, at)) break;
      else break;
    }
    if (tokens[at]?.kind === MARK && tokens[at]!.text === ',') at++;
    at = skipTitles(context, skipOpeners(context, at));
  }
}
