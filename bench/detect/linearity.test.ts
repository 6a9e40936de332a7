import { describe, expect, it } from 'vitest';
import { timePerCharacter } from './detect.bench.ts';
import { nastyInputs } from './nasty-inputs.ts';

/** Time per character may differ by this factor between a short and a long input; the best of two measurements counts. */
const mostTimes = 5;

/** Below this, a clock measures noise. */
const shortestMs = 1e-5;

describe('the detector takes linear time', () => {
  it.each(Object.entries(nastyInputs))('on %s', (_name, make) => {
    const ratios = [1, 2].map(
      () => timePerCharacter(make, 64_000) / Math.max(timePerCharacter(make, 8_000), shortestMs),
    );
    expect(Math.min(...ratios)).toBeLessThan(mostTimes);
  });
});
