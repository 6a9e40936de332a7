import { closeSync, fdatasyncSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';

export type KeyLogEntry = {
  event: 'started' | 'unwrapped' | 'refused' | 'derived' | 'signed' | 'not-signed' | 'stopped';
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
  const file = openSync(join(folder, 'keys.log'), 'a', 0o600);
  const write = (nowMs: number, entry: KeyLogEntry): void => {
    writeSync(file, `${JSON.stringify({ time: new Date(nowMs).toISOString(), ...entry })}\n`);
  };
  return {
    write,
    writeDurably(nowMs, entry) {
      write(nowMs, entry);
      fdatasyncSync(file);
    },
    close: () => closeSync(file),
  };
}
