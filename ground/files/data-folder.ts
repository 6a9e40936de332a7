import { chmodSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import { z } from 'zod';
import { databaseKinds } from '../database/types.ts';
import { SluisError } from '../error.ts';
import { writeFileDurably } from './write-file-durably.ts';

export const markerName = 'sluis.json';

const markerSchema = z.object({
  format: z.literal(1),
  /** A sandbox has weakened copies of everything: the server refuses its folder, and it refuses the server's. */
  kind: z.enum(['production', 'sandbox']),
  id: z.string().regex(/^[0-9a-f-]{36}$/),
  createdAt: z.string(),
  /** Fixed at first start: passkeys are bound to it. */
  origin: z.string().optional(),
  /** Whom the second seal of what is stored is for (`age1…`, public). */
  storeRecipient: z.string().optional(),
  /** Keyed digest of the detection policy of the last start; empty without one. */
  detectPolicy: z.string().optional(),
  database: z
    .object({
      kind: z.enum(databaseKinds),
      clusterFolder: z.string().optional(),
      major: z.number().optional(),
    })
    .optional(),
});

/** What `sluis.json` says about a data folder. No secrets, nothing personal. */
export type DataMarker = z.infer<typeof markerSchema>;

export type DataFolder = {
  readonly path: string;
  readonly marker: DataMarker;
  /** True when this start made it. */
  readonly isNew: boolean;
  /** Adds to the marker, durably. */
  update(
    changes: Partial<Pick<DataMarker, 'origin' | 'database' | 'storeRecipient' | 'detectPolicy'>>,
  ): Promise<void>;
};

export type OpenDataFolderOptions = {
  path: string;
  kind: DataMarker['kind'];
  /** A fresh UUID and the present time, for a new folder. */
  newId: () => string;
  nowMs: number;
};

/** Opens a data folder, or makes one where there is nothing yet. */
export async function openDataFolder(options: OpenDataFolderOptions): Promise<DataFolder> {
  const { path, kind } = options;
  if (!isAbsolute(path))
    throw new SluisError('data-folder-relative', 'The data folder must be an absolute path.');
  makeFolder(path);
  const found = readMarker(path);
  if (!found) refuseForeign(path);
  const marker: DataMarker = found ?? {
    format: 1,
    kind,
    id: options.newId(),
    createdAt: new Date(options.nowMs).toISOString(),
  };
  if (marker.kind !== kind) refuseOtherKind(path, marker.kind);
  if (!found) await writeMarker(path, marker);
  return {
    path,
    marker,
    isNew: found === null,
    async update(changes) {
      Object.assign(marker, changes);
      await writeMarker(path, marker);
    },
  };
}

/** Null when there is no marker; throws on one that is not understood. */
export function readMarker(path: string): DataMarker | null {
  let text: string;
  try {
    text = readFileSync(join(path, markerName), 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw unusable(path, error);
  }
  try {
    return markerSchema.parse(JSON.parse(text));
  } catch (cause) {
    throw new SluisError(
      'data-folder-not-understood',
      `${join(path, markerName)} is damaged or was written by a newer version. Use that version, or restore a backup.`,
      { cause },
    );
  }
}

function makeFolder(path: string): void {
  try {
    if (mkdirSync(path, { recursive: true, mode: 0o700 }) !== undefined) chmodSync(path, 0o700);
  } catch (cause) {
    throw unusable(path, cause);
  }
}

/** A folder with other things in it is somebody's: we put nothing into it. */
function refuseForeign(path: string): void {
  let names: string[];
  try {
    names = readdirSync(path).filter((name) => !name.endsWith('.part') && name !== 'lost+found');
  } catch (cause) {
    throw unusable(path, cause);
  }
  if (names.length === 0) return;
  throw new SluisError(
    'data-folder-foreign',
    `${path} holds other things and no ${markerName}. Name an empty folder in SLUIS_DATA.`,
  );
}

function refuseOtherKind(path: string, kind: DataMarker['kind']): never {
  throw new SluisError(
    'data-folder-other-kind',
    kind === 'sandbox'
      ? `${path} belongs to a sandbox, whose controls may be switched off. The server does not use it: name another folder in SLUIS_DATA.`
      : `${path} holds real data. The sandbox does not touch it: name another folder in SLUIS_DATA.`,
  );
}

function writeMarker(path: string, marker: DataMarker): Promise<void> {
  return writeFileDurably(join(path, markerName), `${JSON.stringify(marker, null, 2)}\n`);
}

function unusable(path: string, cause: unknown): SluisError {
  const { code } = cause as NodeJS.ErrnoException;
  return new SluisError(
    'data-folder-unusable',
    `The data folder ${path} can not be used (${code ?? 'unknown trouble'}). Make it writable for this user, or name another in SLUIS_DATA.`,
    { cause },
  );
}
