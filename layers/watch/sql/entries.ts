import type { PoolClient } from 'pg';

export type EntryRow = {
  sequence: number;
  leaf: Uint8Array;
  atMs: number;
  type: string;
  actor: string;
  subject: string;
  salt: Uint8Array;
  detail: Uint8Array;
  source: string;
};

const columns = `sequence::float8 as sequence, leaf, at_ms::float8 as "atMs", type, actor, subject, salt, detail, source`;

/** All in one statement: a batch is one round trip. Fails as a whole when one has its place taken. */
export async function insertEntries(
  client: PoolClient,
  tenantId: string,
  rows: readonly EntryRow[],
): Promise<void> {
  const column = <K extends keyof EntryRow>(key: K) => rows.map((row) => row[key]);
  await client.query(
    `insert into watch.entries (tenant_id, sequence, leaf, at_ms, type, actor, subject, salt, detail, source)
     select $1, * from unnest(
       $2::bigint[], $3::bytea[], $4::bigint[], $5::text[], $6::text[], $7::text[], $8::bytea[], $9::bytea[], $10::uuid[])`,
    [
      ...[tenantId, column('sequence'), column('leaf'), column('atMs'), column('type'), column('actor')],
      ...[column('subject'), column('salt'), column('detail'), column('source')],
    ],
  );
}

/** Rows from `from` on, in order. */
export async function selectEntriesFrom(
  client: PoolClient,
  tenantId: string,
  from: number,
  limit: number,
): Promise<EntryRow[]> {
  const { rows } = await client.query(
    `select ${columns} from watch.entries where tenant_id = $1 and sequence >= $2 order by sequence limit $3`,
    [tenantId, from, limit],
  );
  return rows;
}

export type EntryFilter = {
  types: readonly string[] | null;
  actor: string | null;
  subject: string | null;
  fromMs: number | null;
  toMs: number | null;
  before: number | null;
  limit: number;
};

/** The newest first. A null leaves a condition out. */
export async function findEntries(
  client: PoolClient,
  tenantId: string,
  filter: EntryFilter,
): Promise<EntryRow[]> {
  const { rows } = await client.query(
    `select ${columns} from watch.entries
      where tenant_id = $1
        and ($2::text[] is null or type = any($2))
        and ($3::text is null or actor = $3)
        and ($4::text is null or subject = $4)
        and ($5::bigint is null or at_ms >= $5)
        and ($6::bigint is null or at_ms < $6)
        and ($7::bigint is null or sequence < $7)
      order by sequence desc limit $8`,
    [
      ...[tenantId, filter.types, filter.actor, filter.subject, filter.fromMs, filter.toMs, filter.before],
      filter.limit,
    ],
  );
  return rows;
}
