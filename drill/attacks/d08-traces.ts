import { lstatSync, readdirSync, realpathSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import type { Attack, Step } from '../attack.ts';
import { type CanaryHit, filesUnder, scanFile } from '../canary/index.ts';
import type { Scene } from '../scene.ts';
import type { StepOf } from '../steps.ts';

const largestFileBytes = 256 * 1024 * 1024;

/** Everything that a run leaves behind but the sealed objects: logs, the write-ahead log, temporary files, dumps. */
export const traces: Attack = {
  id: 'D08',
  name: 'Temporary files, logs, write-ahead log, crash dumps',
  threat: 'R2',
  goal: 'words or sound of a conversation stand in a file outside the sealed objects',
  controls: ['REDACT', 'SEG'],
  norms: ['ISO A.8.10', 'ISO A.8.12', 'PCI 3.3.2'],
  wanted: { secret: 3, content: 2 },
  phase: 'stopped',
  async carryOut(scene) {
    const scanner = scene.scanner();
    const hits: CanaryHit[] = [];
    const steps: Step[] = [];
    for (const { key, files } of placesOf(scene)) {
      const found = files.flatMap(({ path, place }) => scanFile(scanner, path, place));
      hits.push(...found);
      steps.push({ key: `d08.${key}`, values: { files: files.length }, succeeded: found.length > 0 });
    }
    const has = (kind: string) => hits.some(({ canary }) => canary.kind === kind);
    return {
      hits,
      steps,
      stoppedBy: [...(has('secret') ? [] : ['REDACT']), ...(has('content') ? [] : ['ENC'])],
    };
  },
};

type Place = { key: StepOf<'d08'>; files: { path: string; place: string }[] };

function placesOf(scene: Scene): Place[] {
  const { dataFolder, keysFolder, anchorFolder } = scene.sandbox;
  const under = (folder: string, leaveOut: string[] = []) =>
    filesUnder(folder)
      .map((path) => ({ path, place: relative(folder, path) }))
      .filter(({ place }) => !leaveOut.some((name) => place.startsWith(name)));
  return [
    { key: 'data', files: under(dataFolder, ['objects/']) },
    { key: 'keys', files: under(keysFolder) },
    { key: 'logs', files: under(join(scene.baseFolder, 'logs')) },
    ...(anchorFolder === undefined ? [] : [{ key: 'anchor' as const, files: under(anchorFolder) }]),
    { key: 'temporary', files: temporaryFiles(scene) },
    { key: 'working-folder', files: newFiles(process.cwd(), scene.startedMs, 1) },
  ];
}

/** What appeared in the machine's temporary folder meanwhile, but for the drill's own scene. */
function temporaryFiles(scene: Scene): Place['files'] {
  const base = realpathSync(tmpdir());
  return newFiles(base, scene.startedMs, 4).filter(({ path }) => !path.startsWith(scene.baseFolder));
}

function newFiles(folder: string, sinceMs: number, depth: number): Place['files'] {
  let names: string[];
  try {
    names = readdirSync(folder);
  } catch {
    return [];
  }
  return names.flatMap((name) => {
    const path = join(folder, name);
    const state = lstatSync(path, { throwIfNoEntry: false });
    if (state?.isDirectory() && depth > 1 && name !== 'node_modules')
      return newFiles(path, sinceMs, depth - 1);
    const isNew = state?.isFile() && state.mtimeMs >= sinceMs && state.size <= largestFileBytes;
    return isNew ? [{ path, place: `temporary ${name}` }] : [];
  });
}
