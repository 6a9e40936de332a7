import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import { CommandError } from './command.ts';
import type { Texts } from './language/texts.ts';

/** Options of a command; what is not known is wrong use, told with the command's usage. */
export function readOptions<const Options extends ParseArgsOptionsConfig>(
  args: readonly string[],
  options: Options,
  usage: string,
  texts: Texts,
) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (cause) {
    throw new CommandError('wrong-use', 'wrong-use', `${texts.wrongUse}\n  ${usage}`, cause);
  }
}
