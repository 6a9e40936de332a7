import {
  type AuthenticationResponseJSON,
  generateAuthenticationOptions,
  verifyAuthenticationResponse,
} from '@simplewebauthn/server';
import type { PersonId } from '#ground';
import type { Workshop } from '../store/workshop.ts';

const use = 'sign-in';

/** Any passkey of this place; the person says with it who they are, so that no login is asked for or told. */
export function passkeyOptions({ room, challenges }: Workshop): Promise<object> {
  return generateAuthenticationOptions({
    rpID: rpIdOf(room.origin),
    challenge: challengeBytes(challenges.make(use)),
    userVerification: 'required',
    allowCredentials: [],
  });
}

/** Passkeys hang on the name of the host (WebAuthn level 3, section 5.1.2, `rpId`). */
export function rpIdOf(origin: string): string {
  return new URL(origin).hostname;
}

/** The library encodes bytes; ours are encoded already. */
export function challengeBytes(challenge: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Buffer.from(challenge, 'base64url'));
}

type PasskeyRow = {
  credential_id: Buffer;
  person_id: PersonId;
  public_key: Buffer;
  counter: string;
  user_handle: Buffer;
};

/** Whose passkey this is, or null when it is nobody's or anything about it does not fit. */
export async function verifyPasskey(
  { room, challenges }: Workshop,
  response: unknown,
): Promise<PersonId | null> {
  const given = response as AuthenticationResponseJSON;
  const credentialId = typeof given?.id === 'string' ? Buffer.from(given.id, 'base64url') : null;
  if (credentialId === null || credentialId.length === 0) return null;
  const { rows } = await room.run((client) =>
    client.query<PasskeyRow>(
      `select credential_id, person_id, public_key, counter, user_handle
       from access.passkeys join access.people on people.tenant_id = passkeys.tenant_id and people.id = person_id
       where credential_id = $1 and state = 'active'`,
      [credentialId],
    ),
  );
  const row = rows[0];
  if (!row) return null;
  const counter = await verifyResponse(room.origin, row, given, (challenge) =>
    challenges.take(challenge, use),
  );
  if (counter === null) return null;
  // A counter that does not go up is a copy's (WebAuthn level 3, section 6.1.1); authenticators without one stay at 0.
  const { rowCount } = await room.run((client) =>
    client.query(
      'update access.passkeys set counter = $2 where credential_id = $1 and (counter < $2 or (counter = 0 and $2 = 0))',
      [row.credential_id, counter],
    ),
  );
  return rowCount === 1 ? row.person_id : null;
}

async function verifyResponse(
  origin: string,
  row: PasskeyRow,
  given: AuthenticationResponseJSON,
  takeChallenge: (challenge: string) => boolean,
): Promise<number | null> {
  try {
    const { userHandle } = given.response;
    if (userHandle !== undefined && !Buffer.from(userHandle, 'base64url').equals(row.user_handle))
      return null;
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response: given,
      expectedChallenge: takeChallenge,
      expectedOrigin: origin,
      expectedRPID: rpIdOf(origin),
      requireUserVerification: true,
      credential: {
        id: row.credential_id.toString('base64url'),
        publicKey: new Uint8Array(row.public_key),
        counter: Number(row.counter),
      },
    });
    return verified ? authenticationInfo.newCounter : null;
  } catch {
    // The library throws for everything that does not fit: another origin, no user verification, an old counter.
    return null;
  }
}
