import type { PoolClient } from 'pg';
import type { Room } from '../store/room.ts';

export type SetUpState = { inSetUp: boolean; missing: { administrators: number; keyOfficers: number } };

const neededAdministrators = 2;
const neededKeyOfficers = 1;

/**
 * Until two security administrators and one key officer are enrolled nobody can be anybody's second person: the product
 * receives and never plays. Once over it is over: an administrator who closes the other's account does not get back what
 * set-up lets one person do alone.
 */
export async function readSetUp(client: PoolClient, room: Room): Promise<SetUpState> {
  const { rows } = await client.query<{ administrators: number; officers: number; completed: boolean }>(
    `select count(*) filter (where 'security-administrator' = any(roles))::int as administrators,
            count(*) filter (where 'key-officer' = any(roles))::int as officers,
            exists (select 1 from access.set_up) as completed
     from access.people where state = 'active'`,
  );
  const { administrators = 0, officers = 0, completed = false } = rows[0] ?? {};
  const missing = {
    administrators: Math.max(0, neededAdministrators - administrators),
    keyOfficers: Math.max(0, neededKeyOfficers - officers),
  };
  return { inSetUp: !completed && room.countsAsSetUp !== true, missing };
}

export function setUpState(room: Room): Promise<SetUpState> {
  return room.run((client) => readSetUp(client, room));
}

/** Ends set-up when everybody it needs is enrolled; true when it was this call that ended it. */
export async function completeSetUp(client: PoolClient, room: Room): Promise<boolean> {
  const { inSetUp, missing } = await readSetUp(client, room);
  if (!inSetUp || missing.administrators > 0 || missing.keyOfficers > 0) return false;
  const { rowCount } = await client.query(
    'insert into access.set_up (tenant_id, completed_ms) values ($1, $2) on conflict do nothing',
    [room.tenantId, room.clock.nowMs()],
  );
  return rowCount === 1;
}
