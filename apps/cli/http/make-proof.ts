import { createHash, createPrivateKey, randomUUID, sign } from 'node:crypto';
import type { DeviceKey } from './device-key.ts';

/** A proof of possession for one request (RFC 9449, section 4.2), bound to the session or token that goes with it. */
export function makeProof(
  key: DeviceKey,
  request: { method: string; url: string; credential?: string | undefined; nowMs: number },
): string {
  const target = new URL(request.url);
  const head = { typ: 'dpop+jwt', alg: 'ES256', jwk: key.publicKey };
  const claims = {
    jti: randomUUID(),
    htm: request.method,
    htu: `${target.origin}${target.pathname}`,
    iat: Math.floor(request.nowMs / 1000),
    ...(request.credential !== undefined && {
      ath: createHash('sha256').update(request.credential).digest('base64url'),
    }),
  };
  const signed = [head, claims]
    .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
    .join('.');
  const signature = sign('sha256', Buffer.from(signed), {
    key: createPrivateKey({ key: key.privateKey, format: 'jwk' }),
    dsaEncoding: 'ieee-p1363',
  });
  return `${signed}.${signature.toString('base64url')}`;
}
