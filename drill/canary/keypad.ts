/**
 * Keypad tones, as a phone sends them and as an eavesdropper reads them: written for the drill alone, so that what is looked for is not
 * looked for with the code that took it out.
 */
const lowTones = [697, 770, 852, 941];
const highTones = [1209, 1336, 1477, 1633];
const pad = ['123A', '456B', '789C', '*0#D'];
const rate = 8_000;
/** Ten milliseconds: an eavesdropper takes what little is left. */
const windowSamples = 80;

const keyMs = 80;
const betweenKeysMs = 60;

/** Samples at 8 kHz, 16 bits, of these keys pressed one after the other. */
export function soundOfKeys(keys: string): Int16Array {
  const each = ((keyMs + betweenKeysMs) * rate) / 1000;
  const samples = new Int16Array(keys.length * each);
  [...keys].forEach((key, index) => {
    const row = pad.findIndex((line) => line.includes(key));
    const [low, high] = [lowTones[row], highTones[pad[row]?.indexOf(key) ?? -1]];
    if (low === undefined || high === undefined) throw new Error(`There is no key ${key}.`);
    for (let at = 0; at < (keyMs * rate) / 1000; at += 1) {
      const angle = (2 * Math.PI * at) / rate;
      samples[index * each + at] = Math.round(5_000 * (Math.sin(angle * low) + Math.sin(angle * high)));
    }
  });
  return samples;
}

/** The keys that can be heard in one channel at 8 kHz, in their order. */
export function readKeys(samples: Int16Array): string {
  let read = '';
  let last = '';
  for (let at = 0; at + windowSamples <= samples.length; at += windowSamples / 2) {
    const key = keyIn(samples.subarray(at, at + windowSamples));
    if (key !== '' && key !== last) read += key;
    last = key;
  }
  return read;
}

function keyIn(window: Int16Array): string {
  let energy = 0;
  for (const sample of window) energy += sample * sample;
  if (energy < window.length * 10_000) return '';
  const [low, high] = [lowTones, highTones].map((tones) => strongest(window, tones)) as [Tone, Tone];
  // Two tones are nearly all there is, neither much weaker than the other.
  const share = ((low.power + high.power) * 2) / window.length / energy;
  const uneven = Math.max(low.power, high.power) / Math.min(low.power, high.power);
  return share > 0.6 && uneven < 10 ? (pad[low.at]?.[high.at] ?? '') : '';
}

type Tone = { at: number; power: number };
type Wave = { cosines: Float64Array; sines: Float64Array };

const waves = new Map<number, Wave>(
  [...lowTones, ...highTones].map((hz) => {
    const angles = Float64Array.from({ length: windowSamples }, (_, at) => (2 * Math.PI * hz * at) / rate);
    return [hz, { cosines: angles.map(Math.cos), sines: angles.map(Math.sin) }];
  }),
);

function strongest(window: Int16Array, tones: readonly number[]): Tone {
  return tones
    .map((hz, at) => {
      const { cosines, sines } = waves.get(hz) as Wave;
      let real = 0;
      let imaginary = 0;
      for (let time = 0; time < window.length; time += 1) {
        real += (window[time] as number) * (cosines[time] as number);
        imaginary += (window[time] as number) * (sines[time] as number);
      }
      return { at, power: real * real + imaginary * imaginary };
    })
    .reduce((best, one) => (one.power > best.power ? one : best));
}
