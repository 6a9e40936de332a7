import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { SluisError } from '../error.ts';

export type ProcessOptions = {
  /** For messages and events: "key-service". */
  name: string;
  /** The TypeScript file to run with this very Node. */
  file: URL;
  args?: readonly string[];
  /** The whole environment: nothing is inherited but PATH and TZ. */
  env?: Readonly<Record<string, string>>;
  /** More flags for Node, such as --permission. */
  nodeFlags?: readonly string[];
  /** The child prints this line on its standard output when it is ready. */
  readyLine: string;
  readyTimeoutMs?: number;
  /** Its standard error goes here; inherited when absent. */
  logFile?: string;
  /** Written to descriptor 3, which is then closed: a passphrase never stands in arguments or the environment. */
  secret?: () => Uint8Array | undefined;
  /** A process that ends by itself is started again, after a growing wait. */
  onEvent?: (event: 'ended' | 'restarted' | 'restart-failed') => void;
};

export type SupervisedProcess = {
  pid(): number | undefined;
  stop(): Promise<void>;
};

/** No debugger that a signal could open, and no snapshots of the heap: both would show what is only in memory. */
export const hardenedNodeFlags = ['--disable-sigusr1', '--disable-warning=ExperimentalWarning'] as const;

const defaultReadyTimeoutMs = 30_000;
const stopTimeoutMs = 10_000;

/**
 * Runs a part of Sluis as a process of its own: resolves when it says that it is ready, starts it again when it dies,
 * and ends it with us. Its standard input is a pipe that we hold: when it ends, we are gone, however that happened
 * (the child calls `exitWithParent`).
 */
export async function startProcess(options: ProcessOptions): Promise<SupervisedProcess> {
  let child = await launch(options);
  let stopping = false;
  const watch = () => {
    child.once('exit', () => {
      if (stopping) return;
      options.onEvent?.('ended');
      void restart();
    });
  };
  const restart = async () => {
    for (let waitMs = 100; !stopping; waitMs = Math.min(waitMs * 2, 5000)) {
      await new Promise((resolve) => setTimeout(resolve, waitMs).unref());
      if (stopping) return;
      try {
        const started = await launch(options);
        if (stopping) return end(started);
        child = started;
        options.onEvent?.('restarted');
        return watch();
      } catch {
        options.onEvent?.('restart-failed');
      }
    }
  };
  watch();
  return {
    pid: () => child.pid,
    async stop() {
      stopping = true;
      await end(child);
    },
  };
}

async function launch(options: ProcessOptions): Promise<ChildProcess> {
  const log = options.logFile === undefined ? undefined : openSync(options.logFile, 'a', 0o600);
  const child = spawn(
    process.execPath,
    [
      ...hardenedNodeFlags,
      ...(options.nodeFlags ?? []),
      fileURLToPath(options.file),
      ...(options.args ?? []),
    ],
    {
      env: { PATH: process.env.PATH ?? '', ...(process.env.TZ && { TZ: process.env.TZ }), ...options.env },
      stdio: ['pipe', 'pipe', log ?? 'inherit', 'pipe'],
    },
  );
  if (log !== undefined) closeSync(log);
  child.stdin?.on('error', () => {});
  giveSecret(child.stdio[3] as Writable, options.secret?.());
  const end = { how: '' };
  child.once('error', (error) => {
    end.how = error.message;
  });
  const ready = await becomesReady(child, options);
  if (ready) return child;
  child.kill('SIGKILL');
  throw new SluisError(
    'process-not-started',
    `The ${options.name} did not start${end.how && `: ${end.how}`}. What it said stands in its log or above.`,
  );
}

function giveSecret(pipe: Writable, secret: Uint8Array | undefined): void {
  pipe.on('error', () => {});
  pipe.end(secret);
}

function becomesReady(child: ChildProcess, { readyLine, readyTimeoutMs }: ProcessOptions): Promise<boolean> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(false), readyTimeoutMs ?? defaultReadyTimeoutMs);
    const tell = (ready: boolean) => {
      clearTimeout(timer);
      resolve(ready);
    };
    createInterface({ input: child.stdout as Readable }).on('line', (line) => {
      if (line === readyLine) tell(true);
    });
    child.once('exit', () => tell(false)).once('error', () => tell(false));
  });
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), stopTimeoutMs);
  await gone;
  clearTimeout(timer);
}
