import type { AccessFacts, AccessRequest, Control, Gates } from '#access';
import type { ConversationId, PersonId } from '#ground';
import type { Probe } from '#watch';

type Wrong = (facts: AccessFacts) => AccessFacts;

/** For each control, facts that it alone must refuse. */
const wrongs: Record<string, Wrong> = {
  MFA: (facts) => ({ ...facts, session: { ...facts.session, factors: 1 } }),
  BIND: (facts) => ({ ...facts, session: { ...facts.session, isProven: false } }),
  NET: (facts) => ({ ...facts, session: { ...facts.session, inNetwork: false } }),
  HOURS: (facts) => ({ ...facts, inShift: false }),
  NEED: (facts) => ({ ...facts, person: { ...facts.person, team: 'another' } }),
  VOL: (facts) => ({ ...facts, opensToday: facts.budget }),
  LEAVER: (facts) => ({ ...facts, person: { ...facts.person, isActive: false } }),
};

const request: AccessRequest = {
  action: 'open',
  purpose: 'quality',
  conversation: {
    id: '00000000-0000-4000-8000-00000000000a' as ConversationId,
    startMs: 0,
    team: 'own',
    agentId: null,
    class: 'ordinary',
    hasCase: false,
  },
};

const sound: AccessFacts = {
  nowMs: 0,
  inSetUp: false,
  person: {
    id: '00000000-0000-4000-8000-00000000000b' as PersonId,
    roles: ['team-leader'],
    team: 'own',
    isActive: true,
  },
  session: { factors: 2, isProven: true, inNetwork: true },
  inShift: true,
  opensToday: 0,
  budget: 1,
  sampled: new Set(),
  grants: [],
  agentRecentDays: 14,
};

/** Asks each control that is in use about a request that it must refuse, and about one that it must not. */
export function accessProbes(controls: readonly Control[], gates: Gates): Probe[] {
  return [
    dualProbe(gates),
    ...Object.entries(wrongs).map(([id, makeWrong]) => probeOf(id, makeWrong, controls, gates)),
  ];
}

function probeOf(id: string, makeWrong: Wrong, controls: readonly Control[], gates: Gates): Probe {
  return {
    control: id,
    layer: 'access',
    async run() {
      const control = controls.find((one) => one.id === id);
      const refuses = control !== undefined && control.check(request, makeWrong(sound)) !== null;
      const letsPass = control !== undefined && control.check(request, sound) === null;
      const gated = await gateHolds(id, gates);
      return refuses && letsPass && gated
        ? { state: 'stands', messageKey: `posture.${id}.refuses` }
        : { state: 'down', messageKey: `posture.${id}.lets-through` };
    },
  };
}

/** Whether somebody could be the second person of their own request. */
function dualProbe(gates: Gates): Probe {
  return {
    control: 'DUAL',
    layer: 'access',
    run: async () =>
      gates.secondPerson(true) && !gates.secondPerson(false)
        ? { state: 'stands', messageKey: 'posture.DUAL.refuses' }
        : { state: 'down', messageKey: 'posture.DUAL.lets-through' },
  };
}

/** What is checked before any decision must say no on its own as well. */
async function gateHolds(id: string, gates: Gates): Promise<boolean> {
  if (id === 'MFA') return !(await gates.secondFactor(async () => false));
  if (id === 'BIND') return !gates.possession(false);
  return true;
}
