/** What went wrong while sealing or opening. None of the messages holds keys, contexts or content. */
export type SealErrorCode =
  /** The key has not the length that the suite demands. */
  | 'key-size'
  /** The stored length is one that no whole message has: cut off or appended to. */
  | 'length'
  /** Key, context or salt do not belong to this message (the key commitment differs). */
  | 'commitment'
  /** A chunk was changed, moved, or comes from another message. */
  | 'integrity'
  /** The header of an age file is malformed. */
  | 'header'
  /** A wrapped data key does not open with this private key and context; a file is not sealed to this identity. */
  | 'unwrap'
  /** The range asked for lies outside the message. */
  | 'range'
  /** More was pushed after finish(). */
  | 'finished';

export class SealError extends Error {
  readonly code: SealErrorCode;

  constructor(code: SealErrorCode, message: string, options?: { cause: unknown }) {
    super(message, options);
    this.name = 'SealError';
    this.code = code;
  }
}
