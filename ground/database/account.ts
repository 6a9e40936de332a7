import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { dirname } from 'node:path';
import { SluisError } from '../error.ts';

/** The operating system's account that runs PostgreSQL. */
export type Account = {
  name: string;
  /** Set when the processes must be started as somebody else than we are. */
  switchTo?: { uid: number; gid: number };
};

export const databaseAccountName = 'sluis-db';

/**
 * PostgreSQL refuses to run as root. As root we run it under `sluis-db`, an account of its own: not `postgres`, since
 * another PostgreSQL of this machine may run under that name and would then be able to read our files.
 */
export function databaseAccount(): Account {
  if (process.getuid?.() !== 0) return { name: ownName() };
  const known = findAccount(databaseAccountName) ?? createAccount() ?? findAccount('postgres');
  if (known === null) {
    throw new SluisError(
      'database-account-missing',
      `PostgreSQL does not run as root and the account ${databaseAccountName} could not be created. ` +
        `Create it (useradd --system ${databaseAccountName}), or start Sluis as an unprivileged user.`,
    );
  }
  return { name: known.name, switchTo: { uid: known.uid, gid: known.gid } };
}

/** The name under which this very process reaches the database (peer authentication). */
export function ownName(): string {
  try {
    return userInfo().username;
  } catch (cause) {
    throw new SluisError(
      'account-unknown',
      `The user id ${process.getuid?.()} has no name on this machine, which PostgreSQL needs. ` +
        'Add it to /etc/passwd, or start Sluis under a user that exists.',
      { cause },
    );
  }
}

export type PasswdEntry = { name: string; uid: number; gid: number };

export function parsePasswd(text: string, name: string): PasswdEntry | null {
  for (const line of text.split('\n')) {
    const fields = line.split(':');
    if (fields[0] !== name) continue;
    const uid = Number(fields[2]);
    const gid = Number(fields[3]);
    if (Number.isInteger(uid) && Number.isInteger(gid) && uid > 0) return { name, uid, gid };
  }
  return null;
}

function findAccount(name: string): PasswdEntry | null {
  try {
    return parsePasswd(readFileSync('/etc/passwd', 'utf8'), name);
  } catch {
    return null;
  }
}

function createAccount(): PasswdEntry | null {
  const commands: [string, string[]][] = [
    [
      'useradd',
      ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', databaseAccountName],
    ],
    // Alpine's busybox.
    ['adduser', ['-S', '-D', '-H', '-s', '/sbin/nologin', databaseAccountName]],
  ];
  for (const [command, args] of commands) {
    try {
      execFileSync(command, args, { stdio: 'ignore' });
    } catch {
      // Not installed, or another start created it a moment ago: what counts is whether it is there now.
    }
    const found = findAccount(databaseAccountName);
    if (found) return found;
  }
  return null;
}

/** Can this account pass through every folder above the path? */
export function canReach(account: Account, path: string): boolean {
  if (!account.switchTo) return true;
  return asAccount(account, 'test -x "$1"', dirname(path));
}

/** Can this account read the file (and run it, where asked)? */
export function canRead(account: Account, path: string, run = false): boolean {
  if (!account.switchTo) return true;
  return asAccount(account, run ? 'test -r "$1" && test -x "$1"' : 'test -r "$1"', path);
}

function asAccount(account: Account, script: string, argument: string): boolean {
  const answer = spawnSync('/bin/sh', ['-c', script, 'sh', argument], {
    ...account.switchTo,
    cwd: '/',
    stdio: 'ignore',
    env: { PATH: '/usr/bin:/bin' },
  });
  return answer.status === 0;
}
