import { WORD } from '../text/lex.ts';
import { phraseAt, type TurnContext } from '../turn-context.ts';
import { COMMON, FIRST_NAME, PARTICLE, SURNAME } from '../word-entry.ts';
import { isListedName, isRareWord, skipOpeners } from './words.ts';

/** "met | de ruiter": an article right before a Dutch surname belongs to it. */
export function withArticle(context: TurnContext, from: number, after: number): number {
  const before = from - 1;
  const surname = isRareWord(context, from) || ((context.entries[from]?.bits ?? 0) & SURNAME) !== 0;
  if (before < after || context.lexicon.language !== 'nl' || !surname) return from;
  return (context.entries[before]?.bits ?? 0) & PARTICLE && context.tokens[from]!.pause === 0 ? before : from;
}

export function skipJoin(context: TurnContext, from: number): number {
  let at = from;
  while (at < context.tokens.length && (context.tokens[at]!.text === ':' || context.tokens[at]!.text === '"'))
    at++;
  const opened = skipOpeners(context, at);
  return opened - at <= 4 ? opened : at;
}

/** Weak cues that are sure enough for a name that is in no list. */
export const introductions = new Set(['met', 'hier ist', 'da ist', 'this is', 'ici', 'with']);

export const pairCues = new Set([
  'ik ben',
  'ich bin',
  'i am',
  "i'm",
  'je suis',
  'this is',
  'dit is',
  'hier ist',
  'ici',
  'met',
]);

const copulas = new Set([
  'is',
  'ist',
  'est',
  "c'",
  'heet',
  'heisst',
  'was',
  'war',
  'called',
  'named',
  "s'",
  'appelle',
  "that's",
  'das',
  'dat',
  'he',
  'hij',
  'der',
  'die',
  'drives',
  'also',
  'might',
]);

/** "my husband is", "mon fils s'appelle". */
export function skipCopula(context: TurnContext, from: number): { at: number; found: boolean } {
  let at = from;
  let found = false;
  for (let i = 0; i < 2 && at < context.tokens.length; i++) {
    const text = context.tokens[at]!.text;
    if (!copulas.has(text) || context.tokens[at]!.pause > 0) break;
    if (text !== 'der' && text !== 'die' && text !== 'das' && text !== 'dat' && text !== 'also') found = true;
    at++;
  }
  return { at, found };
}

/** Two rare words of which one is in a list of names, or neither in any list. */
export function isNamePair(context: TurnContext, at: number): boolean {
  if (isUnlistedPair(context, at)) return true;
  const rare = (i: number): boolean =>
    context.tokens[i]?.kind === WORD &&
    context.claims[i] === 0 &&
    context.tokens[i]!.text.length > 2 &&
    isRareWord(context, i) &&
    !isParticiple(context, i);
  return (
    rare(at) &&
    rare(at + 1) &&
    (!context.cased || (context.tokens[at]!.capital && context.tokens[at + 1]!.capital)) &&
    context.tokens[at + 1]!.pause === 0 &&
    (isListedName(context, at) || isListedName(context, at + 1))
  );
}

/** Two words in a row that are in no list at all ("i am annegret schultheiss"). */
export function isUnlistedPair(context: TurnContext, at: number): boolean {
  const bare = (i: number): boolean =>
    context.tokens[i]?.kind === WORD &&
    context.claims[i] === 0 &&
    context.tokens[i]!.text.length > 3 &&
    isRareWord(context, i) &&
    !isParticiple(context, i);
  // German writes every noun with a capital; elsewhere two unknown words with one are a name.
  if (
    context.cased &&
    (context.lexicon.language === 'de' || !context.tokens[at]?.capital || !context.tokens[at + 1]?.capital)
  )
    return false;
  return bare(at) && bare(at + 1) && context.tokens[at + 1]!.pause === 0;
}

/** "is overgestapt", "est hospitalisée": what was done, no name. */
export function isParticiple(context: TurnContext, at: number): boolean {
  const token = context.tokens[at];
  if (!token || isListedName(context, at)) return false;
  if (context.lexicon.language === 'fr')
    return (
      token.accented && (token.text.endsWith('e') || token.text.endsWith('ee') || token.text.endsWith('s'))
    );
  return (
    /^(?:ge|ver|be|over|af|op|aan|uit|ont|ein|aus|ab|an|er|ent|um)/.test(token.text) &&
    /(?:t|d|en)$/.test(token.text)
  );
}

/** Hesitations between a cue and the name. */
export function skipSmall(context: TurnContext, from: number): number {
  let at = from;
  while (
    at < context.tokens.length &&
    (context.tokens[at]!.text === ',' || (context.entries[at]?.bits ?? 0) & 16)
  )
    at++;
  return at;
}

export function skipTitles(context: TurnContext, from: number): number {
  let at = from;
  for (let i = 0; i < 3; i++) {
    const title = phraseAt(context, at, 'title');
    if (!title) break;
    at = context.tokens[title.end]?.text === '.' ? title.end + 1 : title.end;
  }
  return at;
}

/** "meine frau", "the lady": no title. */
export function isOwnWife(context: TurnContext, at: number): boolean {
  const before = context.tokens[at - 1];
  if (!before || before.kind !== WORD || context.tokens[at]!.pause > 0) return false;
  return [
    'meine',
    'meiner',
    'die',
    'eine',
    'ihre',
    'ihrer',
    'seine',
    'der',
    'my',
    'the',
    'a',
    'your',
    'his',
    'her',
    'junge',
    'ein',
    'mein',
    'diese',
  ].includes(before.text) && context.lexicon.language !== 'nl'
    ? !(before.text === 'der' && context.tokens[at]!.text === 'herr')
    : false;
}

/** "met", "with", "avec": only at the beginning of a turn or after a greeting; other weak cues count anywhere. */
export function weakCounts(context: TurnContext, at: number, end: number): boolean {
  const text = context.tokens[at]!.text;
  if (end - at > 1 || !['met', 'with', 'avec', 'via', 'bei', "c'", 'der', 'die', "it's"].includes(text))
    return true;
  if (text === 'der' || text === 'die') {
    // "der Jannik": a first name that is no other word.
    const bits = context.entries[end]?.bits ?? 0;
    const before = context.tokens[at - 1]?.text ?? '';
    if (prepositions.has(before)) return false;
    return (bits & FIRST_NAME) !== 0 && !(bits & COMMON);
  }
  if (context.tokens[at]!.pause > 0 || context.claims[at - 1] === 1) return true;
  for (let back = 1; back <= 3 && at - back >= 0; back++) {
    const greeting = phraseAt(context, at - back, 'greeting');
    if (greeting && greeting.end === at) return true;
    const opener = phraseAt(context, at - back, 'opener');
    if (opener && opener.end === at && at - back === 0) return true;
  }
  return at <= 2 || text === 'bei'
    ? isListedName(context, end)
    : isListedName(context, end) && !((context.entries[end]?.bits ?? 0) & COMMON);
}

const prepositions = new Set([
  'an',
  'in',
  'auf',
  'bei',
  'vor',
  'hinter',
  'unter',
  'neben',
  'mit',
  'von',
  'zu',
  'aus',
  'nach',
  'seit',
  'zwischen',
  'um',
]);

/** A greeting or an opener ends right before the token. */
export function phraseEndsAt(context: TurnContext, at: number): boolean {
  for (let back = 1; back <= 4 && at - back >= 0; back++) {
    const greeting = phraseAt(context, at - back, 'greeting') ?? phraseAt(context, at - back, 'opener');
    if (greeting?.end === at) return true;
  }
  return false;
}
