/** Why sound cannot be taken. The messages say what is wrong with the file, never what is in it. */
export type AudioErrorCode =
  /** Not a WAV file at all. */
  | 'not-wav'
  /** A WAV file whose header cannot be made sense of. */
  | 'wav-header'
  /** A coding, rate, width or number of channels that is not supported. */
  | 'wav-format'
  /** Ends before the length that its header tells. */
  | 'wav-truncated'
  /** There is no sound in it. */
  | 'wav-empty';

export class AudioError extends Error {
  readonly code: AudioErrorCode;

  constructor(code: AudioErrorCode, message: string) {
    super(message);
    this.name = 'AudioError';
    this.code = code;
  }
}
