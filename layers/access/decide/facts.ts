import type { ConversationClass, ConversationId, PersonId, Purpose } from '#ground';
import type { Role } from '../roles.ts';

/** Everything that a decision needs to know of a conversation; nothing of what was said. */
export type ConversationFacts = {
  id: ConversationId;
  startMs: number;
  team: string | null;
  /** The person who spoke for the centre, where known. */
  agentId: PersonId | null;
  class: ConversationClass;
  /** True when it belongs to a case (a complaint, a dispute). */
  hasCase: boolean;
};

export type AccessRequest =
  | { action: 'open'; conversation: ConversationFacts; purpose: Purpose }
  /** Sees a list of conversations (times, queues, teams), or looks for words, people or customers in it. */
  | { action: 'list' | 'search' };

/** A right to one conversation, asked for with a purpose and given by a second person. */
export type Grant = {
  conversationId: ConversationId;
  purpose: Purpose;
  expiresMs: number;
  givenBy: PersonId;
};

/** What is so at the moment of the decision. */
export type AccessFacts = {
  nowMs: number;
  inSetUp: boolean;
  person: { id: PersonId; roles: readonly Role[]; team: string | null; isActive: boolean };
  session: {
    /** Independent factors that were shown when it began. */
    factors: number;
    /** True when this very request proved the session's device key. */
    isProven: boolean;
    /** True when it comes from a network that policy names. */
    inNetwork: boolean;
  };
  inShift: boolean;
  opensToday: number;
  /** Opens a day, by the most generous of the person's roles. */
  budget: number;
  /** Conversations drawn for this person as a sample. */
  sampled: ReadonlySet<ConversationId>;
  grants: readonly Grant[];
  /** How long an agent's own conversations stay theirs. */
  agentRecentDays: number;
};

export const controlIds = [
  'SETUP',
  'LEAVER',
  'MFA',
  'BIND',
  'NET',
  'HOURS',
  'ROLE',
  'PURPOSE',
  'NEED',
  'VOL',
] as const;
export type ControlId = (typeof controlIds)[number] | 'DUAL';

/** Why a control says no; the console has words for each, with the next step. */
export type Reason = { control: ControlId; code: string; values?: Record<string, string | number> };

/** Why somebody may. */
export type Because = 'own' | 'team' | 'sample' | 'case' | 'grant' | 'role';

export type Decision = { allow: true; because: Because } | { allow: false; reasons: readonly Reason[] };

/** One independent mechanism: asks no other, sees only the facts, and says why when it says no. */
export type Control = {
  id: (typeof controlIds)[number];
  check(request: AccessRequest, facts: AccessFacts): Reason | null;
};
