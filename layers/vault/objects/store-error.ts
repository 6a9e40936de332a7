import { asFileError, SluisError } from '#ground';

const busy = new Set(['EMFILE', 'ENFILE', 'ENOMEM', 'EAGAIN']);

/**
 * Trouble with the place where objects lie, as an error that says what to do and can be tried again. Paths are not repeated.
 * Anything that is not the file system's comes back as it is.
 */
export function asStoreError(error: unknown): unknown {
  const known = asFileError(error);
  if (known !== error || error instanceof SluisError) return known;
  const { code, syscall } = error as NodeJS.ErrnoException;
  if (typeof code !== 'string' || typeof syscall !== 'string') return error;
  if (busy.has(code)) {
    return new SluisError(
      'object-store-busy',
      'Too much is being stored or played at once. Nothing was stored; try again in a moment.',
      { status: 503, cause: error },
    );
  }
  return new SluisError(
    'object-store-unavailable',
    `The object store does not work (${code}). Nothing was stored or played; see that its disk is there, healthy and writable, then try again.`,
    { status: 503, details: { cause: code }, cause: error },
  );
}
