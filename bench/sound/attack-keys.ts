import { blockAlign, createMasker, createToneMasker, silentByte } from '#audio';
import { type KeyedRecording, type Kind, makeKeys } from './made-keys.ts';
import { type Reading, readResidue } from './read-residue.ts';

export type Attacked = {
  keys: number;
  /** Keys of which any sample is left, however little and however soft. */
  left: number;
  /** Keys that the attacker reads from the masked sound, and would not have read from the same sound without any key in it. */
  read: number;
  /** Keys that he would have read from that: what his word is worth. */
  byChance: number;
  /** Keys that he reads from the sound before it was masked: what he can do. */
  readUnmasked: number;
};

/** Masks a recording. The control that it is measured against hears no key, and must give no key to read. */
export type MaskKeys = (recording: KeyedRecording) => Buffer;

/** Types at least so many keys of a kind, masks them, and lets somebody read what is left. `mask` can be a worse one, to see that it shows. */
export function attackKeys(kind: Kind, count: number, seed: number, mask: MaskKeys = maskTones): Attacked {
  const sum: Attacked = { keys: 0, left: 0, read: 0, byChance: 0, readUnmasked: 0 };
  for (let run = 0; sum.keys < count; run++) {
    const recording = makeKeys(kind, seed + run);
    const { format, sound, keys } = recording;
    const masked = mask(recording);
    const { control, leftFrames } = compare(recording, masked);
    const [before, after, chance] = [sound, masked, control].map((one) => readResidue(format, one, keys)) as [
      Reading[],
      Reading[],
      Reading[],
    ];
    for (const [at, { digit, startMs, endMs }] of keys.entries()) {
      const [from, until] = [startMs, endMs].map((ms) => (ms * format.sampleRate) / 1000) as [number, number];
      sum.keys++;
      if (leftFrames.some((frame) => frame >= from - 1 && frame <= until + 1)) sum.left++;
      if (isRead(before[at]!, digit)) sum.readUnmasked++;
      if (isRead(chance[at]!, digit)) sum.byChance++;
      else if (isRead(after[at]!, digit)) sum.read++;
    }
  }
  return sum;
}

/** Both tones this many times above what is beside them, or what a block of noise would have of it. */
const clear = 8;

function isRead({ digits, scores }: Reading, digit: number): boolean {
  return digits.some((one, way) => one === digit && scores[way]! >= clear);
}

/** Where a key shines through the mask, and the recording without any key under the very same mask. */
function compare({ format, sound, without }: KeyedRecording, masked: Buffer) {
  const align = blockAlign(format);
  const silence = Buffer.alloc(align, silentByte(format.encoding));
  const control = Buffer.from(without);
  const leftFrames: number[] = [];
  for (let at = 0; at < sound.length; at += align) {
    const frame = masked.subarray(at, at + align);
    const isSilent = frame.equals(silence);
    if (isSilent || !frame.equals(sound.subarray(at, at + align))) frame.copy(control, at);
    const hasKey = !sound.subarray(at, at + align).equals(without.subarray(at, at + align));
    if (hasKey && !isSilent) leftFrames.push(at / align);
  }
  return { control, leftFrames };
}

/** As the filter layer masks them. */
export const maskTones: MaskKeys = ({ format, sound }) => {
  const masker = createToneMasker(format, createMasker(format, []));
  const out: Uint8Array[] = [];
  const pieceBytes = 16_381;
  for (let at = 0; at < sound.length; at += pieceBytes)
    out.push(...masker.push(sound.subarray(at, at + pieceBytes)));
  return Buffer.concat([...out, ...masker.finish()]);
};
