import { chmodSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openDataFolder } from '#ground';
import { startSandbox } from '#sandbox';
import { freePort } from '../support/free-port.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sluis-start-'));
  chmodSync(folder, 0o711);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const start = (port = 0) => startSandbox({ dataFolder: join(folder, 'data'), keyServiceAs: 'inside', port });

test('a port in use is said, with what to do', async () => {
  const port = await freePort();
  const blocker = createServer();
  await new Promise<void>((resolve) => blocker.listen(port, 'localhost', resolve));
  try {
    await expect(start(port)).rejects.toMatchObject({
      code: 'port-in-use',
      message: expect.stringContaining('SLUIS_PORT'),
    });
  } finally {
    await new Promise((resolve) => blocker.close(resolve));
  }
});

test('a second start on the same folder continues; at the same time it is refused', async () => {
  const port = await freePort();
  const first = await start(port);
  await expect(start(port)).rejects.toMatchObject({ code: 'data-folder-in-use' });
  await first.close();
  const again = await start(port);
  expect(again.isNew).toBe(false);
  await again.close();
});

test('missing keys are told as a loss, not replaced', async () => {
  const port = await freePort();
  const sandbox = await start(port);
  await sandbox.close();
  renameSync(join(sandbox.keysFolder, 'root.key'), join(folder, 'root.key'));
  await expect(start(port)).rejects.toMatchObject({
    code: 'keys-missing',
    message: expect.stringContaining('SLUIS_KEYS'),
  });
});

test('a key file that others can read is refused, with what to do', async () => {
  const port = await freePort();
  const sandbox = await start(port);
  await sandbox.close();
  chmodSync(join(sandbox.keysFolder, 'root.key'), 0o644);
  await expect(start(port)).rejects.toThrow(/chmod/);
});

test('a sandbox refuses a folder with real data', async () => {
  mkdirSync(join(folder, 'data'));
  await openDataFolder({
    path: join(folder, 'data'),
    kind: 'production',
    newId: () => crypto.randomUUID(),
    nowMs: Date.now(),
  });
  await expect(start()).rejects.toMatchObject({ code: 'data-folder-other-kind' });
});

test('another origin than at set-up is refused, since passkeys hang on it', async () => {
  const sandbox = await start(await freePort());
  await sandbox.close();
  await expect(start(await freePort())).rejects.toMatchObject({ code: 'origin-changed' });
});
