import type { Attack } from '../attack.ts';
import type { ControlId } from '../controls.ts';

/** One sandbox: which controls it lacks, and the attacks to carry out in it. */
export type PlannedRun = { off: readonly ControlId[]; attacks: readonly Attack[] };

/** `short` takes no control and each one away, `full` each pair too. */
export type DrillMode = 'short' | 'full';

/**
 * Every attack with all controls, without each of its own, and without each pair of them. Attacks that ask for the same
 * sandbox share it. Fewest missing controls first, so that a breach with everything on is the first thing seen.
 */
export function planRuns(attacks: readonly Attack[], mode: DrillMode): PlannedRun[] {
  const runs = new Map<string, { off: readonly ControlId[]; attacks: Attack[] }>();
  for (const attack of attacks) {
    for (const off of combinations(attack.controls, mode === 'full' ? 2 : 1)) {
      const key = off.join('+');
      const run = runs.get(key) ?? { off, attacks: [] };
      run.attacks.push(attack);
      runs.set(key, run);
    }
  }
  return [...runs.values()].sort(
    (a, b) => a.off.length - b.off.length || (a.off.join() < b.off.join() ? -1 : 1),
  );
}

/** All subsets of at most `largest` controls, each in alphabetical order. */
export function combinations(controls: readonly ControlId[], largest: number): ControlId[][] {
  const sorted = [...new Set(controls)].sort();
  const grow = (from: readonly ControlId[][], size: number): ControlId[][] => {
    if (size === 0) return [...from];
    const smaller = grow(from, size - 1);
    const longer = smaller
      .filter((set) => set.length === size - 1)
      .flatMap((set) =>
        sorted.filter((control) => set.every((taken) => taken < control)).map((control) => [...set, control]),
      );
    return [...smaller, ...longer];
  };
  return grow([[]], Math.min(largest, sorted.length));
}
