import { ALPHABET, COMMON, FIRST_NAME, FUNCTION, PARTICLE, PLACE, SURNAME } from '../lexicon.ts';
import { type ConversationState, rememberName } from '../state.ts';
import { MARK, WORD } from '../text/lex.ts';
import { addFinding, isAgent, phraseAt, type TurnContext } from '../turn-context.ts';
import { readRun } from './run.ts';
import { isSecret } from './secret.ts';
import { isListedName, isNameWord, isRareWord, type NameStrength, readName, skipOpeners } from './words.ts';

/** Names by cue: titles, "mijn naam is", "am Apparat", greetings, and the answer to "your name". */
export function readNames(context: TurnContext, state: ConversationState): void {
  const { tokens } = context;
  answerName(context, state);
  for (let at = 0; at < tokens.length; at++) {
    if (tokens[at]!.kind !== WORD || context.claims[at] !== 0) continue;
    const strong = phraseAt(context, at, 'name-strong');
    if (strong) {
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
      const name = skipTitles(context, from);
      if ((tokens[name] && tokens[name]!.pause === 0) || tokens[from - 1]?.text === '.')
        if (claimName(context, state, name, 'any', title.phrase.words.join(' '))) continue;
    }
    const weak = phraseAt(context, at, 'name-weak');
    if (weak && weakCounts(context, at, weak.end)) {
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
      if (!context.cased && state.turn < 4 && !isAgent(context) && isNamePair(context, from)) {
        record(context, state, from, from + 2, greeting.phrase.words.join(' '), 0.7, false);
        continue;
      }
      const strength: NameStrength =
        context.lexicon.language === 'de' && state.turn < 4 && !isAgent(context) ? 'rare' : 'listed';
      claimName(context, state, from, strength, greeting.phrase.words.join(' '));
    }
    if (claimFullName(context, state, at) || claimParticles(context, state, at)) continue;
    const before = phraseAt(context, at, 'name-before');
    if (before && at > 0) claimBackwards(context, state, at, before.phrase.words.join(' '));
  }
}

/** "met | de ruiter": an article right before a Dutch surname belongs to it. */
function withArticle(context: TurnContext, from: number, after: number): number {
  const before = from - 1;
  if (before < after || context.lexicon.language !== 'nl' || !isRareWord(context, from)) return from;
  return (context.entries[before]?.bits ?? 0) & PARTICLE && context.tokens[from]!.pause === 0 ? before : from;
}

function skipJoin(context: TurnContext, from: number): number {
  let at = from;
  while (at < context.tokens.length && (context.tokens[at]!.text === ':' || context.tokens[at]!.text === '"'))
    at++;
  const opened = skipOpeners(context, at);
  return opened - at <= 4 ? opened : at;
}

/** Weak cues that are sure enough for a name that is in no list. */
const introductions = new Set(['met', 'hier ist', 'da ist', 'this is', 'ici', 'with']);
const pairCues = new Set([
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
function skipCopula(context: TurnContext, from: number): { at: number; found: boolean } {
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
function isNamePair(context: TurnContext, at: number): boolean {
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
    context.tokens[at + 1]!.pause === 0 &&
    (isListedName(context, at) || isListedName(context, at + 1))
  );
}

/** Two words in a row that are in no list at all ("i am annegret schultheiss"). */
function isUnlistedPair(context: TurnContext, at: number): boolean {
  const bare = (i: number): boolean =>
    context.tokens[i]?.kind === WORD &&
    context.claims[i] === 0 &&
    context.tokens[i]!.text.length > 3 &&
    isRareWord(context, i) &&
    !isParticiple(context, i);
  return bare(at) && bare(at + 1) && context.tokens[at + 1]!.pause === 0;
}

/** "is overgestapt", "est hospitalisée": what was done, no name. */
function isParticiple(context: TurnContext, at: number): boolean {
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
function skipSmall(context: TurnContext, from: number): number {
  let at = from;
  while (
    at < context.tokens.length &&
    (context.tokens[at]!.text === ',' || (context.entries[at]?.bits ?? 0) & 16)
  )
    at++;
  return at;
}

function skipTitles(context: TurnContext, from: number): number {
  let at = from;
  for (let i = 0; i < 3; i++) {
    const title = phraseAt(context, at, 'title');
    if (!title) break;
    at = context.tokens[title.end]?.text === '.' ? title.end + 1 : title.end;
  }
  return at;
}

/** "meine frau", "the lady": no title. */
function isOwnWife(context: TurnContext, at: number): boolean {
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
function weakCounts(context: TurnContext, at: number, end: number): boolean {
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
  // "met bas uh bas verhoeven": begun again after a hesitation.
  const again = skipSmall(context, end);
  if (again > end && context.tokens[again]?.text === context.tokens[from]!.text) {
    const more = readName(context, again, 'any');
    if (more > again) record(context, state, again, more, cue, 0.8, asked);
  }
  return true;
}

export function record(
  context: TurnContext,
  state: ConversationState,
  from: number,
  to: number,
  cue: string,
  score: number,
  asked: boolean,
): void {
  addFinding(context, {
    from,
    to,
    type: 'PERSON',
    score,
    recogniser: 'name@1',
    why: { cue, ...(asked ? { expectation: 'PERSON' } : {}) },
    asked,
  });
  for (let at = from; at < to; at++) {
    const token = context.tokens[at]!;
    if (
      token.kind !== WORD ||
      token.text.length < 3 ||
      (context.entries[at]?.bits ?? 0) & (PARTICLE | FUNCTION)
    )
      continue;
    rememberName(state, token.text);
  }
}

/** Phrases before which even a name in no list stands. */
const sureBefore = new Set([
  'speaking',
  'am apparat',
  'am telefon',
  'a l appareil',
  'a votre ecoute',
  'a votre service',
  'a votre disposition',
  'au telephone',
  'aan de lijn',
  'aan het toestel',
  'on the line',
  'spreekt u mee',
  'spreekt mee',
]);

function claimBackwards(context: TurnContext, state: ConversationState, at: number, cue: string): void {
  const { tokens } = context;
  let from = at;
  let names = 0;
  let here = at - 1;
  if (tokens[here]?.text === ',') here--;
  while (here >= 0 && at - here <= 5 && names < 3) {
    const token = tokens[here]!;
    if (token.kind === MARK) {
      if (token.text === '-' && token.glued) {
        here--;
        continue;
      }
      break;
    }
    const bits = context.entries[here]?.bits ?? 0;
    const particle =
      (bits & PARTICLE) !== 0 && names > 0 && !(bits & FUNCTION && !isNameBefore(context, here - 1));
    const fits =
      isNameWord(context, here, names === 0 ? 'rare' : 'listed') ||
      (names === 0 && isNameWord(context, here, 'listed'));
    const ambiguous =
      names === 0 &&
      (bits & FIRST_NAME) !== 0 &&
      isNameWord(context, here, 'any') &&
      (here === 0 || token.pause > 0 || phraseEndsAt(context, here));
    if (!fits && !particle && !ambiguous) break;
    names++;
    from = here;
    if (token.pause > 0) break;
    here--;
  }
  while (from < at && (context.entries[from]?.bits ?? 0) & PARTICLE && !isListedName(context, from)) from++;
  let to = at;
  while (to > from && tokens[to - 1]!.kind === MARK) to--;
  if (to <= from) return;
  // One rare word before "hier" may be anything: it needs to be a listed name, or the start of the turn.
  const unlisted = to - from === 1 && !isListedName(context, from);
  const afterGreeting =
    phraseEndsAt(context, from) && (!isAgent(context) || context.lexicon.language !== 'de');
  if (unlisted && !sureBefore.has(cue) && !afterGreeting) return;
  let listed = false;
  for (let i = from; i < to; i++) if (isListedName(context, i)) listed = true;
  if (!listed && isAgent(context) && !sureBefore.has(cue) && !afterGreeting) return;
  const place = tokens[from - 1]?.text;
  if (place === 'stadt' || place === 'in' || place === 'aus' || place === 'gemeente' || place === 'ville')
    return;
  record(context, state, from, to, cue, 0.75, false);
}

const isNameBefore = (context: TurnContext, at: number): boolean =>
  at >= 0 && isNameWord(context, at, 'listed');

/** A greeting or an opener ends right before the token. */
function phraseEndsAt(context: TurnContext, at: number): boolean {
  for (let back = 1; back <= 4 && at - back >= 0; back++) {
    const greeting = phraseAt(context, at - back, 'greeting') ?? phraseAt(context, at - back, 'opener');
    if (greeting?.end === at) return true;
  }
  return false;
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

/** Names heard before, or known beforehand, wherever they come back. */
export function repeatNames(context: TurnContext, state: ConversationState): void {
  const { tokens, entries } = context;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (token.kind !== WORD || context.claims[at] !== 0) continue;
    const name = state.names.get(token.text) ?? knownAlike(context, state, at);
    if (!name) continue;
    const bits = entries[at]?.bits ?? 0;
    const plain = (bits & COMMON) !== 0;
    if (plain && bits & FUNCTION) continue;
    if (
      plain &&
      !name.known &&
      !(context.cased && token.capital && token.pause < 2) &&
      !(bits & SURNAME && bits & FIRST_NAME && !context.cased && token.pause > 0)
    )
      continue;
    let end = at + 1;
    while (
      end < tokens.length &&
      tokens[end]!.kind === WORD &&
      tokens[end]!.pause === 0 &&
      context.claims[end] === 0 &&
      (state.names.has(tokens[end]!.text) ||
        (isListedName(context, end) && isRareWord(context, end)) ||
        (!context.cased && entries[end] === undefined && tokens[end]!.text.length > 3))
    )
      end++;
    let from = at;
    // "geertje | van der wal": the words before a known surname belong to it.
    while (
      from > 0 &&
      at - from < 4 &&
      tokens[from]!.pause === 0 &&
      context.claims[from - 1] === 0 &&
      tokens[from - 1]!.kind === WORD
    ) {
      const before = entries[from - 1]?.bits ?? 0;
      const named = context.cased
        ? tokens[from - 1]!.capital &&
          !(before & FUNCTION) &&
          (tokens[from - 1]!.pause < 2 || (before & FIRST_NAME) !== 0 || isRareWord(context, from - 1))
        : isRareWord(context, from - 1) ||
          ((before & FIRST_NAME) !== 0 && !(before & FUNCTION) && tokens[from - 1]!.text.length > 2);
      if (!named && !(before & PARTICLE && from - 1 > 0 && (before & FUNCTION) === 0)) break;
      if (phraseAt(context, from - 1, 'cue') || phraseAt(context, from - 1, 'greeting')) break;
      from--;
    }
    record(context, state, from, end, 'heard-before', 0.7, false);
    at = end - 1;
  }
}

/**
 * A first name that is no other word, with a surname after it, is a person without any cue ("Solange Mercadier").
 * A lone first name is one in the mouth of people only when nothing speaks against it.
 */
function claimFullName(context: TurnContext, state: ConversationState, at: number): boolean {
  const bits = context.entries[at]?.bits ?? 0;
  if (!(bits & FIRST_NAME)) return false;
  const token = context.tokens[at]!;
  if (bits & COMMON && !(context.cased && token.capital && token.pause < 2)) return false;
  if (!isNameWord(context, at, 'listed')) return false;
  if (bits & ALPHABET && spellsNear(context, at)) return false;
  if (isStreetBefore(context, at)) return false;
  const end = readName(context, at, 'listed');
  let count = 0;
  for (let i = at; i < end; i++) if (context.tokens[i]!.kind === WORD) count++;
  if (count < 2 && !isVocative(context, at, end)) return false;
  record(context, state, at, end, 'first-name', 0.7, false);
  return true;
}

/** A word of a spelling alphabet among letters, numbers or other such words. */
function spellsNear(context: TurnContext, at: number): boolean {
  for (let i = Math.max(0, at - 2); i <= at + 1; i++) {
    if (i === at) continue;
    const token = context.tokens[i];
    if (!token || token.kind !== WORD) continue;
    if (token.text.length === 1 || (context.entries[i]?.bits ?? 0) & ALPHABET || context.entries[i]?.number)
      return true;
  }
  return false;
}

/** "place du Général Leclerc": a street is named after the person. */
function isStreetBefore(context: TurnContext, at: number): boolean {
  for (let i = at - 1; i >= 0 && i >= at - 5; i--) {
    if (phraseAt(context, i, 'street')) return true;
    const bits = context.entries[i]?.bits ?? 0;
    if (
      context.tokens[i]!.kind === WORD &&
      !(bits & PARTICLE) &&
      i < at - 1 &&
      context.tokens[i]!.text.length > 2
    )
      return false;
  }
  return false;
}

/** A lone first name that addresses somebody or answers: between a comma or the start and a mark or the end. */
function isVocative(context: TurnContext, at: number, end: number): boolean {
  const { tokens } = context;
  const token = tokens[at]!;
  const next = tokens[end];
  const closes = next === undefined || next.kind === MARK || next.pause > 0;
  if (token.text.length < 4) return false;
  if (context.cased)
    return (
      token.capital &&
      closes &&
      next?.text !== '-' &&
      (token.pause === 1 || (token.pause === 0 && tokens[at - 1]?.kind === MARK))
    );
  return skipOpeners(context, 0) === at && !isAgent(context);
}

/** A word that a recogniser may have made of a name known beforehand: one letter off, two in long names. */
function knownAlike(
  context: TurnContext,
  state: ConversationState,
  at: number,
): { known: boolean } | undefined {
  const { text } = context.tokens[at]!;
  if (
    state.knownNames.length === 0 ||
    text.length < 5 ||
    !(isRareWord(context, at) || isListedName(context, at))
  )
    return undefined;
  for (const name of state.knownNames)
    if (text[0] === name[0] && distanceAtMost(text, name, name.length >= 9 ? 2 : 1)) return { known: true };
  return undefined;
}

/** Are the words within `most` insertions, deletions or changes of each other? */
function distanceAtMost(a: string, b: string, most: number): boolean {
  if (Math.abs(a.length - b.length) > most) return false;
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    row = next;
  }
  return row[b.length]! <= most;
}

const nameParticles = new Set(['den', 'der', 'ter']);

/** "van den berg": in Dutch these two small words begin a surname, hardly anything else. */
function claimParticles(context: TurnContext, state: ConversationState, at: number): boolean {
  const { tokens, entries, lexicon } = context;
  if (
    lexicon.language !== 'nl' ||
    tokens[at]!.text !== 'van' ||
    !nameParticles.has(tokens[at + 1]?.text ?? '')
  )
    return false;
  const name = tokens[at + 2];
  if (name?.kind !== WORD || name.pause > 0 || name.text.length < 3 || context.claims[at + 2] !== 0)
    return false;
  if ((entries[at + 2]?.bits ?? 0) & (FUNCTION | PLACE) || isStreetBefore(context, at)) return false;
  record(context, state, at, at + 3, 'van den', 0.65, false);
  return true;
}
