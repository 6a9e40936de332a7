import type { Attack, Outcome, Wanted } from '../attack.ts';
import type { ControlId } from '../controls.ts';

/** What an attack is after. */
export type Prize = keyof Wanted;

export type Depth = {
  prize: Prize;
  /** The smallest number of missing controls that gave a breach; null when none that was tried did. */
  breachedAt: number | null;
  /** How many missing controls were tried at most. */
  triedUpTo: number;
  wanted: number;
  /** The smallest sets that gave a breach. */
  weakest: readonly (readonly ControlId[])[];
  /** True when it is known that the depth is less than wanted. */
  tooLittle: boolean;
};

export type Verdict = {
  attack: string;
  name: string;
  threat: string;
  goal: string;
  norms: readonly string[];
  notYetStopped: readonly string[];
  /** With all controls on. */
  stopped: boolean;
  stoppedBy: readonly string[];
  depths: readonly Depth[];
  runs: number;
};

export function attackName(attack: Pick<Attack, 'id' | 'variant'>): string {
  return attack.variant === undefined ? attack.id : `${attack.id} ${attack.variant}`;
}

/** From all outcomes of one attack to what is said about it. Pure. */
export function judge(attack: Attack, all: readonly Outcome[]): Verdict {
  const name = attackName(attack);
  const outcomes = all.filter((outcome) => outcome.attack === name);
  const complete = outcomes.find(({ off }) => off.length === 0);
  return {
    attack: name,
    name: attack.name,
    threat: attack.threat,
    goal: attack.goal,
    norms: attack.norms,
    notYetStopped: attack.notYetStopped ?? [],
    // Not carried out is not stopped.
    stopped: complete !== undefined && !breached(complete, Object.keys(attack.wanted) as Prize[]),
    stoppedBy: complete?.stoppedBy ?? [],
    depths: (Object.entries(attack.wanted) as [Prize, number][]).map(([prize, wanted]) =>
      depthOf(prize, wanted, outcomes),
    ),
    runs: outcomes.length,
  };
}

function breached(outcome: Outcome, prizes: readonly Prize[]): boolean {
  return prizes.some((prize) => got(outcome, prize));
}

function got(outcome: Outcome, prize: Prize): boolean {
  return prize === 'broken' ? outcome.broken.length > 0 : outcome[prize];
}

function depthOf(prize: Prize, wanted: number, outcomes: readonly Outcome[]): Depth {
  const losses = outcomes.filter((outcome) => got(outcome, prize));
  const breachedAt = losses.length === 0 ? null : Math.min(...losses.map(({ off }) => off.length));
  return {
    prize,
    breachedAt,
    triedUpTo: Math.max(0, ...outcomes.map(({ off }) => off.length)),
    wanted,
    weakest: losses.filter(({ off }) => off.length === breachedAt).map(({ off }) => off),
    tooLittle: breachedAt !== null && breachedAt < wanted,
  };
}
