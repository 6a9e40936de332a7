import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import type { PoolClient } from 'pg';
import { SluisError } from '../error.ts';
import { asDatabaseError } from './database-error.ts';
import type { Database, MigrationFolder } from './types.ts';

export type Migration = { layer: string; number: number; name: string; sql: string; checksum: string };

/** Any number that nothing else of ours uses: the lock that makes two starting servers migrate one after the other. */
const lockKey = 7_300_001;

const bookkeeping = `
  create schema if not exists ground;
  create table if not exists ground.migrations (
    layer text not null,
    number integer not null,
    name text not null,
    checksum text not null,
    applied_at timestamptz not null default now(),
    primary key (layer, number)
  )`;

/**
 * Brings the database forward: each file once, in order, one transaction each, folders in the order given. Refuses
 * when a file that was applied has changed or is gone (an older version of Sluis on a newer database).
 */
export async function migrate(
  database: Pick<Database, 'pool'>,
  folders: readonly MigrationFolder[],
): Promise<{ applied: string[] }> {
  const wanted = (await Promise.all(folders.map(readMigrations))).flat();
  let client: PoolClient;
  try {
    client = await database.pool('owner').connect();
  } catch (error) {
    throw asDatabaseError(error);
  }
  try {
    await client.query('select pg_advisory_lock($1)', [lockKey]);
    await client.query(bookkeeping);
    const { rows } = await client.query<Pick<Migration, 'layer' | 'number' | 'checksum'>>(
      'select layer, number, checksum from ground.migrations',
    );
    const missing = planMigrations(wanted, rows);
    for (const migration of missing) await apply(client, migration);
    return { applied: missing.map(({ layer, name }) => `${layer}/${name}`) };
  } finally {
    await client.query('select pg_advisory_unlock($1)', [lockKey]).catch(() => {});
    client.release();
  }
}

export async function readMigrations({ layer, directory }: MigrationFolder): Promise<Migration[]> {
  const base = directory.href.endsWith('/') ? directory : new URL(`${directory.href}/`);
  const names = (await readdir(base)).filter((name) => name.endsWith('.sql')).sort();
  return Promise.all(
    names.map(async (name, position) => {
      const number = Number(/^(\d{4})-[a-z0-9-]+\.sql$/.exec(name)?.[1]);
      if (number !== position + 1) {
        throw new SluisError(
          'migration-misnamed',
          `Migration ${layer}/${name} should be number ${position + 1}, named NNNN-name.sql without a gap.`,
        );
      }
      const sql = await readFile(new URL(name, base), 'utf8');
      return { layer, number, name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
    }),
  );
}

/** Which are to be applied; pure. Applied ones of layers that are not asked for are left alone. */
export function planMigrations(
  wanted: readonly Migration[],
  applied: readonly Pick<Migration, 'layer' | 'number' | 'checksum'>[],
): Migration[] {
  const layers = new Set(wanted.map(({ layer }) => layer));
  for (const done of applied) {
    if (!layers.has(done.layer)) continue;
    const file = wanted.find(({ layer, number }) => layer === done.layer && number === done.number);
    if (!file) {
      throw new SluisError(
        'database-newer',
        `The database has migration ${done.number} of ${done.layer}, which this version does not know. ` +
          'Use the version of Sluis that wrote it, or a newer one.',
      );
    }
    if (file.checksum !== done.checksum) {
      throw new SluisError(
        'migration-changed',
        `Migration ${file.layer}/${file.name} was applied with another content. Migrations are never edited: ` +
          'put the file back and add a new one.',
      );
    }
  }
  return wanted.filter(
    ({ layer, number }) => !applied.some((done) => done.layer === layer && done.number === number),
  );
}

async function apply(client: PoolClient, { layer, number, name, sql, checksum }: Migration): Promise<void> {
  try {
    await client.query('begin');
    await client.query(sql);
    await client.query(
      'insert into ground.migrations (layer, number, name, checksum) values ($1, $2, $3, $4)',
      [layer, number, name, checksum],
    );
    await client.query('commit');
  } catch (cause) {
    await client.query('rollback').catch(() => {});
    const { message } = cause as Error;
    throw new SluisError('migration-failed', `Migration ${layer}/${name} failed: ${message}`, { cause });
  }
}
