import { de } from './de.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { nl } from './nl.ts';

export const cliLanguages = ['nl', 'de', 'fr', 'en'] as const;
export type CliLanguage = (typeof cliLanguages)[number];

/** English is where the shape comes from; the other languages must have every text. */
export type Texts = typeof en;

const all: Record<CliLanguage, Texts> = { nl, de, fr, en };

/** The texts of `--lang`, else of the system's language (LC_ALL, LC_MESSAGES, LANG in that order), else English. */
export function textsFor(
  asked: string | undefined,
  env: Readonly<Record<string, string | undefined>>,
): Texts {
  const wanted = asked ?? env.LC_ALL ?? env.LC_MESSAGES ?? env.LANG ?? '';
  const language = cliLanguages.find((known) => wanted.toLowerCase().startsWith(known));
  return all[language ?? 'en'];
}

export function isCliLanguage(text: string): text is CliLanguage {
  return (cliLanguages as readonly string[]).includes(text);
}
