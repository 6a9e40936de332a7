import type { Attack, Outcome } from '../attack.ts';
import type { ControlId } from '../controls.ts';
import type { Scene } from '../scene.ts';
import { attackName, judge, type Verdict } from './judge.ts';
import { type DrillMode, planRuns } from './plan-runs.ts';

/** Makes a scene: a sandbox without these controls, with people and conversations in it. */
export type OpenScene = (off: readonly ControlId[]) => Promise<{
  scene: Scene;
  /** Stops the product; what it stored stays for the attacks on disks. */
  stop(): Promise<void>;
  remove(): Promise<void>;
}>;

export type DrillProgress = { done: number; total: number; off: readonly ControlId[]; attack: string };

export type DrillResult = { mode: DrillMode; verdicts: Verdict[]; outcomes: Outcome[]; durationMs: number };

/** Carries out all attacks in all planned sandboxes, one sandbox after the other. */
export async function runDrill(options: {
  attacks: readonly Attack[];
  mode: DrillMode;
  openScene: OpenScene;
  nowMs: () => number;
  onProgress?: (progress: DrillProgress) => void;
  onOutcome?: (outcome: Outcome) => void;
}): Promise<DrillResult> {
  const began = options.nowMs();
  const plan = planRuns(options.attacks, options.mode);
  const total = plan.reduce((sum, { attacks }) => sum + attacks.length, 0);
  const outcomes: Outcome[] = [];
  for (const { off, attacks } of plan) {
    const opened = await options.openScene(off);
    try {
      const carryOut = async (phase: Attack['phase']) => {
        for (const attack of attacks.filter((one) => one.phase === phase)) {
          options.onProgress?.({ done: outcomes.length, total, off, attack: attackName(attack) });
          const outcome = await attempt(attack, opened.scene, options.nowMs);
          outcomes.push(outcome);
          options.onOutcome?.(outcome);
        }
      };
      await carryOut('live');
      await opened.stop();
      await carryOut('stopped');
    } finally {
      await opened.remove();
    }
  }
  return {
    mode: options.mode,
    verdicts: options.attacks.map((attack) => judge(attack, outcomes)),
    outcomes,
    durationMs: options.nowMs() - began,
  };
}

/** An attack that breaks down says so by throwing: that is trouble of the drill, never "stopped". */
async function attempt(attack: Attack, scene: Scene, nowMs: () => number): Promise<Outcome> {
  const began = nowMs();
  const loot = await attack.carryOut(scene);
  const found = loot.hits.map(({ canary, encoding, place }) => ({ kind: canary.kind, encoding, place }));
  return {
    attack: attackName(attack),
    off: scene.off,
    secret: found.some(({ kind }) => kind === 'secret'),
    content: found.some(({ kind }) => kind === 'content'),
    broken: loot.broken ?? [],
    stoppedBy: [...new Set(loot.stoppedBy)],
    steps: loot.steps,
    found: found.slice(0, 20),
    durationMs: nowMs() - began,
  };
}
