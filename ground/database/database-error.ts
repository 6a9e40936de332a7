import { SluisError } from '../error.ts';

/** Class 08 and 57P0x (PostgreSQL, appendix A), and what the socket says. */
const unavailable = /^(08\w{3}|57P0[1-5]|53300|ECONNREFUSED|ECONNRESET|ENOENT|EPIPE|ETIMEDOUT|ENOTFOUND)$/;
const diskFull = /^(53100|ENOSPC)$/;

/**
 * Trouble with the database itself as a SluisError that says what to do; anything else (a broken constraint, a bug)
 * comes back as it is. Texts of PostgreSQL are not repeated: they can quote what was being stored.
 */
export function asDatabaseError(error: unknown): unknown {
  if (error instanceof SluisError || !(error instanceof Error)) return error;
  const code = (error as { code?: unknown }).code;
  if (typeof code === 'string' && diskFull.test(code)) {
    return new SluisError(
      'disk-full',
      'The disk of the database is full. Nothing was stored; make room and try again.',
      {
        status: 507,
        cause: error,
      },
    );
  }
  const lost =
    /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error)/;
  if ((typeof code === 'string' && unavailable.test(code)) || lost.test(error.message)) {
    return new SluisError(
      'database-unavailable',
      'The database does not answer. Nothing was stored; try again.',
      {
        status: 503,
        cause: error,
      },
    );
  }
  return error;
}
