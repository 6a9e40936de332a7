import { type AudioFormat, blockAlign, bytesPerSample } from './format.ts';
import { sampleCodecs } from './samples.ts';

/** Loudest sample of each slice, per channel, 0 to 100. For drawing, not for measuring. */
export type Peaks = { perSecond: number; channels: number[][] };

export const peaksPerSecond = 20;
/** Of each slice this many samples are looked at: enough to draw speech, a fraction of the work. */
const looksPerSlice = 64;

export type PeakMeter = { push(data: Uint8Array): void; finish(): Peaks };

/** Takes sound in pieces that each hold whole instants. */
export function createPeakMeter(format: AudioFormat): PeakMeter {
  const align = blockAlign(format);
  const width = bytesPerSample(format.encoding);
  const { read } = sampleCodecs[format.encoding];
  const sliceFrames = Math.max(1, Math.round(format.sampleRate / peaksPerSecond));
  const stride = Math.max(1, Math.floor(sliceFrames / looksPerSlice));
  const channels = Array.from({ length: format.channels }, (): number[] => []);
  let frame = 0;
  const loudest = new Array<number>(format.channels).fill(0);

  const endSlicesBefore = (slice: number) => {
    while (channels[0]!.length < slice) {
      for (let channel = 0; channel < channels.length; channel++) {
        channels[channel]!.push(Math.round(loudest[channel]! * 100));
        loudest[channel] = 0;
      }
    }
  };
  /** The loudest of the looks from `from` until `until`, instants of this piece. */
  const look = (data: Uint8Array, from: number, until: number) => {
    const step = stride * align;
    for (let channel = 0; channel < channels.length; channel++) {
      const end = until * align;
      let loud = loudest[channel]!;
      for (let at = from * align + channel * width; at < end; at += step) {
        const value = Math.abs(read(data, at));
        if (value > loud) loud = value;
      }
      loudest[channel] = loud;
    }
  };

  return {
    push(data) {
      const frames = Math.floor(data.length / align);
      // The next frame to look at, so that pieces of any length are looked at alike.
      let at = (stride - (frame % stride)) % stride;
      while (at < frames) {
        const slice = Math.floor((frame + at) / sliceFrames);
        endSlicesBefore(slice);
        const until = Math.min(frames, (slice + 1) * sliceFrames - frame);
        look(data, at, until);
        at += Math.ceil((until - at) / stride) * stride;
      }
      frame += frames;
    },
    finish() {
      endSlicesBefore(Math.ceil(frame / sliceFrames));
      return { perSecond: peaksPerSecond, channels };
    },
  };
}
