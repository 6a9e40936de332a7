import type { Language } from '../../types.ts';
import { de } from './de.ts';
import type { DelicateFile } from './delicate-file.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { nl } from './nl.ts';

export const delicateFiles: Readonly<Record<Language, DelicateFile>> = { nl, de, fr, en };
