import type { ConversationId, PersonId } from '#ground';
import { AccessDenied } from '../access-denied.ts';
import { findPerson } from '../people/person-rows.ts';
import type { Room } from '../store/room.ts';
import type { AccessFacts, ConversationFacts, Reason } from './facts.ts';
import { readFactsAbout } from './gather-facts.ts';

/**
 * Counts an opening, one after the other for each person: of many that were asked for at the same moment only as many go
 * on as the budget has left.
 * @throws AccessDenied when the budget is used up by now
 */
export async function countOpening(
  room: Room,
  personId: PersonId,
  conversationId: ConversationId,
): Promise<void> {
  await room.run(async (client) => {
    await client.query('select id from access.people where id = $1 for update', [personId]);
    const person = await findPerson(client, room.directory, personId);
    if (person?.state !== 'active') throw new AccessDenied([{ control: 'LEAVER', code: 'account-closed' }]);
    const about = await readFactsAbout(client, room, person);
    const refusal = askVolume(room, conversationId, {
      ...{ ...about, inSetUp: false, inShift: true },
      session: { factors: 2, isProven: true, inNetwork: true },
    });
    if (refusal) throw new AccessDenied([refusal]);
    await client.query(
      `insert into access.openings (tenant_id, id, person_id, conversation_id, opened_ms) values ($1, $2, $3, $4, $5)`,
      [room.tenantId, room.newId(), personId, conversationId, room.clock.nowMs()],
    );
  });
}

/** Everything but the budget was decided before. */
function askVolume({ controls }: Room, id: ConversationId, facts: AccessFacts): Reason | null {
  const conversation: ConversationFacts = {
    ...{ id, startMs: facts.nowMs, team: null, agentId: null },
    ...{ class: 'ordinary', hasCase: false },
  };
  for (const control of controls) {
    if (control.id !== 'VOL') continue;
    const reason = control.check({ action: 'open', conversation, purpose: 'quality' }, facts);
    if (reason !== null) return reason;
  }
  return null;
}
