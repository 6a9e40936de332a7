import type { FastifyRequest } from 'fastify';
import { addressList } from '../config.ts';
import type { HttpServer } from './create-http-server.ts';
import { type Problem, sendProblem } from './problem.ts';

export type ConnectionRules = {
  /** What people see in the address bar. */
  origin: string;
  /** True when this process does TLS itself. */
  tls: boolean;
  trustedProxies: readonly string[];
};

/**
 * Before anything else of a request is looked at:
 * - without TLS of our own, only this machine and the trusted proxies may connect;
 * - the Host must be one of ours: a name of a stranger that resolves to us (DNS rebinding) gets nothing;
 * - a browser's request that changes something must come from our own page.
 */
export function guardConnections(server: HttpServer, rules: ConnectionRules): void {
  const check = connectionCheck(rules);
  server.addHook('onRequest', async (request, reply) => {
    const problem = check(request);
    if (problem) return sendProblem(reply, problem);
  });
}

type Facts = Pick<FastifyRequest, 'method' | 'headers'> & {
  socket: { remoteAddress?: string | undefined; localPort?: number | undefined };
};

export function connectionCheck(rules: ConnectionRules): (request: Facts) => Problem | null {
  const proxies = addressList(rules.trustedProxies);
  const own = new URL(rules.origin);
  const fromNear = (address: string) => {
    const plain = address.replace(/^::ffff:/, '');
    if (plain === '::1' || plain.startsWith('127.')) return true;
    return proxies.check(plain, plain.includes(':') ? 'ipv6' : 'ipv4');
  };
  return ({ method, headers, socket }) => {
    if (!rules.tls && !fromNear(socket.remoteAddress ?? '')) return direct;
    if (!isOwnHost(headers.host ?? '', own.host, socket.localPort)) return misdirected;
    const { origin } = headers;
    const changes = method !== 'GET' && method !== 'HEAD' && method !== 'OPTIONS';
    if (changes && origin !== undefined && origin !== own.origin) return foreign;
    return null;
  };
}

/** The name of the origin, or this machine by its own names on the port it came in on (health checks, the command line). */
function isOwnHost(host: string, ownHost: string, localPort: number | undefined): boolean {
  if (host === ownHost) return true;
  return ['localhost', '127.0.0.1', '[::1]'].some((name) => host === `${name}:${localPort}`);
}

const direct: Problem = {
  code: 'connection-not-allowed',
  status: 403,
  title: 'Without TLS only this machine and the trusted proxies may connect.',
};

const misdirected: Problem = {
  code: 'host-unknown',
  status: 421,
  title: 'This server does not go by the name that was asked for. Its name is set in SLUIS_ORIGIN.',
};

const foreign: Problem = {
  code: 'origin-foreign',
  status: 403,
  title: 'This request comes from a page that is not ours.',
};
