import { languageFiles } from './languages/index.ts';
import { fold } from './text/fold.ts';
import { type Language, languages } from './types.ts';

const telling = new Map<string, Language[]>();
for (const language of languages)
  for (const word of languageFiles[language].telling.split(/\s+/)) {
    const text = fold(word);
    const list = telling.get(text);
    if (list) list.push(language);
    else telling.set(text, [language]);
  }

export type LanguageVotes = Record<Language, number>;

export const noVotes = (): LanguageVotes => ({ nl: 0, de: 0, fr: 0, en: 0 });

/** Counts the words that tell a language; a word of two languages counts half for each. */
export function countVotes(words: Iterable<string>, votes: LanguageVotes): void {
  for (const word of words) {
    const list = telling.get(word);
    if (list) for (const language of list) votes[language] += 1 / list.length;
  }
}

/** The language with the most votes, or undefined when no word told anything. */
export function likeliest(votes: LanguageVotes): Language | undefined {
  let best: Language | undefined;
  for (const language of languages)
    if (votes[language] > 0 && (best === undefined || votes[language] > votes[best])) best = language;
  return best;
}
