import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto';

/** How an answer differs from an honest one. */
export type Dishonest = {
  origin?: string;
  rpId?: string;
  challenge?: string;
  verified?: boolean;
  present?: boolean;
  counter?: number;
  userHandle?: string;
  broken?: boolean;
};

/** A passkey in software: WebAuthn level 3 with ES256, attestation "none". */
export function makeAuthenticator({ origin }: { origin: string }) {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const { x = '', y = '' } = publicKey.export({ format: 'jwk' });
  const id = randomBytes(32);
  let counter = 0;
  let handle = randomBytes(32).toString('base64url');

  const clientData = (type: string, options: object, how: Dishonest) =>
    Buffer.from(
      JSON.stringify({
        type,
        challenge: how.challenge ?? (options as { challenge: string }).challenge,
        origin: how.origin ?? origin,
        crossOrigin: false,
      }),
    );
  const authenticatorData = (how: Dishonest, attested?: Buffer) => {
    counter += 1;
    const count = Buffer.alloc(4);
    count.writeUInt32BE(how.counter ?? counter);
    const flags = (how.present === false ? 0 : 1) | (how.verified === false ? 0 : 4) | (attested ? 64 : 0);
    const rpIdHash = createHash('sha256')
      .update(how.rpId ?? new URL(origin).hostname)
      .digest();
    return Buffer.concat([rpIdHash, Buffer.from([flags]), count, attested ?? Buffer.alloc(0)]);
  };

  return {
    create(options: object, how: Dishonest = {}) {
      handle = (options as { user: { id: string } }).user.id;
      // COSE (RFC 9052): {1: 2 (EC2), 3: -7 (ES256), -1: 1 (P-256), -2: x, -3: y}
      const cose = Buffer.concat([
        Buffer.from('a5010203262001215820', 'hex'),
        Buffer.from(x, 'base64url'),
        Buffer.from('225820', 'hex'),
        Buffer.from(y, 'base64url'),
      ]);
      const attested = Buffer.concat([Buffer.alloc(16), Buffer.from([0, id.length]), id, cose]);
      const data = authenticatorData(how, attested);
      const length = Buffer.alloc(2);
      length.writeUInt16BE(data.length);
      // CBOR: {"fmt": "none", "attStmt": {}, "authData": bytes}
      const object = Buffer.concat([
        Buffer.from('a363666d74646e6f6e656761747453746d74a0686175746844617461', 'hex'),
        Buffer.from([0x59]),
        length,
        data,
      ]);
      return {
        ...{ id: id.toString('base64url'), rawId: id.toString('base64url'), type: 'public-key' },
        clientExtensionResults: {},
        response: {
          clientDataJSON: clientData('webauthn.create', options, how).toString('base64url'),
          attestationObject: object.toString('base64url'),
          transports: ['internal'],
        },
      };
    },
    get(options: object, how: Dishonest = {}) {
      const client = clientData('webauthn.get', options, how);
      const data = authenticatorData(how);
      const signed = Buffer.concat([data, createHash('sha256').update(client).digest()]);
      const signature = sign('sha256', signed, privateKey);
      if (how.broken) signature[signature.length - 1] = (signature.at(-1) ?? 0) ^ 1;
      return {
        ...{ id: id.toString('base64url'), rawId: id.toString('base64url'), type: 'public-key' },
        clientExtensionResults: {},
        response: {
          clientDataJSON: client.toString('base64url'),
          authenticatorData: data.toString('base64url'),
          signature: signature.toString('base64url'),
          userHandle: how.userHandle ?? handle,
        },
      };
    },
  };
}
