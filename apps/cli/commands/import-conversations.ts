import { relative, resolve } from 'node:path';
import { findWords } from '#words';
import { type Command, type CommandContext, CommandError } from '../command.ts';
import { exitCodes } from '../exit-codes.ts';
import { Refusal } from '../http/connect.ts';
import { findFiles } from '../import/find-files.ts';
import { type ImportPlan, planImport } from '../import/plan-import.ts';
import { sendConversation } from '../import/send-conversation.ts';
import { readOptions } from '../read-options.ts';
import { tellRefusal } from '../tell-refusal.ts';

type Result = {
  imported: number;
  already: number;
  findings: Record<string, number>;
  refused: { path: string; code: string; why: string }[];
  leftOut: ImportPlan['leftOut'];
  conversations: { path: string; id: string }[];
};

/** Two at a time keep disk and server busy without the one waiting for the other. */
const atOnce = 2;

/** Sends every conversation below the paths; sent again, nothing is there twice. The answer is no when one was refused. */
export const importConversations: Command = async (args, context) => {
  const { terminal, texts, words, json, connect, folder } = context;
  const { values, positionals } = readOptions(
    args,
    { 'token-file': { type: 'string' }, metadata: { type: 'string' }, 'dry-run': { type: 'boolean' } },
    texts.import.usage,
    texts,
  );
  if (positionals.length === 0) {
    throw new CommandError('wrong-use', 'wrong-use', `${texts.wrongUse}\n  ${texts.import.usage}`);
  }
  const metadata = values.metadata === undefined ? undefined : resolve(folder, values.metadata);
  const plan = planImport(findFiles(positionals, folder, texts), metadata);
  const show = (path: string) => relative(folder, path);
  if (plan.conversations.length === 0 && plan.leftOut.length === 0) {
    throw new CommandError('could-not', 'nothing-to-import', texts.import.nothing);
  }
  tellPlan(plan, context, show);
  const result: Result = {
    ...{ imported: 0, already: 0, findings: {}, refused: [], conversations: [] },
    leftOut: plan.leftOut.map(({ path, why }) => ({ path: show(path), why })),
  };
  if (values['dry-run']) {
    if (json)
      terminal.out(`${JSON.stringify({ planned: plan.conversations.length, leftOut: result.leftOut })}\n`);
    return exitCodes.done;
  }
  const client = connect({ tokenFile: values['token-file'] });
  const waiting = [...plan.conversations];
  const beganMs = performance.now();
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const path = show(next.transcript);
      try {
        const { id, findings, replayed } = await sendConversation(client, next);
        result[replayed ? 'already' : 'imported'] += 1;
        result.conversations.push({ path, id });
        if (!replayed) addTo(result.findings, findings);
      } catch (error) {
        // A server that is gone, or does not know us, will not take the next one either.
        if (!(error instanceof Refusal)) throw error;
        result.refused.push({ path, code: error.code, why: tellRefusal(error, words) });
      }
      tellProgress(result, plan.conversations.length, beganMs, context);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  terminal.progress?.clear();
  if (json) terminal.out(`${JSON.stringify(result)}\n`);
  else tellResult(result, context);
  return result.refused.length > 0 ? exitCodes.no : exitCodes.done;
};

function addTo(sum: Record<string, number>, more: Record<string, number>): void {
  for (const [type, count] of Object.entries(more)) sum[type] = (sum[type] ?? 0) + count;
}

function tellPlan(
  plan: ImportPlan,
  { terminal, texts }: CommandContext,
  show: (path: string) => string,
): void {
  const { plan: told, leftOut, whyLeftOut } = texts.import;
  const withSound = plan.conversations.filter(({ audio }) => audio !== undefined).length;
  terminal.err(`${told(plan.conversations.length, withSound)}\n`);
  if (plan.leftOut.length === 0) return;
  terminal.err(`${leftOut(plan.leftOut.length)}\n`);
  for (const { path, why } of plan.leftOut) terminal.err(`  ${show(path)}: ${whyLeftOut[why]}\n`);
}

function tellProgress(
  result: Result,
  total: number,
  beganMs: number,
  { terminal, texts }: CommandContext,
): void {
  const done = result.imported + result.already + result.refused.length;
  const leftSeconds = Math.ceil((((performance.now() - beganMs) / done) * (total - done)) / 1000);
  const text = leftSeconds >= 90 ? `${Math.round(leftSeconds / 60)} min` : `${leftSeconds} s`;
  terminal.progress?.show(
    texts.import.progress(done, total, leftSeconds > 2 ? texts.import.timeLeft(text) : ''),
  );
}

function tellResult(result: Result, { terminal, texts, words }: CommandContext): void {
  const { sent, already, refused, findings, noFindings } = texts.import;
  terminal.out(`${sent(result.imported)}\n`);
  if (result.already > 0) terminal.out(`${already(result.already)}\n`);
  if (result.imported > 0) {
    const found = Object.entries(result.findings).sort(([, a], [, b]) => b - a);
    terminal.out(`${found.length > 0 ? findings : noFindings}\n`);
    for (const [type, count] of found) {
      terminal.out(`  ${String(count).padStart(6)}  ${findWords(words, [`finding.${type}`]) ?? type}\n`);
    }
  }
  if (result.refused.length === 0) return;
  terminal.out(`${refused(result.refused.length)}\n`);
  for (const { path, why } of result.refused) terminal.out(`  ${path}: ${why}\n`);
}
