import type { PoolClient } from 'pg';
import type { PersonId, SessionId } from '#ground';
import type { PersonCaller, PersonView } from '../access.ts';
import { isInNetworks, plainAddress } from '../conditions/in-networks.ts';
import { shiftEnd } from '../conditions/in-shift.ts';
import { findPerson } from '../people/person-rows.ts';
import { shiftOf } from '../policy.ts';
import { hashSecret, newSecret, type Room } from '../store/room.ts';
import { setCookie } from './cookie.ts';
import { hashOf } from './verify-proof.ts';

export type SessionRow = {
  id: SessionId;
  person_id: PersonId;
  thumbprint: string;
  method: PersonCaller['session']['method'];
  factors: string[];
  ends_ms: string;
};

/** The living session of this secret, and its person; null when there is none, it has ended, or the person has left. */
export async function findSession(
  client: PoolClient,
  room: Room,
  secret: string,
): Promise<{ session: SessionRow; person: PersonView } | null> {
  const { rows } = await client.query<SessionRow>(
    `select id, person_id, thumbprint, method, factors, ends_ms from access.sessions
     where secret_hash = $1 and ended_ms is null and ends_ms > $2`,
    [hashSecret(secret), room.clock.nowMs()],
  );
  const session = rows[0];
  if (!session) return null;
  const person = await findPerson(client, room.directory, session.person_id);
  return person?.state === 'active' ? { session, person } : null;
}

export type NewSession = {
  person: PersonView;
  thumbprint: string;
  address: string;
  method: PersonCaller['session']['method'];
  factors: readonly string[];
  /** Never later than this: the session that confirmed it. */
  notAfterMs?: number;
};

/** Begins a session; the cookie's secret is nowhere but in the answer. */
export async function insertSession(
  client: PoolClient,
  room: Room,
  { person, thumbprint, address, method, factors, notAfterMs }: NewSession,
): Promise<{ caller: PersonCaller; cookie: string }> {
  const secret = newSecret(room);
  const id = room.newId() as SessionId;
  const nowMs = room.clock.nowMs();
  const endsMs = Math.min(hardEnd(room, person.team, nowMs), notAfterMs ?? Number.POSITIVE_INFINITY);
  await client.query(
    `insert into access.sessions
       (tenant_id, secret_hash, id, person_id, thumbprint, network, method, factors, started_ms, ends_ms)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      ...[
        room.tenantId,
        hashSecret(secret),
        id,
        person.id,
        thumbprint,
        networkOf(room, address),
        method,
        factors,
      ],
      ...[nowMs, endsMs],
    ],
  );
  return {
    cookie: setCookie(secret),
    caller: {
      kind: 'person',
      person,
      session: { id, endsMs, method, factors, ath: hashOf(secret), isProven: true },
      address,
      inNetwork: isInNetworks(room.networks, address),
    },
  };
}

/** The shift's end, so that a session of the day is none in the evening; outside a shift, not for long. */
function hardEnd({ policy }: Room, team: string | null, nowMs: number): number {
  const shift = shiftOf(policy, team);
  const longest = nowMs + policy.longestSessionMs;
  let end = shiftEnd(shift, nowMs);
  if (end === null) return Math.min(longest, nowMs + policy.sessionOutsideShiftMs);
  // Around the clock one shift ends where the next begins.
  for (let next = shiftEnd(shift, end); next !== null && end < longest; next = shiftEnd(shift, end))
    end = next;
  return Math.min(longest, end);
}

/** Which of policy's networks it began in; never the address itself, which is personal. */
function networkOf({ policy, networks }: Room, address: string): string {
  if (!isInNetworks(networks, address)) return 'unknown';
  return plainAddress(address).includes(':') ? 'ipv6' : policy.networks.length > 0 ? 'named' : 'unknown';
}

export async function endSession(client: PoolClient, room: Room, id: SessionId): Promise<void> {
  await client.query('update access.sessions set ended_ms = $2 where id = $1 and ended_ms is null', [
    id,
    room.clock.nowMs(),
  ]);
}

export async function endSessionsOf(client: PoolClient, room: Room, personId: PersonId): Promise<void> {
  await client.query('update access.sessions set ended_ms = $2 where person_id = $1 and ended_ms is null', [
    personId,
    room.clock.nowMs(),
  ]);
}
