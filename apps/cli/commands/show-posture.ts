import { findWords, postureKeys } from '#words';
import type { Command } from '../command.ts';
import { exitCodes } from '../exit-codes.ts';
import { readOptions } from '../read-options.ts';

type Item = {
  control: string;
  layer: string;
  state: 'stands' | 'weak' | 'down' | 'not-covered';
  messageKey: string;
  values?: Record<string, string | number>;
};

/** Every control as the server probed it just now. The answer is no when one is down. */
export const showPosture: Command = async (args, { terminal, texts, words, json, connect }) => {
  readOptions(args, {}, texts.posture.usage, texts);
  const report = (await (await connect().send('GET', '/posture')).json()) as {
    checkedAt: string;
    items: Item[];
  };
  if (json) terminal.out(`${JSON.stringify(report)}\n`);
  else {
    const { states, columns, checked } = texts.posture;
    const wide = Math.max(columns.state.length, ...Object.values(states).map(({ length }) => length)) + 2;
    terminal.out(`${columns.state.padEnd(wide)}${columns.control.padEnd(12)}${columns.about}\n`);
    for (const { control, state, messageKey, values } of report.items) {
      const about = findWords(words, postureKeys(messageKey, state), values) ?? messageKey;
      terminal.out(`${states[state].padEnd(wide)}${control.padEnd(12)}${about}\n`);
    }
    terminal.out(`${checked(report.checkedAt)}\n`);
  }
  return report.items.some(({ state }) => state === 'down') ? exitCodes.no : exitCodes.done;
};
