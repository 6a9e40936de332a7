import type { Readable, Writable } from 'node:stream';
import { loadWords, type Words } from '#words';
import { type Command, CommandError, type Terminal } from './command.ts';
import { collectToken } from './commands/collect-token.ts';
import { createToken } from './commands/create-token.ts';
import { exportCases } from './commands/export-cases.ts';
import { exportConversation } from './commands/export-conversation.ts';
import { importConversations } from './commands/import-conversations.ts';
import { logIn } from './commands/log-in.ts';
import { showPosture } from './commands/show-posture.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { connectWith, Refusal } from './http/connect.ts';
import { isCliLanguage, languageFor, type Texts, textsFor } from './language/texts.ts';
import { verifyLedger } from './ledger/index.ts';
import { tellReasons, tellRefusal } from './tell-refusal.ts';

type Streams = { stdin: Readable; stdout: Writable; stderr: Writable };

type Surroundings = {
  /** For what works on streams: `detect` reads and writes more than fits in memory. */
  streams: Streams;
  env: Readonly<Record<string, string | undefined>>;
  folder: string;
  nowMs: () => number;
  terminal: Terminal;
};

/** Every command by its words. `serve`, `demo` and `drill` are programs of their own, started by the launcher. */
const commands: Record<string, Command> = {
  login: logIn,
  import: importConversations,
  export: exportConversation,
  'cases export': exportCases,
  posture: showPosture,
  'token create': createToken,
  'token collect': collectToken,
  'ledger verify': verifyLedger,
};

/** Work without a server, which understands its own words. */
const offline: Record<string, (args: readonly string[], streams: Streams) => Promise<number>> = {
  detect: async (args, streams) => (await import('./detect/index.ts')).runDetect({ args, ...streams }),
};

/** Runs one command line; answers with its exit code and throws nothing. */
export async function runCommand(argv: readonly string[], surroundings: Surroundings): Promise<ExitCode> {
  const { terminal, env } = surroundings;
  const alone = offline[argv[0] ?? ''];
  if (alone) return (await alone(argv.slice(1), surroundings.streams)) as ExitCode;
  const { rest, json, lang, help } = takeCommon(argv);
  const texts = textsFor(lang, env);
  if (lang !== undefined && !isCliLanguage(lang)) {
    terminal.err(`${texts.unknownLanguage}\n`);
    return exitCodes.wrongUse;
  }
  const [first = 'help', second] = rest;
  if (first === 'help' || help) {
    terminal.out(`${texts.help}\n`);
    return exitCodes.done;
  }
  const name = commands[first] ? first : `${first} ${second ?? ''}`.trim();
  const command = commands[name];
  if (!command) {
    terminal.err(`${texts.unknownCommand(name)}\n`);
    return exitCodes.wrongUse;
  }
  const args = rest.slice(name.split(' ').length);
  const words = await loadWords(languageFor(lang, env));
  const context = {
    ...{ terminal, texts, words, json, env },
    folder: surroundings.folder,
    connect: connectWith({ env, texts, nowMs: surroundings.nowMs }),
  };
  try {
    return await command(args, context);
  } catch (error) {
    terminal.progress?.clear();
    return tell(error, { terminal, texts, words, json });
  }
}

/** What every command understands, wherever it stands. */
function takeCommon(argv: readonly string[]) {
  const rest: string[] = [];
  let json = false;
  let help = false;
  let lang: string | undefined;
  for (let at = 0; at < argv.length; at++) {
    const word = argv[at] ?? '';
    if (word === '--') {
      rest.push(...argv.slice(at));
      break;
    }
    if (word === '--json') json = true;
    else if (word === '--help' || word === '-h') help = true;
    else if (word === '--lang') lang = argv[++at] ?? '';
    else if (word.startsWith('--lang=')) lang = word.slice('--lang='.length);
    else rest.push(word);
  }
  return { rest, json, help, lang };
}

function tell(
  error: unknown,
  { terminal, texts, words, json }: { terminal: Terminal; texts: Texts; words: Words; json: boolean },
): ExitCode {
  if (error instanceof Refusal) {
    if (json)
      terminal.out(
        `${JSON.stringify({ error: error.code, status: error.status, reasons: error.reasons })}\n`,
      );
    terminal.err(`${texts.refusedBy(error.status, tellRefusal(error, words))}\n`);
    const reasons = tellReasons(error, words);
    if (reasons.length > 0) terminal.err(`${[texts.reasons, ...reasons].join('\n  ')}\n`);
    return error.status >= 500 ? exitCodes.couldNot : exitCodes.no;
  }
  if (error instanceof CommandError) {
    if (json) terminal.out(`${JSON.stringify({ error: error.code })}\n`);
    terminal.err(`${error.message}\n`);
    return error.kind === 'wrong-use' ? exitCodes.wrongUse : exitCodes.couldNot;
  }
  terminal.err(`${error instanceof Error ? error.message : String(error)}\n`);
  return exitCodes.couldNot;
}
