import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { firstTenant, type TenantId } from '../ids.ts';
import { inTransaction } from './in-transaction.ts';
import { migrate } from './migrate.ts';
import { startTestDatabase } from './start-test-database.ts';
import type { Database, MigrationFolder } from './types.ts';

const folder = mkdtempSync(join(tmpdir(), 'migrations-'));
const folders: MigrationFolder[] = [{ layer: 'shop', directory: pathToFileURL(folder) }];
const otherTenant = '00000000-0000-4000-8000-000000000002' as TenantId;
let database: Database;

beforeAll(async () => {
  writeFileSync(
    join(folder, '0001-things.sql'),
    `create schema shop;
     create table shop.things (tenant_id uuid not null, name text not null);
     alter table shop.things enable row level security;
     create policy tenant on shop.things using (tenant_id = current_setting('sluis.tenant')::uuid);
     grant usage on schema shop to sluis_intake, sluis_playback;
     grant insert on shop.things to sluis_intake;
     grant select on shop.things to sluis_playback;`,
  );
  database = await startTestDatabase(folders);
});

afterAll(async () => {
  await database.close();
  rmSync(folder, { recursive: true });
});

describe('a test database', () => {
  it('has each role with its own grants, none of them a superuser', async () => {
    await inTransaction(database.pool('intake'), firstTenant, (client) =>
      client.query("insert into shop.things values ($1, 'a')", [firstTenant]),
    );
    await expect(
      inTransaction(database.pool('intake'), firstTenant, (client) =>
        client.query('select * from shop.things'),
      ),
    ).rejects.toThrow(/permission denied/);
    for (const role of ['owner', 'intake', 'playback', 'ledger', 'erasure', 'access'] as const) {
      const { rows } = await database
        .pool(role)
        .query(
          'select current_user, session_user, rolsuper, rolbypassrls from pg_roles where rolname = current_user',
        );
      expect(rows).toEqual([
        {
          current_user: `sluis_${role}`,
          session_user: `sluis_${role}`,
          rolsuper: false,
          rolbypassrls: false,
        },
      ]);
    }
  });

  it('lets no role become another one', async () => {
    await expect(database.pool('intake').query('set role sluis_owner')).rejects.toThrow(/permission denied/);
  });

  it('shows one tenant nothing of another', async () => {
    const count = (tenant: TenantId) =>
      inTransaction(database.pool('playback'), tenant, (client) =>
        client.query<{ n: number }>('select count(*)::int as n from shop.things'),
      );
    expect((await count(firstTenant)).rows[0]?.n).toBe(1);
    expect((await count(otherTenant)).rows[0]?.n).toBe(0);
    await expect(database.pool('playback').query('select * from shop.things')).rejects.toThrow(
      /sluis.tenant|syntax for type uuid/,
    );
  });

  it('is empty again for the next one who asks', async () => {
    const other = await startTestDatabase(folders);
    const { rows } = await inTransaction(other.pool('playback'), firstTenant, (client) =>
      client.query('select count(*)::int as n from shop.things'),
    );
    expect(rows).toEqual([{ n: 0 }]);
    await other.close();
  });

  it('has every migration applied already', async () => {
    expect(await migrate(database, folders)).toEqual({ applied: [] });
  });
});

describe('inTransaction', () => {
  it('undoes everything when the work throws, and gives the connection back', async () => {
    const pool = database.pool('intake');
    const before = pool.totalCount;
    await expect(
      inTransaction(pool, firstTenant, async (client) => {
        await client.query("insert into shop.things values ($1, 'undone')", [firstTenant]);
        throw new Error('no');
      }),
    ).rejects.toThrow('no');
    const { rows } = await inTransaction(database.pool('playback'), firstTenant, (client) =>
      client.query("select 1 from shop.things where name = 'undone'"),
    );
    expect(rows).toEqual([]);
    expect(pool.totalCount).toBeLessThanOrEqual(Math.max(before, 1));
    expect(pool.idleCount).toBe(pool.totalCount);
  });

  it('refuses a tenant that is not a UUID, which could carry SQL', async () => {
    const evil = "x', true); drop schema shop cascade; --" as TenantId;
    await expect(inTransaction(database.pool('owner'), evil, async () => 1)).rejects.toMatchObject({
      code: 'tenant-invalid',
    });
  });

  it('keeps the process alive and tells that the database is gone when the connection breaks in the middle', async () => {
    await expect(
      inTransaction(database.pool('intake'), firstTenant, async (client) => {
        await client.query('select pg_terminate_backend(pg_backend_pid())').catch(() => {});
        await client.query('select 1');
      }),
    ).rejects.toMatchObject({ code: 'database-unavailable', status: 503 });
    const { rows } = await database.pool('intake').query('select 1 as alive');
    expect(rows).toEqual([{ alive: 1 }]);
  });
});
