import { describe, expect, it } from 'vitest';
import { timePerCharacter } from './detect.bench.ts';
import { nastyInputs } from './nasty-inputs.ts';

/** Time per character may differ by this factor between a short and a long input; measured twice, the better counts. */
const mostTimes = 5;

describe('the detector takes linear time', () => {
  it.each(Object.entries(nastyInputs))('on %s', (_name, make) => {
    const ratios = [1, 2, 3].map(() => {
      timePerCharacter(make, 4_000);
      const short = timePerCharacter(make, 8_000);
      return timePerCharacter(make, 64_000) / Math.max(short, 1e-6);
    });
    expect(Math.min(...ratios)).toBeLessThan(mostTimes);
  });
});
