import { lex, MARK, type Token } from '../text/lex.ts';

/** What a phrase stands for. */
export type Listed<Meaning> = { words: readonly string[]; open: boolean; meaning: Meaning; text: string };

/** Phrases by the beginning of their first word, the longest first. */
export type PhraseTable<Meaning> = ReadonlyMap<string, readonly Listed<Meaning>[]>;

/** Entries differ within few letters; shorter words are their own beginning. */
const beginning = (word: string): string => word.slice(0, 3);

export const wordsOf = (text: string): Token[] => lex(text).filter((token) => token.kind !== MARK);

export function tableOf<Meaning>(lists: readonly { list: string; meaning: Meaning }[]): PhraseTable<Meaning> {
  const table = new Map<string, Listed<Meaning>[]>();
  for (const { list, meaning } of lists)
    for (const entry of list.split('|').map((one) => one.trim())) {
      const open = entry.endsWith('*');
      const words = wordsOf(open ? entry.slice(0, -1) : entry).map((token) => token.text);
      const first = words[0];
      if (first === undefined) continue;
      const listed = { words, open, meaning, text: entry.replace('*', '…') };
      const bucket = table.get(beginning(first));
      if (bucket) bucket.push(listed);
      else table.set(beginning(first), [listed]);
    }
  for (const bucket of table.values()) bucket.sort((a, b) => b.words.length - a.words.length);
  return table;
}

/** The longest phrase that begins at a word, and the words it takes. */
export function phraseAt<Meaning>(
  table: PhraseTable<Meaning>,
  words: readonly Token[],
  at: number,
): Listed<Meaning> | undefined {
  const bucket = table.get(beginning(words[at]!.text));
  return bucket?.find((listed) => isAt(listed, words, at));
}

function isAt<Meaning>(
  { words: wanted, open }: Listed<Meaning>,
  words: readonly Token[],
  at: number,
): boolean {
  for (const [i, want] of wanted.entries()) {
    const word = words[at + i];
    if (!word || (i > 0 && word.pause === 2)) return false;
    const ends = i === wanted.length - 1;
    if (ends && open ? !word.text.startsWith(want) : word.text !== want) return false;
  }
  return true;
}
