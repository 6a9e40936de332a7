import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SluisError } from '#ground';

type Sources = {
  /** systemd's $CREDENTIALS_DIRECTORY: a path, never the secret itself. */
  credentialsFolder?: string | undefined;
  /** Asks a person without echo; absent where there is no terminal. */
  prompt?: (() => Promise<Uint8Array>) | undefined;
};

/** The passphrase of the key folder: from a systemd credential, else asked for. Never from an environment value. */
export async function findPassphrase({ credentialsFolder, prompt }: Sources): Promise<Uint8Array> {
  if (credentialsFolder !== undefined) {
    try {
      const text = readFileSync(join(credentialsFolder, 'sluis-passphrase'));
      return text.at(-1) === 0x0a ? text.subarray(0, -1) : text;
    } catch (cause) {
      if ((cause as NodeJS.ErrnoException).code !== 'ENOENT') throw cause;
    }
  }
  if (prompt !== undefined) return prompt();
  throw new SluisError(
    'passphrase-missing',
    'The key folder is under a passphrase. Start in a terminal and type it, or hand it over as the systemd credential "sluis-passphrase".',
  );
}
