import { SluisError } from '#ground';

/** Rejects with `code` when the work takes longer; what it answers later is not heard. */
export async function within<T>(timeoutMs: number, code: string, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () =>
        reject(new SluisError(code, `No answer within ${timeoutMs / 1000} s. Try again.`, { status: 503 })),
      timeoutMs,
    );
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
