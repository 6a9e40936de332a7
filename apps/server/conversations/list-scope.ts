import type { AccessPolicy, ListScope } from '#access';
import type { Clock } from '#ground';
import type { ConversationSummary, Scope } from '#vault';

const dayMs = 86_400_000;

const nothing: Scope = {
  all: false,
  teams: [],
  agentIds: [],
  conversationIds: [],
  caseTokens: [],
  agentSinceMs: null,
  hiddenClasses: [],
};

/** What a person may see of the list, in the vault's words. */
export function scopeOf(list: ListScope, policy: AccessPolicy, clock: Clock): Scope {
  return {
    ...nothing,
    teams: list.teams,
    agentIds: list.agents,
    conversationIds: list.conversationIds,
    agentSinceMs: clock.nowMs() - policy.agentRecentDays * dayMs,
    ...(list.cases && { anyCase: true }),
  };
}

/** A machine's: counts and metadata without names, of its queues. */
export const everything: Scope = { ...nothing, all: true };

/** Whether one conversation lies in a scope; the same rules as the vault's list has. */
export function isInScope(summary: ConversationSummary, scope: Scope): boolean {
  if (scope.hiddenClasses.includes(summary.class)) return false;
  if (scope.all) return true;
  const own =
    summary.agentId !== null &&
    scope.agentIds.includes(summary.agentId) &&
    (scope.agentSinceMs === null || summary.startMs >= scope.agentSinceMs);
  return (
    own ||
    (summary.team !== null && scope.teams.includes(summary.team)) ||
    scope.conversationIds.includes(summary.id) ||
    (summary.caseToken !== null && (scope.anyCase === true || scope.caseTokens.includes(summary.caseToken)))
  );
}
