import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  AudioError,
  type AudioFormat,
  alawToLinear,
  blockAlign,
  codecOf,
  createMasker,
  createPeakMeter,
  createWavReader,
  durationMs,
  encodings,
  formatOf,
  type Interval,
  linearToAlaw,
  linearToUlaw,
  maskStyles,
  ulawToLinear,
  wavHeaderBytes,
  writeWavHeader,
} from './index.ts';
import { sampleCodecs } from './samples.ts';

const format: fc.Arbitrary<AudioFormat> = fc.record({
  encoding: fc.constantFrom(...encodings),
  sampleRate: fc.constantFrom(8_000, 11_025, 16_000, 44_100, 48_000),
  channels: fc.constantFrom(1, 2),
});

/** Bytes without silence or odd floats in them, so that what is masked can be told from what is not. */
function sound(of: AudioFormat, frames: number): Uint8Array {
  const bytes = new Uint8Array(frames * blockAlign(of));
  const { write } = sampleCodecs[of.encoding];
  const width = blockAlign(of) / of.channels;
  for (let at = 0; at < bytes.length; at += width) write(bytes, at, 0.3 + 0.2 * Math.sin(at));
  return bytes;
}

function chunk(name: string, body: Uint8Array): Uint8Array {
  const head = Buffer.alloc(8);
  head.write(name, 'latin1');
  head.writeUInt32LE(body.length, 4);
  return Buffer.concat([head, body, Buffer.alloc(body.length % 2)]);
}

function wav(of: AudioFormat, data: Uint8Array, before: Uint8Array[] = [], after: Uint8Array[] = []): Buffer {
  const plain = Buffer.from(writeWavHeader(of, data.length));
  const rest = [plain.subarray(0, 36), ...before, plain.subarray(36), data, ...after];
  return Buffer.concat(rest);
}

function inPieces(bytes: Uint8Array, cuts: readonly number[]): Uint8Array[] {
  const pieces: Uint8Array[] = [];
  let at = 0;
  for (const cut of cuts) {
    pieces.push(bytes.subarray(at, at + cut));
    at += cut;
  }
  pieces.push(bytes.subarray(at));
  return pieces;
}

function read(file: Uint8Array, cuts: readonly number[] = []) {
  const reader = createWavReader();
  const parts = inPieces(file, cuts).flatMap((piece) => reader.push(piece));
  reader.finish();
  return { format: reader.format, data: Buffer.concat(parts) };
}

describe('a WAV file', () => {
  it('gives its format and sound and nothing else, however it is cut', () => {
    const comments = fc.array(
      fc.uint8Array({ maxLength: 60 }).map((body) => chunk('LIST', body)),
      { maxLength: 3 },
    );
    const cuts = fc.array(fc.nat(90), { maxLength: 30 });
    fc.assert(
      fc.property(format, fc.integer({ min: 1, max: 300 }), comments, cuts, (of, frames, extra, at) => {
        const data = sound(of, frames);
        const got = read(wav(of, data, extra, extra), at);
        expect(got.format).toEqual(of);
        expect(got.data.equals(data)).toBe(true);
      }),
    );
  });

  it('is read when it comes as one large piece', () => {
    const of: AudioFormat = { encoding: 'pcm_s16le', sampleRate: 48_000, channels: 2 };
    const data = new Uint8Array(17 * 1024 * 1024);
    expect(read(wav(of, data, [chunk('LIST', Buffer.from('a name'))])).data.length).toBe(data.length);
  });

  it('with an open length ends with the file', () => {
    const of: AudioFormat = { encoding: 'alaw', sampleRate: 8_000, channels: 2 };
    const data = sound(of, 50);
    expect(read(Buffer.concat([writeWavHeader(of, null), data])).data.equals(data)).toBe(true);
  });

  it('of the RF64 kind takes its length from ds64', () => {
    const of: AudioFormat = { encoding: 'pcm_s16le', sampleRate: 16_000, channels: 1 };
    const data = sound(of, 20);
    const long = Buffer.alloc(28);
    long.writeBigUInt64LE(BigInt(data.length), 8);
    const plain = Buffer.from(writeWavHeader(of, null));
    plain.write('RF64', 'latin1');
    const file = [
      plain.subarray(0, 12),
      chunk('ds64', long),
      plain.subarray(12),
      data,
      chunk('LIST', Buffer.from('after')),
    ];
    expect(read(Buffer.concat(file)).data.equals(data)).toBe(true);
  });

  it('in the extensible form is read by its sub-format', () => {
    const body = Buffer.alloc(40);
    body.writeUInt16LE(0xfffe, 0);
    body.writeUInt16LE(2, 2);
    body.writeUInt32LE(8_000, 4);
    body.writeUInt16LE(24, 14);
    body.writeUInt16LE(1, 24);
    const data = Buffer.alloc(12, 5);
    const file = Buffer.concat([
      Buffer.from('RIFF\0\0\0\0WAVE', 'latin1'),
      chunk('fmt ', body),
      chunk('data', data),
    ]);
    expect(read(file).format).toEqual({ encoding: 'pcm_s24le', sampleRate: 8_000, channels: 2 });
  });

  const plain: AudioFormat = { encoding: 'pcm_s16le', sampleRate: 8_000, channels: 1 };
  const header = (change: (bytes: Buffer) => void) => {
    const file = wav(plain, sound(plain, 10));
    change(file);
    return file;
  };
  it.each([
    ['nothing', Buffer.alloc(0), 'not-wav'],
    ['text', Buffer.from('hello, this is no sound at all'), 'not-wav'],
    ['a sample rate of 0', header((file) => file.writeUInt32LE(0, 24)), 'wav-format'],
    ['an absurd sample rate', header((file) => file.writeUInt32LE(4_000_000_000, 24)), 'wav-format'],
    ['4,000 channels', header((file) => file.writeUInt16LE(4_000, 22)), 'wav-format'],
    ['no channel', header((file) => file.writeUInt16LE(0, 22)), 'wav-format'],
    ['a width that contradicts itself', header((file) => file.writeUInt16LE(8, 32)), 'wav-header'],
    [
      'no length for its sound, but one for the file',
      Buffer.concat([
        header((file) => {
          file.writeUInt32LE(100, 4);
          file.writeUInt32LE(0, 40);
        }),
        chunk('LIST', Buffer.from('a name')),
      ]),
      'wav-header',
    ],
    ['17 bits', header((file) => file.writeUInt16LE(17, 34)), 'wav-format'],
    ['another coding', header((file) => file.writeUInt16LE(85, 20)), 'wav-format'],
    ['2^31 samples claimed', header((file) => file.writeUInt32LE(2 ** 31, 40)), 'wav-truncated'],
    ['a header cut off', wav(plain, sound(plain, 10)).subarray(0, 30), 'wav-truncated'],
    ['its end cut off', wav(plain, sound(plain, 10)).subarray(0, 60), 'wav-truncated'],
    ['no sound', writeWavHeader(plain, null), 'wav-empty'],
    ['a format chunk of 1 GiB', header((file) => file.writeUInt32LE(2 ** 30, 16)), 'wav-header'],
    [
      'sound before its format',
      Buffer.concat([Buffer.from('RIFF\0\0\0\0WAVE', 'latin1'), chunk('data', Buffer.alloc(4))]),
      'wav-header',
    ],
    [
      'a comment of 1 GiB',
      header((file) => {
        file.write('LIST', 36, 'latin1');
        file.writeUInt32LE(2 ** 30, 40);
      }),
      'wav-header',
    ],
  ])('with %s is refused', (_what, file, code) => {
    expect(() => read(file)).toThrow(expect.objectContaining({ code }));
  });

  it('is read or refused, never anything else, whatever the bytes', () => {
    const whole = wav(plain, sound(plain, 40), [chunk('LIST', Buffer.alloc(9))]);
    const changes = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 12 });
    fc.assert(
      fc.property(changes, fc.array(fc.nat(50), { maxLength: 5 }), (edits, cuts) => {
        const file = Uint8Array.from(whole);
        for (const [at, value] of edits) file[at] = value;
        try {
          expect(read(file, cuts).data.length).toBeLessThanOrEqual(file.length);
        } catch (error) {
          expect(error).toBeInstanceOf(AudioError);
        }
      }),
      { numRuns: 500 },
    );
  });
});

const interval: fc.Arbitrary<Interval> = fc
  .tuple(fc.nat(400), fc.nat(120))
  .map(([startMs, length]) => ({ startMs, endMs: startMs + length }));

describe('masking', () => {
  const options = { paddingMs: 10, fadeMs: 5, style: 'silence' } as const;

  it('leaves nothing of an interval in any channel and every bit outside as it was, however the sound is cut', () => {
    const cuts = fc.array(fc.nat(3_000), { maxLength: 8 });
    fc.assert(
      fc.property(format, fc.array(interval, { maxLength: 5 }), cuts, (of, intervals, at) => {
        const frames = Math.round(of.sampleRate * 0.5);
        const data = sound(of, frames);
        const before = Buffer.from(data);
        const masker = createMasker(of, intervals, options);
        const out = Buffer.concat(inPieces(data, at).map((piece) => Buffer.from(masker.push(piece))));
        expect(out.length).toBe(data.length);
        expect(Buffer.compare(data, before)).toBe(0);
        const align = blockAlign(of);
        const { read: readSample } = sampleCodecs[of.encoding];
        const perMs = of.sampleRate / 1000;
        for (let frame = 0; frame < frames; frame++) {
          const within = (by: number) =>
            intervals.some(
              (one) =>
                one.endMs >= one.startMs &&
                frame >= (one.startMs - by) * perMs &&
                frame < (one.endMs + by) * perMs,
            );
          const offset = frame * align;
          if (within(0) && Math.abs(readSample(out, offset)) > 0.001)
            throw new Error(`sound left at frame ${frame}`);
          const outside = !within(options.paddingMs + 2 / perMs);
          if (
            outside &&
            !out.subarray(offset, offset + align).equals(before.subarray(offset, offset + align))
          ) {
            throw new Error(`changed outside at frame ${frame}`);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('puts the same in place of any sound: nothing of what was said shines through', () => {
    for (const style of maskStyles) {
      fc.assert(
        fc.property(format, (of) => {
          const frames = Math.round(of.sampleRate * 0.3);
          const mask = [{ startMs: 100, endMs: 200 }];
          const masked = (data: Uint8Array) => createMasker(of, mask, { ...options, style }).push(data);
          const start = Math.ceil(of.sampleRate * 0.1) * blockAlign(of);
          const end = Math.floor(of.sampleRate * 0.2) * blockAlign(of);
          const one = masked(sound(of, frames)).subarray(start, end);
          const other = masked(new Uint8Array(frames * blockAlign(of))).subarray(start, end);
          expect(Buffer.compare(one, other)).toBe(0);
        }),
        { numRuns: 12 },
      );
    }
  });

  it('hands sound without a mask on without copying it', () => {
    const of: AudioFormat = { encoding: 'pcm_s16le', sampleRate: 8_000, channels: 1 };
    const data = sound(of, 800);
    expect(createMasker(of, [], options).push(data).buffer).toBe(data.buffer);
  });
});

describe('peaks', () => {
  it('are the same however the sound is cut, twenty a second, and show where it is loud', () => {
    fc.assert(
      fc.property(format, fc.array(fc.nat(2_000), { maxLength: 8 }), (of, cuts) => {
        const align = blockAlign(of);
        const data = sound(of, of.sampleRate);
        const whole = createPeakMeter(of);
        whole.push(data);
        const pieces = createPeakMeter(of);
        for (const piece of inPieces(
          data,
          cuts.map((cut) => cut * align),
        ))
          pieces.push(piece);
        const peaks = whole.finish();
        expect(pieces.finish()).toEqual(peaks);
        expect(peaks.channels).toHaveLength(of.channels);
        expect(peaks.channels[0]!.length).toBeGreaterThanOrEqual(20);
        expect(peaks.channels[0]!.length).toBeLessThanOrEqual(21);
        // The last slice may be a few samples long.
        expect(Math.min(...peaks.channels[0]!.slice(0, 20))).toBeGreaterThan(20);
      }),
      { numRuns: 40 },
    );
  });
});

describe('G.711', () => {
  it('has the values of the recommendation at its corners', () => {
    expect(alawToLinear[0xd5]).toBe(8);
    expect(alawToLinear[0x2a]).toBe(-32_256);
    expect(alawToLinear[0xaa]).toBe(32_256);
    expect(ulawToLinear[0xff]).toBe(0);
    expect(ulawToLinear[0x00]).toBe(-32_124);
    expect(ulawToLinear[0x80]).toBe(32_124);
  });

  it('encodes every decoded value to a byte with the same value', () => {
    for (let byte = 0; byte < 256; byte++) {
      expect(alawToLinear[linearToAlaw(alawToLinear[byte]!)]).toBe(alawToLinear[byte]);
      expect(ulawToLinear[linearToUlaw(ulawToLinear[byte]!)]).toBe(ulawToLinear[byte]);
    }
  });
});

describe('a format', () => {
  it('reads back from its codec name, and from nothing else', () => {
    fc.assert(
      fc.property(format, (of) => {
        expect(formatOf(codecOf(of))).toEqual(of);
      }),
    );
    for (const text of ['', 'wav', 'wav/mp3/8000/1', 'wav/alaw/0/1', 'wav/alaw/8000/4000'])
      expect(formatOf(text)).toBeNull();
  });

  it('tells how long its bytes last', () => {
    expect(durationMs({ encoding: 'pcm_s16le', sampleRate: 8_000, channels: 2 }, 32_000)).toBe(1_000);
    expect(wavHeaderBytes).toBe(44);
  });
});
