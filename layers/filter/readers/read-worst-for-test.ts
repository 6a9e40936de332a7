import { SluisError } from '#ground';
import { readTranscript } from './read-transcript.ts';

/** Run on its own with little memory: makes files that want much, reads them, and says how that ended. */
const sizeBytes = 8 * 1024 * 1024;
const fill = (before: string, piece: string, after: string) =>
  Buffer.concat([
    Buffer.from(before),
    Buffer.alloc(Math.floor(sizeBytes / piece.length) * piece.length, piece),
    Buffer.from(after),
  ]);
const item = '{"word":"number","start":1.25,"end":1.5,"confidence":0.98,"punctuated_word":"Number."},';

const worst: Record<string, () => Buffer> = {
  numbers: () => fill('{"results":{"items":[', '0,', '0]}}'),
  objects: () => fill('{"results":{"items":[', '{},', '0]}}'),
  lists: () => fill('{"results":{"items":[', '[],', '0]}}'),
  fields: () => fill('{"results":{"items":[]},', '"a":0,', '"b":0}'),
  strings: () => fill('{"results":{"items":[', '"abcdefghijklmnop",', '0]}}'),
  misfits: () => fill('{"results":{"items":[', '{"type":"pronunciation"},', '0]}}'),
  parties: () => fill('{"parties":[],"dialog":[{"type":"text","parties":[', '"x",', '0]}]}'),
  lines: () => fill('WEBVTT\n', '\n', ''),
  cues: () => fill('1\n00:00:01,000 --> 00:00:02,000\n', 'a\n', ''),
  letters: () => fill('WEBVTT\n\n00:00.000 --> 00:09.000\n', 'a ', ''),
  blanks: () => fill('Agent', ' ', 'x'),
  tags: () => fill('WEBVTT\n\n00:00.000 --> 00:09.000\n', '<c></c>', ''),
  labels: () => fill('', 'Averyveryverylongnameofsomebody: hellothereeverybodyhowareyoutoday\n', ''),
  words: () =>
    fill('{"results":{"channels":[{"alternatives":[{"words":[', item, `${item.slice(0, -1)}]}]}]}}`),
};

const ends: Record<string, string> = {};
for (const [name, make] of Object.entries(worst)) {
  try {
    readTranscript(make());
    ends[name] = 'read';
  } catch (error) {
    if (!(error instanceof SluisError)) throw error;
    ends[name] = error.code;
  }
}
process.stdout.write(JSON.stringify(ends));
