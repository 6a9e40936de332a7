import { describe, expect, it } from 'vitest';
import { type ConversationId, conversationClasses, type PersonId, type Purpose, purposes } from '#ground';
import { keepers, type Role, readers, roleConflict, roles } from '../roles.ts';
import { controls } from './controls.ts';
import { decide } from './decide.ts';
import type { AccessFacts, AccessRequest, Control, ControlId, ConversationFacts } from './facts.ts';
import { listScope } from './need-to-know.ts';

const me = 'person-me' as PersonId;
const other = 'person-other' as PersonId;
const call = 'call-1' as ConversationId;
const dayMs = 86_400_000;
const nowMs = 100 * dayMs;

const sound: AccessFacts = {
  ...{ nowMs, inSetUp: false, inShift: true, opensToday: 0, budget: 10, agentRecentDays: 14 },
  person: { id: me, roles: ['team-leader'], team: 'own', isActive: true },
  session: { factors: 2, isProven: true, inNetwork: true },
  ...{ sampled: new Set(), grants: [] },
};

const conversation = (more: Partial<ConversationFacts> = {}): ConversationFacts => ({
  ...{ id: call, startMs: nowMs - dayMs, team: 'own', agentId: other, class: 'ordinary', hasCase: false },
  ...more,
});

const open = (more: Partial<ConversationFacts> = {}, purpose: Purpose = 'quality'): AccessRequest => ({
  ...{ action: 'open', purpose, conversation: conversation(more) },
});

const as = (held: readonly Role[], more: Partial<AccessFacts> = {}): AccessFacts => ({
  ...{ ...sound, ...more },
  person: { ...sound.person, ...more.person, roles: held },
});

/** DESIGN, "Roles", column "content", written down a second time: for which purposes, and on what ground. */
type Situation = {
  role: Role;
  purpose: Purpose;
  isOwn: boolean;
  isRecent: boolean;
  isOfTeam: boolean;
  isSampled: boolean;
  hasCase: boolean;
  isGranted: boolean;
  class: ConversationFacts['class'];
};
const mayFor: Record<Role, readonly Purpose[]> = {
  agent: ['quality', 'training', 'complaint', 'dispute'],
  'team-leader': ['quality', 'training', 'complaint', 'dispute'],
  'quality-analyst': ['quality', 'training'],
  'complaints-handler': ['complaint', 'dispute'],
  'privacy-officer': ['rights-request'],
  'fraud-analyst': ['fraud'],
  'security-administrator': [],
  'key-officer': [],
  auditor: [],
  supplier: ['quality', 'training', 'fraud', 'dispute'],
};
function oracle(now: Situation): boolean {
  if (!mayFor[now.role].includes(now.purpose)) return false;
  if (now.isGranted) return true;
  switch (now.role) {
    case 'agent':
      return now.isOwn && now.isRecent;
    case 'team-leader':
      return now.isOfTeam && now.class !== 'special';
    case 'quality-analyst':
      return now.isSampled;
    case 'complaints-handler':
      return now.hasCase;
    default:
      return false;
  }
}

describe('the table of roles', () => {
  it('holds for every role, purpose, class and ground', () => {
    const both = [true, false];
    let asked = 0;
    let allowed = 0;
    for (const role of roles)
      for (const purpose of purposes)
        for (const kind of conversationClasses)
          for (let bits = 0; bits < 64; bits += 1) {
            const bit = (place: number) => both[(bits >> place) & 1] as boolean;
            const now: Situation = {
              ...{ role, purpose, class: kind, isOwn: bit(0), isRecent: bit(1), isOfTeam: bit(2) },
              ...{ isSampled: bit(3), hasCase: bit(4), isGranted: bit(5) },
            };
            const facts = as([role], {
              sampled: new Set(now.isSampled ? [call] : []),
              grants: now.isGranted
                ? [{ conversationId: call, purpose, expiresMs: nowMs + 1, givenBy: other }]
                : [],
            });
            const request = open(
              {
                ...{ class: kind, hasCase: now.hasCase, agentId: now.isOwn ? me : other },
                startMs: nowMs - (now.isRecent ? 14 : 15) * dayMs,
                team: now.isOfTeam ? 'own' : 'another',
              },
              purpose,
            );
            const decision = decide(request, facts, controls);
            asked += 1;
            if (decision.allow) allowed += 1;
            expect(decision.allow, JSON.stringify(now)).toBe(oracle(now));
          }
    expect(asked).toBe(10 * 7 * 4 * 64);
    expect(allowed).toBeGreaterThan(1000);
  });

  it('lets nobody listen who configures or looks over, whatever else they hold and whatever is granted', () => {
    const grants = purposes.map((purpose) => ({
      conversationId: call,
      purpose,
      expiresMs: nowMs + 1,
      givenBy: other,
    }));
    for (const keeper of keepers) {
      for (const also of [[], ...readers.map((reader) => [reader])]) {
        for (const purpose of purposes) {
          const facts = as([keeper, ...also], { grants, sampled: new Set([call]) });
          const decision = decide(open({ agentId: me, hasCase: true }, purpose), facts, controls);
          expect(decision.allow, `${keeper} ${also}`).toBe(false);
        }
      }
    }
  });

  it('lets no configurer and reader live in one person', () => {
    for (const one of roles)
      for (const two of roles) {
        const conflict = roleConflict([one, two]) !== null;
        const expected =
          (keepers.includes(one) && readers.includes(two)) ||
          (keepers.includes(two) && readers.includes(one));
        expect(conflict, `${one} ${two}`).toBe(expected);
      }
    expect([...keepers, ...readers].sort()).toEqual([...roles].sort());
  });
});

describe('every control', () => {
  const wrongs: Record<Exclude<ControlId, 'DUAL'>, { facts: AccessFacts; request?: AccessRequest }> = {
    SETUP: { facts: { ...sound, inSetUp: true } },
    LEAVER: { facts: { ...sound, person: { ...sound.person, isActive: false } } },
    MFA: { facts: { ...sound, session: { ...sound.session, factors: 1 } } },
    BIND: { facts: { ...sound, session: { ...sound.session, isProven: false } } },
    NET: { facts: { ...sound, session: { ...sound.session, inNetwork: false } } },
    HOURS: { facts: { ...sound, inShift: false } },
    ROLE: { facts: as(['auditor']) },
    PURPOSE: { facts: sound, request: open({}, 'fraud') },
    NEED: { facts: sound, request: open({ team: 'another' }) },
    VOL: { facts: { ...sound, opensToday: 10 } },
  };

  it.each(controls.map((control) => [control.id, control] as const))(
    '%s says no on its own, with its reason',
    (id, control) => {
      const { facts, request = open() } = wrongs[id];
      expect(decide(open(), sound, [control])).toMatchObject({ allow: true });
      expect(decide(request, facts, [control])).toMatchObject({ allow: false, reasons: [{ control: id }] });
    },
  );

  it('tells all reasons at once', () => {
    const facts: AccessFacts = {
      ...sound,
      inShift: false,
      session: { factors: 1, isProven: false, inNetwork: false },
    };
    const decision = decide(open({ team: 'another' }), facts, controls);
    expect(decision.allow ? [] : decision.reasons.map(({ control }) => control)).toEqual([
      'MFA',
      'BIND',
      'NET',
      'HOURS',
      'NEED',
    ]);
  });

  it('leaves the others as they are when one is taken away', () => {
    for (const gone of controls) {
      const rest = controls.filter((control) => control !== gone);
      for (const control of rest) {
        const { facts, request = open() } = wrongs[control.id];
        expect(decide(request, facts, rest).allow, `${control.id} without ${gone.id}`).toBe(false);
      }
    }
  });
});

describe('what can not be told', () => {
  it('is a no: each missing fact, one at a time', () => {
    const without = (path: readonly string[]): AccessFacts => {
      const copy = structuredClone({ ...sound }) as unknown as Record<string, unknown>;
      const parent = path.slice(0, -1).reduce((at, key) => at[key] as Record<string, unknown>, copy);
      delete parent[path.at(-1) as string];
      return copy as unknown as AccessFacts;
    };
    for (const path of [
      ...[['inSetUp'], ['inShift'], ['opensToday'], ['budget'], ['person'], ['session'], ['person', 'roles']],
      ...[
        ['person', 'isActive'],
        ['person', 'team'],
        ['session', 'factors'],
        ['session', 'isProven'],
        ['session', 'inNetwork'],
      ],
    ]) {
      expect(decide(open(), without(path), controls).allow, path.join('.')).toBe(false);
    }
    const agent = as(['agent']);
    expect(decide(open({ agentId: null }), agent, controls).allow).toBe(false);
    expect(decide(open({ agentId: me, startMs: Number.NaN }), agent, controls).allow).toBe(false);
    expect(decide(open({ agentId: me }), { ...agent, nowMs: Number.NaN }, controls).allow).toBe(false);
    const noTeam = { ...sound, person: { ...sound.person, team: null } };
    expect(decide(open({ team: null }), noTeam, controls).allow).toBe(false);
  });

  it('is a no: values that only look true', () => {
    const loose = (more: object): AccessFacts => ({ ...sound, ...more }) as unknown as AccessFacts;
    for (const facts of [
      ...[
        loose({ inShift: 'yes' }),
        loose({ inSetUp: 0 }),
        loose({ opensToday: Number.NaN }),
        loose({ budget: Number.NaN }),
      ],
      loose({ session: { factors: 2, isProven: 1, inNetwork: true } }),
      loose({ session: { factors: '', isProven: true, inNetwork: true } }),
      loose({ person: { ...sound.person, isActive: 'true' } }),
    ]) {
      expect(decide(open(), facts, controls).allow).toBe(false);
    }
  });

  it('is a no: unknown roles, also those that every object has', () => {
    for (const role of ['owner', '', 'constructor', '__proto__', 'toString', 'hasOwnProperty']) {
      expect(decide(open(), as([role as Role]), controls).allow, role).toBe(false);
    }
    expect(decide(open(), as([]), controls).allow).toBe(false);
  });

  it('is a no: an unknown purpose or action', () => {
    expect(decide(open({}, 'curiosity' as Purpose), sound, controls).allow).toBe(false);
    const request = {
      action: 'export',
      conversation: conversation(),
      purpose: 'quality',
    } as unknown as AccessRequest;
    expect(decide(request, sound, controls).allow).toBe(false);
  });

  it('is a no: no controls at all, one that throws, and one that answers with anything but null or a reason', () => {
    const odd = (check: () => unknown): Control => ({ id: 'NEED', check: check as Control['check'] });
    expect(decide(open(), sound, []).allow).toBe(false);
    const failing = odd(() => {
      throw new Error('out of order');
    });
    expect(decide(open(), sound, [failing])).toEqual({
      ...{ allow: false, reasons: [{ control: 'NEED', code: 'control-failed' }] },
    });
    for (const answer of [undefined, true, false, 0, '', {}, Promise.resolve(null)]) {
      expect(decide(open(), sound, [...controls, odd(() => answer)]).allow).toBe(false);
    }
  });
});

describe('a grant', () => {
  const grant = { conversationId: call, purpose: 'fraud' as const, expiresMs: nowMs + 1, givenBy: other };
  const analyst = (more: Partial<typeof grant>) => as(['fraud-analyst'], { grants: [{ ...grant, ...more }] });

  it('is for one conversation, one purpose, until its end, and from somebody else', () => {
    expect(decide(open({}, 'fraud'), analyst({}), controls)).toEqual({ allow: true, because: 'grant' });
    for (const more of [
      ...[
        { expiresMs: nowMs },
        { expiresMs: Number.NaN },
        { givenBy: me },
        { conversationId: 'call-2' as ConversationId },
      ],
      { purpose: 'quality' as never },
    ]) {
      expect(decide(open({}, 'fraud'), analyst(more), controls).allow, JSON.stringify(more)).toBe(false);
    }
  });
});

describe('the list', () => {
  const nothing = { teams: [], agents: [], conversationIds: [], cases: false };

  it('shows each role what it may hear, and nothing to those who hear nothing', () => {
    const facts = {
      sampled: new Set([call]),
      grants: [
        {
          conversationId: 'call-9' as ConversationId,
          purpose: 'fraud' as const,
          expiresMs: nowMs + 1,
          givenBy: other,
        },
      ],
    };
    const scope = (role: Role) => listScope(as([role], facts));
    for (const keeper of keepers) expect(scope(keeper)).toEqual(nothing);
    expect(scope('agent')).toMatchObject({ agents: [me], teams: [], cases: false });
    expect(scope('team-leader')).toMatchObject({ teams: ['own'], agents: [] });
    expect(scope('quality-analyst')).toMatchObject({ conversationIds: [call, 'call-9'], teams: [] });
    expect(scope('complaints-handler')).toMatchObject({ cases: true, teams: [] });
    expect(scope('fraud-analyst')).toEqual({ ...nothing, conversationIds: ['call-9'] });
    expect(listScope(as([]))).toEqual(nothing);
  });

  it('is asked of a session with everything that opening asks, but budget and need', () => {
    for (const action of ['list', 'search'] as const) {
      expect(decide({ action }, { ...sound, opensToday: 10 }, controls)).toEqual({
        allow: true,
        because: 'role',
      });
      expect(decide({ action }, { ...sound, inShift: false }, controls).allow).toBe(false);
      expect(decide({ action }, as(['auditor']), controls).allow).toBe(false);
    }
  });
});
