import type { PoolClient } from 'pg';
import { isUuid, type PersonId, SluisError } from '#ground';
import type { Approval } from '../access.ts';
import type { Room } from '../store/room.ts';

/** What is to be done, and what people see of it. Sealed: it names people. */
export type Wish<Payload> = {
  payload: Payload;
  values: Readonly<Record<string, string | number>>;
  /** Whom it is about. */
  about: PersonId | null;
};

export type ApprovalRow = {
  id: string;
  kind: Approval['kind'];
  sealed: Buffer;
  requested_by: PersonId;
  requested_ms: string;
  expires_ms: string;
  state: 'waiting' | 'approved' | 'refused';
};

const columns = 'id, kind, sealed, requested_by, requested_ms, expires_ms, state';
const mostListed = 200;

export async function insertApproval(
  client: PoolClient,
  room: Room,
  kind: Approval['kind'],
  requestedBy: PersonId,
  wish: Wish<unknown>,
): Promise<Approval> {
  const id = room.newId();
  const nowMs = room.clock.nowMs();
  const { rows } = await client.query<ApprovalRow>(
    `insert into access.approvals (tenant_id, id, kind, sealed, requested_by, requested_ms, expires_ms, state)
     values ($1, $2, $3, $4, $5, $6, $7, 'waiting') returning ${columns}`,
    [
      ...[room.tenantId, id, kind, room.directory.seal(`approval|${id}`, wish), requestedBy],
      ...[nowMs, nowMs + room.policy.approvalMs],
    ],
  );
  await room.write({
    type: 'approval.requested',
    actor: { kind: 'person', id: requestedBy },
    subject: { kind: 'approval', id },
    detail: { kind, ...(wish.about !== null && { about: wish.about }) },
  });
  return viewOf(rows[0] as ApprovalRow, room);
}

export function wishOf<Payload>(row: Pick<ApprovalRow, 'id' | 'sealed'>, room: Room): Wish<Payload> {
  return room.directory.open<Wish<Payload>>(`approval|${row.id}`, row.sealed);
}

export function viewOf(row: ApprovalRow, room: Room): Approval {
  const expiresMs = Number(row.expires_ms);
  const isExpired = row.state === 'waiting' && expiresMs <= room.clock.nowMs();
  return {
    ...{ id: row.id, kind: row.kind, requestedBy: row.requested_by, expiresMs },
    requestedMs: Number(row.requested_ms),
    state: isExpired ? 'expired' : row.state,
    values: wishOf(row, room).values,
  };
}

export async function listApprovals(
  client: PoolClient,
  requestedBy: PersonId | null,
): Promise<ApprovalRow[]> {
  const { rows } = await client.query<ApprovalRow>(
    `select ${columns} from access.approvals where $1::uuid is null or requested_by = $1
     order by requested_ms desc, id limit ${mostListed}`,
    [requestedBy],
  );
  return rows;
}

/** One that still waits, held until this transaction ends: a second decider finds it decided. */
export async function lockWaiting(client: PoolClient, room: Room, id: string): Promise<ApprovalRow> {
  const { rows } = isUuid(id)
    ? await client.query<ApprovalRow>(`select ${columns} from access.approvals where id = $1 for update`, [
        id,
      ])
    : { rows: [] };
  const row = rows[0];
  if (!row) throw new SluisError('approval-unknown', 'There is no such request.', { status: 404 });
  if (row.state !== 'waiting' || Number(row.expires_ms) <= room.clock.nowMs()) {
    throw new SluisError('approval-decided', 'This was decided already, or nobody decided in time.', {
      status: 409,
    });
  }
  return row;
}

export async function markDecided(
  client: PoolClient,
  room: Room,
  id: string,
  state: 'approved' | 'refused',
  decidedBy: PersonId,
): Promise<void> {
  await client.query(
    'update access.approvals set state = $2, decided_by = $3, decided_ms = $4 where id = $1',
    [...[id, state, decidedBy, room.clock.nowMs()]],
  );
}
