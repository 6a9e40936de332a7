import type { Access, AccessOptions } from './access.ts';
import { createApprovals } from './approvals/create-approvals.ts';
import { countOpening } from './decide/count-opening.ts';
import { createWho } from './decide/create-who.ts';
import { decide } from './decide/decide.ts';
import { gatherFacts } from './decide/gather-facts.ts';
import { listScope } from './decide/need-to-know.ts';
import { createEnrolment } from './enrolment/create-enrolment.ts';
import { createPeople } from './people/create-people.ts';
import { setUpState } from './people/set-up-state.ts';
import { hasAbility } from './roles.ts';
import { createSamples } from './samples.ts';
import { authenticate } from './sessions/authenticate.ts';
import { createCliSignIn } from './sessions/cli-sign-in.ts';
import { demand } from './sessions/demand.ts';
import { endSession } from './sessions/session-rows.ts';
import { createSignIn } from './sessions/sign-in.ts';
import { createRoom } from './store/room.ts';
import { createWorkshop } from './store/workshop.ts';
import { createTokens } from './tokens/create-tokens.ts';

/** The access layer over its database. Everything it needs of others comes in; it keeps nothing but what README names. */
export function createAccess(options: AccessOptions): Access {
  const room = createRoom(options);
  const shop = createWorkshop(room);
  return {
    policy: options.policy,
    state: () => setUpState(room),
    authenticate: (request) => authenticate(room, shop.replays, request),
    decide: async (caller, request) => decide(request, await gatherFacts(room, caller), room.controls),
    scope: async (caller) => listScope(await gatherFacts(room, caller)),
    demand,
    has: ({ person }, ability) => hasAbility(person.roles, ability),
    countOpening: (personId, conversationId) => countOpening(room, personId, conversationId),
    who: createWho(room),
    signIn: {
      ...createSignIn(shop),
      ...createCliSignIn(shop),
      async end({ person, session }) {
        await room.run(async (client) => {
          await endSession(client, room, session.id);
          await room.write({
            type: 'session.ended',
            actor: { kind: 'person', id: person.id },
            subject: { kind: 'person', id: person.id },
            detail: { method: session.method },
          });
        });
      },
    },
    enrolment: createEnrolment(shop),
    people: createPeople(room),
    approvals: createApprovals(room),
    tokens: createTokens(room),
    samples: createSamples(room),
  };
}
