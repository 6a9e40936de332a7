import type { Language } from '../types.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import type { LanguageFile } from './language-file.ts';
import { nl } from './nl.ts';

export type { CueType, LanguageFile } from './language-file.ts';

export const languageFiles: Record<Language, LanguageFile> = { nl, de, fr, en };
