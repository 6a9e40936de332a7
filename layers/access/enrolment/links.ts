import type { PoolClient } from 'pg';
import { type PersonId, SluisError } from '#ground';
import type { EnrolmentLink, PersonView } from '../access.ts';
import { findPerson } from '../people/person-rows.ts';
import { hashSecret, newSecret, type Room } from '../store/room.ts';

/** A fresh link for a person; older ones that nobody used stop working. */
export async function issueLink(
  client: PoolClient,
  room: Room,
  personId: PersonId,
  issuedBy: PersonId | null,
): Promise<EnrolmentLink> {
  const { tenantId, clock, policy, origin } = room;
  const link = newSecret(room);
  const nowMs = clock.nowMs();
  const expiresMs = nowMs + policy.enrolmentLinkMs;
  await burnLinks(client, room, personId);
  await client.query(
    `insert into access.enrolments (tenant_id, link_hash, person_id, issued_by, issued_ms, expires_ms)
     values ($1, $2, $3, $4, $5, $6)`,
    [tenantId, hashSecret(link), personId, issuedBy, nowMs, expiresMs],
  );
  await room.write({
    type: 'enrolment.issued',
    actor: issuedBy === null ? { kind: 'system', id: 'set-up' } : { kind: 'person', id: issuedBy },
    subject: { kind: 'person', id: personId },
    detail: { expires: new Date(expiresMs).toISOString() },
  });
  // The secret stands behind #, which browsers send to nobody: it reaches no log.
  return { link, url: `${origin}/enrol#${link}`, expiresMs };
}

export async function burnLinks(client: PoolClient, room: Room, personId: PersonId): Promise<void> {
  await client.query('update access.enrolments set used_ms = $2 where person_id = $1 and used_ms is null', [
    personId,
    room.clock.nowMs(),
  ]);
}

export type OpenLink = { person: PersonView; expiresMs: number; pendingTotp: Buffer | null };

/** The person that a link is for. Throws the same for a link that never was, was used, or is too old. */
export async function readLink(client: PoolClient, room: Room, link: string): Promise<OpenLink> {
  const { rows } = await client.query<{
    person_id: PersonId;
    expires_ms: string;
    pending_totp: Buffer | null;
  }>(
    `select person_id, expires_ms, pending_totp from access.enrolments
     where link_hash = $1 and used_ms is null and expires_ms > $2`,
    [hashSecret(link), room.clock.nowMs()],
  );
  const row = rows[0];
  const person = row ? await findPerson(client, room.directory, row.person_id) : null;
  if (!row || !person || person.state === 'left') throw linkInvalid();
  return { person, expiresMs: Number(row.expires_ms), pendingTotp: row.pending_totp };
}

/** Uses the link up. Of two at the same time one waits here for the other, and then finds it used. */
export async function burnLink(client: PoolClient, room: Room, link: string): Promise<boolean> {
  const { rowCount } = await client.query(
    `update access.enrolments set used_ms = $2, pending_totp = null
     where link_hash = $1 and used_ms is null and expires_ms > $2`,
    [hashSecret(link), room.clock.nowMs()],
  );
  return rowCount === 1;
}

export function linkInvalid(): SluisError {
  return new SluisError(
    'link-invalid',
    'This link was used, has expired, or was never made. Ask a security administrator for a new one.',
    { status: 404 },
  );
}
