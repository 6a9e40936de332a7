import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readMarker, writeFileDurably } from '#ground';

export type DemoPlace = {
  folder: string;
  /** Removes a throwaway place and its keys; leaves one that was named alone. */
  leave(): void;
};

/** The folder that SLUIS_DATA names, or a fresh one that is thrown away at the end. */
export function openDemoPlace(named: string | undefined): DemoPlace {
  if (named !== undefined && named !== '') return { folder: named, leave: () => {} };
  const outer = mkdtempSync(join(tmpdir(), 'sluis-demo-'));
  // The database's account passes through it to its own files, and sees nothing else.
  chmodSync(outer, 0o711);
  const folder = join(outer, 'data');
  return {
    folder,
    leave: () => {
      const { clusterFolder } = readMarker(folder)?.database ?? {};
      if (clusterFolder !== undefined) rmSync(clusterFolder, { recursive: true, force: true });
      rmSync(join(folder, '..'), { recursive: true, force: true });
    },
  };
}

/** What a demo prints, kept so that a second start on the same folder can print it again. */
export type Handed = { links: Record<string, string>; tokens: { ingest: string; read: string } };

/** Beside the keys, not in the data: links and tokens open doors. */
const handedName = 'demo.json';

export function readHanded(keysFolder: string): Handed | null {
  try {
    return JSON.parse(readFileSync(join(keysFolder, handedName), 'utf8')) as Handed;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

export function writeHanded(keysFolder: string, handed: Handed): Promise<void> {
  return writeFileDurably(join(keysFolder, handedName), JSON.stringify(handed), 0o600);
}
