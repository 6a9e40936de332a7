import { SluisError } from '#ground';
import { limits } from './limits.ts';
import { type MultipartPart, readMultipart } from './read-multipart.ts';

export type Upload = {
  metadata: Uint8Array;
  transcript: Uint8Array;
  /** Null when the conversation has no sound. To be read to its end before `finish`. */
  audio: AsyncIterable<Uint8Array> | null;
  /** Throws unless the upload ends here, whole. */
  finish(): Promise<void>;
  /** Lets go of the source, wherever the reading stands. */
  close(): Promise<void>;
};

/** Sees every byte of a part as it came, and its end. */
export type PartObserver = (part: 'metadata' | 'transcript' | 'audio', chunk: Uint8Array | null) => void;

/**
 * The parts of one conversation in the only order there is: metadata, transcript, audio. What is to be masked in the sound
 * is known only from the words, so sound that came first would have to be kept unfiltered.
 */
export async function openUpload(
  source: AsyncIterable<Uint8Array>,
  contentType: string,
  observe: PartObserver = () => {},
): Promise<Upload> {
  const parts = readMultipart(source, contentType);
  const close = async () => {
    await parts.return(undefined);
  };
  try {
    const metadata = await whole(await next(parts, 'metadata'), 'metadata', limits.metadataBytes, observe);
    const transcript = await whole(
      await next(parts, 'transcript'),
      'transcript',
      limits.transcriptBytes,
      observe,
    );
    const third = await parts.next();
    if (!third.done && third.value.name !== 'audio') throw outOfOrder('audio');
    return {
      metadata,
      transcript,
      audio: third.done ? null : watched(third.value.body, 'audio', limits.audioBytes, observe),
      async finish() {
        if (!third.done && !(await parts.next()).done) throw outOfOrder('end');
      },
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

async function next(parts: AsyncGenerator<MultipartPart>, name: string): Promise<MultipartPart> {
  const part = await parts.next();
  if (part.done || part.value.name !== name) throw outOfOrder(name);
  return part.value;
}

async function whole(
  part: MultipartPart,
  name: 'metadata' | 'transcript',
  limitBytes: number,
  observe: PartObserver,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  // A chunk may be a view of memory that is used again.
  for await (const chunk of watched(part.body, name, limitBytes, observe)) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

async function* watched(
  body: AsyncIterable<Uint8Array>,
  name: 'metadata' | 'transcript' | 'audio',
  limitBytes: number,
  observe: PartObserver,
): AsyncGenerator<Uint8Array> {
  let sizeBytes = 0;
  for await (const chunk of body) {
    sizeBytes += chunk.length;
    if (sizeBytes > limitBytes) throw tooLarge(name, limitBytes);
    observe(name, chunk);
    yield chunk;
  }
  observe(name, null);
}

export function tooLarge(part: string, limitBytes: number): SluisError {
  return new SluisError(
    'part-too-large',
    `The ${part} is larger than the ${limitBytes} bytes that are accepted. Nothing was stored.`,
    { status: 413, details: { part, limitBytes } },
  );
}

function outOfOrder(expected: string): SluisError {
  return new SluisError(
    'parts-out-of-order',
    `The parts must be metadata, transcript and, where there is sound, audio, in this order and once each (expected here: ${expected}). Nothing was stored.`,
    { status: 422, details: { expected } },
  );
}
