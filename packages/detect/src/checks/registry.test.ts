import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detect } from '../detect.ts';
import type { Language } from '../types.ts';
import { checkOf, identifierNamed, identifiers, nameOf } from './registry.ts';

type Row = { country: string; type: string; valid: string[]; invalid: { value: string }[] };

const { ids } = JSON.parse(readFileSync(new URL('../../test-data/ids.json', import.meta.url), 'utf8')) as {
  ids: Row[];
};

/** The row of the registry that answers for a row of ids.json. */
const registryNames: Readonly<Record<string, string>> = {
  'NL BSN': 'NL BSN',
  'NL ID_CARD/PASSPORT': 'NL passport or identity card',
  'NL STUDENT_NO': 'NL onderwijsnummer',
  'NL VAT': 'NL btw-id',
  'NL POSTCODE': 'NL postcode',
  'NL SCHOOL_BRIN': 'NL BRIN',
  'NL KENTEKEN': 'NL kenteken',
  'NL RIJBEWIJS': 'NL rijbewijs',
  'NL POSTCODE+HOUSE': 'NL postcode and house',
  'NL KVK': 'NL KvK',
  'BE RIJKSREGISTERNUMMER/NISS': 'BE rijksregisternummer',
  'BE BIS-NUMMER': 'BE BIS number',
  'BE INSZ': 'BE INSZ',
  'BE VAT/KBO': 'BE VAT',
  'BE IBAN': 'BE IBAN',
  'BE EID_CARD': 'BE eID card',
  'BE PAYMENT_REF': 'BE payment reference',
  'BE PASSPORT': 'BE passport',
  'BE LICENCE_PLATE': 'BE licence plate',
  'BE DRIVING_LICENCE': 'BE driving licence',
  'LU VAT': 'LU VAT',
  'LU MATRICULE (national id, CNS)': 'LU matricule',
  'LU LICENCE_PLATE': 'LU licence plate',
  'FR TAX_ID (SPI)': 'FR numéro fiscal',
  'FR NIR': 'FR NIR',
  'FR SIREN': 'FR SIREN',
  'FR SIRET': 'FR SIRET',
  'FR VAT': 'FR TVA',
  'FR PLATE (SIV)': 'FR plaque',
  'FR CNI': 'FR identity card or passport',
  'DE STEUER_ID': 'DE Steuer-ID',
  'DE STEUERNUMMER': 'DE Steuernummer',
  'DE VAT': 'DE USt-IdNr.',
  'DE WKN': 'DE WKN',
  'DE HANDELSREGISTER': 'DE Handelsregister',
  'DE KVNR (health insurance)': 'DE KVNR',
  'DE RENTENVERSICHERUNGSNUMMER': 'DE RVNR',
  'DE PERSONALAUSWEIS/REISEPASS': 'DE Personalausweis or Reisepass',
  'DE FUEHRERSCHEIN': 'DE Führerschein',
  'DE KFZ-KENNZEICHEN': 'DE Kennzeichen',
  'DE LANR (doctor)': 'DE LANR',
  'AT SVNR': 'AT SVNR',
  'AT STEUERNUMMER': 'AT Abgabenkontonummer',
  'AT VAT': 'AT UID',
  'AT LICENCE_PLATE': 'AT Kennzeichen',
  'CH AHV/AVS (756...)': 'CH AHV',
  'CH UID': 'CH UID',
  'CH VAT': 'CH VAT',
  'CH ESR/QR_REF': 'CH payment reference',
  'CH LICENCE_PLATE': 'CH licence plate',
  'CH KVG_CARD': 'CH Versichertenkarte',
  'GB NHS_NUMBER': 'GB NHS number',
  'GB UTR': 'GB UTR',
  'GB VAT': 'GB VAT',
  'GB NINO': 'GB NINO',
  'GB DRIVING_LICENCE': 'GB driving licence',
  'EU VAT': 'EU VAT',
  'EU EHIC card': 'EU EHIC',
  'INT IBAN': 'INT IBAN',
  'INT LUHN': 'INT Luhn',
  'INT BIC': 'INT BIC',
  'INT IMEI': 'INT IMEI',
  'INT ISIN': 'INT ISIN',
  'INT MAC': 'INT MAC',
  'INT CREDITOR_REF RF': 'INT creditor reference',
  'INT PAN': 'INT payment card',
};

/** Rows that no check can decide, and why; they are tried through detection below. */
const contextOnly: Readonly<Record<string, string>> = {
  'INT PHONE': 'whether a number is in use is only in the numbering plans, which change by the month',
  'INT CVV/PIN/OTP/PASSWORD/EXPIRY': 'any digits may be one; only the question decides',
  'INT DOB': 'any date may be one; only the question decides',
};

const keyOf = (row: Row): string => `${row.country} ${row.type}`;

describe('the registry of identifiers', () => {
  it('answers for all 71 rows of ids.json, or says why no check can', () => {
    expect(ids.length).toBe(71);
    const unanswered = ids.map(keyOf).filter((key) => !registryNames[key] && !contextOnly[key]);
    expect(unanswered).toEqual([]);
    const unknown = Object.values(registryNames).filter((name) => !identifierNamed(name));
    expect(unknown).toEqual([]);
  });

  for (const row of ids.filter((row) => !contextOnly[keyOf(row)])) {
    const identifier = identifierNamed(registryNames[keyOf(row)]!)!;
    it.each(row.valid)(`accepts ${keyOf(row)} %s`, (value) => expect(identifier.check(value)).toBe(true));
    if (row.invalid.length > 0)
      it.each(row.invalid.map((invalid) => invalid.value))(`refuses ${keyOf(row)} %s`, (value) =>
        expect(identifier.check(value)).toBe(false),
      );
  }

  it('gives every identifier a name of its own', () => {
    expect(new Set(identifiers.map(nameOf)).size).toBe(identifiers.length);
  });

  it('answers for any text without throwing', () => {
    const nearly = fc.string({ unit: fc.constantFrom(...'0123456789ABUXRF -./:é\ud800') });
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), nearly), (text) => {
        for (const { check } of identifiers) expect(typeof check(text)).toBe('boolean');
      }),
    );
  });

  it('does not read on in a text that is too long to be an identifier', () => {
    const long = '0'.repeat(5_000_000);
    expect(identifiers.filter(({ check }) => check(long)).map(nameOf)).toEqual([]);
  });

  it.each([
    ['a BSN', 'NL BSN', '111222333'],
    ['a Steuer-ID', 'DE Steuer-ID', '36574261809'],
    ['an AHV number', 'CH AHV', '7569217076985'],
    ['a NIR', 'FR NIR', '295109912611193'],
    ['a card', 'INT payment card', '4111111111111111'],
    ['an IBAN', 'INT IBAN', 'NL91ABNA0417164300'],
    ['a matricule', 'LU matricule', '1893120105732'],
  ])('refuses %s with any one digit changed', (_, name, value) => {
    const { check } = identifierNamed(name)!;
    const digits = [...value].flatMap((character, at) => (/[0-9]/.test(character) ? [at] : []));
    for (const at of digits)
      for (let by = 1; by <= 9; by++) {
        const changed = value.slice(0, at) + ((Number(value[at]) + by) % 10) + value.slice(at + 1);
        expect(check(changed)).toBe(false);
      }
  });
});

/** Numbers that the tax offices or VIES documents show as examples, for the states that ids.json has none of. */
describe('VAT numbers of the member states', () => {
  it.each([
    ...[
      'BG101004508',
      'CY10259033P',
      'CZ25123891',
      'CZ640903926',
      'DE136695976',
      'DK13585628',
      'EE100931558',
    ],
    ...[
      'EL094259216',
      'ESA13585625',
      'ES54362315K',
      'ESX2482300W',
      'FI20774740',
      'FR40303265045',
      'HR33392005961',
    ],
    ...[
      'HU12892312',
      'IE6433435F',
      'IE8D79739I',
      'IT00743110157',
      'LT119511515',
      'LT100001919017',
      'LU15027442',
    ],
    ...['LV40003521600', 'LV16117519997', 'MT11679112', 'NL004495445B01', 'PL8567346215', 'PT501964843'],
    ...['RO18547290', 'SE123456789701', 'SI50223054', 'SK2022749619'],
  ])('accepts %s and refuses it with one digit changed', (value) => {
    const { check } = identifierNamed('EU VAT')!;
    expect(check(value)).toBe(true);
    // What follows in the Netherlands and Sweden counts establishments.
    const at = /^(?:NL|SE)/.test(value) ? 10 : value.search(/[0-9](?=[^0-9]*$)/);
    const changed = value.slice(0, at) + ((Number(value[at]) + 3) % 10) + value.slice(at + 1);
    expect(check(changed)).toBe(false);
  });
});

describe('what only the question can tell', () => {
  const asked = (language: Language, question: string, answer: string) =>
    detect({
      language,
      turns: [
        { speaker: 'agent', text: question },
        { speaker: 'customer', text: answer },
      ],
    }).filter((finding) => finding.turn === 1);
  const phones = ids.find((row) => row.type === 'PHONE')!;
  const languageOf: Readonly<Record<string, [Language, string]>> = {
    NL: ['nl', 'wat is uw telefoonnummer?'],
    BE: ['nl', 'wat is uw telefoonnummer?'],
    LU: ['fr', 'quel est votre numéro de téléphone ?'],
    FR: ['fr', 'quel est votre numéro de téléphone ?'],
    DE: ['de', 'wie ist Ihre Telefonnummer?'],
    AT: ['de', 'wie ist Ihre Telefonnummer?'],
    CH: ['de', 'wie ist Ihre Telefonnummer?'],
    GB: ['en', 'what is your telephone number?'],
  };
  it.each(phones.valid)('finds the telephone number %s when it answers the question', (value) => {
    const [country, number] = value.split(/:(.*)/s) as [string, string];
    expect(asked(...languageOf[country]!, number)).toMatchObject([
      { type: 'PHONE', start: 0, end: number.length },
    ]);
  });
  it.each(phones.invalid.map((invalid) => invalid.value))(
    'masks %s, which is no number in use, all the same when it answers the question',
    (value) => {
      const [country, number] = value.split(/:(.*)/s) as [string, string];
      expect(asked(...languageOf[country]!, number).length).toBe(1);
    },
  );

  it.each([
    ['CVV 123', 'what is the security code on the back?', 'CARD_CVV'],
    ['PIN 4821', 'what is your pin?', 'PIN'],
    ['OTP 489302', 'which one-time code did you receive?', 'OTP'],
    ['09/27', 'what is the expiry date of your card?', 'CARD_EXPIRY'],
    ['09/27', 'when does your card expire?', 'CARD_EXPIRY'],
    ['09/27', 'until when is the card valid?', 'CARD_EXPIRY'],
  ])('finds %s after its question', (written, question, type) => {
    const answer = written.split(' ').at(-1)!;
    expect(asked('en', question, answer)).toMatchObject([{ type, start: 0, end: answer.length }]);
  });

  it.each([
    ['nl', 'wat is uw geboortedatum?', '24-03-1982'],
    ['de', 'wie ist Ihr Geburtsdatum?', '1. April 1975'],
    ['fr', 'votre date de naissance ?', 'premier avril mille neuf cent soixante-quinze'],
    ['en', 'what is your date of birth?', 'the twenty seventh of the ninth nineteen seventy nine'],
    // No day of the calendar, or of a life: a slip of the tongue is no reason to leave it readable.
    ['nl', 'wat is uw geboortedatum?', '31-02-1982'],
    ['nl', 'wat is uw geboortedatum?', '2031-01-01'],
  ] as const)('finds the date of birth in %s: %s %s', (language, question, answer) => {
    expect(asked(language, question, answer)).toMatchObject([{ type: 'DATE_OF_BIRTH' }]);
  });
});

describe('the name of an identifier in a finding', () => {
  it('is that of the language’s own countries first', () => {
    expect(checkOf('NATIONAL_ID', '111222333', 'nl')).toBe('NL BSN');
    expect(checkOf('NATIONAL_ID', '85073003328', 'fr')).toBe('BE rijksregisternummer');
    expect(checkOf('IBAN', 'BE68539007547034', 'nl')).toBe('BE IBAN');
    expect(checkOf('CARD_NUMBER', '4111111111111111', 'de')).toBe('payment card');
    expect(checkOf('TAX_ID', '36574261809', 'de')).toBe('DE Steuer-ID');
  });
  it('is absent when no check digit agrees', () => {
    expect(checkOf('NATIONAL_ID', '111222334', 'nl')).toBeUndefined();
    expect(checkOf('PERSON', '111222333', 'nl')).toBeUndefined();
  });
});
