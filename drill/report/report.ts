import type { Depth, Verdict } from '../run/judge.ts';
import type { DrillResult } from '../run/run-drill.ts';

export type Colours = {
  red(text: string): string;
  green(text: string): string;
  dim(text: string): string;
  bold(text: string): string;
};

export const plain: Colours = { red: same, green: same, dim: same, bold: same };

export const ansi: Colours = {
  red: (text) => `\x1b[31m${text}\x1b[39m`,
  green: (text) => `\x1b[32m${text}\x1b[39m`,
  dim: (text) => `\x1b[2m${text}\x1b[22m`,
  bold: (text) => `\x1b[1m${text}\x1b[22m`,
};

function same(text: string): string {
  return text;
}

/** The report as people read it at a terminal. */
export function writeReport({ verdicts, outcomes, mode, durationMs }: DrillResult, colours: Colours): string {
  const lines = verdicts.flatMap((verdict) => [...describe(verdict, colours), '']);
  const breached = verdicts.filter(({ stopped }) => !stopped);
  const shallow = verdicts.filter(({ depths }) => depths.some(({ tooLittle }) => tooLittle));
  const summary = [
    `${verdicts.length} attacks in ${outcomes.length} runs, ${Math.round(durationMs / 1000)} s` +
      (mode === 'short' ? ' (short: no pairs of controls)' : ''),
    breached.length === 0
      ? colours.green('With all controls on, every attack was stopped.')
      : colours.red(`With all controls on, a breach: ${breached.map(({ attack }) => attack).join(', ')}.`),
    ...(shallow.length > 0
      ? [
          colours.red(
            `Fewer controls in a row than wanted: ${shallow.map(({ attack }) => attack).join(', ')}.`,
          ),
        ]
      : []),
  ];
  return [...lines, ...summary, ''].join('\n');
}

function describe(verdict: Verdict, colours: Colours): string[] {
  const state = verdict.stopped ? colours.green('stopped') : colours.red('BREACH');
  return [
    `${colours.bold(`${verdict.attack}  ${verdict.name}`)}  ${state}${verdict.stoppedBy.length > 0 ? ` by ${verdict.stoppedBy.join(', ')}` : ''}`,
    ...verdict.depths.map((depth) => `  ${depthLine(depth, colours)}`),
    ...verdict.notYetStopped.map((line) => `  ${colours.red('not yet stopped:')} ${line}`),
  ];
}

const prizes = { secret: 'secrets', content: 'content', broken: 'rules' } as const;

function depthLine(depth: Depth, colours: Colours): string {
  const value = depth.breachedAt === null ? `depth > ${depth.triedUpTo}` : `depth ${depth.breachedAt}`;
  const text = `${prizes[depth.prize].padEnd(9)} ${value} (wanted ${depth.wanted})`;
  const weakest =
    depth.weakest.length > 0 && (depth.breachedAt ?? 0) > 0
      ? colours.dim(`  falls without ${depth.weakest.map((set) => set.join(' + ')).join('; ')}`)
      : '';
  return `${depth.tooLittle ? colours.red(text) : text}${weakest}`;
}
