import { decodeSamples } from './decode-samples.ts';
import { byteRangeOf, countFrames, type SoundFormat } from './sound-format.ts';

type Samples = Float32Array<ArrayBuffer>;

/** Bytes from `start` up to and not including `end`, by a signed request. */
export type FetchRange = (range: { start: number; end: number }, signal: AbortSignal) => Promise<Uint8Array>;

export type SoundSource = {
  readonly format: SoundFormat;
  readonly frames: number;
  /** Samples of all channels in one unit. */
  readonly unitFrames: number;
  readonly units: number;
  isHeld(unit: number): boolean;
  /** One unit of sound, from memory or by a request that also brings some of what follows. */
  read(unit: number): Promise<Samples[]>;
  /** Forgets how far it had run ahead, and lets go of requests that nobody waits for: the next read starts small. */
  jump(): void;
  close(): void;
};

/** Half a second: small enough to sound at once after a jump. */
const unitSeconds = 0.5;
/** Requests grow while playing goes on: 0.5 s, 2 s, then 8 s at a time. */
const runs = [1, 4, 16];
/** Ten minutes are held, the newest. */
const heldUnits = 1200;

export function createSoundSource(options: {
  format: SoundFormat;
  sizeBytes: number;
  fetchRange: FetchRange;
}): SoundSource {
  const { format, sizeBytes, fetchRange } = options;
  const frames = countFrames(format, sizeBytes);
  const unitFrames = Math.max(1, Math.round(format.sampleRate * unitSeconds));
  const units = Math.ceil(frames / unitFrames);
  const held = new Map<number, Promise<Samples[]>>();
  const arrived = new Set<number>();
  let step = 0;
  let abort = new AbortController();

  const forget = (unit: number) => {
    held.delete(unit);
    arrived.delete(unit);
  };

  const request = (first: number, count: number) => {
    const firstFrame = first * unitFrames;
    const wanted = Math.min(frames, (first + count) * unitFrames) - firstFrame;
    const { signal } = abort;
    const whole = fetchRange(byteRangeOf(format, firstFrame, wanted), signal).then((bytes) =>
      decodeSamples(bytes, format),
    );
    for (let index = 0; index < count; index++) {
      const unit = first + index;
      const part = whole.then((channels) => {
        arrived.add(unit);
        return channels.map((samples) => samples.slice(index * unitFrames, (index + 1) * unitFrames));
      });
      part.catch(() => {
        if (held.get(unit) === part) forget(unit);
      });
      held.set(unit, part);
    }
  };

  /** Asks for what is not there yet, from `unit` on, in one run. */
  const ensure = (unit: number) => {
    if (unit >= units || held.has(unit)) return;
    const longest = runs[Math.min(step, runs.length - 1)]!;
    let count = 1;
    while (count < longest && unit + count < units && !held.has(unit + count)) count++;
    step++;
    request(unit, count);
  };

  return {
    format,
    frames,
    unitFrames,
    units,
    isHeld: (unit) => arrived.has(unit),
    async read(unit) {
      ensure(unit);
      const part = held.get(unit)!;
      const samples = await part;
      // Touched last, let go last.
      held.delete(unit);
      held.set(unit, part);
      for (const oldest of held.keys()) {
        if (held.size <= heldUnits) break;
        forget(oldest);
      }
      for (let ahead = 1; ahead <= 6; ahead++) ensure(unit + ahead);
      return samples;
    },
    jump() {
      step = 0;
      abort.abort();
      abort = new AbortController();
      for (const unit of [...held.keys()]) if (!arrived.has(unit)) held.delete(unit);
    },
    close() {
      abort.abort();
      held.clear();
      arrived.clear();
    },
  };
}
