import type { Reason, Values } from './types.ts';

/** The server's no (RFC 9457), or that it could not be reached. */
export class ApiProblem extends Error {
  readonly code: string;
  /** 0 when there was no answer. */
  readonly status: number;
  readonly reasons: Reason[];
  readonly values: Values;
  readonly retryAfterSeconds: number | null;

  constructor(problem: {
    code: string;
    status: number;
    reasons?: Reason[];
    values?: Values;
    retryAfterSeconds?: number | null;
    cause?: unknown;
  }) {
    super(problem.code, { cause: problem.cause });
    this.name = 'ApiProblem';
    this.code = problem.code;
    this.status = problem.status;
    this.reasons = problem.reasons ?? [];
    this.values = problem.values ?? {};
    this.retryAfterSeconds = problem.retryAfterSeconds ?? null;
  }
}

/** Reads an answer that is not 2xx. Whatever it is, a problem comes out. */
export function readProblem(status: number, text: string, retryAfter: string | null): ApiProblem {
  let told: unknown = null;
  try {
    told = JSON.parse(text);
  } catch {
    // A proxy's own page, perhaps: the status has to do.
  }
  const fields = isRecord(told) ? told : {};
  return new ApiProblem({
    status,
    code: typeof fields.code === 'string' ? fields.code : `status-${status}`,
    reasons: Array.isArray(fields.reasons) ? fields.reasons.filter(isReason) : [],
    values: isRecord(fields.values) ? (fields.values as Values) : {},
    retryAfterSeconds: retryAfter && /^\d{1,6}$/.test(retryAfter) ? Number(retryAfter) : null,
  });
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isReason(value: unknown): value is Reason {
  return isRecord(value) && typeof value.code === 'string';
}
