import { describe, expect, it } from 'vitest';
import { timePerCharacter } from './detect.bench.ts';
import { nastyInputs } from './nasty-inputs.ts';

/** Time per character may differ by this factor between a short and a long input; quadratic time would give eight. */
const mostTimes = 5;
/** Other work on the machine makes single measurements wrong; what is really not linear is wrong each time. */
const mostAttempts = 6;

/** Below this, a clock measures noise. */
const shortestMs = 1e-5;

describe('the detector takes linear time', () => {
  it.each(Object.entries(nastyInputs))('on %s', (_name, make) => {
    let least = Number.POSITIVE_INFINITY;
    for (let attempt = 0; attempt < mostAttempts && least >= mostTimes; attempt++) {
      const short = Math.max(timePerCharacter(make, 8_000), shortestMs);
      least = Math.min(least, timePerCharacter(make, 64_000) / short);
    }
    expect(least).toBeLessThan(mostTimes);
  });
});
