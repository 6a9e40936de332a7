import { type Command, CommandError } from '../command.ts';
import { exitCodes } from '../exit-codes.ts';
import { Refusal } from '../http/connect.ts';
import { readOptions } from '../read-options.ts';

type Listed = { items: { id: string; missed: number }[] };
type Case = { turns: { spans: unknown[] }[] };

/**
 * Conversations in which something was missed, as labelled turns on standard output, one a line: what `bench/detect/evaluate.ts`
 * reads. Each is opened for a purpose like any other, with its entry in the ledger; those that this person may not open are left out.
 */
export const exportCases: Command = async (args, { terminal, texts, connect }) => {
  const { usage, done, leftOut } = texts.cases;
  const { values, positionals } = readOptions(
    args,
    { purpose: { type: 'string' }, reason: { type: 'string' } },
    usage,
    texts,
  );
  if (positionals.length > 0 || !values.purpose) {
    throw new CommandError('wrong-use', 'wrong-use', `${texts.wrongUse}\n  ${usage}`);
  }
  const client = connect();
  const asked = { purpose: values.purpose, ...(values.reason && { reasonCode: values.reason }) };
  const { items } = (await (await client.send('GET', '/cases')).json()) as Listed;
  const missed = items.filter((item) => item.missed > 0);
  let written = 0;
  let refused = 0;
  for (const { id } of missed) {
    const path = `/conversations/${encodeURIComponent(id)}`;
    try {
      const opened = await client.send('POST', `${path}/openings`, { json: asked });
      const { openingId } = (await opened.json()) as { openingId: string };
      const answer = await client.send('GET', `${path}/case`, { headers: { 'sluis-opening': openingId } });
      const found = (await answer.json()) as Case;
      // Told by somebody who may not mask, and not masked since: nothing is labelled yet.
      if (!found.turns.some(({ spans }) => spans.length > 0)) continue;
      terminal.out(`${JSON.stringify(found)}\n`);
      written++;
    } catch (error) {
      if (!(error instanceof Refusal) || (error.status !== 403 && error.status !== 410)) throw error;
      refused++;
    }
    terminal.progress?.show(texts.import.progress(written + refused, missed.length, ''));
  }
  terminal.progress?.clear();
  terminal.err(`${done(written)}\n`);
  if (refused > 0) terminal.err(`${leftOut(refused)}\n`);
  return exitCodes.done;
};
