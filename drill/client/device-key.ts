import { createHash, generateKeyPairSync, randomUUID, sign } from 'node:crypto';

/** A key as a browser or program of the drill holds it; a second one is another device. */
export type DeviceKey = {
  /** A proof of possession for one request (RFC 9449, section 4.2). */
  prove(request: { method: string; url: string; credential?: string; nowMs: number }): string;
};

export function createDeviceKey(): DeviceKey {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const { kty, crv, x, y } = publicKey.export({ format: 'jwk' });
  const header = encode({ typ: 'dpop+jwt', alg: 'ES256', jwk: { kty, crv, x, y } });
  return {
    prove({ method, url, credential, nowMs }) {
      const payload = encode({
        jti: randomUUID(),
        htm: method,
        htu: url.split(/[?#]/)[0],
        iat: Math.floor(nowMs / 1000),
        ...(credential !== undefined && { ath: createHash('sha256').update(credential).digest('base64url') }),
      });
      const signature = sign('sha256', Buffer.from(`${header}.${payload}`), {
        key: privateKey,
        dsaEncoding: 'ieee-p1363',
      });
      return `${header}.${payload}.${signature.toString('base64url')}`;
    },
  };
}

function encode(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}
