import { addressList, SluisError } from '#ground';
import type { Caller, MachineCaller, PersonCaller, RequestFacts, TokenScope } from '../access.ts';
import { isInNetworks } from '../conditions/in-networks.ts';
import { hashSecret, type Room } from '../store/room.ts';
import { readCookie } from './cookie.ts';
import type { ReplayGuard } from './replay-guard.ts';
import { findSession } from './session-rows.ts';
import { hashOf, verifyProof } from './verify-proof.ts';

/** Who asks: a machine by its token, otherwise a person by their session. */
export async function authenticate(room: Room, replays: ReplayGuard, request: RequestFacts): Promise<Caller> {
  return request.authorization === undefined
    ? authenticatePerson(room, replays, request)
    : authenticateMachine(room, replays, request, request.authorization);
}

async function authenticatePerson(
  room: Room,
  replays: ReplayGuard,
  request: RequestFacts,
): Promise<PersonCaller> {
  const secret = readCookie(request.cookie);
  const found = secret === null ? null : await room.run((client) => findSession(client, room, secret));
  if (secret === null || !found) throw notSignedIn();
  const { session, person } = found;
  const proof = prove(room, replays, request, secret);
  const isProven = proof.thumbprint === session.thumbprint;
  if (!room.gates.possession(isProven)) {
    if (proof.thumbprint === null) throw proof.error;
    await recordStolen(room, 'session.refused', person.id, 'other-device');
    throw otherDevice();
  }
  return {
    kind: 'person',
    person,
    session: {
      id: session.id,
      endsMs: Number(session.ends_ms),
      method: session.method,
      factors: session.factors,
      ath: hashOf(secret),
      isProven,
    },
    address: request.address,
    inNetwork: isInNetworks(room.networks, request.address),
  };
}

/** Somebody holds a secret that is good, on another device or elsewhere: it was probably stolen. */
async function recordStolen(
  room: Room,
  type: 'session.refused' | 'machine.refused',
  id: string,
  code: string,
): Promise<void> {
  const kind = type === 'session.refused' ? 'person' : 'token';
  await room.write({
    type,
    actor: { kind: 'system', id: 'sign-in' },
    subject: { kind, id },
    detail: { code },
  });
}

function prove(
  room: Room,
  replays: ReplayGuard,
  request: RequestFacts,
  credential: string,
): { thumbprint: string | null; error?: unknown } {
  try {
    return verifyProof(request, credential, room.clock.nowMs(), replays);
  } catch (error) {
    return { thumbprint: null, error };
  }
}

type TokenRow = {
  id: string;
  scopes: TokenScope[];
  queues: string[] | null;
  networks: string[];
  thumbprint: string | null;
};

/**
 * A token of a machine: alive, from its own networks, and bound to its key; one that is bound to none works inside the
 * networks alone that policy names for that.
 */
async function authenticateMachine(
  room: Room,
  replays: ReplayGuard,
  request: RequestFacts,
  authorization: string,
): Promise<MachineCaller> {
  const [, scheme = '', token = ''] = /^(Bearer|DPoP) (sluis_[A-Za-z0-9_-]{43})$/i.exec(authorization) ?? [];
  const row = token === '' ? undefined : await touchToken(room, token);
  if (!row) throw badToken();
  const { address } = request;
  const refuse = async (code: string, error: SluisError) => {
    await recordStolen(room, 'machine.refused', row.id, code);
    return error;
  };
  if (!isInNetworks(addressList(row.networks), address)) {
    throw await refuse('unknown-network', unknownNetwork());
  }
  if (row.thumbprint !== null || scheme.toLowerCase() === 'dpop') {
    const { thumbprint } = verifyProof(request, token, room.clock.nowMs(), replays);
    if (thumbprint !== row.thumbprint) throw await refuse('other-key', badToken());
  } else if (!isInNetworks(room.bearerNetworks, address)) {
    throw await refuse('bearer-outside', unknownNetwork());
  }
  return { kind: 'machine', token: { id: row.id, scopes: row.scopes, queues: row.queues }, address };
}

async function touchToken(room: Room, token: string): Promise<TokenRow | undefined> {
  const { rows } = await room.run((client) =>
    client.query<TokenRow>(
      `update access.tokens set last_used_ms = $2
       where secret_hash = $1 and revoked_ms is null and expires_ms > $2
       returning id, scopes, queues, networks, thumbprint`,
      [hashSecret(token), room.clock.nowMs()],
    ),
  );
  return rows[0];
}

export function notSignedIn(): SluisError {
  return new SluisError('not-signed-in', 'Nobody is signed in here, or the session has ended. Sign in.', {
    status: 401,
  });
}

function otherDevice(): SluisError {
  return new SluisError(
    'session-other-device',
    'This session belongs to another device. Sign in on this one.',
    {
      status: 401,
    },
  );
}

function badToken(): SluisError {
  return new SluisError(
    'token-invalid',
    'The token is not known, has expired, was revoked, or is bound to another key.',
    {
      status: 401,
    },
  );
}

export function unknownNetwork(): SluisError {
  return new SluisError(
    'network-unknown',
    'This is not a network that policy names. Connect from one that it does.',
    {
      status: 403,
    },
  );
}
