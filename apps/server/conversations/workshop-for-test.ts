import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PersonCaller } from '#access';
import { detect } from '#detect';
import { createFilter } from '#filter';
import {
  type Clock,
  createLogger,
  firstTenant,
  type PersonId,
  type SessionId,
  startTestDatabase,
  systemClock,
} from '#ground';
import { connectKeyService, createKeyFolder, startKeyService } from '#keys';
import { encodeNoteKey } from '#ledger';
import { chunkedSealer } from '#seal';
import { createFolderStore, createVault, type ObjectStore, migrations as vaultMigrations } from '#vault';
import { createLedger, migrations as watchMigrations } from '#watch';
import { demandReady } from './demand-ready.ts';
import type { OpenConversation, Opener } from './open-conversation.ts';
import { createOpenings } from './openings.ts';
import type { Receiving } from './receive-conversation.ts';

/** Everything that intake and opening stand on, real but for the access layer, which allows all. */
export async function openWorkshop(clock: Clock = systemClock) {
  const folder = mkdtempSync(join(tmpdir(), 'sluis-workshop-'));
  const keys = join(folder, 'keys');
  const data = join(folder, 'data');
  const socketPath = join(folder, 'keys.sock');
  await createKeyFolder(keys, data);
  let running = true;
  const service = await startKeyService({ folder: keys, dataFolder: data, socketPath, clock });
  const stopKeyService = async () => {
    if (running) await service.close();
    running = false;
  };
  const keyService = connectKeyService(socketPath, firstTenant);
  const database = await startTestDatabase([vaultMigrations, watchMigrations]);
  const info = await keyService.info();
  const random = (sizeBytes: number) => randomBytes(sizeBytes);
  const own = { tenantId: firstTenant, clock, random, newId: () => randomUUID() as string };
  const ledger = await createLedger({
    ...own,
    logger: createLogger({ level: 'silent' }),
    pool: database.pool('ledger'),
    signer: keyService,
    verifierKey: encodeNoteKey({ name: info.ledgerKeyName, publicKey: info.ledgerPublicKey }),
    origin: 'sluis/test',
    detailKey: await keyService.deriveKey('detail'),
    pseudonymKey: await keyService.deriveKey('pseudonym'),
    folder: join(data, 'ledger'),
  });
  const indexKey = await keyService.deriveKey('index');
  const objects = createFolderStore(join(data, 'objects'));
  const vaultOn = (store: ObjectStore) =>
    createVault({
      ...{ ...own, indexKey, objects: store, sealer: chunkedSealer },
      pools: {
        intake: database.pool('intake'),
        playback: database.pool('playback'),
        erasure: database.pool('erasure'),
      },
      epoch: { epochId: info.epochId, publicKey: info.epochPublicKey },
    });
  const vault = vaultOn(objects);
  const receiving: Receiving = {
    ...{ vault, ledger, filter: createFilter({ detect }), policyVersion: '1' },
    digestKey: await keyService.deriveKey('digest'),
    personOfAgent: async () => null,
    demandReady: () => demandReady({ keyService, ledger }),
  };
  const opener: Opener = {
    ...{ clock, vault, ledger, keyService, tenantId: firstTenant },
    access: {
      policy: { version: '1' } as Opener['access']['policy'],
      decide: async () => ({ allow: true, because: 'team' }),
      countOpening: async () => {},
    },
    openings: createOpenings<OpenConversation>({ clock }),
  };
  const masking = {
    ...{ tenantId: firstTenant, clock, ledger, keyService, vault, openings: opener.openings },
    logger: createLogger({ level: 'silent' }),
    ...{ random, policyVersion: () => '1' },
  };
  return {
    ...{
      receiving,
      opener,
      masking,
      ledger,
      vault,
      vaultOn,
      objects,
      database,
      keyService,
      folder,
      data,
      keys,
    },
    stopKeyService,
    async close() {
      await ledger.close();
      await database.close();
      await keyService.close();
      await stopKeyService();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export const callerForTest: PersonCaller = {
  kind: 'person',
  person: {
    id: randomUUID() as PersonId,
    ...{ name: 'Test', login: 'test', roles: ['team-leader'], team: 'own', language: 'en', state: 'active' },
    methods: ['totp'],
    enrolledMs: 0,
  },
  session: {
    id: randomUUID() as SessionId,
    endsMs: Number.MAX_SAFE_INTEGER,
    ...{ method: 'password', factors: ['password', 'totp'], ath: '', isProven: true },
  },
  ...{ address: '127.0.0.1', inNetwork: true },
};
