import { expect, test } from 'vitest';
import { planImport } from './plan-import.ts';

test('a folder with one transcript and one sound is one conversation', () => {
  const files = ['s/a/metadata.json', 's/a/transcript.vtt', 's/a/audio.wav', 's/a/expected.json'];
  expect(planImport(files)).toEqual({
    conversations: [
      { transcript: 's/a/transcript.vtt', audio: 's/a/audio.wav', metadata: 's/a/metadata.json' },
    ],
    leftOut: [],
  });
});

test('in a folder with many, files of one stem belong together and share the metadata that none has of its own', () => {
  const files = ['d/1.wav', 'd/1.vtt', 'd/2.WAV', 'd/2.json', 'd/2.metadata.json', 'd/metadata.json'];
  expect(planImport(files)).toEqual({
    conversations: [
      { transcript: 'd/1.vtt', audio: 'd/1.wav', metadata: 'd/metadata.json' },
      { transcript: 'd/2.json', audio: 'd/2.WAV', metadata: 'd/2.metadata.json' },
    ],
    leftOut: [],
  });
});

test('what can not be sent is told with its reason', () => {
  const files = ['d/1.wav', 'd/2.vtt', 'd/3.vtt', 'd/4.mp3', 'd/README.md', 'd/5.vcon'];
  expect(planImport(files)).toEqual({
    conversations: [{ transcript: 'd/5.vcon' }],
    leftOut: [
      { path: 'd/4.mp3', why: 'kind-unknown' },
      { path: 'd/2.vtt', why: 'no-metadata' },
      { path: 'd/3.vtt', why: 'no-metadata' },
      { path: 'd/1.wav', why: 'no-transcript' },
    ],
  });
});

test('metadata named on the command line counts where there is none', () => {
  expect(planImport(['d/2.vtt', 'd/3.vtt', 'd/3.metadata.json'], 'm.json').conversations).toEqual([
    { transcript: 'd/2.vtt', metadata: 'm.json' },
    { transcript: 'd/3.vtt', metadata: 'd/3.metadata.json' },
  ]);
});

test('a vCon pairs with its sound under whatever name it has, and stands alone only without one', () => {
  const files = [
    'd/1.vcon.json',
    'd/1.wav',
    'd/2.vcon.json',
    'd/3.srt',
    'd/3.wav',
    'd/4.txt',
    'd/4.metadata.json',
  ];
  expect(planImport(files)).toEqual({
    conversations: [
      { transcript: 'd/2.vcon.json' },
      { transcript: 'd/4.txt', metadata: 'd/4.metadata.json' },
    ],
    leftOut: [
      { path: 'd/1.vcon.json', why: 'no-metadata' },
      { path: 'd/3.srt', why: 'no-metadata' },
    ],
  });
  expect(planImport(files, 'm.json').conversations[0]).toEqual({
    ...{ transcript: 'd/1.vcon.json', audio: 'd/1.wav', metadata: 'm.json' },
  });
});
