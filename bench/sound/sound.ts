/**
 * Masking: MB/s of sound read from WAV and masked, against AES-256-GCM and against memcpy (in the cache) of the same bytes, from one run, with
 * and without the waveform that is drawn in the same pass. Wanted: several hundred MB/s outside of masks, and memory that
 * does not grow with the length. CPU time of this process, collector included, so that a busy machine counts against none.
 * `node bench/sound/sound.ts [MEGABYTES] [ROUNDS]`.
 */
import { createCipheriv, randomBytes } from 'node:crypto';
import {
  type AudioFormat,
  blockAlign,
  codecOf,
  createMasker,
  createPeakMeter,
  createWavReader,
  type Interval,
  writeWavHeader,
} from '#audio';

/** Of each format, each time: enough that a collection of garbage more or less does not decide. */
const megabytes = Number(process.argv[2] ?? 256);
const rounds = Number(process.argv[3] ?? 5);
/** About what HTTP hands over at a time; odd, so that pushes end inside an instant, as a form's parts do. */
const noise = randomBytes(64 * 1024 - 1);
const copyTarget = new Uint8Array(noise.length);
const key = randomBytes(32);

const formats: AudioFormat[] = [
  { encoding: 'pcm_s16le', sampleRate: 8_000, channels: 2 },
  { encoding: 'alaw', sampleRate: 8_000, channels: 2 },
  { encoding: 'pcm_s16le', sampleRate: 48_000, channels: 2 },
];

// First, before the rest has made the heap large.
process.stdout.write(memoryByLength(formats[0]!));
for (const format of formats) process.stdout.write(speedOf(format));

function speedOf(format: AudioFormat): string {
  const bytesPerSecond = format.sampleRate * blockAlign(format);
  const seconds = Math.ceil((megabytes * 1e6) / bytesPerSecond);
  const soundBytes = seconds * bytesPerSecond;
  const talkative = someMasks(seconds);
  const work = {
    unmasked: () => maskWav(format, soundBytes, [], false),
    masked: () => maskWav(format, soundBytes, talkative, false),
    drawn: () => maskWav(format, soundBytes, talkative, true),
    whole: () => maskWav(format, soundBytes, [{ startMs: 0, endMs: seconds * 1000 }], false),
    sealed: () => seal(soundBytes),
    copied: () => copy(soundBytes),
  };
  const names = Object.keys(work) as (keyof typeof work)[];
  // Once, so that what is measured is compiled.
  for (const name of names) work[name]();
  const all = names.map((): number[] => []);
  for (let round = 0; round < rounds; round++) {
    for (const [at, name] of names.entries()) all[at]!.push(soundBytes / 1e6 / cpuSeconds(work[name]));
  }
  const speed = Object.fromEntries(names.map((name, at) => [name, median(all[at]!)])) as Record<
    keyof typeof work,
    number
  >;
  const against = (one: number) =>
    `${(one / speed.sealed).toFixed(2)} of AES-256-GCM, ${(one / speed.copied).toFixed(2)} of memcpy, ${one.toFixed(0)} MB/s`;
  return [
    `sound: ${codecOf(format)}, ${(soundBytes / 1e6).toFixed(0)} MB, ${rounds} rounds (AES-256-GCM ${speed.sealed.toFixed(0)} MB/s, memcpy ${speed.copied.toFixed(0)} MB/s)`,
    `  no masks: ${against(speed.unmasked)} (wanted: several hundred MB/s)`,
    `  two seconds a minute masked: ${against(speed.masked)}`,
    `  the same, and the waveform drawn: ${against(speed.drawn)}`,
    `  everything masked: ${against(speed.whole)}\n`,
  ].join('\n');
}

/** Two seconds of every minute, as in a talkative call. */
function someMasks(length: number): Interval[] {
  return Array.from({ length: Math.floor(length / 60) }, (_, at) => ({
    startMs: at * 60_000 + 20_000,
    endMs: at * 60_000 + 22_000,
  }));
}

/** Reader, masker and waveform, as the filter layer runs them; `seen` is called after each piece. */
function maskWav(
  format: AudioFormat,
  soundBytes: number,
  masks: readonly Interval[],
  drawn: boolean,
  seen?: () => void,
): void {
  const reader = createWavReader();
  const masker = createMasker(format, masks);
  const meter = createPeakMeter(format);
  let bytes = 0;
  reader.push(writeWavHeader(format, soundBytes));
  for (const piece of pieces(soundBytes)) {
    for (const sound of reader.push(piece)) {
      const masked = masker.push(sound);
      if (drawn) meter.push(masked);
      bytes += masked.length;
    }
    seen?.();
  }
  reader.finish();
  meter.finish();
  if (bytes !== soundBytes) throw new Error('the bench lost sound: it measures nothing');
}

function seal(soundBytes: number): void {
  const cipher = createCipheriv('aes-256-gcm', key, randomBytes(12));
  for (const piece of pieces(soundBytes)) cipher.update(piece);
  cipher.final();
}

function copy(soundBytes: number): void {
  for (const piece of pieces(soundBytes)) copyTarget.set(piece);
}

/** How far the process grows at most, the waveform that is kept included. */
function memoryByLength(format: AudioFormat): string {
  const [short, long] = [60, 14_400].map((length) => {
    const before = process.memoryUsage.rss();
    let highest = before;
    maskWav(format, length * format.sampleRate * blockAlign(format), someMasks(length), true, () => {
      highest = Math.max(highest, process.memoryUsage.rss());
    });
    return (highest - before) / 1e6;
  });
  return `sound: the process grows by ${long!.toFixed(0)} MB for 4 hours, ${short!.toFixed(0)} MB for a minute (wanted: under 200)\n`;
}

function* pieces(soundBytes: number): Generator<Uint8Array> {
  for (let left = soundBytes; left > 0; left -= noise.length)
    yield noise.subarray(0, Math.min(left, noise.length));
}

function cpuSeconds(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
}
