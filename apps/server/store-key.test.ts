import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Decrypter } from 'age-encryption';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { newId, openDataFolder } from '#ground';
import { createAgeWriter, generateAgeIdentity } from '#seal';
import { openStoreKey } from './store-key.ts';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sluis-store-key-'));
  file = join(folder, 'data-store.key');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));
const openData = () =>
  openDataFolder({ path: join(folder, 'data'), kind: 'sandbox', newId, nowMs: Date.now() });

describe('the key of the second seal', () => {
  it('is made once, for this account alone, and is the same at the next start', async () => {
    const first = await openStoreKey(file, await openData());
    expect(statSync(file).mode & 0o777).toBe(0o400);
    const second = await openStoreKey(file, await openData());
    expect(second.recipient).toBe(first.recipient);
  });

  it('is a file that age itself can use', async () => {
    const { recipient } = await openStoreKey(file, await openData());
    const writer = createAgeWriter(recipient);
    const sealed = Buffer.concat([writer.push(Buffer.from('text')), writer.finish()]);
    const decrypter = new Decrypter();
    decrypter.addIdentity(/^AGE-SECRET-KEY-1\S+$/m.exec(readFileSync(file, 'utf8'))![0]);
    expect(await decrypter.decrypt(sealed, 'text')).toBe('text');
  });

  it('is not made anew when it is gone, and not exchanged for another', async () => {
    await openStoreKey(file, await openData());
    rmSync(file);
    await expect(openStoreKey(file, await openData())).rejects.toMatchObject({ code: 'store-key-missing' });
    writeFileSync(file, `${generateAgeIdentity().identity}\n`, { mode: 0o400 });
    await expect(openStoreKey(file, await openData())).rejects.toMatchObject({ code: 'store-key-other' });
  });

  it('is refused when others can read it, and when it is no key; the refusal does not repeat it', async () => {
    await openStoreKey(file, await openData());
    chmodSync(file, 0o440);
    await expect(openStoreKey(file, await openData())).rejects.toMatchObject({
      code: 'key-permissions-open',
    });
    chmodSync(file, 0o600);
    writeFileSync(file, 'AGE-SECRET-KEY-1SECRET\n');
    const error = (await openStoreKey(file, await openData()).catch((caught: unknown) => caught)) as Error;
    expect(error).toMatchObject({ code: 'store-key-damaged' });
    expect(error.message).not.toContain('SECRET\n');
    expect(error.message).not.toContain('1SECRET');
  });
});
