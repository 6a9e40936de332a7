import { basename } from 'node:path';
import { pino } from 'pino';
import { SluisError } from './error.ts';

/**
 * Logs for people who run Sluis. What may stand in them is a list, not a filter of bad words: an event's name and the
 * fields below, numbers, booleans and short plain words. Anything else is dropped before it reaches a stream, so that
 * content, names, numbers of phones, addresses and file names can not get there by mistake.
 */
export const logFields = [
  'account',
  'applied',
  'attempt',
  'class',
  'code',
  'control',
  'conversationId',
  'count',
  'durationMs',
  'errorName',
  'frames',
  'index',
  'kind',
  'layer',
  'method',
  'openingId',
  'personId',
  'port',
  'process',
  'queueLength',
  'requestId',
  'role',
  'route',
  'size',
  'sizeBytes',
  'state',
  'status',
  'treeSize',
  'version',
] as const;

export type LogField = (typeof logFields)[number];
export type LogValues = Partial<Record<LogField, string | number | boolean | readonly string[] | undefined>>;

export type Logger = {
  /** `event` is a constant like "conversation.received". */
  debug(event: string, values?: LogValues): void;
  info(event: string, values?: LogValues): void;
  warn(event: string, values?: LogValues): void;
  error(event: string, values?: LogValues): void;
};

export type LoggerOptions = {
  stream?: { write(line: string): void };
  level?: 'debug' | 'info' | 'warn' | 'error' | 'silent';
  /** The fields that pass; the whole list when absent. */
  fields?: readonly LogField[];
};

export function createLogger({ stream, level = 'info', fields = logFields }: LoggerOptions = {}): Logger {
  const sink = pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
    },
    stream ?? process.stderr,
  );
  const allowed = new Set<string>(fields);
  const write =
    (method: 'debug' | 'info' | 'warn' | 'error') =>
    (event: string, values: LogValues = {}): void => {
      sink[method]({ event: eventForm.test(event) ? event : 'event-misnamed', ...keep(values, allowed) });
    };
  return { debug: write('debug'), info: write('info'), warn: write('warn'), error: write('error') };
}

const eventForm = /^[a-z0-9]+([.-][a-z0-9]+)*$/;
/** Ids, codes, routes, versions. No at sign, no plus, no spaces: addresses, phone numbers and sentences do not fit. */
const plainWord = /^[\w.:/*{}()<>[\]-]{1,160}$/;
const longNumber = /\d{7,}/;

function keep(values: LogValues, allowed: ReadonlySet<string>): Record<string, unknown> {
  const kept: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(values)) {
    if (!allowed.has(name) || value === undefined) continue;
    kept[name] = plain(value, name.endsWith('Id'));
  }
  return kept;
}

function plain(value: unknown, isId = false): unknown {
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (Array.isArray(value)) return value.slice(0, 30).map((item) => plain(item));
  const fits = typeof value === 'string' && plainWord.test(value) && (isId || !longNumber.test(value));
  return fits ? value : '[left out]';
}

/**
 * What may be told of an error: its kind, code and where it happened. Never its message: libraries quote the input
 * that they did not understand.
 */
export function describeError(error: unknown): LogValues {
  if (!(error instanceof Error)) return { errorName: typeof error };
  const { code } = error as { code?: unknown };
  const cause = error.cause instanceof Error ? describeError(error.cause) : undefined;
  return {
    errorName: error.name,
    ...(typeof code === 'string' && { code }),
    frames: [...frames(error), ...(error instanceof SluisError && cause ? framesOf(cause) : [])],
  };
}

function framesOf(values: LogValues): string[] {
  const inner = Array.isArray(values.frames) ? (values.frames as string[]) : [];
  return [`cause:${values.errorName}:${values.code ?? ''}`, ...inner];
}

function frames(error: Error): string[] {
  return (error.stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 8)
    .map((line) => {
      const place = /\(?([^()\s]+):(\d+):\d+\)?$/.exec(line);
      const name = /^\s+at (?:async )?([\w.<>$]+) \(/.exec(line)?.[1] ?? '';
      return place ? `${name}(${basename(place[1] ?? '')}:${place[2]})` : name || '?';
    });
}
