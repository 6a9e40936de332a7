import type { Filter } from '#filter';
import { type ConversationMetadata, SluisError, type Transcript } from '#ground';
import { limits } from './limits.ts';
import { parseMetadata, readMetadata } from './metadata-schema.ts';
import { openUpload, type PartObserver, tooLarge } from './open-upload.ts';

/** A conversation on its way in, read as far as its words. */
export type Arrival = {
  metadata: ConversationMetadata;
  transcript: Transcript;
  /** Null when there is no sound. To be read to its end before `finish`. */
  audio: AsyncIterable<Uint8Array> | null;
  /** Throws unless the upload ends here, whole. */
  finish(): Promise<void>;
  /** Lets go of the source, wherever the reading stands. */
  close(): Promise<void>;
};

export type ArrivalSource = { contentType: string; body: AsyncIterable<Uint8Array> };

/** Whatever way it comes: three parts in a row, or one vCon that holds them. */
export async function openArrival(
  filter: Filter,
  source: ArrivalSource,
  observe: PartObserver = () => {},
): Promise<Arrival> {
  const type = source.contentType.split(';')[0]?.trim().toLowerCase();
  if (type === 'multipart/form-data') return openMultipart(filter, source, observe);
  if (type === 'application/vcon+json' || type === 'application/vcon')
    return openVcon(filter, source, observe);
  throw new SluisError(
    'media-type-unknown',
    'Send multipart/form-data, or a vCon as application/vcon+json.',
    {
      status: 415,
    },
  );
}

async function openMultipart(filter: Filter, source: ArrivalSource, observe: PartObserver): Promise<Arrival> {
  const upload = await openUpload(source.body, source.contentType, observe);
  try {
    const metadata = readMetadata(upload.metadata);
    const content = filter.readContent(upload.transcript);
    // What was sent beside it is the sound; else what the transcript holds, where it is a vCon.
    const audio = upload.audio ?? (content.audio && oneChunk(content.audio));
    const { finish, close } = upload;
    return { metadata, transcript: content.transcript, audio, finish, close };
  } catch (error) {
    await upload.close();
    throw error;
  }
}

/** VCons being held whole right now. */
let vconsHeld = 0;

/** In a vCon the sound may come before the words, so the whole is held in memory: bounded in size and in number. */
async function openVcon(filter: Filter, source: ArrivalSource, observe: PartObserver): Promise<Arrival> {
  if (vconsHeld >= limits.vconsAtOnce) {
    throw new SluisError(
      'busy',
      'Several vCons are being taken in just now. Send this one again in a moment.',
      {
        status: 503,
      },
    );
  }
  vconsHeld += 1;
  let held = true;
  const close = async () => {
    if (held) vconsHeld -= 1;
    held = false;
  };
  try {
    const chunks: Uint8Array[] = [];
    let sizeBytes = 0;
    for await (const chunk of source.body) {
      sizeBytes += chunk.length;
      if (sizeBytes > limits.vconBytes) throw tooLarge('vcon', limits.vconBytes);
      observe('transcript', chunk);
      chunks.push(chunk);
    }
    observe('transcript', null);
    const content = filter.readVcon(Buffer.concat(chunks));
    if (content.metadata === null) {
      throw new SluisError(
        'vcon-no-metadata',
        'The vCon says nothing of queue, country and class. Send it as multipart with metadata, or put them in an attachment of purpose "sluis-metadata".',
        { status: 422 },
      );
    }
    return {
      metadata: parseMetadata(content.metadata),
      transcript: content.transcript,
      audio: content.audio && oneChunk(content.audio),
      finish: async () => {},
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

async function* oneChunk(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
