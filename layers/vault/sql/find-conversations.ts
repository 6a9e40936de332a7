import type { PoolClient } from 'pg';
import type { Place } from '../search/cursor.ts';
import type { ConversationSummary, ListQuery } from '../types.ts';
import { summaryColumns } from './read-conversation.ts';

type Statement = { text: string; values: unknown[] };

/** Newest first, within scope and filters; with `tokens`, only conversations that hold all of them. */
export async function findConversations(
  client: PoolClient,
  tenantId: string,
  query: ListQuery,
  place: Place | null,
  tokens: readonly bigint[],
): Promise<ConversationSummary[]> {
  await walkInOrder(client);
  const { rows } = await client.query(statementFor(tenantId, query, place, tokens));
  return rows;
}

/**
 * The planner takes words for independent of each other and of teams, expects no hit where there are thousands, and would rather fetch
 * and sort everything than walk in order and stop. For this transaction it walks.
 */
async function walkInOrder(client: PoolClient): Promise<void> {
  await client.query(
    `select set_config(name, value, true) from (values ('enable_sort', 'off'), ('enable_bitmapscan', 'off'),
       ('enable_hashjoin', 'off'), ('enable_seqscan', 'off'), ('max_parallel_workers_per_gather', '0')) as setting(name, value)`,
  );
}

/**
 * Every list that a search goes through is in an index in the order of time: the conversations of a token, of a queue, of a team. The
 * database walks them side by side and stops where the page is full. First which conversations, from indexes alone where it can
 * be; then the rows of those that are shown.
 */
function statementFor(
  tenantId: string,
  query: ListQuery,
  place: Place | null,
  tokens: readonly bigint[],
): Statement {
  const values: unknown[] = [];
  const put = (value: unknown) => `$${values.push(value)}`;
  const tenant = put(tenantId);
  const at = (ms: number) => `to_timestamp(${put(ms)}::float8 / 1000)`;
  const filters = [...filterConditions(query, put), ...scopeConditions(query, put, at)];
  const lists = tokens.map((token, index) => ({
    from: `vault.tokens t${index}`,
    time: `t${index}.started_at`,
    id: `t${index}.conversation_id`,
    conditions: [`t${index}.tenant_id = ${tenant}`, `t${index}.token = ${put(String(token))}::bigint`],
  }));
  if (lists.length === 0 || filters.length > 0) {
    const conditions = [`c.tenant_id = ${tenant}`, ...filters];
    lists.push({ from: 'vault.conversations c', time: 'c.started_at', id: 'c.id', conditions });
  }
  const first = lists[0]!;
  const conditions = lists.flatMap(({ conditions }) => conditions);
  for (const { time, id } of lists.slice(1))
    conditions.push(`${time} = ${first.time}`, `${id} = ${first.id}`);
  if (query.fromMs !== undefined) conditions.push(`${first.time} >= ${at(query.fromMs)}`);
  if (query.toMs !== undefined) conditions.push(`${first.time} < ${at(query.toMs)}`);
  if (place) {
    conditions.push(`(${first.time}, ${first.id}) < (${at(place.startMs)}, ${put(place.id)}::uuid)`);
  }
  return {
    text: `with hits as materialized (
        select ${first.time} as at, ${first.id} as id from ${lists.map(({ from }) => from).join(', ')}
        where ${conditions.join(' and ')} order by ${first.time} desc, ${first.id} desc limit ${put(query.limit + 1)})
      select ${summaryColumns} from hits join vault.conversations c on c.tenant_id = ${tenant} and c.id = hits.id
      order by hits.at desc, hits.id desc`,
    values,
  };
}

function filterConditions(query: ListQuery, put: (value: unknown) => string): string[] {
  const equal = { queue: query.queue, language: query.language, class: query.class, team: query.team };
  const conditions = Object.entries(equal)
    .filter(([, value]) => value !== undefined)
    .map(([column, value]) => `c.${column} = ${put(value)}`);
  if (query.agentId !== undefined) conditions.push(`c.agent_id = ${put(query.agentId)}::uuid`);
  return conditions;
}

/** What is not named is not seen: an empty scope is false. */
function scopeConditions(
  { scope }: ListQuery,
  put: (value: unknown) => string,
  at: (ms: number) => string,
): string[] {
  const conditions: string[] = [];
  if (scope.hiddenClasses.length > 0) conditions.push(`c.class <> all(${put(scope.hiddenClasses)}::text[])`);
  if (scope.all) return conditions;
  const allowed: string[] = [];
  // One team's list is an index in the order of time; several would have to be sorted together.
  if (scope.teams.length === 1) allowed.push(`c.team = ${put(scope.teams[0])}`);
  else if (scope.teams.length > 0) allowed.push(`c.team = any(${put(scope.teams)}::text[])`);
  if (scope.conversationIds.length > 0) allowed.push(`c.id = any(${put(scope.conversationIds)}::uuid[])`);
  if (scope.anyCase === true) allowed.push('c.case_token is not null');
  if (scope.caseTokens.length > 0) {
    const tokens = scope.caseTokens.map((one) => Buffer.from(one, 'hex'));
    allowed.push(`c.case_token = any(${put(tokens)}::bytea[])`);
  }
  if (scope.agentIds.length > 0) {
    const since = scope.agentSinceMs === null ? '' : ` and c.started_at >= ${at(scope.agentSinceMs)}`;
    allowed.push(`(c.agent_id = any(${put(scope.agentIds)}::uuid[])${since})`);
  }
  conditions.push(allowed.length === 0 ? 'false' : `(${allowed.join(' or ')})`);
  return conditions;
}
