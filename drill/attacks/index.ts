import type { Attack } from '../attack.ts';
import { stolenDisk } from './d01-stolen-disk.ts';
import { stolenDatabase } from './d02-stolen-database.ts';
import { diskWithoutKeyService } from './d04-disk-without-key-service.ts';
import { swappedRecords } from './d07-swapped-records.ts';
import { traces } from './d08-traces.ts';
import { stolenPassword } from './d09-stolen-password.ts';
import { stolenCookie, stolenCookieInside } from './d11-stolen-cookie.ts';
import { longSession, offNetwork, outOfHours } from './d19-out-of-hours.ts';
import { changedLedger } from './d23-changed-ledger.ts';
import { typedSecrets } from './d36-typed-secrets.ts';

/** Every attack that the drill carries out, in the order of the list. */
export const attacks: readonly Attack[] = [
  stolenDisk,
  stolenDatabase,
  diskWithoutKeyService,
  swappedRecords,
  traces,
  stolenPassword,
  stolenCookie,
  stolenCookieInside,
  outOfHours,
  offNetwork,
  longSession,
  changedLedger,
  typedSecrets,
];
