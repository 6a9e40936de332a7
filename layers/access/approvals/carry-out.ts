import type { PoolClient } from 'pg';
import { type ConversationId, type PersonId, type Purpose, SluisError } from '#ground';
import type { NewPerson, NewToken } from '../access.ts';
import { addPerson } from '../people/add-person.ts';
import { changeRoles } from '../people/change-roles.ts';
import type { Role } from '../roles.ts';
import type { Room } from '../store/room.ts';
import { insertToken } from '../tokens/token-rows.ts';
import { type ApprovalRow, wishOf } from './approval-rows.ts';

export type GrantPayload = {
  personId: PersonId;
  conversationId: ConversationId;
  purpose: Purpose;
  durationMs: number;
};
export type RolesPayload = { personId: PersonId; roles: readonly Role[] };
export type LinkPayload = { personId: PersonId };

/** Does what was approved, in the transaction that records the approval. */
export async function carryOut(
  client: PoolClient,
  room: Room,
  row: ApprovalRow,
  approvedBy: PersonId,
): Promise<void> {
  switch (row.kind) {
    case 'person.create':
      await addPerson(client, room, wishOf<NewPerson>(row, room).payload, row.requested_by);
      return;
    case 'person.roles': {
      const { personId, roles } = wishOf<RolesPayload>(row, room).payload;
      await changeRoles(client, room, personId, roles, row.requested_by);
      return;
    }
    case 'enrolment.issue':
      // The link is made when whoever asked fetches it: nobody else sees it.
      return;
    case 'token.create':
      await insertToken(client, room, wishOf<NewToken>(row, room).payload, {
        ...{ id: row.id, ownerId: row.requested_by, secretHash: null },
      });
      return;
    case 'grant.give':
      await giveGrant(client, room, wishOf<GrantPayload>(row, room).payload, approvedBy);
      return;
    default:
      throw new SluisError('approval-kind-unknown', 'This kind of request is not known.', { status: 409 });
  }
}

/** Its time is counted from now, not from when it was asked for. */
async function giveGrant(
  client: PoolClient,
  room: Room,
  { personId, conversationId, purpose, durationMs }: GrantPayload,
  givenBy: PersonId,
): Promise<void> {
  const nowMs = room.clock.nowMs();
  await client.query(
    `insert into access.grants (tenant_id, id, person_id, conversation_id, purpose, given_by, given_ms, expires_ms)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      ...[room.tenantId, room.newId(), personId, conversationId, purpose, givenBy],
      ...[nowMs, nowMs + durationMs],
    ],
  );
  await room.write({
    type: 'grant.given',
    actor: { kind: 'person', id: givenBy },
    subject: { kind: 'conversation', id: conversationId },
    purpose,
    detail: { to: personId, until: new Date(nowMs + durationMs).toISOString() },
  });
}
