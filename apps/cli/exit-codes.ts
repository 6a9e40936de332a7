/** What every command ends with; scripts rely on it. */
export const exitCodes = {
  done: 0,
  /** The answer is no: verification failed, something was refused, a control is down. */
  no: 1,
  wrongUse: 2,
  /** Could not: no server, not signed in, no such file; the message says what to do. */
  couldNot: 3,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
