import { randomBytes, randomUUID } from 'node:crypto';
import { EventEmitter } from 'node:events';
import { join } from 'node:path';
import { type AccessPolicy, type Control, createAccess, type Gates } from '#access';
import type { DetectPolicy } from '#detect';
import { createFilter, type Detector, type MaskTones } from '#filter';
import {
  type Clock,
  createHttpServer,
  type Database,
  type HttpServer,
  type Logger,
  serveConsole,
  type TenantId,
} from '#ground';
import type { KeyService } from '#keys';
import { encodeNoteKey } from '#ledger';
import { chunkedSealer, type Sealer } from '#seal';
import {
  createFolderStore,
  createStoringThreads,
  createThreadedPartStore,
  createVault,
  type ObjectStore,
  type PartStore,
  type StoreSeal,
  storeInPlace,
  withStoreSeal,
} from '#vault';
import { createLedger, createPosture } from '#watch';
import { createMaskMissed } from './conversations/mask-missed.ts';
import type { OpenConversation } from './conversations/open-conversation.ts';
import { createOpenings } from './conversations/openings.ts';
import type { AddRoutes, House, HouseEvents } from './house.ts';
import { createMetrics, type Metrics } from './operations/metrics.ts';
import { listProbes } from './posture/list-probes.ts';
import { shareRecent } from './posture/share-recent.ts';
import { addRoutes } from './routes/add-routes.ts';

/** Everything that decides or holds something is handed in: in production the real ones, in a sandbox perhaps others. */
export type ComposeParts = {
  tenantId: TenantId;
  version: string;
  sandbox: boolean;
  clock: Clock;
  logger: Logger;
  database: Database;
  keyService: KeyService;
  detect: Detector;
  /** How keypad tones leave the sound; a sandbox hands in a pass-through. */
  maskTones?: MaskTones;
  /** The centre's own rules for it. */
  detectPolicy?: DetectPolicy | undefined;
  sealer: Sealer;
  sealTwice?: typeof withStoreSeal;
  storeSeal: StoreSeal;
  controls: readonly Control[];
  gates: Gates;
  policy: AccessPolicy;
  places: {
    data: string;
    objects: string;
    keys: string;
    storeKey: string;
    anchor?: string | undefined;
    console?: string | undefined;
  };
  connection: {
    origin: string;
    trustedProxies: readonly string[];
    tls?: { certFile: string; keyFile: string } | undefined;
  };
  /** Routes that only a sandbox has. */
  moreRoutes?: AddRoutes;
};

export type Composition = {
  house: House;
  server: HttpServer;
  metrics: Metrics;
  ledgerFolder: string;
  close(): Promise<void>;
};

/** Puts the layers together. Nothing is decided here. */
export async function compose(parts: ComposeParts): Promise<Composition> {
  const { tenantId, clock, logger, database, keyService, places, connection } = parts;
  const { sealTwice = withStoreSeal } = parts;
  const random = (sizeBytes: number): Uint8Array => randomBytes(sizeBytes);
  const newId = (): string => randomUUID();
  const own = { tenantId, clock, random, newId };
  const info = await keyService.info();
  const ledgerFolder = join(places.data, 'ledger');

  const ledger = await createLedger({
    ...{ ...own, logger },
    pool: database.pool('ledger'),
    signer: keyService,
    verifierKey: encodeNoteKey({ name: info.ledgerKeyName, publicKey: info.ledgerPublicKey }),
    origin: `sluis/${tenantId}`,
    detailKey: await keyService.deriveKey('detail'),
    pseudonymKey: await keyService.deriveKey('pseudonym'),
    folder: ledgerFolder,
    anchorFolder: places.anchor,
  });
  const filter = createFilter({
    ...{ detect: parts.detect, policy: parts.detectPolicy, maskTones: parts.maskTones },
  });
  const objects = createFolderStore(places.objects);
  const sealing = pickSealing(parts, objects);
  const vault = createVault({
    ...own,
    pools: {
      intake: database.pool('intake'),
      playback: database.pool('playback'),
      erasure: database.pool('erasure'),
    },
    objects,
    sealer: sealing.sealer,
    storePart: sealing.storePart,
    epoch: { epochId: info.epochId, publicKey: info.epochPublicKey },
    indexKey: await keyService.deriveKey('index'),
    digestKey: await keyService.deriveKey('digest'),
  });
  const access = createAccess({
    ...own,
    pool: database.pool('access'),
    directoryKey: await keyService.deriveKey('directory'),
    origin: connection.origin,
    policy: parts.policy,
    ledger,
    controls: parts.controls,
    gates: parts.gates,
    countsAsSetUp: parts.sandbox,
  });
  const openings = createOpenings<OpenConversation>({ clock });
  const metrics = createMetrics([
    { name: 'sluis_openings', help: 'Conversations open now', read: () => openings.size },
  ]);
  const posture = createPosture({
    probes: listProbes({
      ...parts,
      sealTwice: (inner) => sealTwice(inner, parts.storeSeal),
      ledger,
      vault,
      filter,
      info,
    }),
    clock,
  });
  const policyVersion = () => access.policy.version;
  const house: House = {
    maskMissed: createMaskMissed({
      ...{ tenantId, clock, logger, vault, ledger, keyService, openings, policyVersion, random },
    }),
    ...{ tenantId, clock, logger, access, filter, ledger, vault, keyService, openings, metrics },
    origin: connection.origin,
    sandbox: parts.sandbox,
    version: parts.version,
    ledgerKeyName: info.ledgerKeyName,
    digestKey: await keyService.deriveKey('digest'),
    posture: shareRecent(() => posture.check(), clock),
    // One listener for each page that somebody has open.
    events: new EventEmitter<HouseEvents>().setMaxListeners(0),
  };
  const server = await createHttpServer({
    logger,
    connection: { origin: connection.origin, trustedProxies: connection.trustedProxies },
    ...(connection.tls && { tls: connection.tls }),
    openApi: { title: 'Sluis', version: parts.version, description: 'Layered security for contact centres.' },
  });
  await addRoutes(server, house, database);
  await parts.moreRoutes?.(server, house);
  if (places.console !== undefined) await serveConsole(server, places.console);
  return {
    ...{ house, server, metrics, ledgerFolder },
    async close() {
      await server.close();
      await ledger.close();
    },
  };
}

/** Both seals. Threads seal with the product's; what a sandbox hands in instead of one works in place. */
function pickSealing(
  { sealer, sealTwice = withStoreSeal, storeSeal, places }: ComposeParts,
  objects: ObjectStore,
): { sealer: Sealer; storePart: PartStore } {
  const both = sealTwice(sealer, storeSeal);
  const inPlace = storeInPlace(both, objects);
  if (sealer !== chunkedSealer || sealTwice !== withStoreSeal) return { sealer: both, storePart: inPlace };
  const threads = createStoringThreads({ folder: places.objects, recipient: storeSeal.recipient });
  return { sealer: both, storePart: createThreadedPartStore(inPlace, threads) };
}
