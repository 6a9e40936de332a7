import { words as english, type Words } from './en.ts';

export { type Shape, type Words, words as english } from './en.ts';
export { findWords } from './find-words.ts';
export { postureKeys, problemKeys, reasonKeys } from './keys.ts';

const loaders: Record<'nl' | 'de' | 'fr', () => Promise<Words>> = {
  nl: async () => (await import('./nl.ts')).words,
  de: async () => (await import('./de.ts')).words,
  fr: async () => (await import('./fr.ts')).words,
};

/** One language at a time: a browser fetches no other than the reader's. */
export async function loadWords(language: 'nl' | 'de' | 'fr' | 'en'): Promise<Words> {
  return language === 'en' ? english : loaders[language]();
}
