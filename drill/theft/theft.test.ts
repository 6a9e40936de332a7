import { createHash, createHmac, randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { createKeyFolder } from '#keys';
import { filesUnder } from '../canary/index.ts';
import { findKeys, keysInText } from './find-keys.ts';
import { guessedIn, guessesFor } from './guess-tokens.ts';
import { stealFolder } from './steal-folder.ts';

const base = mkdtempSync(join(tmpdir(), 'theft-'));
afterAll(() => rmSync(base, { recursive: true }));

describe('a thief', () => {
  it('takes every file, and is not stopped by a socket', async () => {
    const from = join(base, 'from');
    mkdirSync(join(from, 'deep'), { recursive: true });
    writeFileSync(join(from, 'deep', 'file'), 'x');
    const server = createServer().listen(join(from, 'a.sock'));
    await new Promise((resolve) => server.once('listening', resolve));
    stealFolder(from, join(base, 'to'));
    expect(filesUnder(join(base, 'to'))).toEqual([join(base, 'to', 'deep', 'file')]);
    server.close();
  });

  it('finds keys that lie around in base64 or hex, whatever the file is called', () => {
    const key = randomBytes(32);
    for (const text of [
      key.toString('base64'),
      key.toString('base64url'),
      key.toString('hex'),
      key.toString('hex').toUpperCase(),
    ]) {
      expect(keysInText(`{"privateKey":"${text}"}`).map((one) => Buffer.from(one))).toEqual([key]);
    }
    expect(keysInText(`${key.toString('hex')}00`)).toEqual([]);
  });

  it('opens a key folder without a passphrase, and one whose passphrase lies beside it, and no other', async () => {
    const plain = join(base, 'plain');
    await createKeyFolder(join(plain, 'keys'), join(base, 'elsewhere'));
    expect(findKeys(plain).map(({ place }) => place)).toContain('epoch key');
    const guarded = join(base, 'guarded');
    await createKeyFolder(
      join(guarded, 'keys'),
      join(base, 'elsewhere'),
      Buffer.from('correct horse battery'),
    );
    expect(findKeys(guarded).map(({ place }) => place)).not.toContain('epoch key');
    writeFileSync(join(guarded, 'sluis.env'), 'PASSPHRASE="correct"\nnote=correct-horse\n');
    expect(findKeys(guarded).map(({ place }) => place)).not.toContain('epoch key');
    writeFileSync(join(guarded, 'passphrase'), 'correct horse battery\n');
    expect(findKeys(guarded).map(({ place }) => place)).toContain('epoch key');
  });
});

describe('a dictionary attack on a stolen index', () => {
  it('finds words behind plain hashes and known keys, and none behind a key that is not there', () => {
    const sha = createHash('sha256').update('jansen').digest();
    const empty = createHmac('sha256', '').update('jansen').digest().subarray(0, 12);
    const keyed = createHmac('sha256', randomBytes(32)).update('jansen').digest();
    const guesses = guessesFor('Jansen');
    expect(guessedIn(Buffer.concat([randomBytes(100), sha]), guesses).map(({ how }) => how)).toContain(
      'sha256',
    );
    expect(guessedIn(Buffer.from(sha.toString('hex')), guesses)).not.toEqual([]);
    expect(guessedIn(Buffer.concat([randomBytes(9), empty]), guesses).map(({ how }) => how)).toContain(
      'hmac with a known key',
    );
    expect(guessedIn(Buffer.concat([randomBytes(100), keyed]), guesses)).toEqual([]);
  });
});
