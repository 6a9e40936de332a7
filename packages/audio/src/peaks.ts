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
  let sliceEnd = sliceFrames;
  let loudest = new Array<number>(format.channels).fill(0);

  const endSlice = () => {
    for (const [channel, value] of loudest.entries()) channels[channel]!.push(Math.round(value * 100));
    loudest = new Array<number>(format.channels).fill(0);
  };
  const endSlicesBefore = (slice: number) => {
    while (channels[0]!.length < slice) endSlice();
  };

  return {
    push(data) {
      const frames = Math.floor(data.length / align);
      // The next frame to look at, so that pieces of any length are looked at alike.
      for (let at = (stride - (frame % stride)) % stride; at < frames; at += stride) {
        if (frame + at >= sliceEnd) {
          const slice = Math.floor((frame + at) / sliceFrames);
          endSlicesBefore(slice);
          sliceEnd = (slice + 1) * sliceFrames;
        }
        for (let channel = 0; channel < format.channels; channel++) {
          const value = Math.abs(read(data, at * align + channel * width));
          if (value > loudest[channel]!) loudest[channel] = value;
        }
      }
      frame += frames;
    },
    finish() {
      endSlicesBefore(Math.ceil(frame / sliceFrames));
      return { perSecond: peaksPerSecond, channels };
    },
  };
}
