import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { readMarker } from '#ground';
import type { Loot, Step } from '../attack.ts';
import { type CanaryHit, scanFolder } from '../canary/index.ts';
import type { Scene } from '../scene.ts';
import { type FoundKey, findIdentities, findKeys } from '../theft/find-keys.ts';
import { openObjects } from '../theft/open-objects.ts';
import { dumpOf, readStolenDatabase, type StolenTable } from '../theft/read-database.ts';
import { clustersIn, stealFolder } from '../theft/steal-folder.ts';

/** What the thief takes, by what they could reach. */
export type Taken = {
  /** Under this name in the loot. */
  name: string;
  data?: boolean;
  database?: boolean;
  /** More that the thief could reach: copies it into the folder given. */
  also?: (target: string) => void;
};

export type Stolen = { folder: string; tables: StolenTable[]; keys: FoundKey[]; identities: string[] };

/** Copies, reads the database with full rights, and collects every key that came along. */
export async function steal(scene: Scene, taken: Taken): Promise<Stolen> {
  const folder = join(scene.lootFolder, taken.name);
  mkdirSync(folder, { recursive: true });
  const { dataFolder } = scene.sandbox;
  if (taken.data) stealFolder(dataFolder, join(folder, 'data'));
  if (taken.data || taken.database) stealCluster(dataFolder, folder);
  taken.also?.(folder);
  const tables: StolenTable[] = [];
  for (const [index, cluster] of clustersIn(folder).entries()) {
    tables.push(...(await readStolenDatabase(cluster, join(scene.lootFolder, `s${taken.name}${index}`))));
  }
  return { folder, tables, keys: findKeys(folder), identities: findIdentities(folder) };
}

/** The cluster may lie outside the data folder (a server that runs as root); a thief of the machine takes it too. */
function stealCluster(dataFolder: string, folder: string): void {
  const cluster = readMarker(dataFolder)?.database?.clusterFolder;
  const alreadyTaken = cluster?.startsWith(`${dataFolder}/`) && clustersIn(folder).length > 0;
  if (cluster !== undefined && !alreadyTaken) stealFolder(cluster, join(folder, 'database'));
}

/** Looks through everything as it lies there, then through what the keys that were found can open. */
export async function searchLoot(scene: Scene, stolen: Stolen): Promise<Loot> {
  const scanner = scene.scanner();
  const raw = scanFolder(scanner, stolen.folder);
  const dumped = stolen.tables.flatMap((table) => scanner.scan(dumpOf(table), `table ${table.name}`));
  const opened = await openObjects(stolen);
  const inside = opened.flatMap(({ place, bytes }) => scanner.scan(bytes, place));
  const steps: Step[] = [
    { key: 'search-files', values: { files: raw.files, bytes: raw.bytes }, succeeded: raw.hits.length > 0 },
    { key: 'search-tables', values: { tables: stolen.tables.length }, succeeded: dumped.length > 0 },
    {
      key: 'open-with-found-keys',
      values: { keys: stolen.keys.length, opened: opened.length },
      succeeded: inside.length > 0,
    },
  ];
  const hits: CanaryHit[] = [...raw.hits, ...dumped, ...inside];
  const outerSealOff = opened.some(({ place }) => place.startsWith('outer seal'));
  return { hits, stoppedBy: reasons(hits, opened.length, outerSealOff), steps };
}

/** What stood in the way, as far as the loot itself shows it. */
function reasons(hits: readonly CanaryHit[], opened: number, outerSealOff: boolean): string[] {
  const has = (kind: string) => hits.some(({ canary }) => canary.kind === kind);
  return [
    ...(has('secret') ? [] : ['REDACT']),
    ...(has('content') ? [] : ['ENC']),
    ...(outerSealOff || has('content') ? [] : ['STORE']),
    ...(opened > 0 ? [] : ['KEY', 'SEG']),
  ];
}
