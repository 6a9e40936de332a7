import type { Canary } from './canary.ts';

/**
 * A canary that can be heard by a program: the text's bits as a tone that is there or not, 20 ms a bit, framed so that
 * it can be found at any place. It survives 8-bit codecs and is gone where the sound was masked.
 */
const samplesPerBit = 160;
const frequencyHz = 1000;
const marker = [1, 1, 1, 0, 1, 1, 0, 1, 0, 0, 1, 0, 1, 1, 1, 0];

function bitsOf(text: string): number[] {
  return [
    ...marker,
    ...[...Buffer.from(text, 'utf8')].flatMap((byte) =>
      [7, 6, 5, 4, 3, 2, 1, 0].map((bit) => (byte >> bit) & 1),
    ),
  ];
}

/** Samples at 8 kHz, 16 bits. */
export function soundOf(text: string): Int16Array {
  const bits = bitsOf(text);
  const samples = new Int16Array(bits.length * samplesPerBit);
  bits.forEach((bit, index) => {
    if (bit === 0) return;
    for (let at = 0; at < samplesPerBit; at += 1) {
      const time = index * samplesPerBit + at;
      samples[time] = Math.round(12_000 * Math.sin((2 * Math.PI * frequencyHz * time) / 8000));
    }
  });
  return samples;
}

/** Milliseconds that the sound of a text takes. */
export function soundMs(text: string): number {
  return (bitsOf(text).length * samplesPerBit) / 8;
}

/** Which canaries can be heard in these samples (8 kHz, one channel). */
export function listen(samples: Int16Array, canaries: readonly Canary[]): Canary[] {
  const heard = new Set<Canary>();
  // A quarter of a bit is near enough: the level inside a bit is far from that of its neighbour.
  for (let offset = 0; offset < samplesPerBit; offset += samplesPerBit / 4) {
    const bits = levels(samples, offset);
    const text = bits.join('');
    for (const canary of canaries) if (text.includes(bitsOf(canary.text).join(''))) heard.add(canary);
  }
  return [...heard];
}

function levels(samples: Int16Array, offset: number): number[] {
  const bits: number[] = [];
  for (let start = offset; start + samplesPerBit <= samples.length; start += samplesPerBit) {
    let sum = 0;
    for (let at = start; at < start + samplesPerBit; at += 1) sum += Math.abs(samples[at] as number);
    bits.push(sum / samplesPerBit > 3000 ? 1 : 0);
  }
  return bits;
}
