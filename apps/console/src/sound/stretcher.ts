type Samples = Float32Array<ArrayBuffer>;

export type Stretcher = {
  /** Takes sound at its own speed, gives it at the wanted one; some of it is held back for the next piece. */
  push(channels: Samples[]): Samples[];
};

/** Sound is laid over itself in pieces of this length: about three periods of a low voice. */
const hopMs = 14;
/** How far around its place a piece may be taken from, to meet the one before it in the same phase. */
const searchMs = 9;

/**
 * Changes speed and keeps the pitch, by waveform similarity overlap-add (Verhelst and Roelands, ICASSP 1993): pieces are
 * taken at the wanted pace, each from where it best continues the one before.
 */
export function createStretcher(options: { channels: number; sampleRate: number; speed: number }): Stretcher {
  const { channels, sampleRate, speed } = options;
  if (speed === 1) return { push: (input) => input };
  const hop = Math.max(16, Math.round((sampleRate * hopMs) / 1000));
  const search = Math.max(8, Math.round((sampleRate * searchMs) / 1000));
  const rise = Float32Array.from(
    { length: hop },
    (_, index) => 0.5 - 0.5 * Math.cos((Math.PI * (index + 0.5)) / hop),
  );
  let held: Samples[] = Array.from({ length: channels }, () => new Float32Array(0));
  let mono: Samples = new Float32Array(0);
  /** Where the next piece should come from, and where the last one would have gone on; both in `held`. */
  let wanted = 0;
  let natural = -1;

  const append = (input: Samples[]) => {
    held = held.map((samples, channel) => joined(samples, input[channel]!));
    mono = joined(mono, mixed(input));
  };

  const dropBefore = (frame: number) => {
    const frames = Math.max(0, Math.min(frame, mono.length));
    held = held.map((samples) => samples.slice(frames));
    mono = mono.slice(frames);
    wanted -= frames;
    natural -= frames;
  };

  return {
    push(input) {
      append(input);
      const pieces = Math.max(0, Math.floor((mono.length - wanted - search - 2 * hop) / (hop * speed)) + 1);
      const output = held.map(() => new Float32Array(pieces * hop));
      for (let piece = 0; piece < pieces; piece++) {
        const target = Math.round(wanted);
        const from = natural < 0 ? target : findBest(mono, natural, target, search, hop);
        for (const [channel, samples] of held.entries()) {
          const out = output[channel]!;
          for (let index = 0; index < hop; index++) {
            const up = rise[index]!;
            const before = natural < 0 ? samples[from + index]! : samples[natural + index]!;
            out[piece * hop + index] = before * (1 - up) + samples[from + index]! * up;
          }
        }
        natural = from + hop;
        wanted += hop * speed;
      }
      dropBefore(Math.floor(Math.min(natural < 0 ? wanted : natural, wanted - search)));
      return output;
    },
  };
}

/** The place around `target` whose sound is most like what would have come at `natural`. */
function findBest(mono: Samples, natural: number, target: number, search: number, hop: number): number {
  let best = target;
  let bestLikeness = Number.NEGATIVE_INFINITY;
  const last = Math.min(target + search, mono.length - 2 * hop);
  for (let from = Math.max(0, target - search); from <= last; from++) {
    let product = 0;
    let energy = 1e-9;
    for (let index = 0; index < hop; index += 2) {
      const sample = mono[from + index]!;
      product += sample * mono[natural + index]!;
      energy += sample * sample;
    }
    const likeness = product / Math.sqrt(energy);
    if (likeness > bestLikeness) {
      bestLikeness = likeness;
      best = from;
    }
  }
  return best;
}

function mixed(channels: Samples[]): Samples {
  const [first, ...others] = channels;
  const mix = Float32Array.from(first ?? []);
  for (const other of others)
    for (let index = 0; index < mix.length; index++) mix[index]! += other[index] ?? 0;
  return mix;
}

function joined(first: Samples, second: Samples): Samples {
  const whole = new Float32Array(first.length + second.length);
  whole.set(first);
  whole.set(second, first.length);
  return whole;
}
