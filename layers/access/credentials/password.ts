import { hash, verify } from '@node-rs/argon2';
import { SluisError } from '#ground';

/** OWASP's first choice for argon2id, which is this library's default algorithm: 19 MiB, two passes. About 30 ms here. */
const settings = { memoryCost: 19 * 1024, timeCost: 2, parallelism: 1 } as const;

const shortest = 12;
/** Longer ones only cost time. */
const longest = 200;

export async function hashPassword(password: string): Promise<string> {
  return hash(password.normalize('NFKC'), settings);
}

/** With no stored hash the same work is done, so that the time does not tell which logins exist. */
export async function isPassword(stored: string | null, password: string): Promise<boolean> {
  if (password.length > longest) return false;
  const matches = await verify(stored ?? (await decoy()), password.normalize('NFKC'));
  return stored !== null && matches;
}

let decoyHash: Promise<string> | undefined;
function decoy(): Promise<string> {
  decoyHash ??= hashPassword('a password that nobody has');
  return decoyHash;
}

/** Length counts, and that it is not what everybody knows of the person (NIST SP 800-63B, section 3.1.1.2). */
export function checkNewPassword(password: string, known: { login: string; name: string }): void {
  const plain = password.toLowerCase();
  const problem =
    password.length < shortest || password.length > longest
      ? 'length'
      : [known.login, known.name.replaceAll(' ', ''), 'sluis'].some(
            (word) => plain.replaceAll(' ', '') === word.toLowerCase(),
          )
        ? 'known'
        : new Set(plain).size < 5
          ? 'repeated'
          : null;
  if (problem === null) return;
  throw new SluisError(
    'password-too-weak',
    `The password must have ${shortest} to ${longest} characters, at least five different ones, and not be your name. A sentence is good.`,
    { status: 422, details: { problem, shortest } },
  );
}
