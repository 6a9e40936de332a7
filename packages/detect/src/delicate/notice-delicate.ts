import { countVotes, likeliest, noVotes } from '../find-language.ts';
import type { Token } from '../text/lex.ts';
import type { Conversation, Language } from '../types.ts';
import { type PhraseTable, phraseAt, tableOf, wordsOf } from './phrase-table.ts';
import { type Matter, matters } from './words/delicate-file.ts';
import { delicateFiles } from './words/index.ts';

/** Who a matter is about: the one who speaks or is spoken to, somebody near, or nobody that was named. */
export type About = 'speaker' | 'other' | 'unknown';

export type DelicateReason = {
  matter: Matter;
  turn: number;
  /** UTF-16 offsets in the turn's text, end exclusive. */
  start: number;
  end: number;
  /** The entry of the list that it is, `…` for any ending. */
  phrase: string;
  about: About;
  /** What it adds, 0-1. */
  weight: number;
};

/** What of a conversation the law protects beyond other personal data, and how sure that is. A proposal: people decide. */
export type DelicateNotice = {
  /** 0-1. */
  score: number;
  /** The heaviest first, at most `mostReasons`. */
  reasons: readonly DelicateReason[];
  /** `special` from `proposedFrom` on. */
  proposes?: 'special';
};

/**
 * Half sure. Lower, and every call in which somebody says hospital is special, which takes it away from those who work with it;
 * higher, and an illness that is named once goes unnoticed.
 */
const proposedFrom = 0.5;
const mostReasons = 12;
const weights = { strong: 0.6, weak: 0.22 } as const;
const shares: Readonly<Record<About, number>> = { speaker: 1, other: 0.9, unknown: 0.6 };
/** Words on either side within which somebody is meant. */
const reachWords = 8;

type Meaning =
  | { kind: 'matter'; matter: Matter; strength: keyof typeof weights }
  | { kind: 'passed-over' | 'general' };
type Tables = { said: PhraseTable<Meaning>; who: PhraseTable<About> };

const compiled = new Map<Language, Tables>();

function tablesOf(language: Language): Tables {
  const known = compiled.get(language);
  if (known) return known;
  const file = delicateFiles[language];
  const said = tableOf<Meaning>([
    { list: file.passedOver, meaning: { kind: 'passed-over' } },
    { list: file.general, meaning: { kind: 'general' } },
    ...matters.flatMap((matter) =>
      (['strong', 'weak'] as const).map((strength) => ({
        list: file.matters[matter][strength],
        meaning: { kind: 'matter' as const, matter, strength },
      })),
    ),
  ]);
  const who = tableOf<About>([
    { list: file.others, meaning: 'other' },
    { list: `${file.self} | ${file.addressed}`, meaning: 'speaker' },
  ]);
  const tables = { said, who };
  compiled.set(language, tables);
  return tables;
}

/** Notices delicate matters in a conversation. Pure; linear in its length. */
export function noticeDelicate({ turns, language }: Conversation): DelicateNotice {
  const spoken = turns.map((turn) => wordsOf(turn.text));
  const { said, who } = tablesOf(language ?? guess(spoken));
  const best = new Map<string, DelicateReason>();
  for (const [turn, words] of spoken.entries())
    for (const reason of reasonsIn(words, turn, said, who)) {
      // The same word again makes nothing surer; the one that is about somebody counts.
      const key = `${reason.matter} ${reason.phrase}`;
      const known = best.get(key);
      if (!known || reason.weight > known.weight) best.set(key, reason);
    }
  const reasons = [...best.values()].toSorted(
    (a, b) => b.weight - a.weight || a.turn - b.turn || a.start - b.start,
  );
  const score = Math.round((1 - reasons.reduce((rest, { weight }) => rest * (1 - weight), 1)) * 100) / 100;
  // Weak words alone, however many, are talk of the trade.
  const telling = reasons.some(({ weight }) => weight > weights.weak);
  return {
    score,
    reasons: reasons.slice(0, mostReasons),
    ...(score >= proposedFrom && telling && { proposes: 'special' as const }),
  };
}

function* reasonsIn(
  words: readonly Token[],
  turn: number,
  said: Tables['said'],
  who: Tables['who'],
): Generator<DelicateReason> {
  let general = -1;
  for (let at = 0; at < words.length; at++) {
    const listed = phraseAt(said, words, at);
    if (!listed) continue;
    const last = at + listed.words.length - 1;
    if (listed.meaning.kind === 'matter') {
      const isGeneral = general >= 0 && !startsSentence(words, general, at);
      const about = isGeneral ? 'unknown' : aboutWhom(words, at, last, who);
      const weight = weights[listed.meaning.strength] * (isGeneral ? 0.2 : shares[about]);
      yield {
        ...{ matter: listed.meaning.matter, turn, start: words[at]!.start, end: words[last]!.end },
        ...{ phrase: listed.text, about, weight: Math.round(weight * 100) / 100 },
      };
    } else if (listed.meaning.kind === 'general') general = last;
    at = last;
  }
}

/** A new sentence ends the talk in general. */
function startsSentence(words: readonly Token[], after: number, at: number): boolean {
  for (let i = after + 1; i <= at; i++) if (words[i]!.pause === 2) return true;
  return false;
}

/** Somebody near comes before the speaker: "mijn zoon" has both. */
function aboutWhom(words: readonly Token[], from: number, to: number, who: Tables['who']): About {
  let about: About = 'unknown';
  const end = Math.min(words.length, to + 1 + reachWords);
  for (let at = Math.max(0, from - reachWords); at < end; at++) {
    const meaning = phraseAt(who, words, at)?.meaning;
    if (meaning === 'other') return 'other';
    if (meaning === 'speaker') about = 'speaker';
  }
  return about;
}

function guess(spoken: readonly (readonly Token[])[]): Language {
  const votes = noVotes();
  for (const words of spoken)
    countVotes(
      words.map((word) => word.text),
      votes,
    );
  return likeliest(votes) ?? 'en';
}
