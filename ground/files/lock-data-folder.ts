import { chmodSync, rmSync } from 'node:fs';
import { connect, createServer, type Server } from 'node:net';
import { join } from 'node:path';
import { SluisError } from '../error.ts';

/**
 * Makes sure that one server at a time works on a data folder. The lock is a listening socket in its run folder: the
 * kernel lets go of it however the process ends, and it holds across containers that share the folder.
 */
export async function lockDataFolder(runFolder: string): Promise<{ release(): Promise<void> }> {
  const path = join(runFolder, 'lock.sock');
  const server = (await listen(path)) ?? (await takeOver(path));
  server.unref();
  return {
    release: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

function listen(path: string): Promise<Server | null> {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => socket.destroy());
    server.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' ? resolve(null) : reject(error),
    );
    server.listen(path, () => {
      chmodSync(path, 0o600);
      resolve(server);
    });
  });
}

async function takeOver(path: string): Promise<Server> {
  if (!(await isAnswered(path))) {
    // Left by a process that was killed.
    rmSync(path, { force: true });
    const server = await listen(path);
    if (server) return server;
  }
  throw new SluisError(
    'data-folder-in-use',
    'Another Sluis works on this data folder. Stop it first, or name another folder in SLUIS_DATA.',
  );
}

function isAnswered(path: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(path);
    const tell = (answer: boolean) => {
      socket.destroy();
      resolve(answer);
    };
    socket.once('connect', () => tell(true)).once('error', () => tell(false));
  });
}
