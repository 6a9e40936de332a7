import { readFileSync } from 'node:fs';
import { CommandError } from '../command.ts';
import type { Texts } from '../language/texts.ts';
import { type DeviceKey, deviceKeyPath, readDeviceKey } from './device-key.ts';
import { makeProof } from './make-proof.ts';

export type Sending = {
  json?: unknown;
  form?: FormData;
  body?: Blob;
  headers?: Record<string, string>;
};

export type Client = {
  /** Scheme, name and port of the server. */
  readonly server: string;
  /** Throws CommandError when nothing answers, Refusal when the server says no. */
  send(method: string, path: string, sending?: Sending): Promise<Response>;
};

export type Connect = (how?: { tokenFile?: string | undefined; key?: DeviceKey }) => Client;

/** The server's no: an RFC 9457 problem. */
export class Refusal extends Error {
  readonly status: number;
  readonly code: string;
  /** The server's own sentence, in English; null when what answered gave none. */
  readonly title: string | null;
  readonly reasons: readonly Reason[];
  readonly values: Values;
  readonly retryAfterMs: number | null;

  constructor(status: number, problem: Partial<Problem>, retryAfter: string | null) {
    super(problem.title ?? `status ${status}`);
    this.name = 'Refusal';
    this.status = status;
    this.code = problem.code ?? 'unknown';
    this.title = problem.title ?? null;
    this.reasons = problem.reasons ?? [];
    this.values = problem.values ?? {};
    this.retryAfterMs = retryAfter && /^\d{1,5}$/.test(retryAfter) ? Number(retryAfter) * 1000 : null;
  }
}

type Values = Record<string, string | number>;
type Reason = { control?: string; code: string; values?: Values };
type Problem = { code: string; title: string; reasons: Reason[]; values: Values };

type Circumstances = {
  env: Readonly<Record<string, string | undefined>>;
  texts: Texts;
  nowMs: () => number;
};

export const defaultServer = 'http://localhost:7300';

/**
 * A client for one server: as the person who signed this machine in (cookie and a proof of the machine's key), or as a
 * machine with a token from a file. A token never stands in arguments or the environment, where others could read it.
 */
export function connectWith({ env, texts, nowMs }: Circumstances): Connect {
  return ({ tokenFile, key } = {}) => {
    const server = readServer(env.SLUIS_URL, texts);
    const token = tokenFile === undefined ? undefined : readToken(tokenFile, texts);
    const device = token === undefined ? (key ?? readDeviceKey(deviceKeyPath(env, server), texts)) : null;
    const credentials = (method: string, url: string): Record<string, string> => {
      if (token !== undefined) return { authorization: `Bearer ${token}` };
      if (!device) return {};
      const proof = makeProof(device, { method, url, credential: device.session, nowMs: nowMs() });
      return { dpop: proof, ...(device.session && { cookie: `__Host-sluis=${device.session}` }) };
    };
    return {
      server,
      async send(method, path, { json, form, body, headers } = {}) {
        const url = `${server}/api/v1${path}`;
        let response: Response;
        try {
          response = await fetch(url, {
            method,
            redirect: 'error',
            headers: {
              ...credentials(method, url),
              ...(json !== undefined && { 'content-type': 'application/json' }),
              ...headers,
            },
            ...(json !== undefined && { body: JSON.stringify(json) }),
            ...((form ?? body) && { body: form ?? body }),
          });
        } catch (cause) {
          throw new CommandError('could-not', 'no-server', texts.noServer(server), cause);
        }
        if (response.ok) return response;
        if (response.status === 401) throw new CommandError('could-not', 'not-signed-in', texts.notSignedIn);
        throw new Refusal(response.status, await readProblem(response), response.headers.get('retry-after'));
      },
    };
  };
}

function readServer(value: string | undefined, texts: Texts): string {
  try {
    const url = new URL(value || defaultServer);
    if (url.protocol === 'http:' || url.protocol === 'https:') return url.origin;
  } catch {
    // Told below, with what it should look like.
  }
  throw new CommandError('wrong-use', 'url-wrong', texts.urlWrong);
}

function readToken(path: string, texts: Texts): string {
  try {
    return readFileSync(path, 'utf8').trim();
  } catch (cause) {
    throw new CommandError('could-not', 'token-file-unreadable', texts.tokenFileUnreadable(path), cause);
  }
}

async function readProblem(response: Response): Promise<Partial<Problem>> {
  try {
    return (await response.json()) as Partial<Problem>;
  } catch {
    return {};
  }
}
