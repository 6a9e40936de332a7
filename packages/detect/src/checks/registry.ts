import type { FindingType, Language } from '../types.ts';
import { austrianIdentifiers } from './austria.ts';
import { belgianIdentifiers } from './belgium.ts';
import { europeanIdentifiers } from './european-vat.ts';
import { frenchIdentifiers } from './france.ts';
import { germanIdentifiers } from './germany.ts';
import { ibanLengths } from './iban.ts';
import type { Identifier } from './identifier.ts';
import { internationalIdentifiers } from './international.ts';
import { irishIdentifiers } from './ireland.ts';
import { luxembourgIdentifiers } from './luxembourg.ts';
import { dutchIdentifiers } from './netherlands.ts';
import { swissIdentifiers } from './switzerland.ts';
import { britishIdentifiers } from './united-kingdom.ts';

/** Every identifier that is known, by country; the name that a finding and a policy use is "country name": `NL BSN`. */
export const identifiers: readonly Identifier[] = [
  ...dutchIdentifiers,
  ...belgianIdentifiers,
  ...luxembourgIdentifiers,
  ...frenchIdentifiers,
  ...germanIdentifiers,
  ...austrianIdentifiers,
  ...swissIdentifiers,
  ...britishIdentifiers,
  ...irishIdentifiers,
  ...europeanIdentifiers,
  ...internationalIdentifiers,
];

export const nameOf = ({ country, name }: Identifier): string => `${country} ${name}`;

const byName = new Map(identifiers.map((identifier) => [nameOf(identifier), identifier]));

export const identifierNamed = (name: string): Identifier | undefined => byName.get(name);

/** Which country's numbers are likeliest in a language: many numbers pass the sums of several countries. */
const likelyCountries: Readonly<Record<Language, readonly string[]>> = {
  nl: ['NL', 'BE'],
  de: ['DE', 'AT', 'CH', 'LU'],
  fr: ['FR', 'BE', 'CH', 'LU'],
  en: ['GB', 'IE'],
};

type Sealed = ReadonlyMap<FindingType, readonly Identifier[]>;

/** The rows with check digits of each type, those of the language's countries first. */
function sealedFirst(language: Language): Sealed {
  const rank = ({ country }: Identifier): number => {
    const at = likelyCountries[language].indexOf(country);
    return at < 0 ? likelyCountries[language].length : at;
  };
  const sealed = new Map<FindingType, Identifier[]>();
  for (const identifier of identifiers.toSorted((a, b) => rank(a) - rank(b))) {
    if (identifier.type === null || identifier.proof !== 'digits') continue;
    const same = sealed.get(identifier.type);
    if (same) same.push(identifier);
    else sealed.set(identifier.type, [identifier]);
  }
  return sealed;
}

const sealedByLanguage: Readonly<Record<Language, Sealed>> = {
  nl: sealedFirst('nl'),
  de: sealedFirst('de'),
  fr: sealedFirst('fr'),
  en: sealedFirst('en'),
};

/**
 * The identifier whose check digits agree with a value of the type, as `NL BSN`; for the explanation. That they agree
 * proves nothing: one number in eleven passes the sum of a BSN.
 */
export function checkOf(type: FindingType, bare: string, language: Language): string | undefined {
  if (type === 'IBAN')
    return ibanLengths[bare.slice(0, 2)] === bare.length && identifierNamed('INT IBAN')!.check(bare)
      ? `${bare.slice(0, 2)} IBAN`
      : undefined;
  if (type === 'CARD_NUMBER')
    return identifierNamed('INT payment card')!.check(bare) ? 'payment card' : undefined;
  const match = sealedByLanguage[language].get(type)?.find((identifier) => identifier.check(bare));
  return match && nameOf(match);
}
