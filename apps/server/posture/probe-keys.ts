import { realpath, stat } from 'node:fs/promises';
import { dirname, isAbsolute, relative } from 'node:path';
import type { Probe, ProbeResult } from '#watch';

export type KeyProbeParts = {
  dataFolder: string;
  objectsFolder: string;
  keyFolder: string;
  info(): Promise<{ provider: { kind: string; passphrase: boolean }; sealed: boolean }>;
  /** Asks the key service for a key with evidence that was never in the ledger; resolves only if it gave one. */
  unwrapWithoutEvidence(): Promise<unknown>;
  /** When the oldest key that is to be given up began to wait for it; null where none waits. */
  waitingSinceMs(): Promise<number | null>;
  nowMs(): number;
  /** The code of a refusal that comes from the key service's own policy. */
  isRefusal(error: unknown): boolean;
};

/** Tried again every minute: what has waited longer does not get through. */
const longestWaitMs = 5 * 60_000;

/** Whether what opens lies apart from what it opens (rule 2), and whether the key service says no on its own. */
export function keyProbes(parts: KeyProbeParts): Probe[] {
  return [
    { control: 'SEG', layer: 'vault', run: () => probePlaces(parts) },
    { control: 'KEY', layer: 'vault', run: () => probePolicy(parts) },
  ];
}

async function probePlaces({ dataFolder, objectsFolder, keyFolder }: KeyProbeParts): Promise<ProbeResult> {
  const [data, keys] = await Promise.all([realpath(dataFolder), realpath(keyFolder)]);
  const way = relative(data, keys);
  if (way === '' || !(way.startsWith('..') || isAbsolute(way))) {
    return { state: 'down', messageKey: 'posture.SEG.keys-inside-data', leansOn: ['ENC', 'KEY'] };
  }
  const [objectsDevice, databaseDevice, keysDevice] = await Promise.all(
    [objectsFolder, data, keys].map(deviceOf),
  );
  if (keysDevice === objectsDevice || keysDevice === databaseDevice) {
    // Red, not amber: whoever takes this disk has two of the three things that reading needs.
    return { state: 'down', messageKey: 'posture.SEG.keys-same-disk', leansOn: ['ENC', 'KEY'] };
  }
  return { state: 'stands', messageKey: 'posture.SEG.apart' };
}

/** Of the nearest folder that stands: objects have none before the first conversation. */
async function deviceOf(path: string): Promise<number> {
  try {
    return (await stat(path)).dev;
  } catch (error) {
    const above = dirname(path);
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT' || above === path) throw error;
    return deviceOf(above);
  }
}

async function probePolicy(parts: KeyProbeParts): Promise<ProbeResult> {
  const { info, unwrapWithoutEvidence, isRefusal } = parts;
  const { provider, sealed } = await info();
  if (sealed) return { state: 'down', messageKey: 'posture.KEY.sealed' };
  try {
    await unwrapWithoutEvidence();
    return { state: 'down', messageKey: 'posture.KEY.gives-without-evidence' };
  } catch (error) {
    if (!isRefusal(error)) throw error;
  }
  const sinceMs = await parts.waitingSinceMs();
  if (sinceMs !== null && parts.nowMs() - sinceMs > longestWaitMs) {
    return { state: 'down', messageKey: 'posture.KEY.old-key-not-given-up' };
  }
  return provider.passphrase
    ? { state: 'stands', messageKey: 'posture.KEY.refuses' }
    : { state: 'weak', messageKey: 'posture.KEY.file-without-passphrase', leansOn: ['SEG'] };
}
