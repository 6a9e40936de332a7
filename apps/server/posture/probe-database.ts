import { type DatabaseRole, databaseRoles } from '#ground';
import type { Probe, ProbeResult } from '#watch';

type Queryable = {
  query<Row extends Record<string, unknown>>(text: string): Promise<{ rows: Row[] }>;
};

/** Whether each of our database roles is as small as it should be: asked of the database, over the role's own connection. */
export function databaseProbes(pool: (role: DatabaseRole) => Queryable): Probe[] {
  return [
    { control: 'ROLES', layer: 'vault', run: () => probeRoles(pool) },
    { control: 'TENANT', layer: 'vault', run: () => probeTenants(pool) },
  ];
}

async function probeRoles(pool: (role: DatabaseRole) => Queryable): Promise<ProbeResult> {
  for (const role of databaseRoles.filter((name) => name !== 'owner')) {
    const { rows } = await pool(role).query<{ name: string; mighty: boolean }>(
      `select current_user as name, (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb) as mighty
       from pg_roles where rolname = current_user`,
    );
    if (rows[0]?.mighty !== false) {
      return { state: 'down', messageKey: 'posture.ROLES.too-mighty', values: { role } };
    }
  }
  return { state: 'stands', messageKey: 'posture.ROLES.narrow', values: { count: databaseRoles.length - 1 } };
}

/** Without a tenant set, row-level security must show nothing at all. */
async function probeTenants(pool: (role: DatabaseRole) => Queryable): Promise<ProbeResult> {
  const { rows } = await pool('owner').query<{ open: number; all: number }>(
    `select count(*) filter (where not (relrowsecurity and relforcerowsecurity))::int as open, count(*)::int as all
     from pg_class join pg_namespace on pg_namespace.oid = relnamespace
     where nspname in ('vault', 'access', 'watch') and relkind in ('r', 'p')
       and exists (select 1 from pg_attribute where attrelid = pg_class.oid and attname = 'tenant_id' and not attisdropped)`,
  );
  const { open = 1, all = 0 } = rows[0] ?? {};
  return open === 0 && all > 0
    ? { state: 'stands', messageKey: 'posture.TENANT.apart', values: { count: all } }
    : { state: 'down', messageKey: 'posture.TENANT.open', values: { count: open } };
}
