import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { developmentFolder, ownSets, readFolder } from './evaluate.ts';
import { findIn, type Score, score } from './score.ts';

/** A fall of more than half a point fails; who improves the detector writes the file again (--write). */
const tolerance = 0.005;

for (const set of ownSets)
  describe(`the detector on the set ${basename(set.folder)}`, () => {
    it('scores no worse than the kept table, in any language and style', () => {
      const kept = JSON.parse(readFileSync(set.scores, 'utf8')) as Record<string, Score>;
      const now = score(readFolder(set.folder), (conversation) => findIn(conversation, true));
      const worse: string[] = [];
      for (const [key, before] of Object.entries(kept)) {
        if (key.startsWith('type:')) continue;
        const after = now[key]!;
        if ((after.leak ?? 0) > (before.leak ?? 0) + tolerance)
          worse.push(`${key} leak ${before.leak} → ${after.leak}`);
        if ((after.typed ?? 1) < (before.typed ?? 1) - tolerance)
          worse.push(`${key} typed ${before.typed} → ${after.typed}`);
        if ((after.precision ?? 1) < (before.precision ?? 1) - tolerance)
          worse.push(`${key} precision ${before.precision} → ${after.precision}`);
        if ((after.noise ?? 0) > (before.noise ?? 0) + 0.5)
          worse.push(`${key} noise ${before.noise} → ${after.noise}`);
      }
      expect(worse).toEqual([]);
    });
  });

describe('the detector on the development conversations', () => {
  const conversations = readFolder(developmentFolder);
  const now = score(conversations, (conversation) => findIn(conversation, true));

  it('leaves no card, account, code or PIN readable', () => {
    for (const type of ['CARD_NUMBER', 'CARD_CVV', 'PIN', 'OTP', 'IBAN'])
      expect(now[`type:${type}`]?.leak, type).toBe(0);
  });

  it('finds the language by itself nearly as well as when it is told', () => {
    const unaided = score(conversations, (conversation) => findIn(conversation, false));
    expect(unaided.all!.leak!).toBeLessThanOrEqual(now.all!.leak! + 0.03);
  });
});
