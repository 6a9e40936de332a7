import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import {
  openAge,
  openBytes,
  rangesOf,
  readAgeIdentity,
  sealContext,
  unwrapDataKey,
  wrapContext,
} from '#seal';
import { filesUnder } from '../canary/index.ts';
import type { FoundKey } from './find-keys.ts';
import type { StolenTable } from './read-database.ts';

/** What a key that was found opened. */
export type OpenedObject = { place: string; bytes: Buffer };

type WrappedRow = {
  tenant_id: string;
  conversation_id: string;
  epoch_id: string;
  enc: Buffer;
  ciphertext: Buffer;
};
type ObjectRow = {
  tenant_id: string;
  conversation_id: string;
  part: string;
  object_id: string;
  codec: string;
};

/**
 * Tries every key on every wrapped data key, and every data key that comes out (and every found key itself) on the
 * objects: what the product does when it opens, without asking anybody.
 */
export async function openObjects(stolen: {
  folder: string;
  tables: readonly StolenTable[];
  keys: readonly FoundKey[];
  /** Of the second seal. */
  identities: readonly string[];
}): Promise<OpenedObject[]> {
  const files = new Map(filesUnder(stolen.folder).map((path) => [basename(path), path]));
  const found = stolen.keys.map(({ key }) => key);
  const dataKeys = await unwrapAll(rowsOf<WrappedRow>(stolen.tables, 'vault.wrapped_keys'), found);
  const opened: OpenedObject[] = [];
  for (const row of rowsOf<ObjectRow>(stolen.tables, 'vault.objects')) {
    const path = files.get(row.object_id);
    if (path === undefined) continue;
    const { sealed, taken } = await takeOuterSeal(readFileSync(path), stolen.identities);
    if (taken) opened.push({ place: `outer seal off ${row.part}`, bytes: sealed });
    const context = sealContext({
      tenantId: row.tenant_id,
      conversationId: row.conversation_id,
      part: row.part,
      codec: row.codec,
    });
    for (const key of [...(dataKeys.get(row.conversation_id) ?? []), ...found]) {
      const bytes = await attempt(() => openBytes(key, context, sealed));
      if (!bytes) continue;
      opened.push({ place: `opened ${row.part}`, bytes: Buffer.from(bytes) });
      break;
    }
  }
  return opened;
}

/** An object without its second seal, where one of the identities opens it. */
async function takeOuterSeal(
  object: Buffer,
  identities: readonly string[],
): Promise<{ sealed: Buffer; taken: boolean }> {
  for (const identity of identities) {
    const inner = await attempt(async () => {
      const opened = await openAge(readAgeIdentity(identity), rangesOf(object));
      return opened.read(0, opened.sizeBytes);
    });
    if (inner) return { sealed: Buffer.from(inner), taken: true };
  }
  return { sealed: object, taken: false };
}

async function unwrapAll(
  rows: readonly WrappedRow[],
  keys: readonly Uint8Array[],
): Promise<Map<string, Uint8Array[]>> {
  const opened = new Map<string, Uint8Array[]>();
  for (const row of rows) {
    const context = wrapContext({
      tenantId: row.tenant_id,
      conversationId: row.conversation_id,
      epochId: row.epoch_id,
    });
    for (const key of keys) {
      const dataKey = await attempt(() => unwrapDataKey(key, context, row));
      if (dataKey) opened.set(row.conversation_id, [...(opened.get(row.conversation_id) ?? []), dataKey]);
    }
  }
  return opened;
}

function rowsOf<Row>(tables: readonly StolenTable[], name: string): Row[] {
  return (tables.find((table) => table.name === name)?.rows ?? []) as Row[];
}

/** A key that does not fit is what nearly all of them are. */
async function attempt(open: () => Promise<Uint8Array>): Promise<Uint8Array | null> {
  try {
    return await open();
  } catch {
    return null;
  }
}
