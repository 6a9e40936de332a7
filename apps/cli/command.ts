import type { Words } from '#words';
import type { ExitCode } from './exit-codes.ts';
import type { Connect } from './http/connect.ts';
import type { Texts } from './language/texts.ts';

/** Where a command speaks. Progress goes to `progress` alone, which is null when standard error is no terminal. */
export type Terminal = {
  /** Results: standard output. */
  out(text: string): void;
  /** What went wrong and what to do: standard error. */
  err(text: string): void;
  progress: { show(text: string): void; clear(): void } | null;
};

export type CommandContext = {
  terminal: Terminal;
  texts: Texts;
  /** What the server's codes and keys mean, in the same language. */
  words: Words;
  /** --json: one JSON value on standard output instead of words. */
  json: boolean;
  connect: Connect;
  env: Readonly<Record<string, string | undefined>>;
  /** The working folder; paths of arguments are relative to it. */
  folder: string;
};

/** A command takes what stands after its name and answers with an exit code; trouble is thrown as CommandError. */
export type Command = (args: readonly string[], context: CommandContext) => Promise<ExitCode>;

/** Trouble with words for the person: `kind` decides the exit code. */
export class CommandError extends Error {
  readonly kind: 'wrong-use' | 'could-not';
  readonly code: string;

  constructor(kind: CommandError['kind'], code: string, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = 'CommandError';
    this.kind = kind;
    this.code = code;
  }
}
