import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type JsonWebKey,
} from 'node:crypto';
import { chmodSync, lstatSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { CommandError } from '../command.ts';
import type { Texts } from '../language/texts.ts';

/** What this machine keeps for one server: its own key, and the session that is bound to it. Worth nothing without each other. */
export type DeviceKey = {
  privateKey: JsonWebKey;
  publicKey: JsonWebKey;
  /** The session cookie's value. */
  session?: string;
};

type Environment = Readonly<Record<string, string | undefined>>;

/** Where it is kept: the user's configuration folder (XDG Base Directory), a file for each server. */
export function deviceKeyPath(env: Environment, server: string): string {
  const base = env.XDG_CONFIG_HOME || join(env.HOME || homedir(), '.config');
  return join(base, 'sluis', `${createHash('sha256').update(server).digest('hex').slice(0, 16)}.json`);
}

/** Null when there is none; throws when others could read it. */
export function readDeviceKey(path: string, texts: Texts): DeviceKey | null {
  let text: string;
  try {
    const { mode, uid } = lstatSync(path);
    if ((mode & 0o077) !== 0 || (process.getuid && uid !== process.getuid())) {
      throw new CommandError('could-not', 'key-file-open', texts.keyFileOpen(path));
    }
    text = readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
  return JSON.parse(text) as DeviceKey;
}

export function writeDeviceKey(path: string, key: DeviceKey): void {
  const folder = join(path, '..');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  chmodSync(folder, 0o700);
  writeFileSync(`${path}.part`, JSON.stringify(key), { mode: 0o600, flag: 'w' });
  renameSync(`${path}.part`, path);
}

/** A fresh P-256 pair: what DPoP's ES256 wants. */
export function makeDeviceKey(): DeviceKey {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return {
    privateKey: privateKey.export({ format: 'jwk' }),
    publicKey: createPublicKey(createPrivateKey(privateKey.export({ format: 'pem', type: 'pkcs8' }))).export({
      format: 'jwk',
    }),
  };
}
