import type { AccessPolicy, Control, Gates } from '#access';
import type { Detector, MaskTones } from '#filter';
import {
  type Clock,
  type Config,
  createLogger,
  type DataMarker,
  describeError,
  firstTenant,
  type Logger,
  listen,
  SluisError,
} from '#ground';
import type { KeyService, RateLimit } from '#keys';
import type { Sealer } from '#seal';
import type { withStoreSeal } from '#vault';
import { type Composition, compose } from './compose.ts';
import { finishWaiting, settleRetirements } from './conversations/finish-retirements.ts';
import { readDetectPolicy, recordDetectPolicy } from './detect-policy.ts';
import type { AddRoutes } from './house.ts';
import { type Operations, serveOperations } from './operations/serve-operations.ts';
import { type Parts, startParts } from './start-parts.ts';

export type HouseOptions = {
  kind: DataMarker['kind'];
  config: Config;
  version: string;
  clock: Clock;
  logger?: Logger;
  detect: Detector;
  maskTones?: MaskTones;
  sealer: Sealer;
  /** How a second seal is put around the first; a sandbox hands in a pass-through. */
  sealTwice?: typeof withStoreSeal;
  controls: readonly Control[];
  gates: Gates;
  policy: AccessPolicy;
  /** One line for the person at the terminal. */
  tell(line: string): void;
  passphrase?: () => Promise<Uint8Array>;
  /** A sandbox hands in another key service, or the same with less. */
  keyService?: (real: KeyService) => Promise<KeyService> | KeyService;
  keyServiceAs?: 'process' | 'inside';
  /** A sandbox that asks what it is worth to keep keys apart puts them where production refuses them. */
  keysMayLieInData?: boolean;
  unwrapLimit?: RateLimit;
  consoleFolder?: string;
  /** Port of metrics and ledger tiles; any free one when 0. */
  operationsPort: number;
  moreRoutes?: AddRoutes;
};

export type RunningHouse = Composition & {
  parts: Parts;
  port: number;
  operationsPort: number;
  close(): Promise<void>;
};

/** What an interrupted upload left is removed once it can not be one that is still going on. */
const sweepAfterMs = 60 * 60 * 1000;
/** A key that could not be given up at once is tried again this often. */
const retireEveryMs = 60 * 1000;

/** Starts everything on one data folder and answers when it serves. */
export async function startHouse(options: HouseOptions): Promise<RunningHouse> {
  const { config, clock } = options;
  const logger = options.logger ?? createLogger();
  const given = config.detectPolicyFile === undefined ? undefined : readDetectPolicy(config.detectPolicyFile);
  const parts = await startParts({ ...options, logger, tenantId: firstTenant });
  let composition: Composition | undefined;
  let operations: Operations | undefined;
  let stopRetiring = () => {};
  const close = async () => {
    stopRetiring();
    await operations?.close();
    await composition?.close();
    await parts.close();
  };
  try {
    await keepOrigin(parts, config.origin);
    const keyService = (await options.keyService?.(parts.keyService)) ?? parts.keyService;
    composition = await compose({
      ...options,
      tenantId: firstTenant,
      sandbox: options.kind === 'sandbox',
      detectPolicy: given?.policy,
      ...{ clock, logger, keyService, database: parts.database, storeSeal: parts.storeSeal },
      places: {
        data: parts.data.path,
        objects: config.objects.folder,
        keys: parts.keyFolder,
        storeKey: config.storeKey.file,
        anchor: config.anchorFolder,
        console: options.consoleFolder,
      },
      connection: { origin: config.origin, trustedProxies: config.trustedProxies, tls: config.tls },
    });
    const { house, server } = composition;
    const swept = await house.vault.sweep(sweepAfterMs);
    if (swept.removed > 0) logger.info('vault.swept', { count: swept.removed });
    await house.ledger.append({
      type: 'system.started',
      actor: { kind: 'system', id: 'server' },
      policyVersion: options.policy.version,
      detail: { version: options.version, kind: options.kind },
    });
    await recordDetectPolicy(given, house, parts.data);
    stopRetiring = await keepRetiring(house);
    const port = await listen(server, config);
    operations = await serveOperations({
      port: options.operationsPort,
      metrics: composition.metrics,
      ledgerFolder: composition.ledgerFolder,
    });
    return { ...composition, parts, port, operationsPort: operations.port, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** What was interrupted is finished before anything is opened; what cannot be finished now, as soon as it can. */
async function keepRetiring(house: Composition['house']): Promise<() => void> {
  const retiring = { ...house, policyVersion: () => house.access.policy.version };
  await settleRetirements(retiring);
  let last = Promise.resolve();
  const again = () => {
    last = last
      .then(() => finishWaiting(retiring))
      .catch((error: unknown) => house.logger.error('vault.retirements-unread', describeError(error)));
  };
  const timer = setInterval(again, retireEveryMs);
  timer.unref();
  return () => clearInterval(timer);
}

/** Passkeys are bound to the origin: another one would lock everybody out. */
async function keepOrigin({ data }: Parts, origin: string): Promise<void> {
  const { origin: known } = data.marker;
  if (known === undefined) return data.update({ origin });
  if (known === origin) return;
  throw new SluisError(
    'origin-changed',
    `This data folder was set up as ${known}, and passkeys are bound to that. Set SLUIS_ORIGIN (or SLUIS_PORT) so that it is the same again.`,
  );
}
