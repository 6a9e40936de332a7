import type { FindingType, Language } from '../types.ts';

/** Names a thing whose number must stay readable: a price, an article, a version. */
export type CueType = FindingType | 'NOT_SENSITIVE';

/**
 * Everything that is particular to a language. Words are written as people say them; accents and capitals do not
 * matter (both sides are folded). Lists are strings with ` | ` between the entries. In cues, `*` at the end of a
 * word matches any ending, at its beginning any beginning (compounds).
 */
export type LanguageFile = {
  language: Language;
  numbers: {
    /** `one` before `twenty` (vierundzwanzig) or after (twenty-four). */
    unitFirst: boolean;
    /** Soixante-dix, quatre-vingts. */
    vigesimal?: boolean;
    /** Which numbers may stand before "hundred": `teens` (nineteen hundred) or `all` (forty-five hundred). */
    beforeHundred: 'teens' | 'all';
    /** "un cent" is not said. */
    noOneHundred?: boolean;
    zero: string;
    /** Word → value, space separated `word=value`. */
    units: string;
    teens: string;
    tens: string;
    hundred: string;
    thousand: string;
    /** `word=value`. */
    millions: string;
    and: string;
    /** Words that are an article or something else too: a digit only beside other digits. */
    articles: string;
    /** Only a digit of its own, never the "one" of "one and twenty" (German eins). */
    aloneOnly?: string;
    /** `word=value`, all forms. */
    ordinals: string;
    /** Repeats the next digit: `word=times`. */
    repeat: string;
    /** Several of one digit ("drie nullen"), `word=digit`. */
    plurals: string;
    /** Number words are glued together (achtundvierzig). */
    compounds: boolean;
  };
  letters: {
    /** Single letters that are words too. */
    ambiguous: string;
    /** Names of letters, `word=letter`. */
    names: string;
    /** Words of spelling alphabets. */
    alphabet: string;
    /** "a as in anton": the words between. */
    as: string;
    /** "double t", "capital t", "accent": belong to a spelling. */
    around: string;
  };
  /** Spoken signs, `phrase=sign`. */
  signs: string;
  months: string;
  weekdays: string;
  /** Hesitations, which may stand inside a number. */
  hesitations: string;
  /** Small words that open an answer or a correction ("ja", "dat is", "nee wacht"). */
  openers: string;
  /** Words after a number that make it a quantity. */
  quantities: string;
  /** Words before a number that make it a time, a place, a quantity. */
  beforeQuantities: string;
  /** Words that cannot be part of a name, a password or an answer. */
  functionWords: string;
  /** Ordinary words of talk that a frequency list of written text lacks. */
  ordinaryWords: string;
  /** Titles: a name follows. */
  titles: string;
  /** Small words inside names (van der, von, de la). */
  particles: string;
  /** Phrases after which a name follows: `strong` any unknown word, `weak` only a listed name. */
  nameFollows: { strong: string; weak: string };
  /** Phrases before which a name stands ("speaking", "am Apparat"). */
  namePrecedes: string;
  /** Greetings: a name may follow. */
  greetings: string;
  streets: {
    /** Endings of one-word street names (straat, straße). */
    endings: string;
    /** Words that a street name starts with (rue, avenue, am, an der). */
    first: string;
    /** Words that end a street name of several words (road, lane). */
    last: string;
    /** Words inside an address besides numbers and names (bus, huisnummer, in, top). */
    inside: string;
    /** The number stands before the street's name. */
    numberFirst: boolean;
  };
  /** Before the last digits of a card, an account or a number ("eindigt op", "the last four"). */
  endsIn: string;
  /** Words that refuse an answer ("nee, dat klopt niet"): a second try follows. */
  refusals: string;
  /** Words between a secret and what it is ("zomer twintig als wachtwoord"). */
  roles: string;
  /** Words that tell the language itself. */
  telling: string;
  cues: Partial<Record<CueType, string>>;
};
