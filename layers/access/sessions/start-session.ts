import type { PoolClient } from 'pg';
import type { PersonId } from '#ground';
import type { PersonCaller, RequestFacts, StartedSession } from '../access.ts';
import { findPerson } from '../people/person-rows.ts';
import { hashSecret } from '../store/room.ts';
import type { Workshop } from '../store/workshop.ts';
import { readCookie } from './cookie.ts';
import { insertSession } from './session-rows.ts';

export type Beginning = {
  personId: PersonId;
  thumbprint: string;
  method: PersonCaller['session']['method'];
  factors: readonly string[];
  notAfterMs?: number;
  /** Uses up what was shown; false when somebody else did already. */
  claim?: (client: PoolClient) => Promise<boolean>;
};

/**
 * A new session with a new secret: whatever cookie the request brought, it is none of the new one's (session fixation),
 * and where it was this device's own session, that one ends. Null when the person has left or the claim failed.
 */
export async function startSession(
  { room }: Workshop,
  request: RequestFacts,
  { personId, thumbprint, method, factors, notAfterMs, claim }: Beginning,
): Promise<StartedSession | null> {
  return room.run(async (client) => {
    const person = await findPerson(client, room.directory, personId);
    if (person?.state !== 'active' || (claim && !(await claim(client)))) return null;
    const old = readCookie(request.cookie);
    if (old !== null) await endOwn(client, old, thumbprint, room.clock.nowMs());
    const started = await insertSession(client, room, {
      ...{ person, thumbprint, address: request.address, method, factors },
      ...(notAfterMs !== undefined && { notAfterMs }),
    });
    // Before it is committed: a session that does not stand in the ledger does not begin.
    await room.write({
      type: 'session.started',
      actor: { kind: 'person', id: personId },
      subject: { kind: 'person', id: personId },
      detail: { method, factors: factors.length, inNetwork: started.caller.inNetwork },
    });
    return started;
  });
}

async function endOwn(client: PoolClient, secret: string, thumbprint: string, nowMs: number): Promise<void> {
  await client.query(
    'update access.sessions set ended_ms = $3 where secret_hash = $1 and thumbprint = $2 and ended_ms is null',
    [hashSecret(secret), thumbprint, nowMs],
  );
}
