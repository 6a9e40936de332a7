import { type BlockMeter, energyAt, measuresPerBlock, toneFrequencies } from './measure-block.ts';

/** Of the energy of one block, and of two that follow each other, what must be in a low and a high tone. Of noise a fifth and a tenth is. */
const leastShare = 0.42;
const leastShareOfTwo = 0.33;

type LooksLikeTone = (
  data: Uint8Array,
  byteOf: (block: number) => number,
  block: number,
  channel: number,
) => boolean;

/**
 * A first, cheap look at a block, which must miss no tone and may be wrong as often as one time in five: what it lets by is measured well.
 * Most blocks are quiet, or have their energy elsewhere. The rest must go on in the block before or after.
 */
export function createGlance(meter: BlockMeter, quietestDbm0: number): LooksLikeTone {
  const measures = new Float64Array(measuresPerBlock);
  const beside = new Float64Array(measuresPerBlock);
  const energies = new Float64Array(8);
  const turns = toneFrequencies.map((frequency) => 2 * Math.PI * frequency * meter.seconds);
  const cosines = Float64Array.from(turns, Math.cos);
  const sines = Float64Array.from(turns, Math.sin);
  const fullScaleDbm0 = 3.14;
  const quietest = 10 ** ((quietestDbm0 - fullScaleDbm0) / 10);
  // Of two tones, each as quiet as that.
  const leastEnergy = (2 * quietest * meter.toEnergy) / Math.max(...meter.glanceToPower);

  const alone = () => {
    for (let tone = 0; tone < 8; tone++) {
      const real = measures[2 * tone]!;
      const imaginary = measures[2 * tone + 1]!;
      energies[tone] = real * real + imaginary * imaginary;
    }
  };

  /** If it goes on from one block to the other: up to 2% beside its frequency a tone turns by a third of a circle at most. */
  const together = (direction: number) => {
    for (let tone = 0; tone < 8; tone++) {
      const real = measures[2 * tone]!;
      const imaginary = measures[2 * tone + 1]!;
      const cos = cosines[tone]!;
      const sin = sines[tone]! * direction;
      const realBeside = beside[2 * tone]! * cos + beside[2 * tone + 1]! * sin;
      const imaginaryBeside = beside[2 * tone + 1]! * cos - beside[2 * tone]! * sin;
      const inPhase = real * realBeside + imaginary * imaginaryBeside;
      const outOfPhase = real * imaginaryBeside - imaginary * realBeside;
      const across = Math.sqrt(inPhase * inPhase + outOfPhase * outOfPhase);
      const power =
        real * real + imaginary * imaginary + realBeside * realBeside + imaginaryBeside * imaginaryBeside;
      energies[tone] = inPhase < -0.4 * across ? 0 : power / 2 + across;
    }
  };

  return (data, byteOf, block, channel) => {
    meter.glance(data, byteOf(block), channel, measures, 0);
    const energy = measures[energyAt]!;
    if (energy < leastEnergy) return false;
    alone();
    if (bestPair(energies) * meter.toEnergy < leastShare * energy) return false;
    for (let direction = 1; direction >= -1; direction -= 2) {
      if (block + direction < 0) continue;
      meter.glance(data, byteOf(block + direction), channel, beside, 0);
      together(direction);
      const both = energy + beside[energyAt]!;
      if (bestPair(energies) * meter.toEnergy >= leastShareOfTwo * both) return true;
    }
    return false;
  };
}

/** The most of the low group and the most of the high group. */
function bestPair(energies: Float64Array): number {
  let low = 0;
  let high = 0;
  for (let tone = 0; tone < 4; tone++) {
    if (energies[tone]! > low) low = energies[tone]!;
    if (energies[tone + 4]! > high) high = energies[tone + 4]!;
  }
  return low + high;
}
