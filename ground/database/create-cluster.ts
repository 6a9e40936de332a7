import { spawn } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SluisError } from '../error.ts';
import { type Account, ownName } from './account.ts';
import type { Binaries } from './binaries.ts';
import { databaseName, roleName } from './role-name.ts';
import { databaseRoles } from './types.ts';

/** No line of pg_hba.conf lets this one in: after creation nobody logs in as a superuser. */
const superuser = 'sluis_superuser';

/** Only the clusters of tests have it. */
export const testAdministrator = 'sluis_test';

export type NewCluster = { binaries: Binaries; account: Account; clusterFolder: string; forTests?: boolean };

/**
 * Makes the cluster beside its place and renames it there, so that a `kill -9` half-way leaves nothing that looks
 * like a cluster. Roles and the database are made in single-user mode, before anything can connect.
 */
export async function createCluster(options: NewCluster): Promise<void> {
  const { binaries, account, clusterFolder } = options;
  const part = `${clusterFolder}.part`;
  rmSync(part, { recursive: true, force: true });
  mkdirSync(part, { mode: 0o700 });
  if (account.switchTo) chownSync(part, account.switchTo.uid, account.switchTo.gid);
  await run(options, join(binaries.bin, 'initdb'), [
    ...['-D', part, '-U', superuser, '--encoding=UTF8', '--locale=C', '--data-checksums'],
    ...['--auth=reject', '--no-instructions', ...(options.forTests ? ['--no-sync'] : [])],
  ]);
  writeAs(account, join(part, 'pg_hba.conf'), options.forTests ? testRules : accessRules());
  writeAs(account, join(part, 'pg_ident.conf'), identityMap(ownName()));
  await run(
    options,
    join(binaries.bin, 'postgres'),
    ['--single', '-j', '-D', part, '-c', 'exit_on_error=on', '-c', 'log_min_messages=fatal', 'postgres'],
    rolesSql(options.forTests ?? false),
  );
  if (existsSync(clusterFolder)) rmSync(clusterFolder, { recursive: true });
  renameSync(part, clusterFolder);
}

/** Peer authentication alone: the kernel says who is at the other end of the socket, there is no password to steal. */
export function accessRules(): string {
  return [
    '# Written by Sluis. Sockets only; each role of Sluis into its own database; nobody as superuser.',
    `local ${databaseName} ${databaseRoles.map(roleName).join(',')} peer map=sluis`,
    'local all all reject',
    '',
  ].join('\n');
}

/** A test cluster lives in a folder that only its account can enter; tests make logins of their own in it. */
const testRules = 'local all all trust\n';

/** Our own account may be each of the roles; nobody else may be any. */
export function identityMap(ownAccount: string): string {
  const quoted = `"${ownAccount.replaceAll('"', '""')}"`;
  return [...databaseRoles.map((role) => `sluis ${quoted} ${roleName(role)}`), ''].join('\n');
}

/** Single-user mode with -j: each statement ends with a semicolon and an empty line. */
function rolesSql(forTests: boolean): string {
  const statements = [
    ...databaseRoles.map((role) => `create role ${roleName(role)} login noinherit`),
    ...(forTests ? [`create role ${testAdministrator} login superuser`] : []),
    `create database ${databaseName} owner ${roleName('owner')}`,
    ...[databaseName, 'postgres', 'template1'].map((name) => `revoke all on database ${name} from public`),
    `grant connect on database ${databaseName} to ${databaseRoles.map(roleName).join(', ')}`,
  ];
  return `${statements.join(';\n\n')};\n\n`;
}

function writeAs(account: Account, path: string, text: string): void {
  writeFileSync(path, text, { mode: 0o600 });
  if (account.switchTo) chownSync(path, account.switchTo.uid, account.switchTo.gid);
}

/** Runs a program of PostgreSQL under its account; its last words are part of the error. */
async function run(
  { account, binaries }: NewCluster,
  program: string,
  args: string[],
  stdin?: string,
): Promise<void> {
  const child = spawn(program, args, {
    ...account.switchTo,
    cwd: '/',
    env: { PATH: '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      said = (said + text).slice(-4000);
    });
  }
  child.stdin.on('error', () => {}).end(stdin ?? '');
  const code = await new Promise<number | null>((resolve) => {
    child.on('error', (error) => {
      said += error.message;
      resolve(null);
    });
    child.on('close', resolve);
  });
  if (code === 0) return;
  throw new SluisError(
    'database-not-created',
    `PostgreSQL ${binaries.major} could not create its files: ${said.trim().split('\n').slice(-3).join(' ')}`,
  );
}
