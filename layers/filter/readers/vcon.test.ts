import { describe, expect, it } from 'vitest';
import type { Transcript } from '#ground';
import { readTranscript, readWholeVcon } from './read-transcript.ts';

const bytes = (value: unknown) => Buffer.from(JSON.stringify(value));
const vcon = (more: object) => ({
  ...{ vcon: '0.0.1', parties: [{ name: 'Alice' }, { name: 'Bob' }], dialog: [], analysis: [] },
  ...more,
});
const transcriptOf = (body: unknown, more: object = {}) => ({
  analysis: [{ type: 'transcript', dialog: 0, body, ...more }],
});
const read = (more: object): Transcript => readTranscript(bytes(vcon(more)));
const refused = (code: string) => expect.objectContaining({ code });
const turns = [
  { speaker: 'Bob', text: 'Good day.', start: 1, end: 2 },
  { speaker: 'Alice', text: 'Hello.', start: 3, end: 4 },
];

describe('parties of a vCon', () => {
  it('have their roles where drafts put them, and the others what is left', () => {
    const roles = (parties: object[]) =>
      read({ parties, ...transcriptOf(turns) }).parties.map(({ role }) => role);
    expect(roles([{ role: 'customer' }, { role: 'agent' }])).toEqual(['customer', 'agent']);
    expect(roles([{ meta: { role: 'customer' } }, {}])).toEqual(['customer', 'agent']);
    expect(roles([{}, {}, {}])).toEqual(['agent', 'customer', 'third-party']);
    expect(
      read({ parties: [{ email: 'a@b.nl' }, { mailto: 'b@b.nl' }], ...transcriptOf(turns) }).parties,
    ).toEqual([
      { role: 'agent', mailto: 'a@b.nl' },
      { role: 'customer', mailto: 'b@b.nl' },
    ]);
  });

  it('are told by name, by role and by number in the turns', () => {
    const parties = [
      { name: 'Alice', role: 'customer' },
      { name: 'Bob', role: 'agent' },
    ];
    for (const speakers of [
      ['Bob', 'Alice'],
      ['agent', 'customer'],
      [1, 0],
      ['1', '0'],
    ]) {
      const body = turns.map((turn, at) => ({ ...turn, speaker: speakers[at] }));
      expect(read({ parties, ...transcriptOf(body) }).turns.map(({ party }) => party)).toEqual([1, 0]);
    }
  });
});

describe('a transcript in a vCon', () => {
  const expected = [
    { party: 1, text: 'Good day.', startMs: 1_000, endMs: 2_000 },
    { party: 0, text: 'Hello.', startMs: 3_000, endMs: 4_000 },
  ];

  it('may be a value, JSON in text, or either in base64url', () => {
    const text = JSON.stringify(turns);
    expect(read(transcriptOf(turns)).turns).toEqual(expected);
    expect(read(transcriptOf(text, { encoding: 'json' })).turns).toEqual(expected);
    const encoded = Buffer.from(text).toString('base64url');
    expect(read(transcriptOf(encoded, { encoding: 'base64url' })).turns).toEqual(expected);
    expect(() => read(transcriptOf('{"turns":', { encoding: 'json' }))).toThrow(
      refused('transcript-malformed'),
    );
    const latin = Buffer.from('caf\xe9', 'latin1').toString('base64url');
    expect(() => read(transcriptOf(latin, { encoding: 'base64url' }))).toThrow(
      refused('transcript-malformed'),
    );
  });

  it('may count instants, from the start of its recording, in ISO 8601 or since 1970', () => {
    const start = '2026-01-01T10:00:00.000+01:00';
    const dialog = [{ type: 'recording', start, url: 'https://example.com/a.wav' }];
    const zero = Date.parse(start);
    const shapes: ((ms: number) => unknown)[] = [
      (ms) => new Date(zero + ms).toISOString(),
      (ms) => zero + ms,
    ];
    for (const instant of [...shapes, (ms: number) => (zero + ms) / 1_000]) {
      const body = turns.map(({ speaker, text, start: from }) => ({
        ...{ speaker, text, start: instant(from * 1_000), duration: 1 },
      }));
      expect(read({ dialog, ...transcriptOf(body) }).turns).toEqual(expected);
      expect(
        read({ dialog: [{ type: 'recording' }], ...transcriptOf(body) }).turns[0]!.startMs,
      ).toBeUndefined();
    }
    const before = [
      { speaker: 'Bob', text: 'Good day.', start: new Date(zero - 60_000).toISOString(), duration: 1 },
    ];
    expect(() => read({ dialog, ...transcriptOf(before) })).toThrow(refused('times-unit'));
  });

  it('may be what a recogniser wrote, with the parties of the vCon', () => {
    const words = [{ word: 'hello', start: 1, end: 1.4, confidence: 0.5, speaker: 1 }];
    const { parties, turns: said } = read(
      transcriptOf({ metadata: {}, results: { channels: [{ alternatives: [{ words }] }] } }),
    );
    expect(parties.map(({ name }) => name)).toEqual(['Alice', 'Bob']);
    expect(said[0]).toMatchObject({ party: 0, text: 'hello', words: [{ confidence: 0.5 }] });
    const wtf = { transcript: { text: 'hi' }, segments: [{ text: 'hi', start: 0, end: 1 }] };
    const analysis = [{ type: 'wtf_transcription', body: wtf }];
    expect(read({ analysis }).turns).toEqual([{ party: 0, text: 'hi', startMs: 0, endMs: 1_000 }]);
  });

  it('may be text, with speakers or without; nobody is made the speaker of words that have none', () => {
    const roles = [{ role: 'customer' }, { role: 'agent' }];
    const spoken = read({ parties: roles, ...transcriptOf('Agent: Good day.\nCustomer: Hello.') });
    expect(spoken.turns.map(({ party }) => party)).toEqual([1, 0]);
    const paragraphs = read(transcriptOf({ transcript: 'Good day.\n\nHello.', confidence: 0.9 }));
    expect(paragraphs.turns).toEqual([
      { party: 2, text: 'Good day.' },
      { party: 2, text: 'Hello.' },
    ]);
  });

  it('is taken as it was said rather than as somebody redacted it', () => {
    const redacted = { type: 'transcript-redacted', body: [{ speaker: 0, text: '{{NAME}}' }] };
    const whole = { type: 'transcript', body: [{ speaker: 0, text: 'Zwaantje Kievit' }] };
    expect(read({ analysis: [redacted, whole] }).turns[0]!.text).toBe('Zwaantje Kievit');
    expect(read({ analysis: [redacted] }).turns[0]!.text).toBe('{{NAME}}');
  });
});

describe('messages in a vCon', () => {
  const message = (body: string, more: object = {}) => ({ type: 'text', parties: [1, 0], body, ...more });

  it('are read where they are plain text, under the old name of their kind and the new one', () => {
    const encoded = Buffer.from('Dag').toString('base64url');
    const dialog = [
      message('Good day', { mimetype: 'text/plain' }),
      message('Hello', { mediatype: 'text/plain; charset=utf-8', originator: 0 }),
      message(encoded, { encoding: 'base64url' }),
    ];
    expect(read({ dialog }).turns).toEqual([
      { party: 1, text: 'Good day' },
      { party: 0, text: 'Hello' },
      { party: 1, text: 'Dag' },
    ]);
  });

  it.each(['text/html', 'multipart/mixed; boundary=x', 'message/rfc822'])(
    'of kind %s are refused',
    (mediatype) => {
      expect(() => read({ dialog: [message('x', { mediatype })] })).toThrow(refused('vcon-text-kind'));
    },
  );
});

describe('sound in a vCon', () => {
  const recording = (more: object) => ({ dialog: [{ type: 'recording', ...more }], ...transcriptOf(turns) });

  it('is taken from base64url and, of early writers, base64', () => {
    const sound = Buffer.from([0xfb, 0xff, 0xfe, 0x00, 0x3e]);
    for (const encoding of ['base64url', 'base64'] as const) {
      const body = sound.toString(encoding);
      const { audio } = readWholeVcon(bytes(vcon(recording({ body, encoding }))));
      expect(sound.equals(audio!)).toBe(true);
    }
    expect(() => readWholeVcon(bytes(vcon(recording({ body: 'x', encoding: 'none' }))))).toThrow(
      refused('transcript-malformed'),
    );
  });

  it('that lies elsewhere is asked for when the vCon comes alone, and not missed beside it', () => {
    const elsewhere = recording({ url: 'https://example.com/a.wav', content_hash: 'sha512-x' });
    expect(() => readWholeVcon(bytes(vcon(elsewhere)))).toThrow(refused('vcon-external-sound'));
    expect(read(elsewhere).turns).toHaveLength(2);
  });
});
