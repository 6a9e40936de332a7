import { firstNames } from './first-names.ts';
import { firstNamesDe, surnamesDe } from './names-de.ts';
import { firstNamesEn, surnamesEn } from './names-en.ts';
import { firstNamesFr, surnamesFr } from './names-fr.ts';
import { firstNamesNl, surnamesNl } from './names-nl.ts';
import { surnames } from './surnames.ts';

/** The lists of names together: people move, so the names of one country serve all languages. */
export const allFirstNames = [firstNames, firstNamesDe, firstNamesEn, firstNamesFr, firstNamesNl].join(' ');
export const allSurnames = [surnames, surnamesDe, surnamesEn, surnamesFr, surnamesNl].join(' ');
