import { spawn } from 'node:child_process';
import { existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeWav, metadata } from '../support/make-conversation.ts';
import { type RunningSandbox, runSandbox } from '../support/running-sandbox.ts';

const program = fileURLToPath(new URL('../..', import.meta.url)).concat('apps/cli/main.ts');
const testData = fileURLToPath(new URL('../../layers/filter/test-data', import.meta.url));
const shared = fileURLToPath(new URL('../../../shared/samples', import.meta.url));
const absent = 'there is no folder shared/samples beside the repository';

let sandbox: RunningSandbox;
const folder = mkdtempSync(join(tmpdir(), 'sluis-formats-'));
beforeAll(async () => {
  sandbox = await runSandbox();
  writeFileSync(join(folder, 'token'), sandbox.tokens.ingest, { mode: 0o600 });
});
afterAll(async () => {
  await sandbox.remove();
  rmSync(folder, { recursive: true });
});

type Outcome = 'taken' | string;
const about = { ...metadata, language: 'en', start: new Date(Date.now() - 60_000).toISOString() };

/** Each in a folder of its own, under a name that says nothing, with metadata beside it. */
async function imported(paths: readonly string[], sound?: Buffer): Promise<Record<string, Outcome>> {
  const calls = mkdtempSync(join(folder, 'calls-'));
  for (const [at, path] of paths.entries()) {
    const call = join(calls, String(at));
    mkdirSync(call);
    writeFileSync(join(call, 'metadata.json'), JSON.stringify(about));
    writeFileSync(join(call, 'words.txt'), readFileSync(path));
    if (sound) writeFileSync(join(call, 'sound.wav'), sound);
  }
  const args = [
    '--disable-warning=ExperimentalWarning',
    program,
    'import',
    calls,
    '--token-file',
    'token',
    '--json',
  ];
  const child = spawn(process.execPath, args, {
    cwd: folder,
    env: { PATH: process.env.PATH ?? '', SLUIS_URL: sandbox.url, XDG_CONFIG_HOME: folder, LANG: 'en' },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const out = Buffer.concat(await Array.fromAsync(child.stdout as AsyncIterable<Buffer>)).toString();
  const { conversations, refused } = JSON.parse(out) as {
    conversations: { path: string }[];
    refused: { path: string; code: string }[];
  };
  const nameOf = (path: string) => basename(paths[Number(basename(join(path, '..')))]!);
  return Object.fromEntries([
    ...conversations.map(({ path }) => [nameOf(path), 'taken']),
    ...refused.map(({ path, code }) => [nameOf(path), code]),
  ]);
}

async function sent(path: string, audio: Buffer | null = null): Promise<Outcome> {
  const answer = await sandbox.send({ metadata: about, transcript: readFileSync(path), audio });
  return answer.status === 201 ? 'taken' : (answer.json.type as string).split('/').at(-1)!;
}

/** The command and the interface must answer alike; this is what both said. */
async function bothWays(paths: readonly string[], audio?: Buffer): Promise<Record<string, Outcome>> {
  const byCommand = await imported(paths, audio);
  for (const path of paths)
    expect({ [path]: await sent(path, audio) }).toEqual({ [path]: byCommand[basename(path)] });
  return byCommand;
}

test('transcripts of every kind go in by command and interface alike, whatever they are called', async () => {
  const paths = globSync('*.json', { cwd: testData }).map((name) => join(testData, name));
  const outcomes = await bothWays(paths);
  expect(Object.keys(outcomes)).toHaveLength(paths.length);
  expect(new Set(Object.values(outcomes))).toEqual(new Set(['taken']));
});

test('beside sound a transcript must have times, and these must be those of the sound', async () => {
  const file = (name: string) => join(testData, name);
  const paths = [file('vcon-dataset.vcon.json'), file('amazon-post-call.json')];
  expect(await bothWays(paths, makeWav(3))).toEqual({
    'vcon-dataset.vcon.json': 'transcript-without-times',
    'amazon-post-call.json': 'transcript-longer-than-audio',
  });
});

test('times in another unit than the format has are read as what they are, or refused beside the sound', async () => {
  const words = (unit: number) =>
    Array.from({ length: 8 }, (_, at) => ({
      ...{ word: 'words', start: (at * 0.4 + 0.1) * unit, end: (at * 0.4 + 0.4) * unit, confidence: 0.9 },
    }));
  const deepgram = (unit: number) => ({
    results: { channels: [{ alternatives: [{ words: words(unit) }] }] },
  });
  const say = async (value: object, seconds: number) => {
    const audio = makeWav(seconds);
    const answer = await sandbox.send({
      metadata: about,
      transcript: Buffer.from(JSON.stringify(value)),
      audio,
    });
    return answer.status === 201 ? 'taken' : answer.json.type.split('/').at(-1);
  };
  for (const unit of [1, 1_000, 10_000_000]) expect(await say(deepgram(unit), 3.6)).toBe('taken');
  expect(await say(deepgram(1), 0.2)).toBe('transcript-longer-than-audio');
  expect(await say(deepgram(60), 3.6)).toBe('times-unit');
});

test('the files of others go in or are refused, by command and interface alike', async ({ skip }) => {
  if (!existsSync(shared)) skip(absent);
  const paths = globSync(['transcripts/*.json', 'vcon/**/*.{vcon,vcon.json}'], { cwd: shared });
  const outcomes = await bothWays(paths.map((path) => join(shared, path)));
  const refused = Object.entries(outcomes).filter(([, outcome]) => outcome !== 'taken');
  expect(Object.fromEntries(refused)).toEqual({
    'aws-bda-custom.json': 'transcript-without-words',
    'ab_call_ext_rec.vcon': 'transcript-empty',
    'ab_call_ext_rec_encrypted.vcon': 'vcon-encrypted',
    'ab_call_ext_rec_signed.vcon': 'vcon-signed',
    'ab_call_int_rec.vcon': 'transcript-empty',
    'ab_email_acct_prob_thread.vcon': 'vcon-text-kind',
    'simple-vcon.vcon': 'transcript-format',
    'hello.vcon': 'transcript-empty',
  });
  expect(Object.keys(outcomes)).toHaveLength(paths.length);
});
