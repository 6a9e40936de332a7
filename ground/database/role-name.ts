import type { DatabaseRole } from './types.ts';

/** `intake` → `sluis_intake`: the name the migrations' grants use. */
export function roleName(role: DatabaseRole): string {
  return `sluis_${role}`;
}

/** The database in the cluster that holds everything. */
export const databaseName = 'sluis';
