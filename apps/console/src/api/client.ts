import { ApiProblem, readProblem } from './api-problem.ts';
import type { DeviceKey } from './device-key.ts';
import { makeProof } from './make-proof.ts';

export type Asked = {
  query?: Record<string, string | number | undefined>;
  json?: unknown;
  headers?: Record<string, string>;
  signal?: AbortSignal | undefined;
};

export type Upload = {
  form: FormData | Blob;
  headers?: Record<string, string>;
  signal?: AbortSignal;
  onProgress?: (sentBytes: number, allBytes: number) => void;
};

export type Client = {
  /** Sends a signed request; throws ApiProblem for every no. */
  send(method: string, path: string, asked?: Asked): Promise<Response>;
  /** The same, for what answers in JSON. */
  ask<Answer>(method: string, path: string, asked?: Asked): Promise<Answer>;
  /** A signed upload that tells how far it is. */
  upload<Answer>(path: string, upload: Upload): Promise<{ answer: Answer; headers: Headers }>;
  /** What the proofs of this session carry; null after signing out. */
  bindTo(ath: string | null): void;
};

export type ClientParts = {
  origin: string;
  key: () => Promise<DeviceKey>;
  fetch: typeof fetch;
  nowMs: () => number;
  newId: () => string;
};

const base = '/api/v1';

/** Proofs are taken for a minute: a clock that is further off than this is corrected by the server's. */
const toleratedSkewMs = 20_000;

/** The one way to the server. Each request carries a fresh proof of the key that the session is bound to. */
export function createClient({ origin, key, fetch, nowMs, newId }: ClientParts): Client {
  let ath: string | undefined;
  let skewMs = 0;

  const prove = async (method: string, url: string) =>
    makeProof(await key(), { method, url, nowMs: nowMs() + skewMs, jti: newId(), ath });

  /** True when the clock was found wrong, so that trying again makes sense. */
  const learnSkew = (date: string | null): boolean => {
    const server = date === null ? Number.NaN : Date.parse(date);
    if (Number.isNaN(server)) return false;
    const off = server - nowMs();
    if (Math.abs(off - skewMs) < toleratedSkewMs) return false;
    skewMs = off;
    return true;
  };

  const send: Client['send'] = async (method, path, asked = {}) => {
    const url = new URL(`${base}${path}`, origin);
    for (const [name, value] of Object.entries(asked.query ?? {})) {
      if (value !== undefined && value !== '') url.searchParams.set(name, String(value));
    }
    for (let attempt = 1; ; attempt++) {
      let response: Response;
      try {
        response = await fetch(url, {
          method,
          redirect: 'error',
          credentials: 'same-origin',
          cache: 'no-store',
          headers: {
            accept: 'application/json, application/problem+json',
            ...(asked.json !== undefined && { 'content-type': 'application/json' }),
            dpop: await prove(method, url.href),
            ...asked.headers,
          },
          ...(asked.json !== undefined && { body: JSON.stringify(asked.json) }),
          ...(asked.signal && { signal: asked.signal }),
        });
      } catch (cause) {
        if (asked.signal?.aborted) throw cause;
        throw new ApiProblem({ code: 'no-answer', status: 0, cause });
      }
      if (response.ok) return response;
      const again = response.status === 401 && attempt === 1 && learnSkew(response.headers.get('date'));
      if (again) continue;
      throw readProblem(response.status, await response.text(), response.headers.get('retry-after'));
    }
  };

  return {
    send,
    async ask<Answer>(method: string, path: string, asked?: Asked) {
      const response = await send(method, path, asked);
      const text = await response.text();
      return (text === '' ? undefined : JSON.parse(text)) as Answer;
    },
    async upload(path, upload) {
      const url = new URL(`${base}${path}`, origin).href;
      return sendUpload(url, await prove('POST', url), upload);
    },
    bindTo(hash) {
      ath = hash ?? undefined;
    },
  };
}

/** fetch cannot tell how far an upload is; XMLHttpRequest can. */
function sendUpload<Answer>(
  url: string,
  proof: string,
  { form, headers, signal, onProgress }: Upload,
): Promise<{ answer: Answer; headers: Headers }> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', url);
    request.setRequestHeader('dpop', proof);
    request.setRequestHeader('accept', 'application/json, application/problem+json');
    for (const [name, value] of Object.entries(headers ?? {})) request.setRequestHeader(name, value);
    request.upload.onprogress = ({ loaded, total }) => onProgress?.(loaded, total);
    request.onerror = () => reject(new ApiProblem({ code: 'no-answer', status: 0 }));
    request.onabort = () => reject(new DOMException('Cancelled', 'AbortError'));
    request.onload = () => {
      if (request.status >= 200 && request.status < 300) {
        const replayed = request.getResponseHeader('idempotency-replayed');
        resolve({
          answer: JSON.parse(request.responseText) as Answer,
          headers: new Headers(replayed === null ? {} : { 'idempotency-replayed': replayed }),
        });
      } else {
        reject(readProblem(request.status, request.responseText, request.getResponseHeader('retry-after')));
      }
    };
    signal?.addEventListener('abort', () => request.abort(), { once: true });
    request.send(form);
  });
}
