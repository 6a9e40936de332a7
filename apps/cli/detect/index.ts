import { createReadStream } from 'node:fs';
import type { Readable, Writable } from 'node:stream';
import {
  type Conversation,
  type DetectOptions,
  type DetectTurn,
  detect,
  type Language,
  noticeDelicate,
  redact,
} from '#detect';
import { InputProblem } from './input-problem.ts';
import { isLanguage, type Options, readOptions, usage } from './read-detect-options.ts';
import { readPolicyFile, readStyle } from './read-style.ts';

export type DetectCommand = {
  /** What follows `sluis detect`. */
  args: readonly string[];
  stdin: Readable;
  stdout: Writable;
  stderr: Writable;
};

/** Exit codes of `sluis`: done, wrong use, could not. */
const done = 0;
const wrongUse = 2;
const couldNot = 3;

/** Longest line or file that is read: a conversation, not a library. */
const longestInputCharacters = 64 * 1024 * 1024;

/** `sluis detect`: offline, streaming, in order. */
export async function runDetect(command: DetectCommand): Promise<number> {
  const options = readOptions(command.args);
  if ('problem' in options) {
    command.stderr.write(`sluis detect: ${options.problem}\n${usage}`);
    return wrongUse;
  }
  const source = (): Readable =>
    options.file === undefined || options.file === '-' ? command.stdin : createReadStream(options.file);
  try {
    const how = readPolicyFile(options);
    if (options.jsonl) return await detectLines(source(), command, options.language, how);
    return await detectText(source(), command, options, how);
  } catch (error) {
    if (error instanceof InputProblem) {
      command.stderr.write(`sluis detect: ${error.message}\n`);
      return couldNot;
    }
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (code === 'EPIPE') return done;
    if (code) {
      const hint = code === 'ENOENT' ? 'the file does not exist; check the path' : `reading failed (${code})`;
      command.stderr.write(`sluis detect: ${hint}\n`);
      return couldNot;
    }
    throw error;
  }
}

async function write(stream: Writable, text: string): Promise<void> {
  if (!stream.write(text)) await new Promise<void>((resolve) => stream.once('drain', resolve));
}

async function* linesOf(source: Readable): AsyncGenerator<string> {
  source.setEncoding('utf8');
  let rest = '';
  for await (const chunk of source) {
    rest += chunk as string;
    let from = 0;
    for (let end = rest.indexOf('\n', from); end >= 0; end = rest.indexOf('\n', from)) {
      yield rest.slice(from, end);
      from = end + 1;
    }
    rest = rest.slice(from);
    if (rest.length > longestInputCharacters)
      throw new InputProblem('a line is longer than 64 million characters; one conversation a line');
  }
  if (rest) yield rest;
}

async function detectLines(
  source: Readable,
  command: DetectCommand,
  language: Language | undefined,
  how: DetectOptions,
): Promise<number> {
  let lineNumber = 0;
  for await (const line of linesOf(source)) {
    lineNumber++;
    if (line.trim() === '') continue;
    const { id, conversation } = parseConversation(line, lineNumber, language);
    const findings = detect(conversation, how).map(({ turn, start, end, type, score }) => ({
      turn,
      start,
      end,
      type,
      score,
    }));
    await write(command.stdout, `${JSON.stringify({ id, findings })}\n`);
  }
  return done;
}

function parseConversation(
  line: string,
  lineNumber: number,
  language: Language | undefined,
): { id: unknown; conversation: Conversation } {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new InputProblem(`line ${lineNumber} is not JSON`);
  }
  if (typeof value !== 'object' || value === null || !('turns' in value) || !Array.isArray(value.turns))
    throw new InputProblem(`line ${lineNumber} has no "turns" list`);
  const turns = value.turns.map((turn: unknown): DetectTurn => {
    if (typeof turn !== 'object' || turn === null || !('text' in turn) || typeof turn.text !== 'string')
      throw new InputProblem(`line ${lineNumber} has a turn without "text"`);
    return {
      speaker: 'speaker' in turn && typeof turn.speaker === 'string' ? turn.speaker : '',
      text: turn.text,
    };
  });
  const given = 'lang' in value && isLanguage(value.lang) ? value.lang : language;
  return {
    id: 'id' in value ? value.id : null,
    conversation: { turns, ...(given === undefined ? {} : { language: given }) },
  };
}

/** "agent: goedemiddag" names its speaker; a line without one belongs to nobody. */
function turnOf(line: string): { turn: DetectTurn; prefix: string } {
  const colon = line.indexOf(':');
  const name = colon > 0 && colon < 40 ? line.slice(0, colon) : '';
  if (!/^[\p{L}\p{N}_-]+$/u.test(name) || line[colon + 1] !== ' ')
    return { turn: { speaker: '', text: line }, prefix: '' };
  const textStart = colon + 2;
  return { turn: { speaker: name, text: line.slice(textStart) }, prefix: line.slice(0, textStart) };
}

async function detectText(
  source: Readable,
  command: DetectCommand,
  options: Options,
  how: DetectOptions,
): Promise<number> {
  const lines: ReturnType<typeof turnOf>[] = [];
  let characters = 0;
  for await (const line of linesOf(source)) {
    characters += line.length;
    if (characters > longestInputCharacters)
      throw new InputProblem('the text is longer than 64 million characters; cut it into conversations');
    lines.push(turnOf(line));
  }
  const turns = lines.map((line) => line.turn);
  const style = readStyle(options, how);
  const conversation = {
    turns,
    ...(options.language === undefined ? {} : { language: options.language }),
  };
  const findings = detect(conversation, how);
  if (options.json) {
    await write(command.stdout, `${JSON.stringify({ findings, delicate: noticeDelicate(conversation) })}\n`);
    return done;
  }
  const redacted = redact(turns, findings, style);
  for (const [index, turn] of redacted.turns.entries())
    await write(command.stdout, `${lines[index]!.prefix}${turn.text}\n`);
  return done;
}
