import type { PoolClient } from 'pg';
import type { Place } from '../search/cursor.ts';
import type { ConversationSummary, ListQuery } from '../types.ts';
import { summaryColumns } from './read-conversation.ts';

type Statement = { text: string; values: unknown[] };

/** Counting further tells nothing: both words are common then. */
const countUpTo = 2_000;

/** How many conversations hold each token, up to a bound: the rarest leads the search. */
export async function countTokens(
  client: PoolClient,
  tenantId: string,
  tokens: readonly bigint[],
): Promise<Map<string, number>> {
  const { rows } = await client.query(
    `select token::text as token,
            (select count(*)::int from (
               select 1 from vault.tokens t where t.tenant_id = $1 and t.token = asked.token limit ${countUpTo}) bounded) as count
       from unnest($2::bigint[]) as asked(token)`,
    [tenantId, tokens.map(String)],
  );
  return new Map(rows.map((row) => [row.token, row.count]));
}

/** Newest first, within scope and filters; with `tokens`, only conversations that hold all of them, the first leading. */
export async function findConversations(
  client: PoolClient,
  tenantId: string,
  query: ListQuery,
  place: Place | null,
  tokens: readonly bigint[],
): Promise<ConversationSummary[]> {
  const { rows } = await client.query(statementFor(tenantId, query, place, tokens));
  return rows;
}

function statementFor(
  tenantId: string,
  query: ListQuery,
  place: Place | null,
  tokens: readonly bigint[],
): Statement {
  const values: unknown[] = [];
  const put = (value: unknown) => `$${values.push(value)}`;
  const tenant = put(tenantId);
  const [leading, ...others] = tokens;
  // Walking the leading token's rows in time order needs no sorting and stops at the page's end.
  const [time, id] = leading === undefined ? ['c.started_at', 'c.id'] : ['l.started_at', 'l.conversation_id'];
  const from =
    leading === undefined
      ? 'vault.conversations c'
      : 'vault.tokens l join vault.conversations c on c.tenant_id = l.tenant_id and c.id = l.conversation_id';
  const conditions = [leading === undefined ? `c.tenant_id = ${tenant}` : `l.tenant_id = ${tenant}`];
  if (leading !== undefined) conditions.push(`l.token = ${put(String(leading))}::bigint`);
  for (const token of others) {
    conditions.push(
      `exists (select 1 from vault.tokens o where o.tenant_id = ${tenant} and o.token = ${put(String(token))}::bigint
         and o.started_at = l.started_at and o.conversation_id = l.conversation_id)`,
    );
  }
  const at = (ms: number) => `to_timestamp(${put(ms)}::float8 / 1000)`;
  if (query.fromMs !== undefined) conditions.push(`${time} >= ${at(query.fromMs)}`);
  if (query.toMs !== undefined) conditions.push(`${time} < ${at(query.toMs)}`);
  if (place) conditions.push(`(${time}, ${id}) < (${at(place.startMs)}, ${put(place.id)}::uuid)`);
  const equal = { queue: query.queue, language: query.language, class: query.class, team: query.team };
  for (const [column, value] of Object.entries(equal)) {
    if (value !== undefined) conditions.push(`c.${column} = ${put(value)}`);
  }
  if (query.agentId !== undefined) conditions.push(`c.agent_id = ${put(query.agentId)}::uuid`);
  conditions.push(...scopeConditions(query, put, at));
  return {
    text: `select ${summaryColumns} from ${from} where ${conditions.join(' and ')}
      order by ${time} desc, ${id} desc limit ${put(query.limit + 1)}`,
    values,
  };
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
  if (scope.teams.length > 0) allowed.push(`c.team = any(${put(scope.teams)}::text[])`);
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
