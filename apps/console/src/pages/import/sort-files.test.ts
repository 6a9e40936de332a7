import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { contentKey, kindOf, sortFiles } from './sort-files.ts';

const file = (text: string, name = 'x') => new File([text], name);

describe('files are known by what they hold', () => {
  it.each([
    ['RIFF\u0000\u0000\u0000\u0000WAVEfmt ', 'audio'],
    ['\uFEFFWEBVTT\n\n', 'transcript'],
    ['{"vcon":"0.0.1","parties":[],"attachments":[{"type":"sluis-metadata"}]}', 'vcon'],
    ['{"parties":[],"dialog":[],"attachments":[{"purpose":"sluis-metadata"}]}', 'vcon'],
    ['{"vcon":"0.0.1","parties":[]}', 'transcript'],
    ['1\r\n00:00:01,000 --> 00:00:02,000\r\nHello', 'transcript'],
    ['Agent: Hello', 'transcript'],
    ['[klant] Hallo', 'transcript'],
    ['[00:00:05] Berater: Guten Tag', 'transcript'],
    ['Agent 00:05\nHello', 'transcript'],
    ['ID3\u0003\u0000\u0000: tags', 'unknown'],
    ['{"schema":1,"queue":"q"}', 'metadata'],
    ['{"jobName":"a","results":{}}', 'transcript'],
    ['{"broken":', 'unknown'],
    ['<html>', 'unknown'],
    ['', 'unknown'],
  ])('%j is %s', async (text, kind) => {
    expect(await kindOf(file(text, 'called.wav'))).toBe(kind);
  });

  it('even those of others, which bring no metadata along', async ({ skip }) => {
    const shared = fileURLToPath(new URL('../../../../../../shared/samples', import.meta.url));
    if (!existsSync(shared)) skip('there is no folder shared/samples beside the repository');
    const paths = globSync(['transcripts/*.json', '{vcon,vcon-dataset}/**/*.{vcon,vcon.json}'], {
      cwd: shared,
    });
    expect(paths.length).toBeGreaterThan(40);
    for (const path of paths) {
      expect([path, await kindOf(new File([readFileSync(join(shared, path))], 'x'))]).toEqual([
        path,
        'transcript',
      ]);
    }
  });

  it('keeps one of each kind, the newest, and one source of words', async () => {
    const first = await sortFiles({ unknown: [] }, [file('RIFF'), file('WEBVTT'), file('??', 'odd.bin')]);
    expect(Object.keys(first).sort()).toEqual(['audio', 'transcript', 'unknown']);
    expect(first.unknown).toEqual(['odd.bin']);
    const second = await sortFiles(first, [
      file('{"vcon":"0.4.0","attachments":[{"purpose":"sluis-metadata"}]}', 'b.vcon'),
    ]);
    expect(second.transcript).toBeUndefined();
    expect(second.vcon?.name).toBe('b.vcon');
    expect(second.unknown).toEqual([]);
  });
});

describe('the key of a conversation', () => {
  it('is the same for the same bytes and another for any other', async () => {
    const one = await contentKey([file('meta'), file('words'), file('sound')]);
    expect(one).toMatch(/^console-[0-9a-f]{64}$/);
    expect(await contentKey([file('meta', 'other name'), file('words'), file('sound')])).toBe(one);
    expect(await contentKey([file('metaw'), file('ords'), file('sound')])).not.toBe(one);
    expect(await contentKey([file('meta'), file('words'), undefined])).not.toBe(one);
  });

  it('holds for files larger than one block', async () => {
    const large = new Blob([new Uint8Array(9 * 1024 * 1024)]);
    const changed = new Blob([new Uint8Array(9 * 1024 * 1024 - 1), Uint8Array.of(1)]);
    expect(await contentKey([large])).not.toBe(await contentKey([changed]));
  });
});
