import { type Command, CommandError } from '../command.ts';
import { exitCodes } from '../exit-codes.ts';
import { readOptions } from '../read-options.ts';

/** Fetches a machine's token that a second person approved. Only who asked for it can, and only once. */
export const collectToken: Command = async (args, { terminal, texts, json, connect }) => {
  const { collectUsage, once } = texts.token;
  const [id, ...more] = readOptions(args, {}, collectUsage, texts).positionals;
  // The id becomes a part of an address: nothing but what an id looks like may.
  if (id === undefined || !/^[0-9a-f-]{36}$/.test(id) || more.length > 0) {
    throw new CommandError('wrong-use', 'wrong-use', `${texts.wrongUse}\n  ${collectUsage}`);
  }
  const answer = (await (await connect().send('POST', `/tokens/${id}/collect`, { json: {} })).json()) as {
    token: string;
  };
  if (json) terminal.out(`${JSON.stringify(answer)}\n`);
  else {
    terminal.err(`${once}\n`);
    terminal.out(`${answer.token}\n`);
  }
  return exitCodes.done;
};
