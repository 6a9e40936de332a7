import { AudioError, type WavReader } from '#audio';
import { SluisError } from '#ground';

/** The first sound of a file, with which its format is known. */
export async function readUntilFormat(
  input: AsyncIterator<Uint8Array>,
  reader: WavReader,
): Promise<Uint8Array[]> {
  for (;;) {
    const next = await input.next();
    if (next.done) {
      reader.finish();
      return [];
    }
    const sound = reader.push(next.value);
    if (reader.format !== null && sound.length > 0) return sound;
  }
}

/** What is wrong with the sound, as an answer to whoever sent it. */
export async function asRefusal<T>(work: () => T | Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof AudioError)) throw error;
    const status = error.code === 'not-wav' || error.code === 'wav-format' ? 415 : 422;
    throw new SluisError(`sound-${error.code}`, error.message, { status, cause: error });
  }
}
