import { type AudioFormat, blockAlign, bytesPerSample, silentByte } from './format.ts';
import { sampleCodecs } from './samples.ts';

/** Milliseconds from the start of the sound; end exclusive. */
export type Interval = { startMs: number; endMs: number };

/** What is put in the place of what was taken out. */
export const maskStyles = ['silence', 'tone', 'noise'] as const;
export type MaskStyle = (typeof maskStyles)[number];

export type MaskOptions = {
  /** Added before and after each interval: word times are rarely exact. */
  paddingMs: number;
  /** Length of the faded edges. They lie inside the padding: nothing of an interval itself is faded, it is gone. */
  fadeMs: number;
  style: MaskStyle;
};

export const defaultMaskOptions: MaskOptions = { paddingMs: 80, fadeMs: 15, style: 'silence' };

export type Masker = {
  /** Sound in pieces of any length; gives back as many whole instants as there are, masked where they must be. */
  push(data: Uint8Array): Uint8Array;
  /**
   * Masks these instants too, all of them: the faded edges lie outside. They must not have been seen yet.
   * @throws RangeError when they have: they are out, unmasked
   */
  mask(start: number, end: number): void;
  /** Instants seen so far. */
  readonly frames: number;
};

type FrameRange = { start: number; end: number };

/** Quiet enough not to hurt, loud enough to be heard as "something was here". */
const fillLevel = 0.05;
const toneHz = 440;

/**
 * Removes the sound of the intervals from every channel: what one speaker says leaks into the other's microphone. Outside
 * of the padded intervals not a bit changes, and pieces without a mask are handed on without being copied.
 */
export function createMasker(
  format: AudioFormat,
  intervals: readonly Interval[],
  options = defaultMaskOptions,
  /** Hears the sound as it was, whole instants at a time, before it is masked. Must not keep it. */
  hear: (sound: Uint8Array) => void = () => {},
): Masker {
  const align = blockAlign(format);
  const ranges = frameRanges(format, intervals, options.paddingMs);
  const fadeFrames = Math.floor((Math.min(options.fadeMs, options.paddingMs) * format.sampleRate) / 1000);
  let carry = new Uint8Array(0);
  let frame = 0;
  let next = 0;

  return {
    push(data) {
      const joined = carry.length === 0 ? data : concat(carry, data);
      const usable = joined.length - (joined.length % align);
      carry = new Uint8Array(joined.subarray(usable));
      const frames = usable / align;
      let out = joined.subarray(0, usable);
      let copied = joined !== data;
      hear(out);
      while (next < ranges.length && ranges[next]!.end <= frame) next++;
      for (let at = next; at < ranges.length && ranges[at]!.start < frame + frames; at++) {
        if (!copied) {
          // Not `slice`: a Buffer's is a view, and the caller's bytes would be changed.
          out = new Uint8Array(out);
          copied = true;
        }
        maskRange(format, out, frame, ranges[at]!, fadeFrames, options.style);
      }
      frame += frames;
      return out;
    },
    mask(start, end) {
      if (start < frame && start < end) throw new RangeError('What is to be masked has gone out already.');
      addRange(ranges, { start: Math.max(0, start - fadeFrames), end: end + fadeFrames });
      next = Math.min(next, ranges.length);
      while (next > 0 && ranges[next - 1]!.end > frame) next--;
    },
    get frames() {
      return frame;
    },
  };
}

/** Sorted, padded, merged where they touch, in instants. */
function frameRanges(format: AudioFormat, intervals: readonly Interval[], paddingMs: number): FrameRange[] {
  const perMs = format.sampleRate / 1000;
  const padded = intervals
    // One without a length is masked with its padding: something was there.
    .filter((one) => one.endMs >= one.startMs)
    .map((one) => ({
      start: Math.max(0, Math.floor((one.startMs - paddingMs) * perMs)),
      end: Math.ceil((one.endMs + paddingMs) * perMs),
    }))
    .sort((a, b) => a.start - b.start);
  const merged: FrameRange[] = [];
  for (const range of padded) addRange(merged, range);
  return merged;
}

/** Into its place among sorted ranges of which none touches another. */
function addRange(ranges: FrameRange[], { start, end }: FrameRange): void {
  let from = ranges.length;
  while (from > 0 && ranges[from - 1]!.end >= start) from--;
  let until = from;
  while (until < ranges.length && ranges[until]!.start <= end) until++;
  const touched = ranges.slice(from, until);
  ranges.splice(from, until - from, {
    start: Math.min(start, ...touched.map((one) => one.start)),
    end: Math.max(end, ...touched.map((one) => one.end)),
  });
}

/** Masks the part of `range` that lies in `bytes`, whose first instant is number `first`. */
function maskRange(
  format: AudioFormat,
  bytes: Uint8Array,
  first: number,
  range: FrameRange,
  fadeFrames: number,
  style: MaskStyle,
): void {
  const align = blockAlign(format);
  const from = Math.max(range.start, first);
  const until = Math.min(range.end, first + bytes.length / align);
  // A range that begins with the recording has no edge to fade there.
  const fadeInEnds = range.start === 0 ? 0 : range.start + fadeFrames;
  const fadeOutBegins = range.end - fadeFrames;
  const hardFrom = Math.max(from, Math.min(fadeInEnds, until));
  const hardUntil = Math.min(until, Math.max(fadeOutBegins, hardFrom));
  if (style === 'silence') {
    bytes.fill(silentByte(format.encoding), (hardFrom - first) * align, (hardUntil - first) * align);
  } else {
    eachSample(format, bytes, first, hardFrom, hardUntil, (_, at) => filling(style, at, format.sampleRate));
  }
  eachSample(
    format,
    bytes,
    first,
    from,
    hardFrom,
    (value, at) => (value * (fadeInEnds - at)) / (fadeFrames + 1),
  );
  eachSample(
    format,
    bytes,
    first,
    hardUntil,
    until,
    (value, at) => (value * (at - fadeOutBegins)) / (fadeFrames + 1),
  );
}

function eachSample(
  format: AudioFormat,
  bytes: Uint8Array,
  first: number,
  from: number,
  until: number,
  change: (value: number, frame: number) => number,
): void {
  const { read, write } = sampleCodecs[format.encoding];
  const align = blockAlign(format);
  const width = bytesPerSample(format.encoding);
  for (let frame = from; frame < until; frame++) {
    for (let channel = 0; channel < format.channels; channel++) {
      const at = (frame - first) * align + channel * width;
      write(bytes, at, change(read(bytes, at), frame));
    }
  }
}

function filling(style: MaskStyle, frame: number, sampleRate: number): number {
  if (style === 'tone') return fillLevel * Math.sin((2 * Math.PI * toneHz * frame) / sampleRate);
  // A fixed scramble of the frame number: noise that says nothing and comes out the same each time.
  const scrambled = Math.imul(frame ^ (frame >>> 15), 0x2c1b3c6d);
  return fillLevel * (((scrambled ^ (scrambled >>> 12)) & 0xffff) / 32_768 - 1);
}

function concat(left: Uint8Array, right: Uint8Array): Uint8Array {
  const joined = new Uint8Array(left.length + right.length);
  joined.set(left, 0);
  joined.set(right, left.length);
  return joined;
}
