/** What cannot be read as what it should be. A refusal to verify is a value, never one of these. */
export type LedgerErrorCode =
  /** Bytes are not a canonical leaf of a known version. */
  | 'leaf'
  /** Text is not a signed note or checkpoint. */
  | 'note'
  /** An index or size lies outside the tree. */
  | 'range'
  /** A tile or entry bundle has the wrong shape. */
  | 'tile';

export class LedgerError extends Error {
  readonly code: LedgerErrorCode;

  constructor(code: LedgerErrorCode, message: string, options?: { cause: unknown }) {
    super(message, options);
    this.name = 'LedgerError';
    this.code = code;
  }
}
