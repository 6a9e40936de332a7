import { type ChildProcess, spawn } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from './source-files.ts';

const copy = mkdtempSync(join(tmpdir(), 'launcher-'));
const children: ChildProcess[] = [];

const program = `
  const told = { args: process.argv.slice(2), flags: process.execArgv, options: process.env.NODE_OPTIONS ?? null };
  if (process.argv[2] === 'exit') process.exit(Number(process.argv[3]));
  if (process.argv[2] === 'limits') {
    const { readFileSync } = await import('node:fs');
    process.stdout.write(readFileSync('/proc/self/limits', 'utf8'));
  } else if (process.argv[2] === 'wait') {
    process.on('SIGTERM', () => process.exit(7));
    process.stdout.write('ready');
    setInterval(() => {}, 1000);
  } else process.stdout.write(JSON.stringify(told));
`;

beforeAll(() => {
  copyFileSync(join(root, 'sluis'), join(copy, 'sluis'));
  writeFileSync(join(copy, 'package.json'), '{"type":"module"}');
  writeFileSync(join(copy, 'package-lock.json'), '{"packages":{"":{}}}');
  for (const app of ['cli', 'server']) {
    mkdirSync(join(copy, 'apps', app), { recursive: true });
    writeFileSync(join(copy, 'apps', app, 'main.ts'), program);
  }
});

afterAll(() => {
  for (const child of children) child.kill('SIGKILL');
  rmSync(copy, { recursive: true });
});

function start(args: string[], env: Record<string, string> = {}) {
  const child = spawn(process.execPath, [join(copy, 'sluis'), ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
  });
  children.push(child);
  const said = { out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said.out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said.err += text;
  });
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  return { child, said, ended };
}

describe('./sluis', () => {
  it('hands each command to its program, and everything it does not know to the command line', async () => {
    const serve = start(['serve', '--json']);
    expect(await serve.ended).toBe(0);
    expect(JSON.parse(serve.said.out)).toMatchObject({ args: ['--json'] });
    const other = start(['posture', '--json']);
    expect(await other.ended).toBe(0);
    expect(JSON.parse(other.said.out)).toMatchObject({ args: ['posture', '--json'] });
  });

  it.each([0, 1, 2, 3])('ends with the exit code of the program: %d', async (code) => {
    expect(await start(['exit', String(code)]).ended).toBe(code);
  });

  it('passes signals on and waits for the program to end', async () => {
    const { child, said, ended } = start(['wait']);
    await expect.poll(() => said.out, { timeout: 20_000 }).toBe('ready');
    child.kill('SIGTERM');
    expect(await ended).toBe(7);
  });

  it('allows no core dump, no debugger by signal, and none of the flags that NODE_OPTIONS could bring', async () => {
    const { said, ended } = start(['x'], { NODE_OPTIONS: '--heapsnapshot-signal=SIGUSR2' });
    expect(await ended).toBe(0);
    expect(JSON.parse(said.out)).toMatchObject({
      options: null,
      flags: expect.arrayContaining(['--disable-sigusr1']),
    });
    if (process.platform !== 'linux') return;
    const limits = start(['limits']);
    await limits.ended;
    expect(limits.said.out).toMatch(/Max core file size\s+0\s+0/);
  });

  it('says what is missing instead of failing somewhere inside', async () => {
    const { said, ended } = start(['demo']);
    expect(await ended).toBe(3);
    expect(said.err).toMatch(/no apps\/sandbox\/main\.ts/);
  });
});
