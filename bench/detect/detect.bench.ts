/**
 * Speed and worst cases of the detector: `node bench/detect/detect.bench.ts [--json]`.
 * Prints MB of text per second (per turn, with state), the p99 of a turn, and for each nasty input the time per
 * character of a long one against a short one: linear is 1.
 */
import { open } from '#detect';
import { developmentFolder, readFolder } from './evaluate.ts';
import { nastyInputs } from './nasty-inputs.ts';

const nowMs = (): number => performance.now();
const warmUpRounds = 3;
const measureMs = 2000;

function measureSpeed(): { megabytesPerSecond: number; p99Ms: number } {
  const conversations = readFolder(developmentFolder);
  const turnsMs: number[] = [];
  let bytes = 0;
  let spent = 0;
  const round = (measure: boolean): void => {
    for (const conversation of conversations) {
      const session = open({ language: conversation.lang });
      for (const turn of conversation.turns) {
        const before = nowMs();
        session.turn(turn);
        if (!measure) continue;
        const took = nowMs() - before;
        turnsMs.push(took);
        spent += took;
        bytes += Buffer.byteLength(turn.text);
      }
    }
  };
  for (let i = 0; i < warmUpRounds; i++) round(false);
  while (spent < measureMs) round(true);
  turnsMs.sort((a, b) => a - b);
  return {
    megabytesPerSecond: bytes / 1e6 / (spent / 1000),
    p99Ms: turnsMs[Math.floor(turnsMs.length * 0.99)]!,
  };
}

const detectTurn = (text: string): unknown => open({ language: 'nl' }).turn({ speaker: 'customer', text });

const shortLength = 10_000;
const longLength = 100_000;

/**
 * The best of three, in ms per character. Short texts are worked on as often as a long one has room for them, so that what
 * else the machine does takes the same share of both.
 */
export function timePerCharacter(
  make: (length: number) => string,
  length: number,
  work: (text: string) => unknown = detectTurn,
): number {
  const text = make(length);
  const times = Math.max(1, Math.round(longLength / length));
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < 3; i++) {
    const before = nowMs();
    for (let n = 0; n < times; n++) work(text);
    best = Math.min(best, (nowMs() - before) / times);
  }
  return best / text.length;
}

if (import.meta.main) {
  const speed = measureSpeed();
  const worst = Object.entries(nastyInputs).map(([name, make]) => {
    timePerCharacter(make, shortLength);
    const ratio = timePerCharacter(make, longLength) / timePerCharacter(make, shortLength);
    return { name, ratio: Math.round(ratio * 100) / 100 };
  });
  if (process.argv.includes('--json')) process.stdout.write(`${JSON.stringify({ ...speed, worst })}\n`);
  else {
    process.stdout.write(
      `${speed.megabytesPerSecond.toFixed(2)} MB/s, p99 of a turn ${speed.p99Ms.toFixed(3)} ms\n`,
    );
    for (const { name, ratio } of worst)
      process.stdout.write(
        `${name}: ${ratio} times the time per character at ${longLength / shortLength} times the length\n`,
      );
  }
}
