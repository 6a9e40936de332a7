import { lstatSync, readFileSync } from 'node:fs';
import { type DataFolder, SluisError, writeFileDurably } from '#ground';
import { ageRecipientOf, generateAgeIdentity, readAgeIdentity, SealError } from '#seal';
import type { StoreSeal } from '#vault';

/**
 * The key of the second seal: an age identity in a file of its own, in age's own form, so that with it and the first seal's keys
 * objects open without Sluis too. It has nothing to do with the key folder, and belongs on another disk.
 *
 * Made at the first start. What the data is sealed to stands in the data's marker: a key that is missing or another one later is
 * a loss to be told, and no new one is made.
 *
 * @throws SluisError 'store-key-missing', 'store-key-other', 'store-key-damaged', 'key-permissions-open'
 */
export async function openStoreKey(file: string, data: DataFolder): Promise<StoreSeal> {
  const known = data.marker.storeRecipient;
  const text = readKeyFile(file);
  if (text === null) {
    if (known !== undefined) throw missing(file);
    return makeStoreKey(file, data);
  }
  const identity = parseIdentity(text);
  const recipient = ageRecipientOf(identity);
  if (known === undefined) await data.update({ storeRecipient: recipient });
  else if (known !== recipient) throw other(file);
  return { recipient, identity };
}

async function makeStoreKey(file: string, data: DataFolder): Promise<StoreSeal> {
  const { identity, recipient } = generateAgeIdentity();
  const text = `# Sluis: opens the second seal of the recordings. Keep a copy apart from the data and from the key folder.\n# public key: ${recipient}\n${identity}\n`;
  // The file first: a marker that names a key which was never written would lock the data.
  await writeFileDurably(file, text, 0o400);
  await data.update({ storeRecipient: recipient });
  return { recipient, identity: readAgeIdentity(identity) };
}

function readKeyFile(file: string): string | null {
  let mode: number;
  try {
    mode = lstatSync(file).mode;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
  if ((mode & 0o077) !== 0) {
    throw new SluisError(
      'key-permissions-open',
      `${file} can be read by others (mode 0${(mode & 0o777).toString(8)}). Set it to 0400 with chmod, think about who could have read it, and start again.`,
    );
  }
  return readFileSync(file, 'utf8');
}

function parseIdentity(text: string) {
  const line = text.split('\n').find((one) => one !== '' && !one.startsWith('#'));
  try {
    return readAgeIdentity(line?.trim() ?? '');
  } catch (cause) {
    if (!(cause instanceof SealError)) throw cause;
    throw new SluisError(
      'store-key-damaged',
      'The file that SLUIS_STORE_KEY names holds no age identity (AGE-SECRET-KEY-1…). Put its backup back.',
      { cause },
    );
  }
}

function missing(file: string): SluisError {
  return new SluisError(
    'store-key-missing',
    `The key of the second seal is not at ${file}, and without it nothing that is stored can be opened. Bring it back from where you keep a copy, or point SLUIS_STORE_KEY to where it is. No new key was made.`,
  );
}

function other(file: string): SluisError {
  return new SluisError(
    'store-key-other',
    `The key at ${file} is not the one that this data is sealed to. Bring that one back, or point SLUIS_STORE_KEY to where it is.`,
  );
}
