import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeConversation } from '../support/make-conversation.ts';
import { type RunningSandbox, runSandbox } from '../support/running-sandbox.ts';

const program = fileURLToPath(new URL('../..', import.meta.url)).concat('apps/cli/main.ts');
const folder = mkdtempSync(join(tmpdir(), 'sluis-command-'));

let sandbox: RunningSandbox;
beforeAll(async () => {
  sandbox = await runSandbox();
  for (const name of ['one', 'two']) {
    const { metadata, transcript, audio } = makeConversation(
      ['mijn iban is NL91 ABNA 0417 1643 00', `gesprek ${name}`],
      {
        start: new Date(Date.now() - 60_000).toISOString(),
      },
    );
    mkdirSync(join(folder, 'calls', name), { recursive: true });
    writeFileSync(join(folder, 'calls', name, 'metadata.json'), JSON.stringify(metadata));
    writeFileSync(join(folder, 'calls', name, 'words.vtt'), transcript);
    writeFileSync(join(folder, 'calls', name, 'sound.wav'), audio!);
  }
  writeFileSync(join(folder, 'token'), sandbox.tokens.ingest, { mode: 0o600 });
});
afterAll(async () => {
  await sandbox.remove();
  rmSync(folder, { recursive: true });
});

type Ended = { code: number | null; out: string; err: string };

function sluis(args: string[], onError: (text: string) => void = () => {}): Promise<Ended> {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', program, ...args], {
    cwd: folder,
    env: {
      PATH: process.env.PATH ?? '',
      SLUIS_URL: sandbox.url,
      XDG_CONFIG_HOME: join(folder, 'config'),
      LANG: 'en',
    },
  });
  const told = { out: '', err: '' };
  child.stdout.on('data', (chunk) => {
    told.out += chunk;
  });
  child.stderr.on('data', (chunk) => {
    told.err += chunk;
    onError(told.err);
  });
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, ...told })));
}

test('a folder is imported once, however often the command runs', async () => {
  const first = await sluis(['import', 'calls', '--token-file', 'token', '--json']);
  expect(first.code).toBe(0);
  expect(JSON.parse(first.out)).toMatchObject({
    imported: 2,
    already: 0,
    refused: [],
    findings: { IBAN: 2 },
  });
  const again = await sluis(['import', 'calls', '--token-file', 'token', '--json']);
  expect(JSON.parse(again.out)).toMatchObject({ imported: 0, already: 2 });
});

test('what is refused is told, the rest goes in, and the answer is no', async () => {
  mkdirSync(join(folder, 'mixed'), { recursive: true });
  writeFileSync(join(folder, 'mixed', 'metadata.json'), JSON.stringify(makeConversation(['a']).metadata));
  writeFileSync(join(folder, 'mixed', 'bad.vtt'), 'no transcript');
  writeFileSync(
    join(folder, 'mixed', 'good.vtt'),
    makeConversation(['goedemorgen', 'dag nog eens']).transcript,
  );
  const { code, out } = await sluis(['import', 'mixed', '--token-file', 'token']);
  expect(code).toBe(1);
  expect(out).toContain('1 imported.');
  expect(out).toContain('bad.vtt: ');
});

test('a machine is signed in by its person in the console, sees posture, and exports what the person may open', async () => {
  expect((await sluis(['posture'])).code).toBe(3);
  const leader = await sandbox.as('team-leader');
  let confirmed: Promise<unknown> | undefined;
  const login = await sluis(['login', '--json'], (text) => {
    const code = /\n\s{4}(\S+)\n/.exec(text)?.[1];
    if (code !== undefined) confirmed ??= leader.ask('POST', `/session/cli/${code}/confirm`);
  });
  await confirmed;
  expect(login).toMatchObject({ code: 0 });
  expect(JSON.parse(login.out).person.name).toBe('Bram Haverkort');
  const posture = await sluis(['posture', '--json']);
  expect(JSON.parse(posture.out).items.length).toBeGreaterThan(15);
  const read = (await sluis(['posture'])).out;
  expect(read).toContain('Opening with a closed account was tried just now, and refused.');
  expect(read).not.toMatch(/posture\.|\{\{/);
  const { json } = await leader.ask('GET', '/conversations');
  const exported = await sluis(['export', json.items[0].id, '--purpose', 'quality', '--out', 'one.vcon']);
  expect(exported.code).toBe(0);
  const refused = await sluis(['export', json.items[0].id, '--purpose', 'fraud']);
  expect(refused.code).toBe(1);
  expect(refused.err).toContain('Purpose (PURPOSE): Your role may not open conversations for this purpose.');
});
