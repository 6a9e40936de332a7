import type { PoolClient } from 'pg';
import type { ConversationId, PersonId, Purpose } from '#ground';
import type { PersonCaller, PersonView } from '../access.ts';
import { isInShift } from '../conditions/in-shift.ts';
import { setUpState } from '../people/set-up-state.ts';
import { budgetOf, shiftOf } from '../policy.ts';
import type { Room } from '../store/room.ts';
import type { AccessFacts, Grant } from './facts.ts';

const dayMs = 86_400_000;

/** Everything that a decision looks at, read now. */
export async function gatherFacts(room: Room, caller: PersonCaller): Promise<AccessFacts> {
  const { session, inNetwork, person } = caller;
  const [{ inSetUp }, about] = await Promise.all([setUpState(room), factsAbout(room, person)]);
  return {
    ...about,
    inSetUp,
    session: { factors: session.factors.length, isProven: session.isProven, inNetwork },
    inShift: isInShift(shiftOf(room.policy, person.team), room.clock.nowMs()),
  };
}

/** What holds of a person wherever and whenever they ask. */
export function factsAbout(room: Room, person: PersonView): Promise<FactsAbout> {
  return room.run((client) => readFactsAbout(client, room, person));
}

type FactsAbout = Omit<AccessFacts, 'inSetUp' | 'session' | 'inShift'>;

export async function readFactsAbout(
  client: PoolClient,
  room: Room,
  person: PersonView,
): Promise<FactsAbout> {
  const nowMs = room.clock.nowMs();
  const { opensToday, sampled, grants } = await readRights(client, person.id, nowMs);
  return {
    nowMs,
    person: { id: person.id, roles: person.roles, team: person.team, isActive: person.state === 'active' },
    opensToday,
    budget: budgetOf(room.policy, person.roles),
    sampled,
    grants,
    agentRecentDays: room.policy.agentRecentDays,
  };
}

async function readRights(client: PoolClient, personId: PersonId, nowMs: number) {
  const opens = await client.query<{ count: number }>(
    'select count(*)::int as count from access.openings where person_id = $1 and opened_ms > $2',
    [personId, nowMs - dayMs],
  );
  const samples = await client.query<{ conversation_id: ConversationId }>(
    'select conversation_id from access.samples where person_id = $1',
    [personId],
  );
  const grants = await client.query<{
    conversation_id: ConversationId;
    purpose: Purpose;
    expires_ms: string;
    given_by: PersonId;
  }>(
    'select conversation_id, purpose, expires_ms, given_by from access.grants where person_id = $1 and expires_ms > $2',
    [personId, nowMs],
  );
  return {
    opensToday: opens.rows[0]?.count ?? 0,
    sampled: new Set(samples.rows.map((row) => row.conversation_id)),
    grants: grants.rows.map(
      (row): Grant => ({
        conversationId: row.conversation_id,
        purpose: row.purpose,
        expiresMs: Number(row.expires_ms),
        givenBy: row.given_by,
      }),
    ),
  };
}
