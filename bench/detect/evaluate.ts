/**
 * Scores the detector on a folder of labelled conversations:
 *
 *     node bench/detect/evaluate.ts [DIR] [--no-language] [--misses N] [--write]
 *
 * DIR holds `*.jsonl`, one conversation a line: {"id","lang","style","turns":[{"speaker","text","spans"}]}.
 * Without DIR: the development conversations of packages/detect. `--write` keeps the table of one of our own sets.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findIn, type LabelledConversation, leaks, readLabelled, type Score, score } from './score.ts';

const here = fileURLToPath(new URL('.', import.meta.url));
const ours = (name: string): string => join(here, '../../packages/detect/test-data', name);
export const developmentFolder = ours('conversations');

/**
 * Our own sets and where their scores are kept. `conversations` was written along with the rules. `harder` was written by
 * others who had not seen them, in other words and with more noise: what is not found there is work to do.
 */
export const ownSets = [
  { folder: developmentFolder, scores: join(here, 'scores.json') },
  { folder: ours('harder'), scores: join(here, 'scores-harder.json') },
] as const;

export function readFolder(folder: string): LabelledConversation[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .toSorted()
    .flatMap((name) => readLabelled(readFileSync(join(folder, name), 'utf8')));
}

function table(scores: Record<string, Score>): string {
  const cell = (value: number | null): string => (value === null ? '-' : value.toFixed(3)).padStart(9);
  const head = `${'group'.padEnd(22)} spans     leak    typed precision noise/1k    clean`;
  const rows = Object.entries(scores).map(
    ([key, s]) =>
      `${key.padEnd(22)}${String(s.spans).padStart(6)}${[s.leak, s.typed, s.precision, s.noise, s.clean].map(cell).join('')}`,
  );
  return [head, ...rows].join('\n');
}

function listMisses(
  conversations: readonly LabelledConversation[],
  tellLanguage: boolean,
  most: number,
): string[] {
  const lines: string[] = [];
  for (const conversation of conversations) {
    const findings = findIn(conversation, tellLanguage);
    for (const [index, turn] of conversation.turns.entries()) {
      const covered = new Uint8Array(turn.text.length);
      for (const finding of findings) if (finding.turn === index) covered.fill(1, finding.start, finding.end);
      for (const span of turn.spans)
        if (leaks(turn.text, span, covered) && lines.length < most)
          lines.push(
            `${conversation.id} turn ${index} ${span.type}: …${turn.text.slice(Math.max(0, span.start - 30), span.start)}[[${turn.text.slice(span.start, span.end)}]]`,
          );
    }
  }
  return lines;
}

function main(args: readonly string[]): void {
  const missesAt = args.indexOf('--misses');
  const most = missesAt >= 0 ? Number(args[missesAt + 1] ?? 20) : 0;
  const isFolder = (arg: string, at: number) =>
    !arg.startsWith('--') && (missesAt < 0 || at !== missesAt + 1);
  const folder = args.find(isFolder) ?? developmentFolder;
  const tellLanguage = !args.includes('--no-language');
  const conversations = readFolder(folder);
  const scores = score(conversations, (conversation) => findIn(conversation, tellLanguage));
  process.stdout.write(`${table(scores)}\n`);
  for (const line of listMisses(conversations, tellLanguage, most)) process.stdout.write(`${line}\n`);
  if (!args.includes('--write')) return;
  const own = ownSets.find((set) => resolve(set.folder) === resolve(folder));
  if (!own)
    throw new Error(`Scores are kept of our own sets alone: ${ownSets.map((set) => set.folder).join(', ')}`);
  writeFileSync(own.scores, `${JSON.stringify(scores, null, 2)}\n`);
}

if (import.meta.main) main(process.argv.slice(2));
