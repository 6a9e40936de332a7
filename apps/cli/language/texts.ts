import { de } from './de.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { nl } from './nl.ts';

export const cliLanguages = ['nl', 'de', 'fr', 'en'] as const;
export type CliLanguage = (typeof cliLanguages)[number];

/** English is where the shape comes from; the other languages must have every text. */
export type Texts = typeof en;

const all: Record<CliLanguage, Texts> = { nl, de, fr, en };

type Environment = Readonly<Record<string, string | undefined>>;

/** `--lang`, else the system's language (LC_ALL, LC_MESSAGES, LANG in that order), else English. */
export function languageFor(asked: string | undefined, env: Environment): CliLanguage {
  const wanted = asked ?? env.LC_ALL ?? env.LC_MESSAGES ?? env.LANG ?? '';
  return cliLanguages.find((known) => wanted.toLowerCase().startsWith(known)) ?? 'en';
}

export function textsFor(asked: string | undefined, env: Environment): Texts {
  return all[languageFor(asked, env)];
}

export function isCliLanguage(text: string): text is CliLanguage {
  return (cliLanguages as readonly string[]).includes(text);
}
