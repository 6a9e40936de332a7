import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { isAlive, waitUntil } from '../database/processes.ts';
import { startProcess } from './start-process.ts';

const folder = mkdtempSync(join(tmpdir(), 'process-'));
const file = new URL('./process-for-test.ts', import.meta.url);
const told = (path: string) => JSON.parse(readFileSync(path, 'utf8'));

afterAll(() => rmSync(folder, { recursive: true }));

describe('startProcess', () => {
  it('hands over a secret on a descriptor, and nothing of our environment', async () => {
    const path = join(folder, 'secret');
    process.env.SOMETHING_PRIVATE = 'yes';
    const child = await startProcess({
      ...{ name: 'test', file, args: [path], readyLine: 'ready', env: { ALLOWED: '1' } },
      secret: () => new TextEncoder().encode('correct horse'),
    });
    expect(told(path)).toMatchObject({ secret: 'correct horse' });
    expect(told(path).environment.sort()).toEqual(expect.arrayContaining(['ALLOWED', 'PATH']));
    expect(told(path).environment).not.toContain('SOMETHING_PRIVATE');
    expect(told(path).flags).toContain('--disable-sigusr1');
    await child.stop();
    expect(isAlive(told(path).pid)).toBe(false);
    delete process.env.SOMETHING_PRIVATE;
  });

  it('starts the process again when it was killed, with its secret', async () => {
    const path = join(folder, 'again');
    const events: string[] = [];
    const child = await startProcess({
      ...{ name: 'test', file, args: [path], readyLine: 'ready', secret: () => new Uint8Array([65]) },
      onEvent: (event) => events.push(event),
    });
    const first = child.pid() as number;
    process.kill(first, 'SIGKILL');
    await expect.poll(() => events, { timeout: 20_000 }).toEqual(['ended', 'restarted']);
    expect(child.pid()).not.toBe(first);
    expect(told(path)).toMatchObject({ pid: child.pid(), secret: 'A' });
    await child.stop();
    expect(events).toEqual(['ended', 'restarted']);
  });

  it('says so when the process ends or stays silent instead of getting ready', async () => {
    const silent = startProcess({
      ...{ name: 'silent one', file, readyLine: 'ready', env: { SILENT: '1' }, readyTimeoutMs: 1500 },
    });
    await expect(silent).rejects.toMatchObject({ code: 'process-not-started' });
    const missing = startProcess({
      ...{ name: 'missing one', file: new URL('./nowhere.ts', import.meta.url), readyLine: 'ready' },
      logFile: join(folder, 'log'),
    });
    await expect(missing).rejects.toThrow(/missing one did not start/);
    expect(readFileSync(join(folder, 'log'), 'utf8')).toMatch(/nowhere\.ts/);
  });

  it('leaves no child behind when the parent is killed', async () => {
    const path = join(folder, 'orphan');
    const module = JSON.stringify(new URL('./start-process.ts', import.meta.url).href);
    const script = `const { startProcess } = await import(${module});
      await startProcess({ name: 'test', file: new URL(${JSON.stringify(file.href)}), args: [${JSON.stringify(path)}], readyLine: 'ready' });
      process.stdout.write('up');`;
    const parent = spawn(process.execPath, ['--input-type=module', '-e', script], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await new Promise((resolve) => parent.stdout.once('data', resolve));
    const { pid } = told(path);
    expect(isAlive(pid)).toBe(true);
    parent.kill('SIGKILL');
    expect(await waitUntil(() => !isAlive(pid), 10_000)).toBe(true);
  });
});
