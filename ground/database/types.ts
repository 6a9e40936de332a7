import type { Pool } from 'pg';

/** Who speaks to the database. Each is a database role with grants of its own; none is a superuser. */
export const databaseRoles = ['owner', 'intake', 'playback', 'ledger', 'erasure', 'access'] as const;
export type DatabaseRole = (typeof databaseRoles)[number];

/** `embedded`: the binaries from npm; `system`: binaries of this machine, a cluster of our own; `external`: somebody else's server. */
export const databaseKinds = ['embedded', 'system', 'external'] as const;
export type DatabaseKind = (typeof databaseKinds)[number];

/** What was chosen at first start. Kept in `sluis.json`, never switched silently. */
export type DatabaseChoice = {
  kind: DatabaseKind;
  /** Where the cluster's files are; absent for an external server. */
  clusterFolder?: string | undefined;
  /** Major version of the cluster; absent for an external server. */
  major?: number | undefined;
};

export type DatabaseDescription = {
  kind: DatabaseKind;
  /** As the server tells it, e.g. "18.4". */
  version: string;
  clusterFolder?: string;
  /** The operating system's account that the database runs under. */
  account: string;
  /** False when a database superuser is what we log in as (external only): posture shows it. */
  leastPrivilege: boolean;
};

export type Database = {
  /** A pool whose connections have exactly this role. Made at first use, shared afterwards. */
  pool(role: DatabaseRole): Pool;
  readonly description: DatabaseDescription;
  /** Ends the pools and, where it is ours, stops the server. */
  close(): Promise<void>;
};

/** The forward-only migrations of one layer: files `NNNN-name.sql` in a folder. */
export type MigrationFolder = { layer: string; directory: URL };
