import { createCipheriv, createDecipheriv, hkdfSync, randomBytes, scryptSync } from 'node:crypto';
import { lstatSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SluisError, writeFileDurably } from '#ground';
import { ed25519PublicKey, emptyRoot } from '#ledger';
import { type EpochKeyPair, generateEpochKeyPair } from '#seal';
import { refuseInside } from './refuse-inside.ts';

/**
 * What the key folder holds:
 *   root.key        the root, 32 random bytes; in the clear, or under a passphrase (scrypt, RFC 7914, and AES-256-GCM)
 *   epoch-ID.key    an epoch's private key, under the root
 *   ledger.key      the Ed25519 seed that signs checkpoints, under the root
 *   witness.json    the last checkpoint that was signed
 *   retired.keys    marks of data keys that were given up: nothing is opened with them any more, wherever a copy comes from
 *   keys.log        what was asked and answered
 * The folder is 0700, keys are 0400. It lies outside the data: a copy of the data alone opens nothing.
 */
export type KeyFolder = {
  folder: string;
  root: Uint8Array;
  passphrase: boolean;
  epoch: { id: string } & EpochKeyPair;
  ledgerSeed: Uint8Array;
};

type RootFile =
  | { v: 1; kind: 'plain'; key: string }
  | {
      v: 1;
      kind: 'scrypt';
      salt: string;
      cost: number;
      blockSize: number;
      parallelization: number;
      box: string;
    };

/** RFC 7914 parameters: 128 MiB and about half a second, once a start. */
const scryptCost = { cost: 2 ** 17, blockSize: 8, parallelization: 1 };
const scryptMemoryBytes = 256 * 1024 * 1024;

/** True when the folder's root was put under a passphrase: whoever starts the service must bring it. */
export function needsPassphrase(folder: string): boolean {
  return readRootFile(folder).kind === 'scrypt';
}

/** True when there is a root key already. */
export function hasRootKey(folder: string): boolean {
  try {
    return lstatSync(join(folder, 'root.key')).isFile();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw error;
  }
}

/**
 * Makes a new key folder. Only ever at an installation's first start: a missing key later is a loss to be told, not to be
 * papered over with a new key that opens nothing.
 */
export async function createKeyFolder(
  folder: string,
  dataFolder: string,
  passphrase?: Uint8Array,
): Promise<void> {
  refuseInside(folder, dataFolder);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  checkFolder(folder);
  const root = randomBytes(32);
  const epoch = await generateEpochKeyPair();
  const epochId = randomBytes(6).toString('hex');
  const epochFile = {
    v: 1,
    publicKey: Buffer.from(epoch.publicKey).toString('base64'),
    box: seal(root, `epoch ${epochId}`, epoch.privateKey),
  };
  const witness = { origin: '', size: 0, root: Buffer.from(emptyRoot).toString('base64') };
  await writeKey(folder, `epoch-${epochId}.key`, epochFile);
  await writeKey(folder, 'ledger.key', { v: 1, box: seal(root, 'ledger', randomBytes(32)) });
  await writeFileDurably(join(folder, 'witness.json'), JSON.stringify(witness), 0o600);
  // The root comes last: with it the folder counts as made.
  await writeKey(folder, 'root.key', rootFile(root, passphrase));
}

async function writeKey(folder: string, name: string, value: unknown): Promise<void> {
  await writeFileDurably(join(folder, name), `${JSON.stringify(value)}\n`, 0o400);
}

function rootFile(root: Uint8Array, passphrase?: Uint8Array): RootFile {
  if (passphrase === undefined) return { v: 1, kind: 'plain', key: Buffer.from(root).toString('base64') };
  const salt = randomBytes(32);
  const key = scryptSync(passphrase, salt, 32, { ...scryptCost, maxmem: scryptMemoryBytes });
  return { v: 1, kind: 'scrypt', salt: salt.toString('base64'), ...scryptCost, box: seal(key, 'root', root) };
}

/** Opens a key folder; refuses with what to do when something about it is not as it must be. */
export function openKeyFolder(folder: string, dataFolder: string, passphrase?: Uint8Array): KeyFolder {
  refuseInside(folder, dataFolder);
  checkFolder(folder);
  const file = readRootFile(folder);
  const root = openRoot(file, passphrase);
  const name = readdirSync(folder)
    .filter((one) => /^epoch-[0-9a-f]{12}\.key$/.test(one))
    .sort()
    .at(-1);
  if (name === undefined) throw missing('the epoch key');
  const id = name.slice('epoch-'.length, -'.key'.length);
  const epoch = readKey(folder, name) as { publicKey: string; box: string };
  const privateKey = open(root, `epoch ${id}`, epoch.box);
  const ledger = readKey(folder, 'ledger.key') as { box: string };
  return {
    folder,
    root,
    passphrase: file.kind === 'scrypt',
    epoch: { id, publicKey: Buffer.from(epoch.publicKey, 'base64'), privateKey },
    ledgerSeed: open(root, 'ledger', ledger.box),
  };
}

/** The ledger's public key, raw Ed25519. */
export function ledgerPublicKey(keys: KeyFolder): Uint8Array {
  return ed25519PublicKey(keys.ledgerSeed);
}

/** A key for one use, derived from the root (HKDF-SHA-256, RFC 5869): it tells nothing of the root or of other uses. */
export function deriveFromRoot(root: Uint8Array, ...use: string[]): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', root, Buffer.alloc(0), `sluis/v1|${use.join('|')}`, 32));
}

function openRoot(file: RootFile, passphrase?: Uint8Array): Uint8Array {
  if (file.kind === 'plain') return Buffer.from(file.key, 'base64');
  if (passphrase === undefined) {
    throw new SluisError(
      'passphrase-missing',
      'The key folder is under a passphrase, and none was given. Start in a terminal and type it, or hand it over as the systemd credential "sluis-passphrase".',
    );
  }
  const { cost, blockSize, parallelization } = file;
  const options = { cost, blockSize, parallelization, maxmem: scryptMemoryBytes };
  const key = scryptSync(passphrase, Buffer.from(file.salt, 'base64'), 32, options);
  try {
    return open(key, 'root', file.box);
  } catch (cause) {
    throw new SluisError('passphrase-wrong', 'The passphrase does not open the key folder. Try again.', {
      cause,
    });
  }
}

function readRootFile(folder: string): RootFile {
  return readKey(folder, 'root.key') as RootFile;
}

function readKey(folder: string, name: string): unknown {
  const path = join(folder, name);
  let mode: number;
  try {
    mode = lstatSync(path).mode;
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') throw missing(name, cause);
    throw cause;
  }
  if ((mode & 0o077) !== 0) throw tooOpen(name, mode, '0400');
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (cause) {
    throw new SluisError(
      'key-file-damaged',
      `${name} in the key folder cannot be read. Put its backup back.`,
      { cause },
    );
  }
}

function missing(what: string, cause?: unknown): SluisError {
  return new SluisError(
    'key-file-missing',
    `${what} is missing from the key folder. Put the backup of the key folder back, or point SLUIS_KEYS at the right folder. Nothing stored can be opened without it, and no new key was made.`,
    { cause },
  );
}

function tooOpen(what: string, mode: number, wanted: string): SluisError {
  return new SluisError(
    'key-permissions-open',
    `${what} of the keys can be read by others (mode 0${(mode & 0o777).toString(8)}). Set it to ${wanted} with chmod, think about who could have read it, and start again.`,
  );
}

function checkFolder(folder: string): void {
  let state: ReturnType<typeof lstatSync>;
  try {
    state = lstatSync(folder);
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') throw missing('the folder', cause);
    throw cause;
  }
  if (!state.isDirectory()) throw missing('the folder');
  if ((state.mode & 0o077) !== 0) throw tooOpen('The folder', state.mode, '0700');
}

/** AES-256-GCM with a random nonce; `purpose` is authenticated, so that one box cannot stand in another's place. */
function seal(key: Uint8Array, purpose: string, secret: Uint8Array): string {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', deriveFromRoot(key, 'box'), nonce).setAAD(
    Buffer.from(purpose),
  );
  return Buffer.concat([nonce, cipher.update(secret), cipher.final(), cipher.getAuthTag()]).toString(
    'base64',
  );
}

function open(key: Uint8Array, purpose: string, box: string): Uint8Array {
  const bytes = Buffer.from(box, 'base64');
  const decipher = createDecipheriv('aes-256-gcm', deriveFromRoot(key, 'box'), bytes.subarray(0, 12), {
    authTagLength: 16,
  });
  decipher.setAAD(Buffer.from(purpose)).setAuthTag(bytes.subarray(-16));
  try {
    return Buffer.concat([decipher.update(bytes.subarray(12, -16)), decipher.final()]);
  } catch (cause) {
    throw new SluisError(
      'key-file-damaged',
      'A key does not open under the root key. Put the backup of the key folder back.',
      { cause },
    );
  }
}
