import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface, type Interface } from 'node:readline';
import { fileURLToPath } from 'node:url';

export type Started = {
  url: string;
  links: Record<string, string>;
  tokens: { ingest: string; read: string };
  clusterFolder?: string;
};

export type KillableServer = {
  started: Started;
  pid: number;
  /** Resolves when the server has written this line. */
  said(line: string): Promise<void>;
  kill(signal: 'SIGKILL' | 'SIGTERM'): Promise<void>;
};

const program = fileURLToPath(new URL('./server-for-test.ts', import.meta.url));

export async function startKillable(
  folder: string,
  port: number,
  more: readonly string[] = [],
): Promise<KillableServer> {
  const child = spawn(
    process.execPath,
    // With the flags of the launcher that change how memory is used.
    [
      '--disable-warning=ExperimentalWarning',
      '--no-incremental-marking',
      program,
      '--folder',
      folder,
      '--port',
      String(port),
      ...more,
    ],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const lines = createInterface({ input: child.stdout! });
  const written = new Set<string>();
  lines.on('line', (line) => written.add(line));
  const started = await firstLine(child, lines);
  return {
    started: JSON.parse(started) as Started,
    pid: child.pid ?? 0,
    async said(line) {
      while (!written.has(line)) await once(lines, 'line');
    },
    async kill(signal) {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
      child.kill(signal);
      await gone;
    },
  };
}

function firstLine(child: ChildProcess, lines: Interface): Promise<string> {
  let said = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    said += chunk.toString();
  });
  return new Promise((resolve, reject) => {
    lines.once('line', resolve);
    child.once('exit', (code) => reject(new Error(`the server ended with ${code}: ${said}`)));
  });
}
