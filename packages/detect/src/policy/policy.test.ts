import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detect } from '../detect.ts';
import { redact } from '../redact/redact.ts';
import type { DetectOptions, DetectTurn } from '../types.ts';
import { compilePattern } from './pattern.ts';
import { type DetectPolicy, styleFor, weakeningsOf } from './policy.ts';
import { readPolicy } from './read-policy.ts';

function policyOf(document: unknown): DetectPolicy {
  const result = readPolicy(document);
  if (!result.ok) throw new Error(result.problems.map(({ message }) => message).join('; '));
  return result.policy;
}

const customer = (text: string): DetectTurn => ({ speaker: 'customer', text });
const agent = (text: string): DetectTurn => ({ speaker: 'agent', text });
const masked = (turns: DetectTurn[], document: unknown, options: DetectOptions = {}): string => {
  const policy = policyOf(document);
  return redact(turns, detect({ language: 'nl', turns }, { policy, ...options }))
    .turns.map((turn) => turn.text)
    .join(' | ');
};

const members = {
  identifiers: [
    {
      name: 'MEMBER_NUMBER',
      pattern: 'KL-#{6}',
      cues: { nl: ['lidnummer'], de: ['Mitgliedsnummer'] },
    },
  ],
};

describe("a centre's own identifiers", () => {
  it.each([
    ['mijn lidnummer is KL-123456 hoor', 'mijn lidnummer is [MEMBER_NUMBER] hoor'],
    ['dat is kl 123456 denk ik', 'dat is [MEMBER_NUMBER] denk ik'],
    ['op de brief staat KL123456', 'op de brief staat [MEMBER_NUMBER]'],
  ])('are found as written: %s', (text, wanted) => {
    expect(masked([customer(text)], members)).toBe(wanted);
  });

  it('are found when spoken, and named after an answer to their question', () => {
    const turns = [agent('wat is uw lidnummer'), customer('k l een twee drie vier vijf zes')];
    expect(masked(turns, members)).toBe('wat is uw lidnummer | [MEMBER_NUMBER]');
    expect(detect({ language: 'nl', turns }, { policy: policyOf(members) })).toMatchObject([
      { type: 'CUSTOMER_ID', name: 'MEMBER_NUMBER', recogniser: 'own@1', asked: true },
    ]);
  });

  it('are masked after their question when the recogniser misheard a letter', () => {
    const turns = [agent('wat is uw lidnummer'), customer('dat is GL123456')];
    expect(masked(turns, members)).toBe('wat is uw lidnummer | dat is [MEMBER_NUMBER]');
  });

  it('are found in pieces after their question, over turns and read back', () => {
    const turns = [
      agent('wat is uw lidnummer'),
      customer('k l een twee drie'),
      agent('ja'),
      customer('vier vijf zes'),
      agent('dus kl een twee drie vier vijf zes'),
    ];
    expect(masked(turns, members).split(' | ')).toEqual([
      'wat is uw lidnummer',
      '[MEMBER_NUMBER]',
      'ja',
      '[MEMBER_NUMBER]',
      'dus [MEMBER_NUMBER]',
    ]);
  });

  it('leave quantities near their cue readable', () => {
    const turns = [agent('wat is uw lidnummer'), customer('dat kostte 250 euro en 123456 kilometer')];
    expect(masked(turns, members).split(' | ')[1]).toBe('dat kostte 250 euro en 123456 kilometer');
  });

  it('of digits alone need a cue', () => {
    const document = {
      identifiers: [{ name: 'DOSSIER', pattern: '#{6}', cues: { nl: ['dossier'] } }],
    };
    expect(masked([customer('het kostte 123456 stuks')], document)).toBe('het kostte 123456 stuks');
    expect(masked([customer('over dossier 123456')], document)).toBe('over dossier [DOSSIER]');
  });

  it('may ask for a check of the registry', () => {
    const document = {
      identifiers: [{ name: 'OWNER', pattern: 'R#{9}', check: 'NL BSN' }],
    };
    const policy = policyOf(document);
    const find = (text: string) => detect({ language: 'nl', turns: [customer(text)] }, { policy });
    expect(find('kijk R111222333')[0]?.name).toBe('OWNER');
    expect(find('kijk R111222334')[0]?.name).toBeUndefined();
  });

  it('never take a card number or a password for their own', () => {
    const document = {
      deny: ['reiger'],
      identifiers: [
        { name: 'LONG', pattern: '#{16}', cues: { nl: ['polis'] } },
        { name: 'MIXED', pattern: '*{6}', cues: { nl: ['polis'] } },
      ],
    };
    const find = (...turns: DetectTurn[]) =>
      detect({ language: 'nl', turns }, { policy: policyOf(document) }).at(-1)?.type;
    expect(find(customer('polis, mijn kaart is 4111111111111111'))).toBe('CARD_NUMBER');
    expect(find(agent('van uw polis, wat is uw wachtwoord'), customer('reiger'))).toBe('PASSWORD');
    expect(find(agent('van uw polis, wat is uw wachtwoord'), customer('a1b2c3'))).toBe('PASSWORD');
    expect(find(agent('wat is uw polis'), customer('a1b2c3'))).toBe('CUSTOMER_ID');
  });

  it('never take a PIN for their own, which must be destroyed', () => {
    const document = { identifiers: [{ name: 'SHORT', pattern: '####', cues: { nl: ['afdeling'] } }] };
    const turns = [agent('van de afdeling, wat is uw pincode'), customer('4821')];
    expect(detect({ language: 'nl', turns }, { policy: policyOf(document) })).toMatchObject([
      { turn: 1, type: 'PIN' },
    ]);
  });
});

describe('lists', () => {
  it('mask what is on the deny list, whatever types are off', () => {
    const document = {
      off: ['CUSTOMER_ID'],
      deny: ['project Reiger', { text: 'Van Damme', type: 'PERSON' }],
    };
    expect(masked([customer('het gaat over Project  reiger van van damme')], document)).toBe(
      'het gaat over [CUSTOMER_ID] van [PERSON]',
    );
  });

  it('leave what is on the allow list readable', () => {
    const turns = [customer('mail naar hulp@centrum.example of naar jan@thuis.example')];
    expect(masked(turns, { allow: ['hulp@centrum.example'] })).toBe(
      'mail naar hulp@centrum.example of naar [EMAIL]',
    );
  });

  it('do not allow what may be a code: a PIN that looks allowed is masked', () => {
    const turns = [agent('wat is uw pincode'), customer('48211')];
    expect(masked(turns, { allow: ['48211'] })).toBe('wat is uw pincode | [PIN]');
    expect(readPolicy({ allow: ['4821'] }).ok).toBe(false);
    expect(readPolicy({ allow: ['4111 1111 1111 1111'] }).ok).toBe(false);
  });
});

describe('types and scores', () => {
  const turns = [
    agent('uw pincode en de code achterop'),
    customer('mijn pincode is 4821 en de cvc is 123 en ik heet Jan Jansen'),
  ];
  it('are switched off by queue', () => {
    const document = { queues: { verkoop: { off: ['PERSON'] } } };
    expect(masked(turns, document, { queue: 'verkoop' })).toContain('Jan Jansen');
    expect(masked(turns, document, { queue: 'service' })).not.toContain('Jansen');
  });

  it.each([
    ['off', { off: ['PERSON', 'CARD_NUMBER'] }],
    ['a minimum score that nothing reaches', { minimumScore: 1 }],
    ['the payment preset', { preset: 'payment' }],
  ])('can not leave a PIN or a card code readable: %s', (_, document) => {
    const text = masked(turns, document);
    expect(text).not.toMatch(/4821|123/);
  });

  it('refuse a policy that switches card codes or PINs off, naming them', () => {
    const result = readPolicy({ off: ['PIN'], queues: { q: { off: ['CARD_CVV'] } } });
    expect(result).toMatchObject({
      ok: false,
      problems: [
        { path: ['off', 0], message: expect.stringContaining('PIN') },
        { path: ['queues', 'q', 'off', 0], message: expect.stringContaining('CARD_CVV') },
      ],
    });
  });

  it('stay above the floor that the class asks for', () => {
    const card = [customer('mijn kaart is 4111 1111 1111 1111')];
    const document = { off: ['CARD_NUMBER'] };
    expect(masked(card, document)).toContain('4111');
    expect(masked(card, document, { floor: { types: ['CARD_NUMBER'] } })).toBe('mijn kaart is [CARD_NUMBER]');
    const doubt = [customer('de code Xq77Zr12 zei Brumfield')];
    expect(masked(doubt, { preset: 'personal' }, { floor: { preset: 'everything' } })).not.toContain('Xq77');
  });

  it('tell in which ways they weaken', () => {
    const document = {
      preset: 'payment',
      allow: ['Sluis'],
      queues: { a: { off: ['PERSON'], minimumScore: 0.4 } },
    };
    expect(weakeningsOf(policyOf(document))).toEqual([
      { kind: 'preset', detail: 'payment' },
      { queue: 'a', kind: 'off', detail: 'PERSON' },
      { queue: 'a', kind: 'minimum-score', detail: '0.4' },
      { kind: 'allow', detail: '1' },
    ]);
    expect(weakeningsOf(policyOf({ ...members, preset: 'everything', deny: ['x1'] }))).toEqual([]);
  });

  it('hold a style by queue', () => {
    const policy = policyOf({ style: 'pseudonym', queues: { a: { style: 'label' } } });
    expect([styleFor(policy, 'a'), styleFor(policy, 'b'), styleFor(policy, undefined)]).toEqual([
      'label',
      'pseudonym',
      'pseudonym',
    ]);
  });
});

describe('the preset that masks doubt', () => {
  const left = (text: string, language: 'nl' | 'de' = 'nl'): string => {
    const turns = [customer(text)];
    return redact(turns, detect({ language, turns }, { preset: 'everything' })).turns[0]!.text;
  };
  it.each([
    ['er staat 48213 op', 'er staat [CUSTOMER_ID] op'],
    ['er staat vier acht twee een drie op', 'er staat [CUSTOMER_ID] op'],
    ['toen zei Brumfield dat het kon', 'toen zei [PERSON] dat het kon'],
    ['de sticker zegt xq77zr12 geloof ik', 'de sticker zegt [CUSTOMER_ID] geloof ik'],
  ])('masks it: %s', (text, wanted) => expect(left(text)).toBe(wanted));

  it.each([
    'het kostte 1250 euro',
    'dat was op 12 mei 2024',
    'ik heb 4000 kilometer gereden',
    'om half drie op dinsdag in Utrecht',
    'in 2019 was dat zo',
  ])('leaves clear prices, dates and quantities: %s', (text) => expect(left(text)).toBe(text));

  it('leaves German nouns', () => {
    const text = 'ich habe die neue Freigabe in meinem Ordner, mit Ihrem Onlineportal';
    expect(left(text, 'de')).toBe(text);
    expect(left('ich war dann mit Brzezin unterwegs', 'de')).toBe('ich war dann mit [PERSON] unterwegs');
  });
});

describe('a policy as data', () => {
  it('never throws, whatever the data', () => {
    fc.assert(
      fc.property(fc.anything(), (document) => {
        expect(typeof readPolicy(document).ok).toBe('boolean');
      }),
    );
  });
});

it('finds what there is in any text under a policy, without throwing', () => {
  const policy = policyOf({ ...members, preset: 'everything', deny: ['a b', '7'], allow: ['kl 12345'] });
  const word = fc.constantFrom('kl', '123456', 'lidnummer', 'a', 'b', '7', '-', '.', 'twee', '\ud800', 'Xq');
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(word).map((words) => words.join(' ')),
  );
  fc.assert(
    fc.property(fc.array(text, { maxLength: 4 }), (texts) => {
      for (const finding of detect({ language: 'nl', turns: texts.map(customer) }, { policy })) {
        expect(finding.start).toBeGreaterThanOrEqual(0);
        expect(finding.end).toBeGreaterThan(finding.start);
        expect(finding.end).toBeLessThanOrEqual(texts[finding.turn]!.length);
      }
    }),
  );
});

describe('the pattern language', () => {
  it('matches what the regular expression of the same meaning matches', () => {
    const place = fc.tuple(fc.constantFrom('#', '@', '*', 'A', '7'), fc.nat(2), fc.nat(2));
    const text = fc.string({ unit: fc.constantFrom('A', 'B', '7', '8'), maxLength: 14 });
    fc.assert(
      fc.property(fc.array(place, { minLength: 3, maxLength: 6 }), text, (places, bare) => {
        const compiled = compilePattern(
          places.map(([s, n, more]) => `${s}{${n + 1},${n + 1 + more}}`).join('-'),
        );
        if ('problem' in compiled) throw new Error(compiled.problem);
        const sets: Record<string, string> = { '#': '[0-9]', '@': '[A-Z]', '*': '[0-9A-Z]' };
        const expression = places.map(([s, n, more]) => `${sets[s] ?? s}{${n + 1},${n + 1 + more}}`).join('');
        expect(compiled.matches(bare)).toBe(new RegExp(`^(?:${expression})$`).test(bare));
      }),
    );
  });

  it.each(['', '##', '#{', '#{0}', '#{9,2}', '#{99}', 'ab?c', '(a)bc'])('refuses %s', (source) => {
    expect(compilePattern(source)).toHaveProperty('problem');
  });
});
