import { describe, expect, it } from 'vitest';
import { readTranscript } from './read-transcript.ts';

const read = (text: string) => readTranscript(Buffer.from(text));
const refused = (code: string) => expect.objectContaining({ code });
const said = (text: string) => {
  const { parties, turns } = read(text);
  return turns.map((turn) => [parties[turn.party]!.role, turn.text]);
};

describe('SubRip', () => {
  const srt = (...payloads: string[]) =>
    payloads
      .map((payload, at) => `${at + 1}\r\n00:00:0${at},500 --> 00:00:0${at},900\r\n${payload}\r\n`)
      .join('\r\n');

  it('has cues with times, and the speaker in front of the words or not at all', () => {
    const { format, namesRoles, turns } = read(srt('Klant: Hallo,', 'met Anna.', 'Medewerker: Dag!'));
    expect({ format, namesRoles }).toEqual({ format: 'subrip', namesRoles: true });
    expect(turns[1]).toEqual({ party: 0, text: 'met Anna.', startMs: 1_500, endMs: 1_900 });
    expect(said(srt('Klant: Hallo,', 'met Anna.', 'Medewerker: Dag!'))).toEqual([
      ['customer', 'Hallo,'],
      ['customer', 'met Anna.'],
      ['agent', 'Dag!'],
    ]);
    expect(said(srt('Hallo.', 'Dag.'))).toEqual([
      ['agent', 'Hallo.'],
      ['agent', 'Dag.'],
    ]);
  });

  it('keeps digits that somebody said, and leaves marks, places and numbers of cues behind', () => {
    expect(said(srt('<i>4827</i>', '{\\an8}12', '7'))).toEqual([
      ['agent', '4827'],
      ['agent', '12'],
      ['agent', '7'],
    ]);
    expect(said('00:00:01,000 --> 00:00:02,000\n4827\n00:00:03,000 --> 00:00:04,000\nyes')[0]).toEqual([
      ...['agent', '4827'],
    ]);
  });

  it('with a time that is none is refused with its line', () => {
    const text = `${srt('Hallo')}\n2\n00:00:05,000 --> soon\nDag`;
    expect(() => read(text)).toThrow(
      expect.objectContaining({
        code: 'transcript-malformed',
        details: { format: 'SubRip (SRT)', at: 'line 6' },
      }),
    );
  });
});

describe('text with names of speakers', () => {
  it.each([
    ['Agent: Good day.\nCustomer: Hello.\nit is about my bill.', ['agent', 'customer']],
    ['[agent] Good day.\n\n[client] Hello.\nit is about my bill.', ['agent', 'customer']],
    ['- Kundin: Good day.\n- Berater: Hello.\nit is about my bill.', ['customer', 'agent']],
    ['Conseillère : Good day.\nAppelant : Hello.\nit is about my bill.', ['agent', 'customer']],
    ['Speaker 1: Good day.\nSpeaker 2: Hello.\nit is about my bill.', ['agent', 'customer']],
  ])('%j says whose words they are', (text, roles) => {
    expect(said(text)).toEqual([
      [roles[0], 'Good day.'],
      [roles[1], 'Hello. it is about my bill.'],
    ]);
  });

  it('may name persons, when they come back', () => {
    const text = 'Jan de Vries: Dag.\nAnna: Hallo.\nJan de Vries: Zegt u het maar.\nAnna: Mijn rekening.';
    expect(said(text).map(([role]) => role)).toEqual(['agent', 'customer', 'agent', 'customer']);
    expect(() => read('Dear Anna: thank you.\nNote: call back.')).toThrow(refused('transcript-format'));
  });

  it.each([
    '[00:00:05] Agent: Hello.\n[00:01:10] Customer: My code is 12:34',
    '00:05 Agent: Hello.\n01:10 Customer: My code is 12:34',
    '(0:05 - 1:10) Agent: Hello.\n(1:10 - 1:20) Customer: My code is 12:34',
    'Agent [00:05]: Hello.\nCustomer [01:10]: My code is 12:34',
    'Agent 00:05\nHello.\nCustomer 01:10\nMy code is 12:34',
    '[00:05] Agent: Hello.\n[01:10] Customer: My code is\n12:34',
  ])('%j has times, and what only looks like one stays', (text) => {
    const { turns } = read(text);
    expect(turns.map((turn) => turn.text.trim())).toEqual(['Hello.', 'My code is 12:34']);
    expect(turns[0]).toMatchObject({ startMs: 5_000, endMs: 70_000 });
    expect(turns[1]!.startMs).toBe(70_000);
  });

  it('never takes the name of a secret for a speaker: the code would stand there without it', () => {
    expect(said('Agent: what is it?\nPIN: 1234\nPIN: 5678\nCode: 91')).toEqual([
      ['agent', 'what is it? PIN: 1234 PIN: 5678 Code: 91'],
    ]);
    expect(said('Agent: which?\nCustomer ID: K-12\nClient number: 34\nKunde Nr.: 56')).toEqual([
      ['agent', 'which? Customer ID: K-12 Client number: 34 Kunde Nr.: 56'],
    ]);
  });

  it.each([
    'dear sir or madam',
    'see you at 10:30\nbye',
    'https://example.com/x',
    '[1, 2]',
    'null',
    '"Agent: x"',
  ])('%j is none', (text) => {
    expect(() => read(text)).toThrow(refused('transcript-format'));
  });
});

it('WebVTT without voices has the speaker in front of the words, as some meeting rooms write it', () => {
  const cue = (at: number, text: string) => `00:0${at}.000 --> 00:0${at}.900\n${text}\n`;
  expect(said(['WEBVTT\n', cue(1, 'Customer: Hello.'), cue(2, 'Agent: Good day.')].join('\n'))).toEqual([
    ['customer', 'Hello.'],
    ['agent', 'Good day.'],
  ]);
});
