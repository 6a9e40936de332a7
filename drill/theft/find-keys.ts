import { chmodSync, lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openKeyFolder } from '#keys';
import { filesUnder } from '../canary/index.ts';
import { keyFoldersIn, passphrasesIn } from './steal-folder.ts';

/** Anything of 32 bytes that could be a key, and where it came from. */
export type FoundKey = { key: Uint8Array; place: string };

const largestFileBytes = 64 * 1024;

/**
 * Every key in the loot: what the product's own key folders give up without a passphrase (or with one that lies
 * around), and everything in a small file that has a key's length in base64 or hex.
 */
export function findKeys(folder: string): FoundKey[] {
  const fromFolders = keyFoldersIn(folder).flatMap((path) => openStolenKeyFolder(path, folder));
  const fromFiles = filesUnder(folder)
    .filter((path) => lstatSync(path).size <= largestFileBytes)
    .flatMap((path) =>
      keysInText(readFileSync(path).toString('latin1')).map((key) => ({
        key,
        place: path.slice(folder.length + 1),
      })),
    );
  const seen = new Set<string>();
  return [...fromFolders, ...fromFiles].filter(({ key }) => {
    const text = Buffer.from(key).toString('hex');
    const fresh = !seen.has(text);
    seen.add(text);
    return fresh;
  });
}

/** Every age identity in the loot, in age's text form. */
export function findIdentities(folder: string): string[] {
  const texts = filesUnder(folder)
    .filter((path) => lstatSync(path).size <= largestFileBytes)
    .map((path) => readFileSync(path).toString('latin1'));
  return [...new Set(texts.flatMap((text) => text.match(/AGE-SECRET-KEY-1[A-Z0-9]{58}/g) ?? []))];
}

export function keysInText(text: string): Uint8Array[] {
  const base64 = [...text.matchAll(/(?<![A-Za-z0-9+/_-])[A-Za-z0-9+/_-]{43}=?(?![A-Za-z0-9+/_=-])/g)].map(
    ([found]) => Buffer.from(found.replaceAll('-', '+').replaceAll('_', '/'), 'base64'),
  );
  const hex = [...text.matchAll(/(?<![0-9a-f])[0-9a-f]{64}(?![0-9a-f])/gi)].map(([found]) =>
    Buffer.from(found, 'hex'),
  );
  return [...base64, ...hex].filter((key) => key.length === 32);
}

function openStolenKeyFolder(path: string, loot: string): FoundKey[] {
  // The product refuses a folder that others can read; a thief sets the mode and asks it.
  chmodSync(path, 0o700);
  for (const name of readdirSync(path).filter((one) => one.endsWith('.key')))
    chmodSync(join(path, name), 0o400);
  const passphrases = [undefined, ...passphrasesIn(loot).map((text) => Buffer.from(text, 'utf8'))];
  for (const passphrase of passphrases) {
    try {
      const opened = openKeyFolder(path, join(loot, 'nowhere'), passphrase);
      return [
        { key: opened.epoch.privateKey, place: 'epoch key' },
        { key: opened.root, place: 'root key' },
      ];
    } catch {
      // Not without the right passphrase.
    }
  }
  return [];
}
