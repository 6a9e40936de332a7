import type { Attack } from '../attack.ts';
import { guessedIn, guessesFor } from '../theft/guess-tokens.ts';
import { dumpOf } from '../theft/read-database.ts';
import { searchLoot, steal } from './steal-and-open.ts';

/** The database alone, with every right over it, and a dictionary of what could stand in it. */
export const stolenDatabase: Attack = {
  id: 'D02',
  name: 'Stolen database',
  threat: 'R2',
  goal: 'a word, name or number of a conversation is readable, or can be joined to a row by guessing',
  controls: ['REDACT', 'ENC', 'KEY'],
  norms: ['GDPR 32', 'ISO A.8.24', 'ISO A.8.11'],
  wanted: { secret: 3, content: 2, broken: 2 },
  phase: 'stopped',
  async carryOut(scene) {
    const stolen = await steal(scene, { name: 'd02', database: true });
    const loot = await searchLoot(scene, stolen);
    const dump = Buffer.concat(stolen.tables.map(dumpOf));
    const keys = stolen.keys.map(({ key }) => key);
    const words = scene.canaries.flatMap(({ text }) => [text, ...text.split(' ')]);
    const guessed = [...new Set(words)].flatMap((word) => guessedIn(dump, guessesFor(word, keys)));
    return {
      ...loot,
      broken: [...new Set(guessed.map(({ how }) => `index guessed by ${how}`))],
      steps: [
        ...loot.steps,
        { key: 'guess-index', values: { words: words.length }, succeeded: guessed.length > 0 },
      ],
    };
  },
};
