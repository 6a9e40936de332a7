import { migrations as access } from '#access';
import type { MigrationFolder } from '#ground';
import { migrations as vault } from '#vault';
import { migrations as watch } from '#watch';

/** In this order at every start. */
export const migrationFolders: readonly MigrationFolder[] = [access, vault, watch];
