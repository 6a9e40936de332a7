import type { Canary, CanaryHit } from './canary.ts';
import { shortestCanary } from './canary.ts';
import { createFinder } from './finder.ts';
import { needlesOf } from './needles.ts';
import { listen } from './sound.ts';
import { type Unpacked, unpack } from './unpack.ts';
import { channelsInside } from './wav.ts';

/** Opens something with a key that was found; null when it is not what the key fits. */
export type Opener = { name: string; open(bytes: Buffer): Buffer | null };

export type Scanner = {
  /** All canaries in these bytes, however they are hidden. */
  scan(bytes: Uint8Array, place: string): CanaryHit[];
};

/** Compressed inside an archive inside base64 inside a log: deep enough, and it ends. */
const deepest = 4;

export function createScanner(
  canaries: readonly Canary[],
  openers: readonly Opener[] = [],
  sounds: readonly Canary[] = [],
): Scanner {
  for (const { id, text } of canaries) {
    if (text.length < shortestCanary) throw new Error(`Canary ${id} is so short that chance could find it.`);
  }
  const find = createFinder(canaries.flatMap(needlesOf));
  const inside = (bytes: Buffer, path: readonly string[], place: string): CanaryHit[] => {
    const here = find(bytes).map(({ canary, encoding }) => ({
      canary,
      encoding: [...path, encoding].join(' > '),
      place,
    }));
    here.push(
      ...heard(bytes, sounds).map((canary) => ({ canary, encoding: [...path, 'sound'].join(' > '), place })),
    );
    if (path.length >= deepest) return here;
    const next: Unpacked[] = [...unpack(bytes), ...opened(bytes, openers)];
    return [...here, ...next.flatMap((inner) => inside(inner.bytes, [...path, inner.how], place))];
  };
  return {
    scan: (bytes, place) =>
      firstOfEach(inside(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), [], place)),
  };
}

/** Tones in every WAV that is anywhere in these bytes. */
function heard(bytes: Buffer, sounds: readonly Canary[]): Canary[] {
  if (sounds.length === 0) return [];
  return [...new Set(channelsInside(bytes).flatMap((samples) => listen(samples, sounds)))];
}

function opened(bytes: Buffer, openers: readonly Opener[]): Unpacked[] {
  return openers.flatMap(({ name, open }) => {
    const inner = open(bytes);
    return inner ? [{ how: name, bytes: inner }] : [];
  });
}

/** One hit for each canary, place and way of hiding. */
function firstOfEach(hits: readonly CanaryHit[]): CanaryHit[] {
  const seen = new Set<string>();
  return hits.filter(({ canary, encoding, place }) => {
    const key = `${canary.id}|${encoding}|${place}`;
    const fresh = !seen.has(key);
    seen.add(key);
    return fresh;
  });
}
