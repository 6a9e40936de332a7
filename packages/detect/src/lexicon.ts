import { brands } from './languages/brands.ts';
import { languageFiles } from './languages/index.ts';
import type { CueType, LanguageFile } from './languages/language-file.ts';
import { namesThatAreWords } from './languages/names-that-are-words.ts';
import { places } from './languages/places.ts';
import { secretSigns } from './languages/secret-signs.ts';
import { allFirstNames, allSurnames } from './lists/all-names.ts';
import { commonWords as commonDe } from './lists/common-de.ts';
import { commonWords as commonEn } from './lists/common-en.ts';
import { commonWords as commonFr } from './lists/common-fr.ts';
import { commonWords as commonNl } from './lists/common-nl.ts';
import { moreFirstNames } from './lists/more-first-names.ts';
import type { NumberGrammar, NumberWord } from './numbers/number-word.ts';
import { type Morphemes, splitCompound } from './numbers/split-compound.ts';
import { fold } from './text/fold.ts';
import { lex, MARK, type Token } from './text/lex.ts';
import { WordTable } from './text/word-table.ts';
import type { Language } from './types.ts';
import {
  ALPHABET,
  AMBIGUOUS_LETTER,
  AROUND,
  COMMON,
  countryCodes,
  derived,
  Entry,
  FIRST_NAME,
  FUNCTION,
  filePhrases,
  HESITATION,
  INSIDE_ADDRESS,
  mayBegin,
  PARTICLE,
  type Phrase,
  type PhraseKind,
  PLACE,
  phraseBits,
  REFUSES,
  ROLE,
  SECRET_SIGN,
  STREET_ENDING,
  STREET_LAST,
  SURNAME,
  WEEKDAY,
} from './word-entry.ts';

export type Lexicon = {
  language: Language;
  file: LanguageFile;
  grammar: NumberGrammar;
  /** The words that the tables name, and the entries of each. */
  table: WordTable;
  entries: readonly Entry[];
  entryOf(text: string): Entry | undefined;
  /** The entry of a word that is in no table: compounds, possessives. */
  derivedEntryOf(text: string): Entry | undefined;
  hasStreetEnding(text: string): boolean;
};

const parts = (list: string): string[] =>
  list
    .split('|')
    .map((part) => part.trim())
    .filter(Boolean);
const words = (list: string): string[] => list.split(/\s+/).filter(Boolean);
const pairs = (list: string): [string, number][] =>
  words(list).map((pair) => {
    const [word, value] = pair.split('=');
    return [fold(word!), Number(value)];
  });

/** Without an elision's apostrophe or an English 's. */
export function bareWord(text: string): string {
  if (text.endsWith("'")) return text.slice(0, -1);
  return text.endsWith("'s") ? text.slice(0, -2) : text;
}

const lastCode = (text: string): number => text.charCodeAt(text.length - 1);

const withoutApostrophe = (text: string): string => (text.endsWith("'") ? text.slice(0, -1) : text);

function phraseWords(text: string): string[] {
  const single = text.trim();
  if (!/\s/.test(single) && single.endsWith("'")) return [fold(single)];
  return lex(text.replaceAll("' ", "'"))
    .filter((token) => token.kind !== MARK)
    .map((token) => token.text);
}

const common: Record<Language, string> = { nl: commonNl, de: commonDe, fr: commonFr, en: commonEn };

const ordinaryKinds: ReadonlySet<PhraseKind> = new Set([
  'cue',
  'opener',
  'quantity',
  'before-quantity',
  'name-before',
  'greeting',
]);

class Compiler {
  readonly entries = new Map<string, Entry>();

  entry(text: string): Entry {
    let entry = this.entries.get(text);
    if (!entry) {
      entry = new Entry();
      this.entries.set(text, entry);
    }
    return entry;
  }

  flag(list: string[], bit: number): void {
    for (const word of list) this.entry(fold(word)).bits |= bit;
  }

  phrases(list: string, kind: PhraseKind, value = ''): void {
    for (const part of parts(list)) this.phrase(part, kind, value);
  }

  phrase(text: string, kind: PhraseKind, value: string): void {
    const all = phraseWords(text);
    if (all.length === 0) return;
    // Words of cues, openers and units are ordinary words of the language.
    if (ordinaryKinds.has(kind)) for (const word of all) if (word.length > 2) this.entry(word).bits |= COMMON;
    const entry = this.entry(all[0]!);
    entry.phrases ??= [];
    entry.phrases.push({
      kind,
      words: all.map(withoutApostrophe),
      value,
      ...(/^n[éè]/.test(text) && all[0]!.length <= 4 ? { accented: true } : {}),
    });
  }
}

function grammarOf(file: LanguageFile): NumberGrammar {
  return {
    unitFirst: file.numbers.unitFirst,
    vigesimal: file.numbers.vigesimal === true,
    beforeHundred: file.numbers.beforeHundred,
    noOneHundred: file.numbers.noOneHundred === true,
    andAfterHundred: !file.numbers.vigesimal,
  };
}

function compile(file: LanguageFile): Lexicon {
  const compiler = new Compiler();
  const { numbers, letters } = file;
  const grammar = grammarOf(file);
  const number = (word: string, value: NumberWord): void => {
    const entry = compiler.entry(fold(word));
    entry.number ??= value;
  };
  const articles = new Set(words(numbers.articles).map(fold));
  for (const word of words(numbers.zero)) {
    const text = fold(word);
    number(text, { kind: 'zero', value: 0, ...(articles.has(text) ? { article: true } : {}) });
  }
  for (const [word, value] of pairs(numbers.units))
    number(word, {
      kind: 'unit',
      value,
      ...(articles.has(word) ? { article: true } : {}),
      ...(numbers.aloneOnly && fold(numbers.aloneOnly) === word ? { alone: true } : {}),
    });
  for (const [word, value] of pairs(numbers.teens)) number(word, { kind: 'teen', value });
  for (const [word, value] of pairs(numbers.tens)) number(word, { kind: 'ten', value });
  for (const word of words(numbers.hundred)) number(word, { kind: 'hundred', value: 100 });
  for (const word of words(numbers.thousand)) number(word, { kind: 'thousand', value: 1000 });
  for (const [word, value] of pairs(numbers.millions)) number(word, { kind: 'million', value });
  number(numbers.and, { kind: 'and', value: 0 });
  const endings = file.language === 'de' ? ['e', 'er', 'en', 'es', 'em'] : [''];
  const ordinals: [string, number][] = pairs(numbers.ordinals).flatMap(([word, value]) =>
    endings.map((ending): [string, number] => [word + ending, value]),
  );
  for (const [word, value] of ordinals) compiler.entry(word).ordinal ??= value;
  for (const [word, value] of pairs(numbers.repeat)) compiler.entry(word).repeat = value;
  for (const [word, value] of pairs(numbers.plurals)) compiler.entry(word).plural = value;

  const repeats = pairs(numbers.repeat);
  const morphemes = new Map<number, { text: string; word: NumberWord; ordinal: boolean }[]>();
  if (numbers.compounds) {
    const add = (text: string, word: NumberWord, ordinal: boolean): void => {
      const key = text.charCodeAt(0);
      const list = morphemes.get(key);
      if (list) list.push({ text, word, ordinal });
      else morphemes.set(key, [{ text, word, ordinal }]);
    };
    for (const [text, entry] of compiler.entries)
      if (entry.number && entry.number.kind !== 'zero') add(text, entry.number, false);
    for (const [text, value] of ordinals)
      add(
        text,
        {
          kind:
            value < 10
              ? 'unit'
              : value < 20
                ? 'teen'
                : value < 100
                  ? 'ten'
                  : value < 1000
                    ? 'hundred'
                    : 'thousand',
          value,
        },
        true,
      );
    for (const list of morphemes.values()) list.sort((a, b) => b.text.length - a.text.length);
  }
  const morphemeTable: Morphemes = morphemes;

  for (let code = 97; code <= 122; code++)
    compiler.entry(String.fromCharCode(code)).letter = String.fromCharCode(code);
  for (const pair of words(letters.names)) {
    const [word, letter] = pair.split('=');
    const entry = compiler.entry(fold(word!));
    entry.letter ??= letter!;
  }
  compiler.flag(words(letters.ambiguous), AMBIGUOUS_LETTER);
  compiler.flag(words(letters.alphabet), ALPHABET);
  compiler.flag(words(letters.around.replaceAll('|', ' ')), AROUND);
  compiler.phrases(letters.as, 'as');
  for (const part of parts(file.signs)) {
    const [phrase, sign] = part.split('=');
    compiler.phrase(phrase!, 'sign', sign!);
  }
  for (const [word, value] of pairs(file.months)) compiler.entry(word).month = value;
  compiler.flag(words(file.weekdays), WEEKDAY | FUNCTION);
  compiler.flag(parts(file.hesitations), HESITATION);
  compiler.flag(words(file.functionWords), FUNCTION);
  compiler.flag(words(file.ordinaryWords), COMMON);
  compiler.flag(words(places), PLACE);
  compiler.flag(words(file.particles), PARTICLE);
  for (const code of countryCodes) compiler.entry(code);
  for (const word of words(secretSigns)) compiler.entry(fold(word)).may |= SECRET_SIGN;
  for (const word of parts(file.refusals)) compiler.entry(fold(word)).may |= REFUSES;
  for (const word of parts(file.roles)) compiler.entry(fold(word)).may |= ROLE;
  compiler.phrases(file.endsIn, 'ends-in');
  compiler.phrases(file.openers, 'opener');
  compiler.phrases(file.quantities, 'quantity');
  compiler.phrases(file.beforeQuantities, 'before-quantity');
  compiler.phrases(file.titles, 'title');
  compiler.phrases(file.nameFollows.strong, 'name-strong');
  compiler.phrases(file.nameFollows.weak, 'name-weak');
  compiler.phrases(file.namePrecedes, 'name-before');
  compiler.phrases(file.greetings, 'greeting');
  compiler.phrases(brands, 'brand');
  if (file.streets.first.includes('|')) compiler.phrases(file.streets.first, 'street');
  else for (const word of words(file.streets.first)) compiler.phrase(word, 'street', '');
  compiler.flag(words(file.streets.last), STREET_LAST);
  compiler.flag(words(file.streets.inside.replaceAll('|', ' ')), INSIDE_ADDRESS);

  const cuePrefixes: Phrase[] = [];
  const cueSuffixes: Phrase[] = [];
  for (const [type, list] of Object.entries(file.cues) as [CueType, string][])
    for (const part of parts(list)) {
      if (part.startsWith('*')) {
        compiler.phrase(part.slice(1), 'cue', type);
        cueSuffixes.push({ kind: 'cue', words: [fold(part.slice(1))], value: type });
      } else if (part.endsWith('*'))
        cuePrefixes.push({ kind: 'cue', words: [fold(part.slice(0, -1))], value: type });
      else compiler.phrase(part, 'cue', type);
    }

  for (const word of words(common[file.language])) compiler.entry(word).bits |= COMMON;
  for (const word of words(allFirstNames)) compiler.entry(word).bits |= FIRST_NAME;
  for (const word of words(moreFirstNames)) if (word.length > 2) compiler.entry(word).bits |= FIRST_NAME;
  for (const word of words(allSurnames)) compiler.entry(word).bits |= SURNAME;
  const ordinary = new Set(words(namesThatAreWords));
  for (const [text, entry] of compiler.entries)
    if (entry.bits & COMMON && entry.bits & FIRST_NAME && !ordinary.has(text)) entry.bits &= ~COMMON;
    else if (entry.bits & FIRST_NAME && ordinary.has(text)) entry.bits |= COMMON;
  for (const entry of compiler.entries.values()) {
    filePhrases(entry);
    entry.kinds = (entry.phrases ?? []).reduce((bits, phrase) => bits | phraseBits[phrase.kind], 0);
  }

  const suffixesByLength = new Map<number, Map<string, Phrase>>();
  for (const suffix of cueSuffixes) {
    const text = suffix.words[0]!;
    const map = suffixesByLength.get(text.length) ?? new Map<string, Phrase>();
    map.set(text, suffix);
    suffixesByLength.set(text.length, map);
  }
  const suffixLengths = [...suffixesByLength.keys()].toSorted((a, b) => b - a);
  const lastOfSuffixes = new Set(cueSuffixes.map((suffix) => lastCode(suffix.words[0]!)));
  const streetEndings = new Map<number, Set<string>>();
  for (const ending of words(file.streets.endings)) {
    const text = fold(ending);
    const set = streetEndings.get(text.length) ?? new Set<string>();
    set.add(text);
    streetEndings.set(text.length, set);
  }

  /** Words that are in no list: compounds of number words, and compounds of a cue (voicemailpin). */
  const derive = (text: string): Entry | undefined => {
    if (numbers.compounds) {
      const compound = splitCompound(text, morphemeTable, grammar);
      if (compound)
        return derived(
          text,
          compound.ordinal
            ? { ordinal: compound.value }
            : { number: { kind: 'whole', value: compound.value } },
        );
    }
    for (const [word, times] of repeats) {
      if (text[0] !== word[0] || !text.startsWith(word) || text.length === word.length) continue;
      const digit = compiler.entries.get(text.slice(word.length))?.number;
      if (digit && digit.value < 10) return derived(text, { digits: String(digit.value).repeat(times) });
    }
    for (const length of lastOfSuffixes.has(lastCode(text)) ? suffixLengths : []) {
      if (text.length < length + 2) continue;
      const phrase = suffixesByLength.get(length)!.get(text.slice(-length));
      // Short endings (pin, tan, gsm) only where a cue is plausible: Marzipan is no pan, turnpin no pin.
      if (phrase && (length > 3 || text.length > length + 3))
        return derived(text, { kinds: phraseBits.cue, phrases: [{ ...phrase, words: [text] }] });
    }
    for (const prefix of cuePrefixes)
      if (text.startsWith(prefix.words[0]!))
        return derived(text, { kinds: phraseBits.cue, phrases: [{ ...prefix, words: [text] }] });
    return undefined;
  };

  const lastOfStreets = new Set([...streetEndings.values()].flatMap((set) => [...set].map(lastCode)));
  const hasStreetEnding = (text: string): boolean => {
    if (!lastOfStreets.has(lastCode(text))) return false;
    for (const [length, set] of streetEndings)
      if (text.length > length + 1 && set.has(text.slice(-length))) return true;
    return false;
  };
  for (const [text, entry] of compiler.entries) {
    if (hasStreetEnding(text)) entry.may |= STREET_ENDING;
    entry.may |= mayBegin(text, entry);
  }

  const derivedEntryOf = (text: string): Entry | undefined => {
    if (text.endsWith("'s")) return compiler.entries.get(text.slice(0, -2));
    return text.length > 3 ? derive(text) : undefined;
  };

  return {
    language: file.language,
    file,
    grammar,
    table: new WordTable([...compiler.entries.keys()]),
    entries: [...compiler.entries.values()],
    entryOf: (text) => compiler.entries.get(text) ?? derivedEntryOf(text),
    derivedEntryOf,
    hasStreetEnding,
  };
}

const compiled = new Map<Language, Lexicon>();

/** The tables of a language, compiled at first use and never changed. */
export function lexiconOf(language: Language): Lexicon {
  let lexicon = compiled.get(language);
  if (!lexicon) {
    lexicon = compile(languageFiles[language]);
    compiled.set(language, lexicon);
  }
  return lexicon;
}

/** Past the marks that may stand between the words of a phrase. */
export function skipJoins(tokens: readonly Token[], from: number): number {
  let at = from;
  while (
    tokens[at]?.kind === MARK &&
    (tokens[at]!.text === '-' || tokens[at]!.text === '/' || tokens[at]!.text === '.')
  )
    at++;
  return at;
}

/**
 * The index after the phrase when it stands at `from`, else -1. Hyphens, dots and slashes between words do not
 * matter ("e-mail", "IP-adres", "t.n.v.").
 */
export function matchPhrase(tokens: readonly Token[], from: number, phrase: Phrase): number {
  let at = from;
  for (let i = 0; i < phrase.words.length; i++) {
    if (i > 0) at = skipJoins(tokens, at);
    const token = tokens[at];
    if (!token || (i > 0 && token.pause === 2)) return -1;
    if (token.text !== phrase.words[i] && bareWord(token.text) !== phrase.words[i]) return -1;
    if (i === 0 && phrase.accented && !token.accented) return -1;
    at++;
  }
  return at;
}
