import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, rmSync, statSync, truncateSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { SluisError } from '../error.ts';
import type { Account } from './account.ts';
import type { Binaries } from './binaries.ts';
import { type PostmasterFile, readPostmasterFile } from './postmaster-file.ts';
import { commandLine, isAlive, waitUntil } from './processes.ts';

export type ClusterOptions = {
  binaries: Binaries;
  account: Account;
  clusterFolder: string;
  /** Folder of the unix socket, 0700, its path shorter than 90 bytes. */
  socketFolder: string;
  logFile: string;
  /** For tests: no fsync. Never for data that anybody wants to keep. */
  unsafeFast?: boolean;
  /** Told when the server ended by itself and when it is back. */
  onEvent?: (event: 'ended' | 'restarted' | 'restart-failed') => void;
};

export type Cluster = {
  /** The process id of the postmaster now. */
  pid(): number;
  /** True when a server that an earlier run left behind was taken over. */
  readonly adopted: boolean;
  stop(): Promise<void>;
};

const startTimeoutMs = 120_000;
const stopTimeoutMs = 60_000;

/** Starts PostgreSQL on a cluster, or takes over the one that a killed process of ours left running on it. */
export async function startCluster(options: ClusterOptions): Promise<Cluster> {
  const adopted = await adoptOrphan(options);
  let current = adopted ?? (await launch(options));
  let stopping = false;
  let restarting: Promise<void> = Promise.resolve();

  const watch = () => {
    current.whenEnded(() => {
      if (stopping) return;
      options.onEvent?.('ended');
      restarting = restart();
    });
  };
  const restart = async () => {
    for (let waitMs = 100; !stopping; waitMs = Math.min(waitMs * 2, 5000)) {
      // Right after a crash its last backends may still hold the shared memory: the next try finds it free.
      await new Promise((resolve) => setTimeout(resolve, waitMs));
      if (stopping) return;
      try {
        current = await launch(options);
        options.onEvent?.('restarted');
        watch();
        return;
      } catch {
        options.onEvent?.('restart-failed');
      }
    }
  };
  watch();
  return {
    pid: () => current.pid,
    adopted: adopted !== null,
    async stop() {
      stopping = true;
      await restarting;
      current.forget();
      await stopPostmaster(current.pid);
    },
  };
}

type Running = { pid: number; whenEnded(tell: () => void): void; forget(): void };

/** What PostgreSQL is told at each start; nothing of it is in files that could drift. */
export function serverSettings(socketFolder: string, unsafeFast: boolean): string[] {
  const settings: Record<string, string> = {
    listen_addresses: '',
    unix_socket_directories: socketFolder,
    unix_socket_permissions: '0700',
    ssl: 'off',
    max_connections: '120',
    timezone: 'UTC',
    log_timezone: 'UTC',
    jit: 'off',
    // An error's text can quote what was being stored ("invalid input syntax …", "Key (…) already exists"): only
    // messages about the server itself are logged, never statements or their values.
    log_min_messages: 'log',
    log_min_error_statement: 'panic',
    log_statement: 'none',
    log_error_verbosity: 'terse',
    log_parameter_max_length: '0',
    log_parameter_max_length_on_error: '0',
    log_checkpoints: 'off',
    logging_collector: 'off',
    fsync: unsafeFast ? 'off' : 'on',
    full_page_writes: unsafeFast ? 'off' : 'on',
    synchronous_commit: unsafeFast ? 'off' : 'on',
  };
  return Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

async function launch(options: ClusterOptions): Promise<Running> {
  const { binaries, account, clusterFolder, socketFolder, logFile } = options;
  forgetForeignProcess(clusterFolder);
  const log = openLog(logFile);
  // `detached`: a Ctrl-C at the terminal reaches us alone, and we stop the database after its last user.
  const child = spawn(
    join(binaries.bin, 'postgres'),
    ['-D', clusterFolder, ...serverSettings(socketFolder, options.unsafeFast ?? false)],
    {
      ...account.switchTo,
      cwd: '/',
      detached: true,
      stdio: ['ignore', log.descriptor, log.descriptor],
      env: { PATH: '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' },
    },
  );
  closeSync(log.descriptor);
  const end = { happened: false, error: '' };
  child.once('error', (error) => Object.assign(end, { happened: true, error: error.message }));
  child.once('exit', () => Object.assign(end, { happened: true }));
  const isReady = () => {
    const file = readPostmasterFile(clusterFolder);
    return file?.pid === child.pid && file?.status === 'ready';
  };
  await waitUntil(() => end.happened || isReady(), startTimeoutMs);
  if (!end.happened && isReady()) return watchChild(child);
  child.kill('SIGQUIT');
  throw new SluisError(
    'database-not-started',
    `PostgreSQL did not start. Its last words: ${end.error || lastLines(logFile, log.sizeBytes)}`,
  );
}

function watchChild(child: ChildProcess): Running {
  child.unref();
  return {
    pid: child.pid as number,
    whenEnded: (tell) => void child.once('exit', tell),
    forget: () => void child.removeAllListeners('exit'),
  };
}

/** A server left behind is not our child: it is looked at once a second. */
function watchOrphan(pid: number): Running {
  let timer: NodeJS.Timeout | undefined;
  return {
    pid,
    whenEnded(tell) {
      timer = setInterval(() => {
        if (isAlive(pid)) return;
        clearInterval(timer);
        tell();
      }, 1000).unref();
    },
    forget: () => clearInterval(timer),
  };
}

async function adoptOrphan(options: ClusterOptions): Promise<Running | null> {
  const { clusterFolder, socketFolder } = options;
  const found = readPostmasterFile(clusterFolder);
  if (!found) return null;
  if (!isOurPostgres(found, clusterFolder)) {
    if (await answers(found.socketFolder)) {
      throw new SluisError(
        'database-in-use',
        'Another machine or container runs PostgreSQL on these files. Stop it first: two servers on one cluster destroy it.',
      );
    }
    return null;
  }
  await waitUntil(() => readPostmasterFile(clusterFolder)?.status !== 'starting', startTimeoutMs);
  const now = readPostmasterFile(clusterFolder);
  if (now?.status === 'ready' && now.socketFolder === socketFolder && (await answers(socketFolder))) {
    return watchOrphan(now.pid);
  }
  await stopPostmaster(found.pid);
  return null;
}

function isOurPostgres(file: PostmasterFile, clusterFolder: string): boolean {
  if (!isAlive(file.pid)) return false;
  const command = commandLine(file.pid);
  return command?.includes('postgres') === true && command.includes(clusterFolder);
}

/** After a reboot the number in postmaster.pid may belong to some other program, and PostgreSQL would refuse to start. */
function forgetForeignProcess(clusterFolder: string): void {
  const file = readPostmasterFile(clusterFolder);
  if (file && isAlive(file.pid) && !isOurPostgres(file, clusterFolder) && commandLine(file.pid) !== null) {
    rmSync(join(clusterFolder, 'postmaster.pid'), { force: true });
  }
}

function answers(socketFolder: string): Promise<boolean> {
  const path = join(socketFolder, '.s.PGSQL.5432');
  if (socketFolder === '' || !existsSync(path)) return Promise.resolve(false);
  return new Promise((resolve) => {
    const socket = connect(path);
    const tell = (answer: boolean) => {
      socket.destroy();
      resolve(answer);
    };
    socket.once('connect', () => tell(true)).once('error', () => tell(false));
  });
}

/** SIGINT is PostgreSQL's fast shutdown; SIGQUIT, after a minute, leaves the rest to recovery at the next start. */
export async function stopPostmaster(pid: number): Promise<void> {
  for (const signal of ['SIGINT', 'SIGQUIT'] as const) {
    try {
      process.kill(pid, signal);
    } catch {
      // Gone already.
    }
    if (await waitUntil(() => !isAlive(pid), stopTimeoutMs)) return;
  }
  throw new SluisError('database-not-stopped', `PostgreSQL (process ${pid}) does not stop.`);
}

const logLimitBytes = 4 * 1024 * 1024;

function openLog(path: string): { descriptor: number; sizeBytes: number } {
  const descriptor = openSync(path, 'a', 0o600);
  let { size } = statSync(path);
  if (size > logLimitBytes) {
    truncateSync(path);
    size = 0;
  }
  return { descriptor, sizeBytes: size };
}

function lastLines(path: string, fromByte: number): string {
  const text = readFileSync(path).subarray(fromByte).toString('utf8').trim();
  return text.split('\n').slice(-3).join(' ') || 'none';
}
