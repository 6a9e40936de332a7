import { describe, expect, it } from 'vitest';
import { noticeDelicate, open, readPolicy } from '#detect';
import { timePerCharacter } from './detect.bench.ts';
import { nastyInputs } from './nasty-inputs.ts';

/** Time per character may differ by this factor between a short and a long input; quadratic time would give eight. */
const mostTimes = 5;
/** Other work on the machine makes single measurements wrong; what is really not linear is wrong each time. */
const mostAttempts = 6;

/** Below this, a clock measures noise. */
const shortestMs = 1e-5;

type Make = (length: number) => string;

function expectLinear(make: Make, work?: (text: string) => unknown): void {
  let least = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < mostAttempts && least >= mostTimes; attempt++) {
    const short = Math.max(timePerCharacter(make, 8_000, work), shortestMs);
    least = Math.min(least, timePerCharacter(make, 64_000, work) / short);
  }
  expect(least).toBeLessThan(mostTimes);
}

describe('the detector takes linear time', () => {
  it.each(Object.entries(nastyInputs))('on %s', (_name, make) => expectLinear(make));
});

const repeated =
  (piece: string): Make =>
  (length) =>
    piece.repeat(Math.ceil(length / piece.length));

describe('so it does with a policy, all doubt masked', () => {
  const result = readPolicy({
    preset: 'everything',
    deny: Array.from({ length: 500 }, (_, at) => `geheim woord${at}`),
    allow: Array.from({ length: 500 }, (_, at) => `eigen woord${at}`),
    identifiers: [
      { name: 'CLOSE', pattern: 'KL-#{6}', cues: { nl: ['lidnummer'] } },
      { name: 'WIDE', pattern: '*{3,20}*{3,20}', cues: { nl: ['dossier'] } },
    ],
  });
  if (!result.ok) throw new Error('the policy of this test is wrong');
  const { policy } = result;
  const work = (text: string) => open({ language: 'nl', policy }).turn({ speaker: 'customer', text });
  it.each(['k l m ', 'kl 12 ', 'dossier a1 ', 'lidnummer k l 1 2 3 ', 'geheim ', 'eigen 1234567 ', 'Xq '])(
    'on %s, said again and again',
    (piece) => expectLinear(repeated(piece), work),
  );
});

describe('so does the search for delicate matters', () => {
  const work = (text: string) => noticeDelicate({ language: 'nl', turns: [{ speaker: 'customer', text }] });
  it.each(['mijn kanker ', 'in het algemeen kanker ', 'lid van de ', 'ik ', 'rolstoel'])(
    'on %s, said again and again',
    (piece) => expectLinear(repeated(piece), work),
  );
});
