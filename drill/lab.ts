import type { NoteKey } from '#ledger';
import type { ControlId } from './controls.ts';

/**
 * What the drill needs of a sandbox: the real product, put together with some controls handed in as pass-throughs, its
 * own data and keys, and a clock that the drill moves. The sandbox gives this as `startSandbox`.
 */
export type SandboxOptions = {
  /** These are replaced by a pass-through at composition. */
  off: readonly ControlId[];
  /** An empty or missing folder. With SEG off the keys lie inside it, otherwise beside it. */
  dataFolder: string;
  anchorFolder?: string;
  /** The sandbox's only clock. */
  clock: { nowMs(): number };
  /** Networks that people and tokens are allowed from; the drill's own attackers come from elsewhere. */
  networks: readonly string[];
  /** One shift for every team. */
  shift: { zone: string; days: readonly number[]; from: string; to: string };
  /** No conversations but those that the drill sends. */
  samples: false;
  /** Structured logs, as in production; the drill reads them as an attacker would. */
  logFile: string;
};

export type Sandbox = {
  url: string;
  dataFolder: string;
  keysFolder: string;
  storeKeyFile: string;
  anchorFolder?: string;
  /** One-time links by role id, each enrols one person of that role. */
  links: Readonly<Record<string, string>>;
  tokens: { ingest: string; read: string };
  /** The ledger's public key, as an auditor writes it down when the installation is new. */
  ledgerKey: NoteKey;
  /** Stops everything; the folders stay for the attacker to read. */
  close(): Promise<void>;
};

export type StartSandbox = (options: SandboxOptions) => Promise<Sandbox>;
