import { type AudioFormat, blockAlign, silentByte } from '../format.ts';
import { createGlance } from './glance.ts';
import {
  type BlockHistory,
  goesOn,
  judgeTone,
  longestJudged,
  placeOf,
  quietestDbm0,
  type Tone,
} from './judge-tone.ts';
import { createBlockMeter, measuresPerBlock } from './measure-block.ts';

/** Instants from the start of the sound; end exclusive. */
export type FrameRange = { start: number; end: number };

export type ToneFinder = {
  /** Takes whole instants, in pieces of any length. Returns the tones that were found in this; they may overlap. */
  push(data: Uint8Array): FrameRange[];
  /** Nothing that is found later begins before this instant. */
  readonly settled: number;
  /** The sound is over. Returns the tones in what was left. */
  finish(): FrameRange[];
};

/** From one glance to the next, in blocks: every tone of 40 ms is glanced at while it lasts. */
const glanceEvery = 3;
/** Before and after a glance that looks suspicious, all is measured. */
const measuredAround = 3;
/** As far as a tone is followed back from where it was found. */
const followedBack = 25;
const holdBlocks = 1 + measuredAround + longestJudged + followedBack;
const rememberedBlocks = 64;
const bufferBlocks = 2 * rememberedBlocks;

/** What is known of a channel. */
type Lane = {
  history: BlockHistory;
  /** Blocks from here until `next` are in the history. */
  from: number;
  next: number;
  /** The last block that is to be measured. */
  until: number;
  /** What sounded in the last block. */
  sounding: Tone | null;
};

/**
 * Finds keypad tones (DTMF, ITU-T Q.23) in each channel as the sound streams by, within the limits of ITU-T Q.24 and, where a tone lasts, well
 * below speech. Tells where, never which: nothing downstream can keep what it does not know. Holds about a second of sound.
 */
export function createToneFinder(format: AudioFormat): ToneFinder {
  const align = blockAlign(format);
  const meter = createBlockMeter(format);
  const { frames: blockFrames, margin } = meter;
  const buffer = new Uint8Array(bufferBlocks * blockFrames * align);
  const looksLikeTone = createGlance(meter, quietestDbm0);
  const lanes = Array.from({ length: format.channels }, createLane);
  // The first block looks back a little, into silence.
  let bufferStart = -margin;
  let held = margin * align;
  buffer.fill(silentByte(format.encoding), 0, held);
  let next = 0;
  let found: FrameRange[] = [];

  const byteOf = (block: number) => (block * blockFrames - bufferStart) * align;
  const settled = () => Math.max(0, (next - holdBlocks) * blockFrames);

  const take = (data: Uint8Array) => {
    for (let at = 0; at < data.length; ) {
      const piece = data.subarray(at, at + buffer.length - held);
      buffer.set(piece, held);
      held += piece.length;
      at += piece.length;
      while (byteOf(next + 1) + margin * align <= held) lookAt(next++);
      if (held === buffer.length) forget();
    }
  };

  const lookAt = (block: number) => {
    const glanced = block - 1;
    for (let channel = 0; channel < lanes.length; channel++) {
      const lane = lanes[channel]!;
      if (glanced >= 0 && glanced % glanceEvery === 0 && looksLikeTone(buffer, byteOf, glanced, channel))
        suspect(lane, glanced);
      for (; lane.next <= lane.until && lane.next <= block; lane.next++) measure(lane, channel, lane.next);
    }
  };

  const suspect = (lane: Lane, block: number) => {
    const from = Math.max(0, block - measuredAround);
    if (from > lane.next) {
      lane.from = from;
      lane.next = from;
      lane.sounding = null;
    }
    lane.until = block + measuredAround;
  };

  const measure = (lane: Lane, channel: number, block: number) => {
    measureInto(lane, channel, block);
    const from = Math.max(lane.from, block - longestJudged + 1);
    const tone = judgeTone(meter, lane.history, from, block);
    if (tone) {
      followBack(lane, channel, tone);
      lane.sounding = tone;
    } else if (lane.sounding && !goesOn(meter, lane.history, lane.sounding, block)) lane.sounding = null;
    if (lane.sounding === null) return;
    lane.until = Math.max(lane.until, block + 1);
    const start = (tone ? tone.first : block) * blockFrames;
    found.push({ start, end: (block + 1) * blockFrames });
  };

  /** To where it began, which may be before anything was suspected. */
  const followBack = (lane: Lane, channel: number, tone: Tone) => {
    for (let steps = 0; steps < followedBack && tone.first > 0; steps++) {
      const before = tone.first - 1;
      if (before < lane.from) {
        measureInto(lane, channel, before);
        lane.from = before;
      }
      if (!goesOn(meter, lane.history, tone, before)) return;
      tone.first = before;
    }
  };

  const measureInto = ({ history }: Lane, channel: number, block: number) =>
    meter.measure(buffer, byteOf(block), channel, history.measures, placeOf(history, block));

  const forget = () => {
    const from = Math.max(bufferStart, (next - rememberedBlocks) * blockFrames - margin);
    buffer.copyWithin(0, (from - bufferStart) * align, held);
    held -= (from - bufferStart) * align;
    bufferStart = from;
  };

  const taken = () => {
    const out = found;
    found = [];
    return out;
  };

  return {
    push(data) {
      take(data);
      return taken();
    },
    get settled() {
      return settled();
    },
    finish() {
      take(new Uint8Array((measuredAround + 3) * blockFrames * align).fill(silentByte(format.encoding)));
      return taken();
    },
  };
}

function createLane(): Lane {
  const history = {
    measures: new Float64Array(rememberedBlocks * measuresPerBlock),
    blocks: rememberedBlocks,
  };
  return { history, from: 0, next: 0, until: -1, sounding: null };
}
