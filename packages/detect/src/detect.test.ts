import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Conversation, detect, type FindingType, type Language, open, redact } from './index.ts';

/** Writes a conversation as lines "a: …" and "c: …", and gives what was found as "TYPE words". */
function found(language: Language | undefined, lines: string, known?: Conversation['known']): string[] {
  const turns = lines
    .trim()
    .split('\n')
    .map((line) => line.trim())
    .map((line) => ({ speaker: line.startsWith('a:') ? 'agent' : 'customer', text: line.slice(3) }));
  const conversation: Conversation = {
    turns,
    ...(language === undefined ? {} : { language }),
    ...(known === undefined ? {} : { known }),
  };
  return detect(conversation).map((f) => `${f.type} ${turns[f.turn]!.text.slice(f.start, f.end)}`);
}

describe('detect', () => {
  it('finds a spoken IBAN over several turns, with what the agent reads back', () => {
    const result = found(
      'nl',
      `a: mag ik uw rekeningnummer
       c: nl eenennegentig abna
       a: ja
       c: nul vier zeventien zestien drieënveertig nul nul
       a: nul vier zeventien zestien drieënveertig nul nul klopt`,
    );
    expect(result).toEqual([
      'IBAN nl eenennegentig abna',
      'IBAN nul vier zeventien zestien drieënveertig nul nul',
      'IBAN nul vier zeventien zestien drieënveertig nul nul',
    ]);
  });

  it.each<[Language, string, FindingType, string]>([
    ['nl', 'a: wat is de beveiligingscode achterop\nc: zeven nul twee', 'CARD_CVV', 'zeven nul twee'],
    ['de', 'a: wie lautet ihre pin\nc: vier acht eins eins', 'PIN', 'vier acht eins eins'],
    ['fr', "a: quelle est la date d'expiration\nc: zéro quatre trente", 'CARD_EXPIRY', 'zéro quatre trente'],
    ['en', 'a: read me the code please\nc: six oh one one four nine', 'OTP', 'six oh one one four nine'],
    ['fr', 'a: votre numéro avs\nc: 756.9217.0769.85', 'NATIONAL_ID', '756.9217.0769.85'],
    ['de', 'a: ihre sozialversicherungsnummer\nc: 1237 010180', 'NATIONAL_ID', '1237 010180'],
    ['nl', 'a: uw burgerservicenummer\nc: 111222333', 'NATIONAL_ID', '111222333'],
    ['de', 'a: ihre steuer-id bitte\nc: 36 574 261 809', 'TAX_ID', '36 574 261 809'],
    ['nl', 'a: en uw geboortedatum\nc: vier mei drieënzeventig', 'DATE_OF_BIRTH', 'vier mei drieënzeventig'],
    ['en', 'a: what is your password\nc: it is Blue!Kettle42', 'PASSWORD', 'Blue!Kettle42'],
    ['de', 'a: wie heißt ihr erstes haustier\nc: das war schnurri', 'SECURITY_ANSWER', 'schnurri'],
    [
      'fr',
      'c: mon adresse mail c’est luce point morel arobase orange point fr',
      'EMAIL',
      'luce point morel arobase orange point fr',
    ],
    [
      'nl',
      'a: op welk nummer kan ik u bellen\nc: nul zes elf tweeëntwintig drieëndertig vierenveertig',
      'PHONE',
      'nul zes elf tweeëntwintig drieëndertig vierenveertig',
    ],
  ])('%s: finds the answer to "%s"', (language, lines, type, words) => {
    expect(found(language, lines)).toContain(`${type} ${words}`);
  });

  it.each<[Language, string]>([
    ['nl', 'c: dat kost drieëntwintig euro tachtig en het duurt vijf dagen tot kwart over zes'],
    ['de', 'c: die waschmaschine kostet vierhundertneunzig euro und kommt in drei wochen um acht uhr'],
    ['fr', "c: j'ai payé quatre-vingts euros pour deux pièces à dix-neuf heures trente"],
    ['en', 'c: it was five hundred pounds for two nights and we left at ten past eleven'],
    ['nl', 'a: het artikelnummer is 4021 1883 7610 0025'],
    ['de', 'a: die Version 7.12.300.1 ist aktuell'],
    ['en', 'a: john lewis and russell hobbs both sell it'],
  ])('%s: leaves "%s" readable', (language, lines) => {
    expect(found(language, lines)).toEqual([]);
  });

  it('masks a value although its check digit fails, because recognisers mishear', () => {
    expect(found('nl', 'a: mag ik het iban\nc: NL92 ABNA 0417 1643 00')).toEqual([
      'IBAN NL92 ABNA 0417 1643 00',
    ]);
    expect(found('nl', 'a: uw bsn\nc: 111222334')).toEqual(['NATIONAL_ID 111222334']);
  });

  it('finds numbers with invisible marks and digits of other scripts', () => {
    expect(found('nl', 'c: 4111\u200b1111\u202a1111\u00ad1111')).toHaveLength(1);
    expect(found('nl', 'c: ４１１１１１１１１１１１１１１１')).toHaveLength(1);
  });

  it('finds names known beforehand in every spelling', () => {
    const known = [{ type: 'PERSON' as const, value: 'Wiebke Ohlsdorf' }];
    const result = found(
      'de',
      'a: gut\nc: ohlsdorf\na: frau Ohlsdorf\nc: o h l s d o r f\nc: wiebke eben',
      known,
    );
    expect(result).toEqual(['PERSON ohlsdorf', 'PERSON Ohlsdorf', 'PERSON o h l s d o r f', 'PERSON wiebke']);
  });

  it('finds a known name that was misheard by a letter', () => {
    const known = [{ type: 'PERSON' as const, value: 'Ohlsdorf' }];
    expect(found('de', 'c: das hat ohlsdorff gesagt', known)).toEqual(['PERSON ohlsdorff']);
  });

  it('finds a known telephone number said in words', () => {
    const known = [{ type: 'PHONE' as const, value: '+31 6 12345678' }];
    expect(found('nl', 'a: belt u met een twee drie vier vijf zes zeven acht', known)).toHaveLength(1);
  });

  it('says why: cue, check digit and question', () => {
    const [finding] = detect({
      language: 'nl',
      turns: [
        { speaker: 'agent', text: 'mag ik uw iban' },
        { speaker: 'customer', text: 'NL91 ABNA 0417 1643 00' },
      ],
    });
    expect(finding).toMatchObject({
      type: 'IBAN',
      recogniser: 'iban@1',
      why: { cue: 'iban', checkDigit: 'NL IBAN', expectation: 'IBAN' },
      asked: true,
    });
  });

  it('finds the language by itself', () => {
    expect(
      found(undefined, 'a: guten tag wie ist ihre kontonummer\nc: vier acht eins null null sieben'),
    ).toEqual(['IBAN vier acht eins null null sieben']);
  });

  it('gives the same turn by turn as at once', () => {
    const turns = [
      { speaker: 'agent', text: 'goedemiddag met Floor, mag ik uw naam' },
      { speaker: 'customer', text: 'Hendrik van Oostrum' },
      { speaker: 'agent', text: 'dank u meneer Van Oostrum' },
    ];
    const session = open({ language: 'nl' });
    const streamed = turns.flatMap((turn) => session.turn(turn));
    expect(session.close()).toEqual(detect({ language: 'nl', turns }));
    expect(streamed).toHaveLength(session.close().length);
  });

  it('keeps to the wanted types and the minimum score', () => {
    const turns = [{ speaker: 'customer', text: 'u spreekt met Anna Visser, kaart 4111 1111 1111 1111' }];
    expect(detect({ language: 'nl', turns }, { preset: 'payment' }).map((f) => f.type)).toEqual([
      'CARD_NUMBER',
    ]);
    expect(detect({ language: 'nl', turns }, { types: ['PERSON'] }).map((f) => f.type)).toEqual(['PERSON']);
    expect(detect({ language: 'nl', turns }, { minimumScore: 0.99 }).map((f) => f.type)).toEqual([
      'CARD_NUMBER',
    ]);
  });
});

describe('any string', () => {
  it('gives findings inside the text, in order, never overlapping', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            fc.string({ unit: 'binary' }),
            fc.string({ unit: 'grapheme' }),
            fc.constantFrom(
              'vier',
              'een twee',
              'mevrouw',
              'b van',
              'uw bsn',
              '@',
              'a.b',
              'nl 91',
              "l'",
              '4111 1111',
            ),
          ),
        ),
        fc.constantFrom<Language>('nl', 'de', 'fr', 'en'),
        (texts, language) => {
          const turns = [texts.join(' '), ...texts].map((text, i) => ({
            speaker: i % 2 ? 'agent' : 'customer',
            text,
          }));
          const findings = detect({ language, turns });
          let last = { turn: -1, end: 0 };
          for (const finding of findings) {
            expect(finding.start).toBeLessThan(finding.end);
            expect(finding.end).toBeLessThanOrEqual(turns[finding.turn]!.text.length);
            if (finding.turn === last.turn) expect(finding.start).toBeGreaterThanOrEqual(last.end);
            last = finding;
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it('takes lone surrogates, control characters, nothing, and an unknown language', () => {
    expect(detect({ turns: [] })).toEqual([]);
    expect(detect({ turns: [{ speaker: '', text: '' }] })).toEqual([]);
    expect(detect({ turns: [{ speaker: 'x', text: '\ud83d\u0000\u0007 \udc00' }] })).toEqual([]);
    const turns = [{ speaker: 'x', text: 'DE89 3704 0044 0532 0130 00' }];
    expect(detect({ turns, language: 'xx' as Language })).toHaveLength(1);
  });

  it('takes 20,000 turns and a turn of a megabyte', () => {
    const turns = Array.from({ length: 20_000 }, (_, i) => ({
      speaker: i % 2 ? 'agent' : 'customer',
      text: 'ja vier vijf',
    }));
    expect(() => detect({ language: 'nl', turns })).not.toThrow();
    expect(() =>
      detect({ language: 'en', turns: [{ speaker: 'a', text: 'one two three '.repeat(70_000) }] }),
    ).not.toThrow();
  });
});

describe('redact', () => {
  const turns = [
    { speaker: 'agent', text: 'met Anna Visser' },
    { speaker: 'customer', text: 'dag Anna, met Piet Bos' },
  ];
  const findings = detect({ language: 'nl', turns });

  it('writes the type where the value stood and tells where it was', () => {
    const result = redact(turns, findings);
    expect(result.turns.map((turn) => turn.text)).toEqual(['met [PERSON]', 'dag [PERSON], met [PERSON]']);
    const mark = result.turns[0]!.marks[0]!;
    expect(turns[0]!.text.slice(mark.originalStart, mark.originalEnd)).toBe('Anna Visser');
    expect(result.turns[0]!.text.slice(mark.start, mark.end)).toBe('[PERSON]');
  });

  it('numbers different people with pseudonyms, and knows one by a part of the name', () => {
    const texts = redact(turns, findings, 'pseudonym').turns.map((turn) => turn.text);
    expect(texts).toEqual(['met [PERSON-1]', 'dag [PERSON-1], met [PERSON-2]']);
  });

  it('leaves no found value readable, whatever the findings', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.nat(), fc.nat(), (text, a, b) => {
        const start = Math.min(a, b) % text.length;
        const end = Math.min(text.length, start + 1 + (Math.max(a, b) % 5));
        const finding = { turn: 0, start, end, type: 'PIN' as const, score: 1, recogniser: 'pin@1', why: {} };
        const out = redact([{ speaker: '', text }], [finding]).turns[0]!.text;
        expect(out).toBe(`${text.slice(0, start)}[PIN]${text.slice(end)}`);
      }),
    );
  });
});

describe('identifiers whose form leaves no doubt', () => {
  it.each([
    ['de', 'hier steht 15070649C103 auf dem Brief', '15070649C103', 'NATIONAL_ID', 'DE RVNR'],
    ['de', 'da steht A123456780 drauf', 'A123456780', 'HEALTH_ID', 'DE KVNR'],
    ['fr', 'voici 1893120105732 merci', '1893120105732', 'NATIONAL_ID', 'LU matricule'],
    ['fr', 'il y a 80756000010123456789 dessus', '80756000010123456789', 'HEALTH_ID', 'CH Versichertenkarte'],
    ['en', 'it says MORGA657054SM9IJ on it', 'MORGA657054SM9IJ', 'DRIVING_LICENCE', undefined],
  ] as const)('finds an identifier that its shape makes certain without a cue, in %s: %s', (...row) => {
    const [language, text, value, type, checkDigit] = row;
    const start = text.indexOf(value);
    expect(detect({ language, turns: [{ speaker: 'customer', text }] })).toMatchObject([
      { type, start, end: start + value.length, why: checkDigit === undefined ? {} : { checkDigit } },
    ]);
  });

  it('leaves the number of a security readable', () => {
    const text = 'Ich möchte DE0005140008 kaufen, 20 Stück';
    expect(detect({ language: 'de', turns: [{ speaker: 'customer', text }] })).toEqual([]);
  });
});

describe('values as people really say them', () => {
  it('hears several of one digit', () => {
    expect(
      found(
        'nl',
        'a: wat is uw rekeningnummer\nc: nl twintig ingb nul nul nul drie nullen vier vijf zes zeven',
      ),
    ).toEqual(['IBAN nl twintig ingb nul nul nul drie nullen vier vijf zes zeven']);
  });

  it('reads letters that are spelled with commas', () => {
    const result = found('en', 'a: What is the booking code?\nc: It is J, 4, T, like Tango, 9, Q, 2, 7.');
    expect(result).toEqual(['CUSTOMER_ID J, 4, T, like Tango, 9, Q, 2, 7']);
  });

  it('hears a password in the middle of a sentence, and again when it is read back', () => {
    const result = found(
      'de',
      `a: dann vergeben sie jetzt ein neues passwort
       c: ich nehme mal birnbaum raute sechs sechs
       a: birnbaum raute sechs sechs ist gespeichert`,
    );
    expect(result).toEqual(['PASSWORD birnbaum raute sechs sechs', 'PASSWORD birnbaum raute sechs sechs']);
  });

  it('finds a written password and a chosen name that nobody asked for', () => {
    expect(found('en', 'c: just set it to Harvest31! and tell old_mill_lane about it')).toEqual([
      'PASSWORD Harvest31!',
      'USERNAME old_mill_lane',
    ]);
  });

  it('remembers a PIN that was spoken of some turns ago', () => {
    const result = found(
      'nl',
      `a: u krijgt zo de pincode van mij
       c: ja
       a: eerst even uw scherm
       c: dat staat open
       a: mooi
       c: ja zeg het maar
       a: vier acht nul twee`,
    );
    expect(result).toEqual(['PIN vier acht nul twee']);
  });

  it('takes the last digits for those of the card that was spoken of', () => {
    expect(found('nl', 'c: het gaat om mijn creditcard\na: die eindigt op 4417?')).toEqual([
      'CARD_NUMBER 4417',
    ]);
  });

  it('asks for the name where a turn stops before it', () => {
    expect(found('fr', 'a: vous êtes bien madame\nc: zwertvaegher')).toEqual(['PERSON zwertvaegher']);
  });

  it('hears a name that is begun again', () => {
    expect(found('en', 'c: my name is yusuf er yusuf abdikarim')).toEqual([
      'PERSON yusuf',
      'PERSON yusuf abdikarim',
    ]);
  });

  it('knows who greets at the end of the own introduction', () => {
    expect(found('de', 'a: bürgeramt neustadt haberstock guten morgen')).toEqual(['PERSON haberstock']);
  });

  it('leaves an amount readable that is said while a card is on the table', () => {
    expect(
      found('de', 'a: und die karte legen sie dann daneben das sind dreihundertzwölf insgesamt'),
    ).toEqual([]);
  });

  it('knows the date and the code that follow a card, asked or not', () => {
    const result = found(
      'en',
      `c: it's four five three two seven five six nine three oh one two eight eight one four
       a: lovely
       c: and then there's eleven twenty eight and next to it four oh six`,
    );
    expect(result.slice(-2)).toEqual(['CARD_EXPIRY eleven twenty eight', 'CARD_CVV four oh six']);
  });

  it('takes a plain word for the password that was asked for, and the other try too', () => {
    const result = found(
      'en',
      'a: what is the password on the account\nc: oh that will be glimmerwort or is it glimmerfrond',
    );
    expect(result).toEqual(['PASSWORD glimmerwort', 'PASSWORD glimmerfrond']);
  });

  it('hears a brand that answers a security question', () => {
    expect(found('nl', 'a: de beveiligingsvraag is wat was je eerste auto\nc: een fiat punto')).toContain(
      'SECURITY_ANSWER fiat punto',
    );
  });

  it('reads a unit in capitals as a unit, no account of Great Britain', () => {
    expect(found('nl', 'a: op uw rekening staat de bundel 20 GB nog open')).toEqual([]);
  });

  it('finds a card behind a single letter that nobody announced', () => {
    expect(found('nl', 'c: ik zei toch a 4111 1111 1111 1111 of zo')).toEqual([
      'CARD_NUMBER 4111 1111 1111 1111',
    ]);
  });
});
