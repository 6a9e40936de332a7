import type { ConversationId, PersonId, Purpose } from '#ground';
import type { Role } from '../roles.ts';
import type { AccessFacts, Because, ConversationFacts } from './facts.ts';

/** For which purposes a role may open, and which conversations are its business. */
type ContentRule = {
  purposes: readonly Purpose[];
  reach(conversation: ConversationFacts, facts: AccessFacts): Because | null;
};

const dayMs = 86_400_000;

/** DESIGN's table of roles, column "content". A role that is not here reads nothing. */
export const contentRules: Readonly<Partial<Record<Role, ContentRule>>> = {
  agent: {
    purposes: ['quality', 'training', 'complaint', 'dispute'],
    reach: ({ agentId, startMs }, { person, nowMs, agentRecentDays }) =>
      agentId === person.id && nowMs - startMs <= agentRecentDays * dayMs ? 'own' : null,
  },
  'team-leader': {
    purposes: ['quality', 'training', 'complaint', 'dispute'],
    // Health and other Article 9 data is nobody's by team alone.
    reach: (conversation, { person }) =>
      typeof person.team === 'string' && conversation.team === person.team && conversation.class !== 'special'
        ? 'team'
        : null,
  },
  'quality-analyst': {
    purposes: ['quality', 'training'],
    reach: ({ id }, { sampled }) => (sampled.has(id) ? 'sample' : null),
  },
  'complaints-handler': {
    purposes: ['complaint', 'dispute'],
    reach: ({ hasCase }) => (hasCase ? 'case' : null),
  },
  'privacy-officer': { purposes: ['rights-request'], reach: () => null },
  'fraud-analyst': { purposes: ['fraud'], reach: () => null },
  supplier: { purposes: ['quality', 'training', 'fraud', 'dispute'], reach: () => null },
};

/** Why this person may open this conversation for this purpose, or null. A grant counts for readers alone. */
export function needToKnow(
  conversation: ConversationFacts,
  purpose: Purpose,
  facts: AccessFacts,
): Because | null {
  for (const role of facts.person.roles) {
    const rule = contentRules[role];
    if (!rule?.purposes.includes(purpose)) continue;
    const because = rule.reach(conversation, facts);
    if (because) return because;
    if (facts.grants.some((grant) => isGranted(grant, conversation.id, purpose, facts))) return 'grant';
  }
  return null;
}

function isGranted(
  grant: AccessFacts['grants'][number],
  id: ConversationId,
  purpose: Purpose,
  { person, nowMs }: AccessFacts,
): boolean {
  return (
    grant.conversationId === id &&
    grant.purpose === purpose &&
    grant.expiresMs > nowMs &&
    grant.givenBy !== person.id
  );
}

/** Which rows a person sees in lists: any of these. Nothing at all when every part is empty. */
export type ListScope = {
  teams: readonly string[];
  agents: readonly PersonId[];
  conversationIds: readonly ConversationId[];
  /** Every conversation that belongs to a case. */
  cases: boolean;
};

export function listScope(facts: AccessFacts): ListScope {
  const { person, sampled, grants, nowMs } = facts;
  const holds = (role: Role) => person.roles.includes(role);
  const granted = grants.filter(({ expiresMs, givenBy }) => expiresMs > nowMs && givenBy !== person.id);
  const mayRead = person.roles.some((role) => contentRules[role] !== undefined);
  return {
    teams: holds('team-leader') && person.team !== null ? [person.team] : [],
    agents: holds('agent') ? [person.id] : [],
    conversationIds: [
      ...new Set([
        ...(holds('quality-analyst') ? sampled : []),
        ...(mayRead ? granted.map(({ conversationId }) => conversationId) : []),
      ]),
    ],
    cases: holds('complaints-handler'),
  };
}
