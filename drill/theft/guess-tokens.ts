import { createHash, createHmac } from 'node:crypto';

/** A word that an attacker can guess, and the bytes under which an index without a secret key would have it. */
export type Guess = { word: string; how: string; token: Buffer };

/** Truncated tokens down to this length still tell one word from another. */
const shortestTokenBytes = 8;

/**
 * What a dictionary attack looks for in a stolen index: plain hashes of the word, and keyed ones under keys that need no
 * stealing. Names, phone numbers and IBANs are few enough to try them all, so any hit joins rows to people.
 */
export function guessesFor(word: string, keys: readonly Uint8Array[] = []): Guess[] {
  const forms = [...new Set([word, word.toLowerCase(), word.toUpperCase(), word.replaceAll(' ', '')])];
  const emptyKeys = [new Uint8Array(0), new Uint8Array(32), Buffer.from('sluis'), Buffer.from('sluis/v1')];
  return forms.flatMap((form) => [
    ...['md5', 'sha1', 'sha256', 'sha512'].map((hash) => ({
      word,
      how: hash,
      token: createHash(hash).update(form).digest(),
    })),
    ...[...emptyKeys, ...keys].map((key) => ({
      word,
      how: 'hmac with a known key',
      token: createHmac('sha256', key).update(form).digest(),
    })),
  ]);
}

/** The guesses that occur in a dump: whole or truncated, as bytes or as text. */
export function guessedIn(dump: Buffer, guesses: readonly Guess[]): Guess[] {
  return guesses.filter(({ token }) => {
    const start = token.subarray(0, shortestTokenBytes);
    const forms = [
      start,
      Buffer.from(start.toString('hex')),
      Buffer.from(start.toString('base64url').slice(0, 10)),
    ];
    return forms.some((form) => dump.includes(form));
  });
}
