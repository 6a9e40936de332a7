import type { AddressInfo } from 'node:net';
import { SluisError } from '../error.ts';

type Listening = {
  listen(options: { host: string; port: number }): Promise<string>;
  server: { address(): string | AddressInfo | null };
};

/** Listens, and says the port (asked for 0, it is any free one). A port in use is an error that says what to do. */
export async function listen(
  server: Listening,
  { host, port }: { host: string; port: number },
): Promise<number> {
  try {
    await server.listen({ host, port });
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (code === 'EADDRINUSE') {
      throw new SluisError(
        'port-in-use',
        `Port ${port} is in use. Stop what uses it (perhaps Sluis runs already), or set SLUIS_PORT to another.`,
        { details: { port }, cause },
      );
    }
    if (code === 'EACCES') {
      throw new SluisError(
        'port-not-allowed',
        `Port ${port} is reserved for root. Set SLUIS_PORT to one above 1023.`,
        {
          details: { port },
          cause,
        },
      );
    }
    if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
      throw new SluisError('host-not-ours', 'SLUIS_HOST is not an address of this machine.', { cause });
    }
    throw cause;
  }
  return (server.server.address() as AddressInfo).port;
}
