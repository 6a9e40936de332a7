/**
 * Trouble that a person or a program must act on. `code` is stable (a problem type of the API is made of it);
 * `message` is English, free of personal data and content, and says what to do. The cause is kept.
 */
export class SluisError extends Error {
  readonly code: string;
  /** HTTP status when this reaches the API. */
  readonly status: number;
  /** Values for the translated text, never personal data: numbers, names of settings, limits. */
  readonly details: Readonly<Record<string, string | number>>;

  constructor(
    code: string,
    message: string,
    options: { status?: number; details?: Record<string, string | number>; cause?: unknown } = {},
  ) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = 'SluisError';
    this.code = code;
    this.status = options.status ?? 500;
    this.details = options.details ?? {};
  }
}
