/**
 * Keypad tones: how much of typed keys is left after masking, for somebody who knows where each was and reads windows of 10 ms, raw and
 * whitened (wanted: nothing of 10,000 keys that are no quieter than the speech over them); how much speech is lost where nobody types
 * (wanted: under a second an hour); and CPU time against masking without looking for keys. FOLDER: more speech, WAV files in any depth.
 * `node bench/sound/tones.ts [KEYS] [FOLDER]`.
 */
import { randomBytes } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  type AudioFormat,
  blockAlign,
  codecOf,
  createMasker,
  createPeakMeter,
  createToneMasker,
  createVoiceMeter,
} from '#audio';
import { attackKeys } from './attack-keys.ts';
import { kinds, readSound } from './made-keys.ts';

const count = Number(process.argv[2] ?? 10_000);
const speechFolder = process.argv[3] ?? fileURLToPath(new URL('../../samples/rendered', import.meta.url));

process.stdout.write(keysLeft() + speechLost() + speeds());

function keysLeft(): string {
  const wanted = kinds.filter((kind) => kind.wanted === 'nothing');
  const lines = kinds.map((kind, at) => {
    const share = kind.wanted === 'nothing' ? count / wanted.length : count / 10;
    const { keys, left, read, byChance, readUnmasked } = attackKeys(kind, share, (at + 1) * 1_000_000);
    const aim = kind.wanted === 'nothing' ? ' (wanted: 0)' : '';
    return `  ${kind.name}: ${keys} keys, something left of ${left}${aim}, read ${read}${aim}; unmasked ${readUnmasked} are read, without any key ${byChance}`;
  });
  return `tones: what is left of keys\n${lines.join('\n')}\n`;
}

function speechLost(): string {
  let [seconds, lost, passages] = [0, 0, 0];
  const files = readdirSync(speechFolder, { recursive: true, encoding: 'utf8' });
  for (const name of files.filter((one) => one.endsWith('.wav'))) {
    const { format, sound } = readSound(join(speechFolder, name));
    const masker = createToneMasker(format, createMasker(format, []));
    masker.push(sound);
    masker.finish();
    seconds += sound.length / blockAlign(format) / format.sampleRate;
    passages += masker.tones.length;
    for (const { startMs, endMs } of masker.tones) lost += (endMs - startMs) / 1000;
  }
  const hours = seconds / 3600;
  return `tones: ${(lost / hours).toFixed(2)} s of speech lost an hour, ${passages} passages in ${hours.toFixed(2)} hours (wanted: under 1 s)\n`;
}

/** As the filter layer hears, masks and draws, with and without looking for keys. Noise: nothing of it can be passed over as silence. */
function speeds(): string {
  const noise = randomBytes(64 * 1024);
  const formats: AudioFormat[] = [
    { encoding: 'pcm_s16le', sampleRate: 8_000, channels: 2 },
    { encoding: 'alaw', sampleRate: 8_000, channels: 2 },
    { encoding: 'pcm_s16le', sampleRate: 48_000, channels: 2 },
  ];
  return formats.map((format) => speedOf(format, noise)).join('');
}

function speedOf(format: AudioFormat, noise: Uint8Array): string {
  const pieces = 1_000;
  const pass = (looking: boolean) => {
    const voices = createVoiceMeter(format);
    const masker = createMasker(format, [{ startMs: 5_000, endMs: 6_000 }], undefined, voices.push);
    const tones = looking ? createToneMasker(format, masker) : null;
    const meter = createPeakMeter(format);
    for (let at = 0; at < pieces; at++)
      for (const piece of tones ? tones.push(noise) : [masker.push(noise)]) meter.push(piece);
    for (const piece of tones?.finish() ?? []) meter.push(piece);
  };
  const times = [true, false].map((looking) => {
    pass(looking);
    return Array.from({ length: 5 }, () => cpuSeconds(() => pass(looking))).toSorted((a, b) => a - b)[2]!;
  });
  const [looking, plain] = times as [number, number];
  const megabytes = (pieces * noise.length) / 1e6;
  const nsPerSample =
    ((looking - plain) * 1e9) / ((pieces * noise.length * format.channels) / blockAlign(format));
  return `tones: ${codecOf(format)}: ${(looking / plain).toFixed(1)} times the CPU time of masking alone, ${(megabytes / looking).toFixed(0)} against ${(megabytes / plain).toFixed(0)} MB/s, ${nsPerSample.toFixed(1)} ns a sample more\n`;
}

function cpuSeconds(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}
