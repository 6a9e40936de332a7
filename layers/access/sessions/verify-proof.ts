import { createHash, createPublicKey, verify } from 'node:crypto';
import { SluisError } from '#ground';
import type { PublicKeyJwk, RequestFacts } from '../access.ts';
import type { ReplayGuard } from './replay-guard.ts';

/** A proof is good for a minute around the server's time. */
const windowMs = 60_000;
const longestProof = 4096;

type Claims = { jti: string; htm: string; htu: string; iat: number; ath?: string };

/**
 * Checks a proof of possession (RFC 9449, section 4.3) and tells the thumbprint of its key (RFC 7638).
 * @param credential what goes with the request: session secret or token; its hash must be in the proof
 * @throws SluisError `proof-invalid` (401) whose details say which check failed
 */
export function verifyProof(
  request: Pick<RequestFacts, 'method' | 'path' | 'origins' | 'proof' | 'withoutHash'>,
  credential: string | null,
  nowMs: number,
  replays: ReplayGuard,
): { thumbprint: string } {
  const { proof } = request;
  if (proof === undefined) throw invalid('missing');
  const parts = proof.split('.');
  if (proof.length > longestProof || parts.length !== 3) throw invalid('form');
  const [head = '', body = '', signature = ''] = parts;
  const jwk = readHead(head);
  const claims = readClaims(body);
  const key = publicKey(jwk);
  const signed = Buffer.from(`${head}.${body}`, 'ascii');
  const bytes = Buffer.from(signature, 'base64url');
  if (bytes.length !== 64 || !verify('sha256', signed, { key, dsaEncoding: 'ieee-p1363' }, bytes))
    throw invalid('signature');
  if (claims.htm !== request.method) throw invalid('htm');
  const path = request.path.split(/[?#]/)[0];
  if (!request.origins.some((origin) => claims.htu === `${origin}${path}`)) throw invalid('htu');
  if (Math.abs(claims.iat * 1000 - nowMs) > windowMs) throw invalid('iat');
  checkHash(claims, credential, request.withoutHash ?? false);
  const thumbprint = thumbprintOf(jwk);
  // Last, so that only what is otherwise good takes room.
  if (!replays.isFirst(`${thumbprint}.${claims.jti}`, claims.iat * 1000, nowMs)) throw invalid('replayed');
  return { thumbprint };
}

/** The members that count, in lexicographic order (RFC 7638, section 3.2). */
export function thumbprintOf({ crv, kty, x, y }: PublicKeyJwk): string {
  return createHash('sha256').update(JSON.stringify({ crv, kty, x, y })).digest('base64url');
}

export function hashOf(credential: string): string {
  return createHash('sha256').update(credential).digest('base64url');
}

function checkHash({ ath }: Claims, credential: string | null, mayLack: boolean): void {
  if (credential === null || (mayLack && ath === undefined)) return;
  if (ath !== hashOf(credential)) throw invalid('ath');
}

function readHead(text: string): PublicKeyJwk {
  const head = decode(text);
  if (head.typ !== 'dpop+jwt' || head.alg !== 'ES256') throw invalid('typ');
  const jwk = head.jwk as Record<string, unknown> | undefined;
  if (!isPublicKeyJwk(jwk)) throw invalid('jwk');
  return { kty: 'EC', crv: 'P-256', x: jwk.x, y: jwk.y };
}

/** A private part has no business in a proof. */
export function isPublicKeyJwk(jwk: unknown): jwk is PublicKeyJwk {
  if (typeof jwk !== 'object' || jwk === null) return false;
  const { kty, crv, x, y, d } = jwk as Record<string, unknown>;
  const coordinate = /^[A-Za-z0-9_-]{43}$/;
  return (
    kty === 'EC' &&
    crv === 'P-256' &&
    d === undefined &&
    typeof x === 'string' &&
    coordinate.test(x) &&
    typeof y === 'string' &&
    coordinate.test(y)
  );
}

function readClaims(text: string): Claims {
  const { jti, htm, htu, iat, ath } = decode(text);
  const isId = typeof jti === 'string' && jti.length >= 16 && jti.length <= 100;
  if (!isId || typeof htm !== 'string' || typeof htu !== 'string' || !Number.isSafeInteger(iat))
    throw invalid('claims');
  if (ath !== undefined && typeof ath !== 'string') throw invalid('claims');
  return { jti, htm, htu, iat: iat as number, ...(ath !== undefined && { ath }) };
}

function decode(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      return value as Record<string, unknown>;
  } catch {
    // Told below: not JSON.
  }
  throw invalid('form');
}

function publicKey(jwk: PublicKeyJwk) {
  try {
    return createPublicKey({ key: jwk, format: 'jwk' });
  } catch {
    // Not a point of the curve.
    throw invalid('jwk');
  }
}

function invalid(check: string): SluisError {
  return new SluisError(
    'proof-invalid',
    'The request did not prove the key of its device. Check the clock of the device and sign in again.',
    { status: 401, details: { check } },
  );
}
