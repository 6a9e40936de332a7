import { AudioError } from './audio-error.ts';
import { type AudioFormat, blockAlign, type Encoding } from './format.ts';

export type WavReader = {
  /** Bytes of the file as they come; returns the sound among them. Views into `chunk` where possible. */
  push(chunk: Uint8Array): Uint8Array[];
  /** Known once the header has been read. */
  readonly format: AudioFormat | null;
  /** Bytes of sound that the header promises; null where it leaves that open, as recorders that stream do. */
  readonly declaredBytes: number | null;
  /** Checks that all that was promised came. Throws AudioError. */
  finish(): void;
};

/** Chunks before the sound (descriptions, cue points) are skipped; more than this is not a recording. */
const longestPreludeBytes = 16 * 1024 * 1024;
const longestFormatBytes = 4_096;
const streamedLength = 0xffff_ffff;

/** GUID tail of WAVE_FORMAT_EXTENSIBLE; the first two bytes of the GUID are the plain format tag. */
const extensible = 0xfffe;

/**
 * Reads RIFF and RF64 WAV in a stream (Microsoft multimedia registration, EBU Tech 3306). Everything that is not sound is
 * left behind: names, comments, time stamps of LIST, bext and id3 chunks go no further.
 */
export function createWavReader(): WavReader {
  let state: 'riff' | 'chunks' | 'data' | 'after' = 'riff';
  let head: Uint8Array = new Uint8Array(0);
  let skip = 0;
  let seen = 0;
  let riffBytes = 0;
  let format: AudioFormat | null = null;
  let declared: number | null = null;
  let longData: number | null = null;
  let soundBytes = 0;

  function readHead(): Uint8Array {
    for (;;) {
      if (skip > 0) {
        const skipped = Math.min(skip, head.length);
        head = head.subarray(skipped);
        skip -= skipped;
        if (skip > 0) return head;
      }
      if (state === 'riff') {
        if (head.length < 12) return head;
        const kind = text(head, 0);
        if ((kind !== 'RIFF' && kind !== 'RF64') || text(head, 8) !== 'WAVE') {
          throw new AudioError('not-wav', 'This is not a WAV file. Send WAV with PCM or G.711.');
        }
        riffBytes = word(head, 4);
        head = head.subarray(12);
        state = 'chunks';
      }
      if (head.length < 8) return head;
      const name = text(head, 0);
      const size = word(head, 4);
      // A large first piece brings sound along; only what stands before this chunk has been passed.
      const passed = seen - head.length;
      if (name === 'data') {
        if (format === null)
          throw new AudioError('wav-header', 'The WAV file has sound before it says in what format.');
        // Open lengths are left as 0 by recorders that never came back to the header. One that did says so in RIFF, and
        // what follows is then no sound but names and comments.
        if (size === 0 && riffBytes !== streamedLength && riffBytes > passed)
          throw new AudioError(
            'wav-header',
            'The WAV header contradicts itself about the length of the sound.',
          );
        declared = size === streamedLength ? longData : size === 0 ? null : size;
        if (declared !== null && declared % blockAlign(format) !== 0)
          declared -= declared % blockAlign(format);
        head = head.subarray(8);
        state = 'data';
        return head;
      }
      if (name === 'fmt ' || name === 'ds64') {
        if (size > longestFormatBytes)
          throw new AudioError('wav-header', 'The WAV header is larger than any real one.');
        if (head.length < 8 + size) return head;
        const body = head.subarray(8, 8 + size);
        if (name === 'fmt ') format = readFormat(body);
        else longData = size >= 16 ? readLong(body, 8) : null;
      }
      skip = 8 + size + (size % 2);
      if (passed + skip > longestPreludeBytes) {
        throw new AudioError('wav-header', 'The WAV file carries more than 16 MiB before its sound.');
      }
    }
  }

  /** Only whole instants go on; a recorder that was cut off mid-sample leaves a few bytes that are no sound. */
  function takeSound(bytes: Uint8Array): Uint8Array[] {
    const room = declared === null ? bytes.length : Math.min(bytes.length, declared - soundBytes);
    if (room < bytes.length) state = 'after';
    soundBytes += room;
    return room > 0 ? [bytes.subarray(0, room)] : [];
  }

  return {
    push(chunk) {
      if (state === 'data') return takeSound(chunk);
      if (state === 'after') return [];
      seen += chunk.length;
      head = head.length === 0 ? chunk : concat(head, chunk);
      const rest = readHead();
      if ((state as string) !== 'data') {
        // What waits for the rest of a chunk must not keep a large buffer alive.
        head = rest.slice();
        return [];
      }
      head = new Uint8Array(0);
      return takeSound(rest);
    },
    get format() {
      return format;
    },
    get declaredBytes() {
      return declared;
    },
    finish() {
      if (state === 'riff')
        throw new AudioError('not-wav', 'This is not a WAV file. Send WAV with PCM or G.711.');
      if (state === 'chunks')
        throw new AudioError('wav-truncated', 'The WAV file ends before its sound begins.');
      if (declared !== null && soundBytes < declared) {
        throw new AudioError(
          'wav-truncated',
          'The WAV file is cut off: it is shorter than its header tells. Send it again, whole.',
        );
      }
      if (soundBytes < blockAlign(format!)) throw new AudioError('wav-empty', 'The WAV file holds no sound.');
    },
  };
}

const tags: Record<string, Encoding> = {
  '1/8': 'pcm_u8',
  '1/16': 'pcm_s16le',
  '1/24': 'pcm_s24le',
  '1/32': 'pcm_s32le',
  '3/32': 'pcm_f32le',
  '6/8': 'alaw',
  '7/8': 'ulaw',
};

function readFormat(body: Uint8Array): AudioFormat {
  if (body.length < 16) throw new AudioError('wav-header', 'The WAV header has no usable format.');
  let tag = half(body, 0);
  const bits = half(body, 14);
  if (tag === extensible && body.length >= 26) tag = half(body, 24);
  const channels = half(body, 2);
  const sampleRate = word(body, 4);
  const encoding = tags[`${tag}/${bits}`];
  if (encoding === undefined) {
    throw new AudioError(
      'wav-format',
      'This WAV coding is not supported. Send PCM (8 to 32 bits), float, A-law or µ-law.',
    );
  }
  if (channels < 1 || channels > 2) {
    throw new AudioError('wav-format', 'Only recordings with one or two channels are supported.');
  }
  if (sampleRate < 8_000 || sampleRate > 48_000) {
    throw new AudioError('wav-format', 'Only sample rates from 8 to 48 kHz are supported.');
  }
  const align = half(body, 12);
  const format = { encoding, sampleRate, channels };
  // Read by another width than it was written, every mask would lie elsewhere. Some writers leave it 0.
  if (align !== 0 && align !== blockAlign(format)) {
    throw new AudioError('wav-header', 'The WAV header contradicts itself about the width of a sample.');
  }
  return format;
}

const half = (bytes: Uint8Array, at: number) => bytes[at]! | (bytes[at + 1]! << 8);
const word = (bytes: Uint8Array, at: number) => (half(bytes, at) | (half(bytes, at + 2) << 16)) >>> 0;

/** Sizes beyond 2^53 are nonsense and become null: open length, which ends with the file. */
function readLong(bytes: Uint8Array, at: number): number | null {
  const value = word(bytes, at) + word(bytes, at + 4) * 2 ** 32;
  return Number.isSafeInteger(value) ? value : null;
}

const text = (bytes: Uint8Array, at: number) => String.fromCharCode(...bytes.subarray(at, at + 4));

function concat(left: Uint8Array, right: Uint8Array): Uint8Array<ArrayBuffer> {
  const joined = new Uint8Array(left.length + right.length);
  joined.set(left, 0);
  joined.set(right, left.length);
  return joined;
}
