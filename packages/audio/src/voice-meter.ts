import { type AudioFormat, blockAlign, bytesPerSample } from './format.ts';
import { sampleCodecs } from './samples.ts';

/** Where each channel has sound that may be somebody's voice: one byte a bin, 1 for "heard". */
export type Voices = { binMs: number; channels: Uint8Array[] };

export type VoiceMeter = { push(data: Uint8Array): void; finish(): Voices };

export const voiceBinMs = 50;
/** Of each bin this many samples are looked at: enough for its loudness, a fraction of the work. */
const looksPerBin = 50;
/** Levels are kept as whole decibels above this, so that a long recording takes a byte a bin. */
const lowestDb = -100;
/** Speech stands out of the noise of its line by this, … */
const aboveNoiseDb = 9;
/** … and what is quieter than this is no speech on any line, what is louder never noise. */
const quietestVoiceDb = -55;
const loudestNoiseDb = -35;
/** The quietest tenth of a channel is its noise: nobody speaks without a pause. */
const noiseShare = 0.1;
/** Ends of words are soft. */
const hangoverBins = 2;

/**
 * Tells where there is voice, by loudness against the noise of the line; music and ringing count as voice too. For comparing a
 * recording with its transcript, not for deciding what is kept. Takes sound in pieces that each hold whole instants; keeps
 * 20 bytes a second and channel.
 */
export function createVoiceMeter(format: AudioFormat): VoiceMeter {
  const align = blockAlign(format);
  const width = bytesPerSample(format.encoding);
  const { read } = sampleCodecs[format.encoding];
  const binFrames = Math.max(1, Math.round((format.sampleRate * voiceBinMs) / 1000));
  const stride = Math.max(1, Math.floor(binFrames / looksPerBin));
  const levels = Array.from({ length: format.channels }, () => createBytes());
  const energy = new Float64Array(format.channels);
  let looks = 0;
  let frame = 0;

  const endBin = () => {
    for (let channel = 0; channel < format.channels; channel++) {
      const meanSquare = looks === 0 ? 0 : energy[channel]! / looks;
      const db = meanSquare > 0 ? 10 * Math.log10(meanSquare) : lowestDb;
      levels[channel]!.push(Math.max(0, Math.min(255, Math.round(db - lowestDb))));
      energy[channel] = 0;
    }
    looks = 0;
  };

  return {
    push(data) {
      const frames = Math.floor(data.length / align);
      let at = (stride - (frame % stride)) % stride;
      while (at < frames) {
        const bin = Math.floor((frame + at) / binFrames);
        while (levels[0]!.length < bin) endBin();
        const until = Math.min(frames, (bin + 1) * binFrames - frame);
        const step = stride * align;
        for (let channel = 0; channel < format.channels; channel++) {
          let sum = 0;
          for (let byte = at * align + channel * width; byte < until * align; byte += step) {
            const value = read(data, byte);
            sum += value * value;
          }
          energy[channel]! += sum;
        }
        const looked = Math.ceil((until - at) / stride);
        looks += looked;
        at += looked * stride;
      }
      frame += frames;
    },
    finish() {
      while (levels[0]!.length < Math.ceil(frame / binFrames)) endBin();
      return {
        binMs: (binFrames / format.sampleRate) * 1000,
        channels: levels.map((one) => voiced(one.bytes())),
      };
    },
  };
}

function voiced(levels: Uint8Array): Uint8Array {
  const threshold = Math.max(quietestVoiceDb, Math.min(loudestNoiseDb, noiseOf(levels) + aboveNoiseDb));
  const heard = new Uint8Array(levels.length);
  let hangover = 0;
  for (let at = 0; at < levels.length; at++) {
    if (levels[at]! + lowestDb > threshold) hangover = hangoverBins + 1;
    if (hangover > 0) {
      heard[at] = 1;
      hangover--;
    }
  }
  return heard;
}

/** Decibels of the quietest tenth. */
function noiseOf(levels: Uint8Array): number {
  const counts = new Uint32Array(256);
  for (const level of levels) counts[level]!++;
  let left = levels.length * noiseShare;
  for (let level = 0; level < counts.length; level++) {
    left -= counts[level]!;
    if (left <= 0) return level + lowestDb;
  }
  return lowestDb;
}

/** Bytes that become more. */
function createBytes() {
  let held = new Uint8Array(1024);
  let length = 0;
  return {
    get length() {
      return length;
    },
    push(byte: number) {
      if (length === held.length) {
        const larger = new Uint8Array(held.length * 2);
        larger.set(held);
        held = larger;
      }
      held[length++] = byte;
    },
    bytes: () => held.subarray(0, length),
  };
}
