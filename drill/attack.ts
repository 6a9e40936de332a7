import type { CanaryHit } from './canary/index.ts';
import type { ControlId } from './controls.ts';
import type { Scene } from './scene.ts';
import type { StepKey } from './steps.ts';

/** How many controls must fall before an attack succeeds, by what it is after (DESIGN, "The drill"). */
export type Wanted = { secret?: number; content?: number; broken?: number };

export type Attack = {
  /** As in the list of attacks: "D01". */
  id: string;
  /** Tells variants of one attack apart; they are judged separately. */
  variant?: string;
  name: string;
  /** The threat it carries out: R1 to R5. */
  threat: string;
  /** What a breach is, in one sentence. */
  goal: string;
  /** The controls that stand in its way; the drill takes them away one by one and in pairs. */
  controls: readonly ControlId[];
  /** Names of laws and norms that ask for the defence. */
  norms: readonly string[];
  wanted: Wanted;
  /** `live`: against the running product; `stopped`: on what lies on disk when it does not run. */
  phase: 'live' | 'stopped';
  /** What this attack tries and is not stopped yet, each with its reason; shown in the report. */
  notYetStopped?: readonly string[];
  carryOut(scene: Scene): Promise<Loot>;
};

/** What the attacker holds in the end. A program decides what it is worth. */
export type Loot = {
  /** Canaries found in it. */
  hits: readonly CanaryHit[];
  /** A breach that is no canary: a changed log that verifies, a session that should not be. */
  broken?: readonly string[];
  /** What stopped the steps that failed, as the product said it: "MFA", "access-denied:hours". */
  stoppedBy: readonly string[];
  /** Every step in words, for the page and the report. */
  steps: readonly Step[];
};

export type Step = { key: StepKey; values?: Readonly<Record<string, string | number>>; succeeded: boolean };

/** What a run came to: did it get secrets, did it get content, did it break what must not break? */
export type Outcome = {
  /** Id and variant. */
  attack: string;
  off: readonly ControlId[];
  secret: boolean;
  content: boolean;
  broken: readonly string[];
  stoppedBy: readonly string[];
  steps: readonly Step[];
  /** What was found, never the text itself: kind and the way it was hidden. */
  found: readonly { kind: 'secret' | 'content'; encoding: string; place: string }[];
  durationMs: number;
};
