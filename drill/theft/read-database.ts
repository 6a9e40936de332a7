import { chmodSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { openClusterCopy } from '#ground';

export type StolenTable = { name: string; rows: Record<string, unknown>[] };

/** Every row of every table of a stolen cluster, read with full rights over it. */
export async function readStolenDatabase(
  clusterFolder: string,
  socketFolder: string,
): Promise<StolenTable[]> {
  letThrough(clusterFolder, dirname(socketFolder));
  const copy = await openClusterCopy({ clusterFolder, socketFolder });
  try {
    const tables = await copy.query<{ schema: string; name: string }>(
      `select schemaname as schema, tablename as name from pg_tables
       where schemaname not in ('pg_catalog', 'information_schema') order by 1, 2`,
    );
    const stolen: StolenTable[] = [];
    for (const { schema, name } of tables) {
      const rows = await copy.query<Record<string, unknown>>(`select * from "${schema}"."${name}"`);
      stolen.push({ name: `${schema}.${name}`, rows });
    }
    return stolen;
  } finally {
    await copy.close();
  }
}

/** The rows as a dump: binary columns as they are, everything else as text. */
export function dumpOf({ rows }: StolenTable): Buffer {
  return Buffer.concat(
    rows.flatMap((row) =>
      Object.values(row).flatMap((value) => [
        Buffer.isBuffer(value)
          ? value
          : Buffer.from(typeof value === 'string' ? value : (JSON.stringify(value) ?? '')),
        Buffer.from('\n'),
      ]),
    ),
  );
}

/** The copy is the thief's: whatever account runs PostgreSQL on it gets through to it. */
function letThrough(path: string, base: string): void {
  for (let folder = dirname(path); folder.startsWith(base); folder = dirname(folder)) {
    chmodSync(folder, statSync(folder).mode | 0o011);
  }
}
