import type { NoteKey } from '#ledger';
import type { Canary, Opener, Scanner } from './canary/index.ts';
import type { ControlId } from './controls.ts';
import type { MovableClock } from './lab/movable-clock.ts';
import type { Sandbox } from './lab.ts';
import type { DrillPerson } from './people/person.ts';

/** A conversation that the drill sent, with the canaries in it. */
export type PlantedConversation = {
  id: string;
  /** In its words, filtered before storing. */
  secrets: readonly Canary[];
  /** In its words, readable by those who may. */
  contents: readonly Canary[];
  /** In its sound, of both kinds. */
  sounds: readonly Canary[];
};

/** An address outside every network that the sandbox knows. */
export const elsewhere = '127.0.0.2';

/** Where an attack happens: one running sandbox with its people and conversations. */
export type Scene = {
  sandbox: Sandbox;
  clock: MovableClock;
  /** A team leader: reads what their team said, in their shift, from the network of the house. */
  victim: DrillPerson;
  /** Login, password and the code of now. */
  credentials(person: DrillPerson): { login: string; password: string; code: string };
  /** Signs a person in on their own device, as they do each morning. */
  signIn(person: DrillPerson): Promise<void>;
  off: readonly ControlId[];
  conversations: readonly PlantedConversation[];
  canaries: readonly Canary[];
  /** Real time at which the scene began, and the folder of everything that is the drill's own. */
  startedMs: number;
  baseFolder: string;
  /** An empty folder for what the attacker takes away. */
  lootFolder: string;
  /** The ledger's public key, as an auditor wrote it down when the installation was new. */
  ledgerKey: NoteKey;
  /** A copy of the published ledger, taken before the conversations came. */
  earlyLedger: string;
  /** A scanner for all canaries, with what keys the attacker found. */
  scanner(openers?: readonly Opener[]): Scanner;
};
