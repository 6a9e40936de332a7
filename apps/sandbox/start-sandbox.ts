import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { type AccessPolicy, defaultPolicy, type Shift } from '#access';
import { type Clock, type Config, createLogger, isLoopback, SluisError, systemClock } from '#ground';
import type { NoteKey } from '#ledger';
import { type RunningHouse, startHouse, version } from '#server';
import { cast, type Player } from './cast.ts';
import { freePort } from './free-port.ts';
import { loosenPolicy, pickParts, type Switchable } from './switches/pick-parts.ts';

export type SandboxOptions = {
  /** These controls are replaced by a pass-through at composition. */
  off?: readonly Switchable[];
  /** An empty or missing folder, or one of an earlier sandbox. With SEG off the keys lie inside it, otherwise beside it. */
  dataFolder: string;
  anchorFolder?: string;
  /** The sandbox's only clock; the system's when absent. */
  clock?: Clock;
  /** Networks that people and tokens are allowed from; this machine when absent. */
  networks?: readonly string[];
  /** One shift for every team; always on when absent. */
  shift?: Shift;
  /** Samples are imported by `importSamples`, not here. */
  samples?: false;
  /** Structured logs go here; nowhere when absent. */
  logFile?: string;
  /** Who plays; the whole cast when absent, nobody new where there are people already. */
  people?: readonly Player[];
  /** 0 or absent: any free one. */
  port?: number;
  host?: string;
  databaseUrl?: string;
  objectsFolder?: string;
  consoleFolder?: string;
  /** Where the key service runs. With a clock of its own a sandbox keeps it inside. */
  keyServiceAs?: 'process' | 'inside';
  /** How much the key service opens in a time, where it runs inside. */
  unwrapLimit?: Parameters<typeof startHouse>[0]['unwrapLimit'];
  /** Changes of the policy, such as smaller budgets. */
  policy?: Partial<AccessPolicy>;
  /** A policy of detection, as SLUIS_DETECT_POLICY names one. */
  detectPolicyFile?: string;
  moreRoutes?: Parameters<typeof startHouse>[0]['moreRoutes'];
  tell?(line: string): void;
};

export type Sandbox = {
  url: string;
  dataFolder: string;
  keysFolder: string;
  /** The key of the second seal. */
  storeKeyFile: string;
  anchorFolder?: string;
  /** True when this start made the folder. */
  isNew: boolean;
  /** One-time links by role id (`security-administrator-2` for the second); empty where people stood already. */
  links: Readonly<Record<string, string>>;
  /** Machine tokens; empty texts where they stood already. */
  tokens: { ingest: string; read: string };
  /** The ledger's public key, as an auditor writes it down when the installation is new. */
  ledgerKey: NoteKey;
  house: RunningHouse;
  /** Stops everything; the folders stay. */
  close(): Promise<void>;
};

const always: Shift = { zone: 'UTC', days: [1, 2, 3, 4, 5, 6, 7], from: '00:00', to: '24:00' };
const thisMachine = ['127.0.0.1/32', '::1'];
const monthMs = 30 * 24 * 3_600_000;

/**
 * Starts the real product on data of its own, counted as set up, with invented people and with any control handed in as a
 * pass-through. On this machine only; it refuses folders with real data, and the server refuses its folders.
 */
export async function startSandbox(options: SandboxOptions): Promise<Sandbox> {
  const off = new Set(options.off ?? []);
  const { dataFolder, host = 'localhost' } = options;
  if (!isLoopback(host)) {
    throw new SluisError(
      'sandbox-not-local',
      'A sandbox serves this machine only: leave SLUIS_HOST at localhost.',
    );
  }
  const port = options.port || (await freePort());
  const keysFolder = off.has('SEG') ? join(dataFolder, 'keys') : `${dataFolder}-keys`;
  // Never inside the data: whether the key folder lies apart is another question, and has a switch of its own.
  const storeKeyFile = `${dataFolder}-store.key`;
  const config: Config = {
    ...{ dataFolder, host, port, trustedProxies: [], json: false },
    origin: `http://localhost:${port}`,
    objects: { kind: 'folder', folder: options.objectsFolder ?? join(dataFolder, 'objects') },
    keys: { provider: 'file', folder: keysFolder },
    storeKey: { provider: 'file', file: storeKeyFile },
    ...(options.databaseUrl !== undefined && { databaseUrl: options.databaseUrl }),
    ...(options.anchorFolder !== undefined && { anchorFolder: options.anchorFolder }),
    ...(options.detectPolicyFile !== undefined && { detectPolicyFile: options.detectPolicyFile }),
  };
  const policy = loosenPolicy(policyOf(options), off);
  const log =
    options.logFile === undefined
      ? undefined
      : createWriteStream(options.logFile, { flags: 'a', mode: 0o600 });
  const house = await startHouse({
    ...{ kind: 'sandbox', config, version, policy },
    ...pickParts(off, keysFolder),
    clock: options.clock ?? systemClock,
    logger: createLogger(log ? { stream: log } : { level: 'silent' }),
    tell: options.tell ?? (() => {}),
    keyServiceAs: options.keyServiceAs ?? (options.clock || off.has('SEG') ? 'inside' : 'process'),
    operationsPort: 0,
    ...(options.unwrapLimit && { unwrapLimit: options.unwrapLimit }),
    ...(options.consoleFolder !== undefined && { consoleFolder: options.consoleFolder }),
    ...(options.moreRoutes && { moreRoutes: options.moreRoutes }),
  });
  try {
    await recordWeakened(house, off);
    const people = await seatPeople(house, options.people ?? cast, policy.networks);
    const { ledgerKeyName, ledgerPublicKey } = await house.house.keyService.info();
    return {
      ledgerKey: { name: ledgerKeyName, publicKey: ledgerPublicKey },
      ...{ url: config.origin, dataFolder, keysFolder, storeKeyFile, house, ...people },
      ...(options.anchorFolder !== undefined && { anchorFolder: options.anchorFolder }),
      async close() {
        await house.close();
        log?.end();
      },
    };
  } catch (error) {
    await house.close();
    throw error;
  }
}

function policyOf({ networks = thisMachine, shift = always, policy }: SandboxOptions): AccessPolicy {
  return {
    ...defaultPolicy,
    ...{ networks, bearerNetworks: networks, defaultShift: shift, shifts: {} },
    enrolmentLinkMs: monthMs,
    ...policy,
  };
}

/** Every control that is weaker than it should be stands in the ledger. */
async function recordWeakened({ house }: RunningHouse, off: ReadonlySet<Switchable>): Promise<void> {
  for (const control of off) {
    await house.ledger.append({
      type: 'control.weakened',
      actor: { kind: 'system', id: 'sandbox' },
      subject: { kind: 'control', id: control },
      policyVersion: house.access.policy.version,
      detail: { control },
    });
  }
}

/** People and tokens of a new sandbox. Where there are people already they keep what they have. */
async function seatPeople(
  { house }: RunningHouse,
  players: readonly Player[],
  networks: readonly string[],
): Promise<Pick<Sandbox, 'isNew' | 'links' | 'tokens'>> {
  const { people, tokens } = house.access;
  if ((await people.list()).length > 0) return { isNew: false, links: {}, tokens: { ingest: '', read: '' } };
  const links: Record<string, string> = {};
  for (const { key, role, name, login, team, language, agentIds } of players) {
    const { link } = await people.seed({
      ...{ name, login, language },
      roles: [role],
      ...(team !== undefined && { team }),
      ...(agentIds && { agentIds }),
    });
    links[key] = link.url;
  }
  const token = async (scope: 'ingest' | 'read') =>
    (await tokens.seed({ name: `sandbox ${scope}`, scopes: [scope], networks, days: 365 })).token;
  return { isNew: true, links, tokens: { ingest: await token('ingest'), read: await token('read') } };
}
