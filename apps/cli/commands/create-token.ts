import { type Command, CommandError } from '../command.ts';
import { exitCodes } from '../exit-codes.ts';
import { readOptions } from '../read-options.ts';

/** Asks for a machine's token; a second person approves it, and it is shown once. */
export const createToken: Command = async (args, { terminal, texts, json, connect }) => {
  const { usage, once, waiting } = texts.token;
  const { values } = readOptions(
    args,
    {
      name: { type: 'string' },
      scope: { type: 'string' },
      networks: { type: 'string' },
      queues: { type: 'string' },
      days: { type: 'string' },
    },
    usage,
    texts,
  );
  const { name, scope, networks } = values;
  const days = Number(values.days ?? '90');
  if (!name || !networks || (scope !== 'ingest' && scope !== 'read') || !Number.isInteger(days)) {
    throw new CommandError('wrong-use', 'wrong-use', `${texts.wrongUse}\n  ${usage}`);
  }
  const response = await connect().send('POST', '/tokens', {
    json: {
      ...{ name, days },
      scopes: [scope],
      networks: list(networks),
      ...(values.queues !== undefined && { queues: list(values.queues) }),
    },
  });
  const answer = (await response.json()) as { token?: string; approval?: { id: string } };
  if (json) terminal.out(`${JSON.stringify(answer)}\n`);
  else if (answer.token) {
    terminal.err(`${once}\n`);
    terminal.out(`${answer.token}\n`);
  } else terminal.err(`${waiting(answer.approval?.id ?? '')}\n`);
  return exitCodes.done;
};

function list(text: string): string[] {
  return text
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');
}
