import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';

const sluis = fileURLToPath(new URL('../../../sluis', import.meta.url));

export type Demo = {
  url: string;
  links: Record<string, string>;
  tokens: Record<'ingest' | 'read', string>;
  stop(): Promise<void>;
};

/** The demo as a visitor starts it, in a throwaway folder and on a free port. */
export async function startDemo(): Promise<Demo> {
  const { SLUIS_DATA, NODE_OPTIONS, ...env } = process.env;
  const child = spawn(process.execPath, [sluis, 'demo', '--json'], {
    env: { ...env, SLUIS_PORT: String(await freePort()) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const { url, links, tokens } = JSON.parse(await firstLine(child)) as Demo;
  return {
    ...{ url, links, tokens },
    stop: () =>
      new Promise((resolve) => {
        child.once('exit', () => resolve());
        child.kill('SIGTERM');
      }),
  };
}

function firstLine(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let told = '';
    let complaints = '';
    child.stdout?.on('data', (chunk: Buffer) => {
      told += chunk;
      if (told.includes('\n')) resolve(told.split('\n')[0] ?? '');
    });
    child.stderr?.on('data', (chunk: Buffer) => {
      complaints += chunk;
    });
    child.once('exit', (code) =>
      reject(new Error(`The demo ended with ${code}: ${complaints.slice(-2000)}`)),
    );
  });
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
