import type { Access, PersonView } from '../access.ts';
import { isInShift } from '../conditions/in-shift.ts';
import { findPerson, listPeople } from '../people/person-rows.ts';
import { setUpState } from '../people/set-up-state.ts';
import { shiftOf } from '../policy.ts';
import type { Room } from '../store/room.ts';
import { decide } from './decide.ts';
import type { AccessFacts, Because, ConversationFacts, Decision } from './facts.ts';
import { factsAbout } from './gather-facts.ts';
import { contentRules, needToKnow } from './need-to-know.ts';

/** Who can hear a conversation at all, and why somebody can not. The same rules as every decision, asked for others. */
export function createWho(room: Room): Access['who'] {
  return {
    async can(conversation) {
      const people = await room.run((client) => listPeople(client, room.directory));
      const readers = people.filter(({ state, roles }) => state === 'active' && purposesOf(roles).length > 0);
      const can: { person: PersonView; because: Because }[] = [];
      for (const person of readers) {
        const facts = await factsOf(room, person);
        const because = firstReason(conversation, facts);
        if (because !== null) can.push({ person, because });
      }
      return can;
    },
    async whyNot(personId, conversation) {
      const person = await room.run((client) => findPerson(client, room.directory, personId));
      return person && closest(room, conversation, await factsOf(room, person));
    },
  };
}

/** As if they asked now, from a network that policy names, on their own device, with two factors. */
async function factsOf(room: Room, person: PersonView): Promise<AccessFacts> {
  const [about, { inSetUp }] = await Promise.all([factsAbout(room, person), setUpState(room)]);
  return {
    ...{ ...about, inSetUp },
    session: { factors: 2, isProven: true, inNetwork: true },
    inShift: isInShift(shiftOf(room.policy, person.team), room.clock.nowMs()),
  };
}

function purposesOf(roles: PersonView['roles']) {
  return [...new Set(roles.flatMap((role) => contentRules[role]?.purposes ?? []))];
}

function firstReason(conversation: ConversationFacts, facts: AccessFacts): Because | null {
  for (const purpose of purposesOf(facts.person.roles)) {
    const because = needToKnow(conversation, purpose, facts);
    if (because !== null) return because;
  }
  return null;
}

/** The decision for the purpose that gets furthest. */
function closest(room: Room, conversation: ConversationFacts, facts: AccessFacts): Decision {
  const purposes = purposesOf(facts.person.roles);
  const decisions = (purposes.length > 0 ? purposes : (['quality'] as const)).map((purpose) =>
    decide({ action: 'open', conversation, purpose }, facts, room.controls),
  );
  const weight = (decision: Decision) => (decision.allow ? 0 : decision.reasons.length);
  return decisions.reduce((best, next) => (weight(next) < weight(best) ? next : best));
}
