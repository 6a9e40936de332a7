import type { DeviceKey } from './device-key.ts';

export type ProvenRequest = {
  method: string;
  /** Whole address; query and fragment are left out of the proof (RFC 9449, section 4.2, htu). */
  url: string;
  nowMs: number;
  /** Different for each proof, so that none can be sent twice. */
  jti: string;
  /** Hash of the session, as the server told it: the cookie itself cannot be read here. */
  ath?: string | undefined;
};

/** A proof that this browser holds the session's key, for one request (RFC 9449, section 4.2). */
export async function makeProof(key: DeviceKey, request: ProvenRequest): Promise<string> {
  const { origin, pathname } = new URL(request.url);
  const head = { typ: 'dpop+jwt', alg: 'ES256', jwk: key.publicJwk };
  const claims = {
    jti: request.jti,
    htm: request.method,
    htu: `${origin}${pathname}`,
    iat: Math.floor(request.nowMs / 1000),
    ...(request.ath !== undefined && { ath: request.ath }),
  };
  const signed = `${base64url(JSON.stringify(head))}.${base64url(JSON.stringify(claims))}`;
  const signature = await crypto.subtle.sign(
    { name: 'ECDSA', hash: 'SHA-256' },
    key.privateKey,
    new TextEncoder().encode(signed),
  );
  return `${signed}.${base64url(new Uint8Array(signature))}`;
}

/** RFC 7515, section 2: the URL's alphabet, without padding. */
export function base64url(value: string | Uint8Array): string {
  const bytes = typeof value === 'string' ? new TextEncoder().encode(value) : value;
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}
