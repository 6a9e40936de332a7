import { closeSync, constants, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';

export type KeyLogEntry = {
  event:
    | 'started'
    | 'unwrapped'
    | 'refused'
    | 'retired'
    | 'reminded'
    | 'derived'
    | 'signed'
    | 'not-signed'
    | 'stopped';
  /** Pseudonym of the conversation, as in the ledger. */
  subject?: string;
  purpose?: string;
  index?: number;
  reason?: string;
  label?: string;
};

/** The key service's own record, one JSON line an event, apart from the ledger. Only appended to; names nobody. */
export function openKeyLog(folder: string): {
  write(nowMs: number, entry: KeyLogEntry): void;
  /** Answers once the entry survives a power cut. */
  writeDurably(nowMs: number, entry: KeyLogEntry): void;
  close(): void;
} {
  const path = join(folder, 'keys.log');
  const file = openSync(path, 'a', 0o600);
  // Node's permission model, under which this process runs, refuses fsync on descriptors; O_DSYNC asks for the same at open.
  const durable = openSync(path, constants.O_WRONLY | constants.O_APPEND | constants.O_DSYNC);
  const writeTo = (descriptor: number, nowMs: number, entry: KeyLogEntry): void => {
    writeSync(descriptor, `${JSON.stringify({ time: new Date(nowMs).toISOString(), ...entry })}\n`);
  };
  return {
    write: (nowMs, entry) => writeTo(file, nowMs, entry),
    writeDurably: (nowMs, entry) => writeTo(durable, nowMs, entry),
    close() {
      closeSync(file);
      closeSync(durable);
    },
  };
}
