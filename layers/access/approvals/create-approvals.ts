import type { PoolClient } from 'pg';
import { type PersonId, SluisError } from '#ground';
import type { Access, Approval, PersonCaller } from '../access.ts';
import { AccessDenied } from '../access-denied.ts';
import { contentRules } from '../decide/need-to-know.ts';
import { findPerson } from '../people/person-rows.ts';
import { hasAbility } from '../roles.ts';
import type { Room } from '../store/room.ts';
import {
  type ApprovalRow,
  insertApproval,
  listApprovals,
  lockWaiting,
  markDecided,
  viewOf,
  wishOf,
} from './approval-rows.ts';
import { carryOut, type GrantPayload } from './carry-out.ts';
import { type Decider, whyNotDecide } from './who-decides.ts';

const longestGrantDays = 90;
const dayMs = 86_400_000;

/** Changes that take two: one asks, another decides, and both stand in the ledger before anything is changed. */
export function createApprovals(room: Room): Access['approvals'] {
  return {
    async list(caller) {
      const seesAll = hasAbility(caller.person.roles, 'approvals.read');
      const mayKnow = hasAbility(caller.person.roles, 'people.names');
      return room.run(async (client) => {
        const decider = await readDecider(client, caller);
        const rows = await listApprovals(client, seesAll ? null : caller.person.id);
        return rows.map((row) => {
          const view = viewOf(row, room);
          const { name: _name, ...nameless } = view.values;
          return {
            ...view,
            values: mayKnow || row.requested_by === caller.person.id ? view.values : nameless,
            mayDecide: view.state === 'waiting' && refusalOf(room, row, decider) === null,
          };
        });
      });
    },
    approve: (caller, id) => decideApproval(room, caller, id, 'approved'),
    refuse: (caller, id) => decideApproval(room, caller, id, 'refused'),
    async requestGrant(caller, { conversationId, purpose, days, reasonCode }) {
      const { id, roles, name } = caller.person;
      const isReader = roles.some((role) => contentRules[role]?.purposes.includes(purpose));
      if (!hasAbility(roles, 'grants.request') || !isReader) {
        throw new AccessDenied([{ control: 'PURPOSE', code: 'purpose-not-yours', values: { purpose } }]);
      }
      if (!Number.isInteger(days) || days < 1 || days > longestGrantDays) {
        throw new SluisError('grant-invalid', `A grant is for 1 to ${longestGrantDays} days.`, {
          status: 422,
        });
      }
      const payload: GrantPayload = { personId: id, conversationId, purpose, durationMs: days * dayMs };
      const because = reasonCode === undefined ? {} : { reasonCode };
      return room.run(async (client) => {
        const approval = await insertApproval(client, room, 'grant.give', id, {
          ...{ payload, about: id },
          values: { name, conversation: conversationId, purpose, days, ...because },
        });
        await room.write({
          type: 'grant.requested',
          actor: { kind: 'person', id },
          subject: { kind: 'conversation', id: conversationId },
          purpose,
          detail: { days, approval: approval.id, ...because },
        });
        return approval;
      });
    },
  };
}

async function decideApproval(
  room: Room,
  caller: PersonCaller,
  id: string,
  verdict: 'approved' | 'refused',
): Promise<Approval> {
  return room.run(async (client) => {
    const row = await lockWaiting(client, room, id);
    const decider = await readDecider(client, caller);
    const refusal = refusalOf(room, row, decider);
    // Whoever asked may always think better of it.
    const isWithdrawn = verdict === 'refused' && row.requested_by === caller.person.id;
    if (refusal !== null && !isWithdrawn) return refuseDecision(room, caller, id, refusal);
    if (verdict === 'approved') await requireRequester(client, room, row);
    await markDecided(client, room, id, verdict, caller.person.id);
    await room.write({
      type: verdict === 'approved' ? 'approval.given' : 'approval.refused',
      actor: { kind: 'person', id: caller.person.id },
      subject: { kind: 'approval', id },
      detail: { kind: row.kind, requestedBy: row.requested_by },
    });
    if (verdict === 'approved') await carryOut(client, room, row, caller.person.id);
    return { ...viewOf(row, room), state: verdict };
  });
}

/** That somebody tried stands in the ledger, whatever becomes of the rest. */
async function refuseDecision(
  room: Room,
  { person }: PersonCaller,
  id: string,
  code: string,
): Promise<never> {
  await room.write({
    type: 'access.denied',
    actor: { kind: 'person', id: person.id },
    subject: { kind: 'approval', id },
    detail: { control: 'DUAL', code },
  });
  throw new AccessDenied([{ control: 'DUAL', code }]);
}

function refusalOf(room: Room, row: ApprovalRow, decider: Decider) {
  const { kind, requested_by: requestedBy } = row;
  const { about } = wishOf(row, room);
  return whyNotDecide(
    { kind, requestedBy, about },
    decider,
    { nowMs: room.clock.nowMs(), newAccountMs: room.policy.newAccountMs },
    room.gates.secondPerson,
  );
}

/** Read again, under the lock: somebody who left in the meantime decides nothing. */
async function readDecider(client: PoolClient, { person }: PersonCaller): Promise<Decider> {
  const { rows } = await client.query<{
    roles: Decider['roles'];
    enrolled_ms: string | null;
    enrolled_in_set_up: boolean;
  }>(
    "select roles, enrolled_ms, enrolled_in_set_up from access.people where id = $1 and state = 'active' for share",
    [person.id],
  );
  const row = rows[0];
  return {
    id: person.id as PersonId,
    roles: row?.roles ?? [],
    enrolledMs: row?.enrolled_ms == null ? null : Number(row.enrolled_ms),
    enrolledInSetUp: row?.enrolled_in_set_up ?? false,
  };
}

/** What a leaver asked for is asked by nobody. */
async function requireRequester(client: PoolClient, room: Room, row: ApprovalRow): Promise<void> {
  const requester = await findPerson(client, room.directory, row.requested_by);
  if (requester?.state !== 'active') throw new AccessDenied([{ control: 'LEAVER', code: 'requester-left' }]);
}
